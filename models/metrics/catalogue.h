// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/unit.h"

#include <QList>
#include <QString>

namespace toban {

/// The series that Toban derives from what it scrapes. All have the label `instance`; further
/// labels are named here. How each is computed stands in derivedseries.h.
namespace series {

// Application, from Spring Boot's Actuator
inline const QString httpRequestRate = QStringLiteral("toban_http_request_rate");
inline const QString httpResponseMean = QStringLiteral("toban_http_response_mean_seconds");
inline const QString httpResponseP95 = QStringLiteral("toban_http_response_p95_seconds");
inline const QString httpResponseP99 = QStringLiteral("toban_http_response_p99_seconds");
inline const QString httpErrorRatio = QStringLiteral("toban_http_error_ratio");
inline const QString jvmHeapRatio = QStringLiteral("toban_jvm_heap_ratio");
inline const QString jvmGcPauseRatio = QStringLiteral("toban_jvm_gc_pause_ratio");
inline const QString poolActiveRatio = QStringLiteral("toban_pool_active_ratio");
inline const QString processCpuRatio = QStringLiteral("toban_process_cpu_ratio");
inline const QString systemCpuRatio = QStringLiteral("toban_system_cpu_ratio");
inline const QString diskUsedRatio = QStringLiteral("toban_disk_used_ratio");
/// 0: the health check says UP. 1: it says DOWN or OUT_OF_SERVICE, or nothing answers in time.
/// No sample where the answer says neither: a custom status, a refused password.
inline const QString health = QStringLiteral("toban_health");

// Database, from PostgreSQL
inline const QString dbConnectionsRatio = QStringLiteral("toban_db_connections_ratio");
inline const QString dbLongestQuery = QStringLiteral("toban_db_longest_query_seconds");
inline const QString dbTransactionRate = QStringLiteral("toban_db_transaction_rate");
inline const QString dbCacheHitRatio = QStringLiteral("toban_db_cache_hit_ratio");
inline const QString dbSize = QStringLiteral("toban_db_size_bytes");
inline const QString dbWaitingLocks = QStringLiteral("toban_db_waiting_locks");
inline const QString dbDeadlockRate = QStringLiteral("toban_db_deadlock_rate");
inline const QString dbSessions = QStringLiteral("toban_db_sessions"); ///< label `state`
/// Of the file system mounted where PostgreSQL keeps its data; label `mountpoint`.
inline const QString dbDiskRatio = QStringLiteral("toban_db_disk_ratio");

// Hosts, from node_exporter
inline const QString hostCpuRatio = QStringLiteral("toban_host_cpu_ratio");
inline const QString hostMemoryRatio = QStringLiteral("toban_host_memory_ratio");
inline const QString hostDiskRatio = QStringLiteral("toban_host_disk_ratio"); ///< `mountpoint`
inline const QString hostNetworkRate = QStringLiteral("toban_host_network_bytes_rate");

} // namespace series

/// Where a derived series comes from, as the pages group them.
enum class SeriesGroup { Http, Jvm, Pool, Application, Database, Host };

/// One row of the table of derived series.
struct SeriesEntry
{
    QString name;
    SeriesGroup group;
    Unit unit;
    const char *sourceTitle; ///< untranslated

    /// In the user's language at the time of the call.
    QString title() const;
};

/// All derived series, in the order in which pages show them.
const QList<SeriesEntry> &derivedSeries();

/// The translated title of a derived series; of any other its name, which needs no translation.
QString seriesTitle(const QString &name);

/// The unit of a derived series by the table, of any other by the conventions of unitOf().
Unit seriesUnit(const QString &name);

} // namespace toban
