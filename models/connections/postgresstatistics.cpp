// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/postgresstatistics.h"

#include "models/connections/deadline.h"

#include <QCoreApplication>

#include <algorithm>

namespace toban {

namespace {

using namespace std::chrono_literals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// Catalogue queries are quick; on a server in trouble they must not add to it.
constexpr auto queryTimeout = 15s;

/// Runs a query within the time allowed. Not by statement_timeout: set for a session, it would
/// stay behind in the pooler's connection, which belongs to others next.
Result<SqlRows> limitedRows(Database &database, const QString &statement, std::stop_token stop)
{
    const Deadline deadline(queryTimeout, std::move(stop));
    auto rows = database.rows(statement, {}, deadline.token());
    if (!rows && deadline.hasExpired()) {
        return failure(Error::Kind::Timeout,
                       Words::tr("The database did not answer in time. Look for locks and load on "
                                 "its server."),
                       rows.error().detail);
    }
    return rows;
}

/// `reserved_connections` exists from version 16 on.
const QString usableConnections =
    QStringLiteral("current_setting('max_connections')::int"
                   " - current_setting('superuser_reserved_connections')::int"
                   " - coalesce(current_setting('reserved_connections', true)::int, 0)");

/// One reading a row: name, the label `state` or NULL, value. A user without pg_read_all_stats
/// sees no backend_type of others: what has a user and a database then counts as a client.
QString readingsStatement()
{
    return QStringLiteral(R"(
WITH activity AS MATERIALIZED (
    SELECT state, query_start, pid
    FROM pg_stat_activity
    WHERE coalesce(backend_type = 'client backend', usesysid IS NOT NULL AND datid IS NOT NULL)
), sessions AS (
    SELECT coalesce(state, 'hidden') AS state, count(*) AS number FROM activity GROUP BY 1
), statistics AS (
    SELECT * FROM pg_stat_database WHERE datname = current_database()
)
SELECT 'pg_connections_used', NULL, count(*)::float8 FROM activity
UNION ALL SELECT 'pg_connections_usable', NULL, (%1)::float8
UNION ALL SELECT 'pg_longest_query_seconds', NULL,
    coalesce(max(extract(epoch FROM clock_timestamp() - query_start)), 0)::float8
    FROM activity WHERE state = 'active' AND pid <> pg_backend_pid()
UNION ALL SELECT 'pg_sessions', coalesce(known.state, sessions.state), coalesce(number, 0)::float8
    FROM (VALUES ('active'), ('idle'), ('idle in transaction'),
                 ('idle in transaction (aborted)')) AS known (state)
    FULL JOIN sessions ON sessions.state = known.state
UNION ALL SELECT 'pg_waiting_locks', NULL, count(*)::float8 FROM pg_locks WHERE NOT granted
UNION ALL SELECT 'pg_transactions_total', NULL, (xact_commit + xact_rollback)::float8 FROM statistics
UNION ALL SELECT 'pg_blocks_hit_total', NULL, blks_hit::float8 FROM statistics
UNION ALL SELECT 'pg_blocks_read_total', NULL, blks_read::float8 FROM statistics
UNION ALL SELECT 'pg_deadlocks_total', NULL, deadlocks::float8 FROM statistics
UNION ALL SELECT 'pg_database_size_bytes', NULL, pg_database_size(current_database())::float8
UNION ALL SELECT 'pg_server_start_time_seconds', NULL,
    extract(epoch FROM pg_postmaster_start_time())::float8
)")
        .arg(usableConnections);
}

QString serverStatement()
{
    return QStringLiteral(R"(
SELECT current_setting('server_version_num')::int,
       current_setting('server_version'),
       current_user::text,
       (SELECT rolsuper FROM pg_roles WHERE rolname = current_user),
       pg_has_role(current_user, 'pg_read_all_stats', 'USAGE'),
       pg_is_in_recovery(),
       coalesce((SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid() AND ssl), ''),
       current_setting('max_connections')::int,
       %1,
       current_setting('server_encoding'),
       current_setting('TimeZone'),
       (extract(epoch FROM pg_postmaster_start_time()) * 1000)::bigint
)")
        .arg(usableConnections);
}

const QString extensionsStatement = QStringLiteral(R"(
SELECT extname::text, extversion, nspname::text
FROM pg_extension JOIN pg_namespace ON pg_namespace.oid = extnamespace
ORDER BY extname
)");

} // namespace

const DatabaseExtension *DatabaseServer::extension(const QString &name) const
{
    const auto found =
        std::find_if(extensions.begin(), extensions.end(),
                     [&name](const DatabaseExtension &entry) { return entry.name == name; });
    return found == extensions.end() ? nullptr : &*found;
}

Result<DatabaseServer> databaseServer(Database &database, std::stop_token stop)
{
    const auto rows = limitedRows(database, serverStatement(), stop);
    if (!rows)
        return failure(rows);
    const auto extensions = limitedRows(database, extensionsStatement, stop);
    if (!extensions)
        return failure(extensions);
    const SqlRow &row = rows->first();
    DatabaseServer server;
    server.versionNumber = row.at(0).toInt();
    server.version = row.at(1).toString();
    server.user = row.at(2).toString();
    server.isSuperuser = row.at(3).toBool();
    server.canReadStatistics = row.at(4).toBool();
    server.isStandby = row.at(5).toBool();
    server.tlsVersion = row.at(6).toString();
    server.maxConnections = row.at(7).toInt();
    server.usableConnections = row.at(8).toInt();
    server.encoding = row.at(9).toString();
    server.timeZone = row.at(10).toString();
    server.startedAt = Instant(std::chrono::milliseconds(row.at(11).toLongLong()));
    for (const SqlRow &extension : *extensions) {
        server.extensions.append(
            {extension.at(0).toString(), extension.at(1).toString(), extension.at(2).toString()});
    }
    return server;
}

Result<Readings> databaseReadings(Database &database, const QString &instance, std::stop_token stop)
{
    const auto rows = limitedRows(database, readingsStatement(), std::move(stop));
    if (!rows)
        return failure(rows);
    Readings readings;
    for (const SqlRow &row : *rows) {
        Labels labels{{QStringLiteral("instance"), instance}};
        if (!row.at(1).isNull())
            labels.insert(QStringLiteral("state"), row.at(1).toString());
        readings.append({{row.at(0).toString(), labels}, row.at(2).toDouble()});
    }
    return readings;
}

} // namespace toban
