// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/quantile.h"
#include "models/metrics/sample.h"

#include <QMap>
#include <QSet>

#include <optional>

namespace toban {

/// The figures of one scrape that derived series are made of: sums over its many readings. A few
/// hundred bytes, where the readings are a few hundred kilobytes.
struct ScrapeFigures
{
    /// Numbers that only grow, until their process restarts.
    enum class Counter {
        // of Spring Boot's process; requests to the Actuator itself left out
        Requests,
        FailedRequests, ///< answered with a status of 5xx
        RequestSeconds,
        PauseSeconds, ///< of the garbage collector
        // of PostgreSQL
        Transactions,
        BlocksHit,
        BlocksRead,
        Deadlocks,
        // of the kernel
        CpuSeconds, ///< of all modes and cores
        IdleSeconds,
        NetworkBytes, ///< in and out, without lo and without the bridges to containers
    };

    /// Numbers of the moment.
    enum class Gauge {
        HeapUsed,
        HeapMax,
        ProcessCpu,
        SystemCpu,
        ConnectionsUsed,
        ConnectionsUsable,
        LongestQuery,
        WaitingLocks,
        DatabaseSize,
        MemoryTotal,
        MemoryAvailable,
    };

    /// Something that fills up: a connection pool, a disk. What is not told is absent.
    struct Filling
    {
        std::optional<double> size;
        std::optional<double> used;
        std::optional<double> free;
        std::optional<double> available; ///< of what is free, without what is kept for root

        bool operator==(const Filling &) const = default;
    };

    Instant time;
    /// When the process that counts began, seconds since 1970; of Spring Boot or PostgreSQL. Of
    /// hosts none: what the kernel counts outlives the exporter.
    std::optional<double> startTime;
    QMap<Counter, double> counters;
    QMap<Gauge, double> gauges;
    Buckets requestBuckets;
    QMap<QString, double> slowestQuantiles; ///< label `quantile` to the slowest of all URIs
    QMap<QString, Filling> pools;
    QMap<QString, Filling> disks;       ///< Spring Boot's, by path
    QMap<QString, Filling> fileSystems; ///< the host's, by mount point
    QSet<QString> databaseMounts;       ///< those of them that hold a database
    QMap<QString, double> sessions;     ///< by state

    bool operator==(const ScrapeFigures &) const = default;
};

/// Sums up one scrape in one pass. Readings are those of Micrometer's Prometheus registry,
/// node_exporter, and the database client (pg_…).
ScrapeFigures figuresOf(Instant time, const Readings &readings);

} // namespace toban
