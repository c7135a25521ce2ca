// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database.h"
#include "models/metrics/sample.h"

#include <chrono>
#include <stop_token>

namespace toban {

struct DatabaseExtension
{
    QString name;
    QString version; ///< of the extension, not the server
    QString schema;

    bool operator==(const DatabaseExtension &) const = default;
};

/// What the server is and allows.
struct DatabaseServer
{
    int versionNumber = 0; ///< 150018 for 15.18
    QString version;       ///< "15.18 (Debian 15.18-0+deb12u1)"
    QString user;          ///< signed in as
    bool isSuperuser = false;
    bool canReadStatistics = false; ///< pg_read_all_stats: sees what other users' sessions do
    bool isStandby = false;
    QString tlsVersion; ///< "TLSv1.3"; empty: not encrypted
    int maxConnections = 0;
    int usableConnections = 0; ///< without those kept for superusers and privileged users
    QString encoding;
    QString timeZone;
    Instant startedAt;
    QList<DatabaseExtension> extensions; ///< in this database, by name

    /// The extension of that name; nullptr when it is not installed in this database.
    const DatabaseExtension *extension(const QString &name) const;

    bool operator==(const DatabaseServer &) const = default;
};

/// Errors: those of Database::rows().
Result<DatabaseServer> databaseServer(Database &database, std::stop_token stop);

/// One sample of the database in one round trip, every reading with the label `instance`:
///
/// - pg_connections_used, pg_connections_usable: client sessions of the whole server, and
///   max_connections - superuser_reserved_connections - reserved_connections
/// - pg_longest_query_seconds: of the active statements of others, 0 when there is none
/// - pg_sessions{state}: client sessions of this database's server by state; `hidden` when the
///   user may not see it
/// - pg_waiting_locks: lock requests not granted
/// - pg_transactions_total (committed and rolled back), pg_blocks_hit_total,
///   pg_blocks_read_total, pg_deadlocks_total: counters of this database
/// - pg_database_size_bytes, pg_server_start_time_seconds
///
/// Errors: those of Database::rows().
Result<Readings> databaseReadings(Database &database, const QString &instance,
                                  std::stop_token stop);

} // namespace toban
