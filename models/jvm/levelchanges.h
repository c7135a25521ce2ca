// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/entry.h"
#include "models/jvm/levelchange.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <stop_token>

namespace toban {

/// Changes levels of loggers and takes them back in time, so that nobody leaves DEBUG on in
/// production. What is not yet taken back is handed to `keep` before the level is set and at each
/// change; given to the next run of the program, it takes back what became due in between.
///
/// Every change and every reversal is audited, whether it succeeded or failed. One that failed to
/// be taken back stays in the list with its problem and is tried again every minute.
class LevelChanges : public QObject
{
    Q_OBJECT

public:
    /// Sets a level, an empty one clears it. Blocks; called off this object's thread.
    using SetLevel = std::function<Result<>(const QString &instance, const QString &logger,
                                            const QString &level, std::stop_token)>;
    /// Writes to the audit trail. May block; called off this object's thread, right after the
    /// level was set, so that it is written even when the window closes meanwhile.
    using Audit = std::function<Result<>(const AuditRecord &)>;
    using Keep = std::function<void(const QList<LevelChange> &)>;

    LevelChanges(SetLevel setLevel, Audit audit, Keep keep, Clock clock, QObject *parent = nullptr);

    /// Takes over what an earlier run left; what is due is taken back at once.
    void resume(const QList<LevelChange> &changes);

    /// What is not yet taken back, oldest first.
    const QList<LevelChange> &changes() const { return m_changes; }

    /// Sets `level` (empty: follow the parent) where `before` was set, for `duration` or, without
    /// one, until it is taken back by hand. A logger changed twice goes back to what it was before
    /// the first change; set to that by hand, it counts as taken back.
    void change(const QString &instance, const QString &logger, const QString &before,
                const QString &level, std::optional<std::chrono::minutes> duration);

    /// Takes a change back now.
    void revert(const QString &instance, const QString &logger);

    /// Takes back what is due by the clock. Called by a timer; a test calls it itself.
    void revertDue();

Q_SIGNALS:
    /// The list of changes is another one.
    void changed();

    /// The instance took a level: what it shows of its loggers is out of date.
    void levelSet(const QString &instance);

    /// Setting or taking back a level did not work, or could not be audited.
    void failed(const toban::Error &error);

private:
    /// What became of setting a level, and of auditing that.
    struct Outcome
    {
        Result<> set;
        Result<> audited;
    };

    LevelChange *find(const QString &instance, const QString &logger);
    void settle(LevelChange change, const Outcome &outcome);
    void settleReversal(const LevelChange &change, const Outcome &outcome);
    void remove(const LevelChange &change);
    void keep();
    void announce();

    SetLevel m_setLevel;
    Audit m_audit;
    Keep m_keep;
    Clock m_clock;
    QList<LevelChange> m_changes;
    QList<LevelChange> m_intended; ///< being set: kept, but not yet claimed to be so
    QSet<QPair<QString, QString>> m_underWay;
    QTimer m_timer;
};

} // namespace toban
