// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/entry.h"

#include <QList>

#include <stop_token>

namespace toban {

/// One thing that is wrong with a trail.
struct TrailFlaw
{
    enum class Kind {
        Unreadable, ///< a line that is no entry
        Broken,     ///< the line does not follow the one before: altered, removed or reordered
        Cut,        ///< entries are missing at the end, or the last one was altered
        Torn,       ///< the last line was not written to its end; the next append repairs it
        HeadLost,   ///< the head file is missing or no head
    };

    Kind kind = Kind::Broken;
    qint64 line = 0; ///< in the file, from 1
    QString text;    ///< translated

    bool operator==(const TrailFlaw &) const = default;
};

/// What a look at a whole trail found.
struct TrailReport
{
    qint64 entries = 0;   ///< lines that are entries
    QByteArray lastHash;  ///< of the last entry; worth noting elsewhere, see Trail
    qint64 afterHead = 0; ///< entries past the head file's: a crash lost its last update
    QList<TrailFlaw> flaws;

    bool isIntact() const { return flaws.isEmpty(); }

    bool operator==(const TrailReport &) const = default;
};

/// Number and hash of an entry, noted at an earlier time outside of the trail; number 0: none.
struct TrailNote
{
    qint64 number = 0;
    QByteArray hash;
};

/// The append-only record of what was done: JSON lines, each carrying the SHA-256 of the line
/// before. The file is `audit.jsonl`; beside it lie `audit.head` (number and hash of the last
/// entry) and `audit.lock`. Only the user may read them.
///
/// What verification finds: every altered, removed, inserted or reordered entry, by the chain;
/// entries removed from the end and an altered last entry, by the head file. What it cannot find:
/// a change by someone who may write to the folder and rewrites the chain and the head file alike.
/// Against that helps only a note of number and hash kept elsewhere: verify() takes one.
///
/// All functions block. Several processes may append to one trail.
class Trail
{
public:
    /// `folder` is made when the first entry is written.
    explicit Trail(const QString &folder, Clock clock = systemNow,
                   const QString &user = currentUser());

    QString file() const;

    /// Writes an entry and gives it back once it is on the disk. A line that a crash tore off is
    /// first taken out of the file and kept in an entry "trail.repair".
    /// Errors: Failed (disk full, not writable), Timeout (another process holds the lock for 10 s),
    /// Invalid when the trail ends in something that cannot be followed.
    Result<AuditEntry> append(const AuditRecord &record);

    /// Every entry that can be read, oldest first. A trail that does not exist has none.
    Result<QList<AuditEntry>> entries(std::stop_token stop = {}) const;

    /// Reads the whole trail. Errors: Failed when it cannot be read, Cancelled.
    Result<TrailReport> verify(const TrailNote &note = {}, std::stop_token stop = {}) const;

private:
    QString m_folder;
    Clock m_clock;
    QString m_user;
};

} // namespace toban
