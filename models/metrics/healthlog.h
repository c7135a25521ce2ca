// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database.h"
#include "models/metrics/healthperiod.h"
#include "models/metrics/sampler.h"

#include <QHash>

#include <mutex>

namespace toban {

/// What an observation says of the health of an instance: the whole and every component. Only the
/// whole is UNREACHABLE when it does not answer; empty when the answer tells nothing of it.
ComponentStatuses statusesOf(const Observation &observation);

/// The changes of health of all instances, kept for two years in a SQLite file of its own.
///
/// Only what was observed is claimed: when nobody looked for more than five minutes, the period
/// ends with the last look, and a new one begins with the next.
///
/// All functions may be called from any thread and block on the disk.
class HealthLog
{
public:
    /// Makes the file, readable by its owner only, at the first use; its folder must exist.
    explicit HealthLog(const QString &file);

    /// Notes how an instance is at a time. A component that is not among `statuses` any more ends.
    /// Nothing is written while nothing changes, except once a minute that it was looked at.
    /// A damaged file is renamed, which is told as an error, and the next record begins a new one.
    /// Errors: those of Database.
    Result<> record(Instant time, const QString &instance, const ComponentStatuses &statuses);

    /// The periods of an instance that overlap a time, oldest first. Errors: those of Database.
    Result<QList<HealthPeriod>> periods(const QString &instance, Instant from, Instant to);

private:
    struct Known
    {
        ComponentStatuses statuses; ///< of the open periods
        Instant lookedAt;
        Instant lookKept; ///< the last look that is on the disk
    };

    Result<Database> opened();
    Error withoutDamage(const Error &error, Instant now) const;
    Result<> load(Database &database);
    Result<> change(Known &known, Instant time, const QString &instance,
                    const ComponentStatuses &statuses);
    Result<> end(Database &database, const QString &instance, const QString &component,
                 Instant time);

    const QString m_file;
    std::mutex m_mutex;
    bool m_isLoaded = false;
    QHash<QString, Known> m_known;
};

} // namespace toban
