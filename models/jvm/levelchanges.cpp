// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jvm/levelchanges.h"

#include "models/core/background.h"

#include <algorithm>

namespace toban {

namespace {

constexpr std::chrono::seconds tick(1);
constexpr std::chrono::minutes retryInterval(1);

QString levelText(const QString &level)
{
    return level.isEmpty() ? LevelChanges::tr("inherited") : level;
}

AuditRecord record(const QString &action, const LevelChange &change, const QString &from,
                   const QString &to, const Result<> &result)
{
    AuditRecord record;
    record.action = action;
    record.object = change.instance;
    record.outcome = result ? AuditRecord::Outcome::Succeeded : AuditRecord::Outcome::Failed;
    record.text = QStringLiteral("%1: %2 → %3").arg(change.logger, levelText(from), levelText(to));
    if (!result)
        record.text += QStringLiteral(" (%1)").arg(result.error().text);
    record.details = {{QStringLiteral("logger"), change.logger},
                      {QStringLiteral("from"), from},
                      {QStringLiteral("to"), to}};
    if (change.until)
        record.details.insert(QStringLiteral("until"),
                              toDateTime(*change.until).toString(Qt::ISODate));
    return record;
}

QPair<QString, QString> keyOf(const LevelChange &change)
{
    return {change.instance, change.logger};
}

} // namespace

LevelChanges::LevelChanges(SetLevel setLevel, Audit audit, Keep keep, Clock clock, QObject *parent)
    : QObject(parent), m_setLevel(std::move(setLevel)), m_audit(std::move(audit)),
      m_keep(std::move(keep)), m_clock(std::move(clock))
{
    m_timer.setInterval(tick);
    connect(&m_timer, &QTimer::timeout, this, &LevelChanges::revertDue);
}

void LevelChanges::resume(const QList<LevelChange> &changes)
{
    m_changes = changes;
    announce();
    revertDue();
}

void LevelChanges::change(const QString &instance, const QString &logger, const QString &before,
                          const QString &level, std::optional<std::chrono::minutes> duration)
{
    LevelChange change{instance, logger, before, level, m_clock(), {}, {}};
    if (duration)
        change.until = change.since + *duration;
    m_intended.append(change);
    keep();
    inBackground(
        this,
        [setLevel = m_setLevel, audit = m_audit, change](std::stop_token stop) {
            const Result<> set = setLevel(change.instance, change.logger, change.level, stop);
            return Outcome{set, audit(record(QStringLiteral("logger.set"), change, change.before,
                                             change.level, set))};
        },
        [this, change](const Outcome &outcome) { settle(change, outcome); });
}

void LevelChanges::settle(LevelChange change, const Outcome &outcome)
{
    if (!outcome.audited)
        Q_EMIT failed(outcome.audited.error());
    m_intended.removeOne(change);
    if (!outcome.set) {
        keep();
        Q_EMIT failed(outcome.set.error());
        return;
    }
    if (LevelChange *earlier = find(change.instance, change.logger)) {
        change.before = earlier->before;
        *earlier = change;
    } else {
        m_changes.append(change);
    }
    if (change.before == change.level)
        remove(change);
    announce();
    Q_EMIT levelSet(change.instance);
}

void LevelChanges::revert(const QString &instance, const QString &logger)
{
    const LevelChange *found = find(instance, logger);
    if (!found || m_underWay.contains(keyOf(*found)))
        return;
    m_underWay.insert(keyOf(*found));
    inBackground(
        this,
        [setLevel = m_setLevel, audit = m_audit, change = *found](std::stop_token stop) {
            const Result<> set = setLevel(change.instance, change.logger, change.before, stop);
            return Outcome{set, audit(record(QStringLiteral("logger.revert"), change, change.level,
                                             change.before, set))};
        },
        [this, change = *found](const Outcome &outcome) { settleReversal(change, outcome); });
}

void LevelChanges::settleReversal(const LevelChange &change, const Outcome &outcome)
{
    if (!outcome.audited)
        Q_EMIT failed(outcome.audited.error());
    m_underWay.remove(keyOf(change));
    LevelChange *present = find(change.instance, change.logger);
    // Changed once more while it was taken back: what stands in the list is the newer change.
    const bool isSame = present && present->since == change.since;
    if (outcome.set) {
        if (isSame)
            remove(change);
        Q_EMIT levelSet(change.instance);
    } else {
        if (isSame) {
            present->problem = outcome.set.error().text;
            if (present->until)
                present->until = m_clock() + retryInterval;
        }
        Q_EMIT failed(outcome.set.error());
    }
    announce();
}

void LevelChanges::revertDue()
{
    const Instant now = m_clock();
    const QList<LevelChange> changes = m_changes;
    for (const LevelChange &change : changes) {
        if (change.until && *change.until <= now)
            revert(change.instance, change.logger);
    }
}

LevelChange *LevelChanges::find(const QString &instance, const QString &logger)
{
    const auto found =
        std::find_if(m_changes.begin(), m_changes.end(), [&](const LevelChange &change) {
            return change.instance == instance && change.logger == logger;
        });
    return found == m_changes.end() ? nullptr : &*found;
}

void LevelChanges::remove(const LevelChange &change)
{
    m_changes.removeIf([&](const LevelChange &other) { return keyOf(other) == keyOf(change); });
}

void LevelChanges::keep()
{
    // An intention overrides nothing that stands already: taking back needs the oldest level.
    QList<LevelChange> all = m_changes;
    std::copy_if(
        m_intended.cbegin(), m_intended.cend(), std::back_inserter(all),
        [this](const LevelChange &intended) { return !find(intended.instance, intended.logger); });
    m_keep(all);
}

void LevelChanges::announce()
{
    const bool hasDue = std::any_of(m_changes.cbegin(), m_changes.cend(),
                                    [](const LevelChange &change) { return change.until; });
    hasDue ? m_timer.start() : m_timer.stop();
    keep();
    Q_EMIT changed();
}

} // namespace toban
