// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/scrapefigures.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace toban {

namespace {

using namespace Qt::StringLiterals;
using Counter = ScrapeFigures::Counter;
using Gauge = ScrapeFigures::Gauge;
using Filling = ScrapeFigures::Filling;
using Fillings = QMap<QString, Filling>;
using Rule = std::function<void(ScrapeFigures &, const Reading &)>;

QString label(const Reading &reading, QStringView name)
{
    return reading.id.labels.value(name.toString());
}

Rule adds(Counter counter)
{
    return [=](ScrapeFigures &figures, const Reading &reading) {
        figures.counters[counter] += reading.value;
    };
}

Rule sets(Gauge gauge)
{
    // Micrometer says -1 where the JVM does not know.
    return [=](ScrapeFigures &figures, const Reading &reading) {
        if (reading.value >= 0)
            figures.gauges[gauge] = reading.value;
    };
}

Rule fills(Fillings ScrapeFigures::*fillings, std::optional<double> Filling::*part,
           const QString &key)
{
    return [=](ScrapeFigures &figures, const Reading &reading) {
        if (reading.value >= 0)
            (figures.*fillings)[reading.id.labels.value(key)].*part = reading.value;
    };
}

/// Toban's own questions are no traffic of the service.
bool isOfActuator(const Reading &reading)
{
    return label(reading, u"uri").startsWith("/actuator"_L1);
}

void countRequests(ScrapeFigures &figures, const Reading &reading)
{
    const double requests = isOfActuator(reading) ? 0 : reading.value;
    const bool isFailed = label(reading, u"status").startsWith(u'5');
    figures.counters[Counter::Requests] += requests;
    figures.counters[Counter::FailedRequests] += isFailed ? requests : 0;
}

void addRequestSeconds(ScrapeFigures &figures, const Reading &reading)
{
    if (!isOfActuator(reading))
        figures.counters[Counter::RequestSeconds] += reading.value;
}

void addRequestBucket(ScrapeFigures &figures, const Reading &reading)
{
    bool isNumber = false;
    const QString bound = label(reading, u"le");
    const double upperBound = bound == "+Inf"_L1 ? INFINITY : bound.toDouble(&isNumber);
    if ((isNumber || std::isinf(upperBound)) && !isOfActuator(reading))
        figures.requestBuckets[upperBound] += reading.value;
}

void noteRequestQuantile(ScrapeFigures &figures, const Reading &reading)
{
    const QString quantile = label(reading, u"quantile");
    if (quantile.isEmpty() || isOfActuator(reading))
        return;
    double &slowest = figures.slowestQuantiles[quantile];
    slowest = std::max(slowest, reading.value);
}

Rule addsHeap(Gauge gauge)
{
    // Pools without a limit of their own say -1; the limit of the whole heap is then told by one.
    return [=](ScrapeFigures &figures, const Reading &reading) {
        // Micrometer has no meter of pauses before the first: a JVM without one has not paused.
        figures.counters[Counter::PauseSeconds] += 0;
        if (reading.value >= 0 && label(reading, u"area") == "heap"_L1)
            figures.gauges[gauge] += reading.value;
    };
}

void addCpu(ScrapeFigures &figures, const Reading &reading)
{
    const QString mode = label(reading, u"mode");
    const bool isIdle = mode == "idle"_L1 || mode == "iowait"_L1;
    figures.counters[Counter::CpuSeconds] += reading.value;
    figures.counters[Counter::IdleSeconds] += isIdle ? reading.value : 0;
}

/// Bridges and pairs that lead to containers repeat what passes the real interface.
bool isRealInterface(const QString &device)
{
    static constexpr std::array virtualDevices = {"veth"_L1, "br-"_L1,  "docker"_L1, "virbr"_L1,
                                                  "cni"_L1,  "cali"_L1, "flannel"_L1};
    return device != "lo"_L1
           && std::none_of(virtualDevices.begin(), virtualDevices.end(),
                           [&](QLatin1StringView prefix) { return device.startsWith(prefix); });
}

void addNetwork(ScrapeFigures &figures, const Reading &reading)
{
    if (isRealInterface(label(reading, u"device")))
        figures.counters[Counter::NetworkBytes] += reading.value;
}

/// Where Debian's and Red Hat's PostgreSQL keep their data when it has a file system of its own;
/// Supabase says by a label that the machine is the database's.
bool isOfDatabase(const Reading &reading, const QString &mountPoint)
{
    return mountPoint.startsWith("/var/lib/postgresql"_L1)
           || mountPoint.startsWith("/var/lib/pgsql"_L1)
           || (mountPoint == "/data"_L1 && label(reading, u"service_type") == "db"_L1);
}

/// Leaves out what lies in memory or is always full by nature.
Rule fillsFileSystem(std::optional<double> Filling::*part)
{
    static const QStringList without = {u"tmpfs"_s,   u"ramfs"_s,  u"devtmpfs"_s, u"squashfs"_s,
                                        u"iso9660"_s, u"autofs"_s, u"nsfs"_s,     u"rpc_pipefs"_s};
    return [=](ScrapeFigures &figures, const Reading &reading) {
        if (reading.value < 0 || without.contains(label(reading, u"fstype")))
            return;
        const QString mountPoint = label(reading, u"mountpoint");
        figures.fileSystems[mountPoint].*part = reading.value;
        if (isOfDatabase(reading, mountPoint))
            figures.databaseMounts.insert(mountPoint);
    };
}

void setStart(ScrapeFigures &figures, const Reading &reading)
{
    figures.startTime = reading.value;
}

QHash<QString, Rule> springRules()
{
    return {
        {u"http_server_requests_seconds_count"_s, countRequests},
        {u"http_server_requests_seconds_sum"_s, addRequestSeconds},
        {u"http_server_requests_seconds_bucket"_s, addRequestBucket},
        {u"http_server_requests_seconds"_s, noteRequestQuantile},
        {u"jvm_gc_pause_seconds_sum"_s, adds(Counter::PauseSeconds)},
        {u"jvm_memory_used_bytes"_s, addsHeap(Gauge::HeapUsed)},
        {u"jvm_memory_max_bytes"_s, addsHeap(Gauge::HeapMax)},
        {u"process_cpu_usage"_s, sets(Gauge::ProcessCpu)},
        {u"system_cpu_usage"_s, sets(Gauge::SystemCpu)},
        {u"process_start_time_seconds"_s, setStart},
        {u"hikaricp_connections_active"_s, fills(&ScrapeFigures::pools, &Filling::used, u"pool"_s)},
        {u"hikaricp_connections_max"_s, fills(&ScrapeFigures::pools, &Filling::size, u"pool"_s)},
        {u"disk_free_bytes"_s, fills(&ScrapeFigures::disks, &Filling::free, u"path"_s)},
        {u"disk_total_bytes"_s, fills(&ScrapeFigures::disks, &Filling::size, u"path"_s)},
    };
}

QHash<QString, Rule> databaseRules()
{
    return {
        {u"pg_connections_used"_s, sets(Gauge::ConnectionsUsed)},
        {u"pg_connections_usable"_s, sets(Gauge::ConnectionsUsable)},
        {u"pg_longest_query_seconds"_s, sets(Gauge::LongestQuery)},
        {u"pg_waiting_locks"_s, sets(Gauge::WaitingLocks)},
        {u"pg_database_size_bytes"_s, sets(Gauge::DatabaseSize)},
        {u"pg_transactions_total"_s, adds(Counter::Transactions)},
        {u"pg_blocks_hit_total"_s, adds(Counter::BlocksHit)},
        {u"pg_blocks_read_total"_s, adds(Counter::BlocksRead)},
        {u"pg_deadlocks_total"_s, adds(Counter::Deadlocks)},
        {u"pg_server_start_time_seconds"_s, setStart},
        {u"pg_sessions"_s,
         [](ScrapeFigures &figures, const Reading &reading) {
             figures.sessions[label(reading, u"state")] = reading.value;
         }},
    };
}

QHash<QString, Rule> hostRules()
{
    return {
        {u"node_cpu_seconds_total"_s, addCpu},
        {u"node_network_receive_bytes_total"_s, addNetwork},
        {u"node_network_transmit_bytes_total"_s, addNetwork},
        {u"node_memory_MemTotal_bytes"_s, sets(Gauge::MemoryTotal)},
        {u"node_memory_MemAvailable_bytes"_s, sets(Gauge::MemoryAvailable)},
        {u"node_filesystem_size_bytes"_s, fillsFileSystem(&Filling::size)},
        {u"node_filesystem_free_bytes"_s, fillsFileSystem(&Filling::free)},
        {u"node_filesystem_avail_bytes"_s, fillsFileSystem(&Filling::available)},
    };
}

QHash<QString, Rule> allRules()
{
    QHash<QString, Rule> rules = springRules();
    rules.insert(databaseRules());
    rules.insert(hostRules());
    return rules;
}

} // namespace

ScrapeFigures figuresOf(Instant time, const Readings &readings)
{
    static const QHash<QString, Rule> rules = allRules();
    ScrapeFigures figures;
    figures.time = time;
    for (const Reading &reading : readings) {
        const auto rule = rules.constFind(reading.id.name);
        if (rule != rules.cend() && !std::isnan(reading.value))
            (*rule)(figures, reading);
    }
    return figures;
}

} // namespace toban
