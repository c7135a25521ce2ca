// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/derivedseries.h"

#include "models/metrics/catalogue.h"

#include <QStringList>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace toban {

namespace {

using namespace Qt::StringLiterals;
using Counter = ScrapeFigures::Counter;
using Gauge = ScrapeFigures::Gauge;
using Filling = ScrapeFigures::Filling;
using Value = std::optional<double>;

/// Start times are rounded differently from scrape to scrape by some exporters.
constexpr double startTolerance = 2; // seconds

/// Gathers the readings of one instance.
class Derived
{
public:
    explicit Derived(const QString &instance) : m_instance(instance) {}

    void add(const QString &name, Value value, Labels labels = {})
    {
        if (!value || !std::isfinite(*value))
            return;
        labels.insert(u"instance"_s, m_instance);
        m_readings.append({{name, labels}, *value});
    }

    Readings readings() const { return m_readings; }

private:
    QString m_instance;
    Readings m_readings;
};

/// What was counted between two scrapes.
class Interval
{
public:
    Interval(const ScrapeFigures &previous, const ScrapeFigures &present)
        : m_previous(previous), m_present(present)
    {
        if (previous.startTime && present.startTime)
            m_isSameProcess = std::abs(*present.startTime - *previous.startTime) <= startTolerance;
    }

    double seconds() const
    {
        return std::chrono::duration<double>(m_present.time - m_previous.time).count();
    }

    Value delta(Counter counter) const
    {
        const auto value = m_present.counters.constFind(counter);
        if (value == m_present.counters.cend())
            return std::nullopt;
        return difference(m_previous.counters.value(counter), *value, isKernels(counter));
    }

    Value rate(Counter counter) const
    {
        const Value counted = delta(counter);
        return counted ? Value(*counted / seconds()) : std::nullopt;
    }

    /// The histogram of what happened in between; empty when it cannot be told.
    Buckets requestBuckets() const
    {
        Buckets between;
        for (auto bucket = m_present.requestBuckets.cbegin();
             bucket != m_present.requestBuckets.cend(); ++bucket) {
            const double before = m_previous.requestBuckets.value(bucket.key());
            const Value counted = difference(before, bucket.value(), false);
            if (!counted)
                return {};
            between.insert(bucket.key(), *counted);
        }
        return between;
    }

private:
    /// The kernel's counters outlive the exporter, whose start time says nothing of them.
    static bool isKernels(Counter counter)
    {
        return counter == Counter::CpuSeconds || counter == Counter::IdleSeconds
               || counter == Counter::NetworkBytes;
    }

    Value difference(double before, double now, bool isKernels) const
    {
        const std::optional<bool> isSame = isKernels ? std::nullopt : m_isSameProcess;
        if (isSame == false)
            return now;
        if (now >= before)
            return now - before;
        return isSame == true ? std::nullopt : Value(now);
    }

    const ScrapeFigures &m_previous;
    const ScrapeFigures &m_present;
    std::optional<bool> m_isSameProcess; ///< none: not told
};

Value ratio(Value part, Value whole)
{
    return part && whole && *whole > 0 ? Value(*part / *whole) : std::nullopt;
}

Value gauge(const ScrapeFigures &figures, Gauge gauge)
{
    const auto value = figures.gauges.constFind(gauge);
    return value == figures.gauges.cend() ? std::nullopt : Value(*value);
}

Value filled(const Filling &filling)
{
    if (filling.used)
        return ratio(filling.used, filling.size);
    if (!filling.free || !filling.size)
        return std::nullopt;
    const double used = *filling.size - *filling.free;
    return ratio(used, used + filling.available.value_or(*filling.free));
}

Value fullest(const QMap<QString, Filling> &fillings)
{
    Value most;
    for (const Filling &filling : fillings) {
        if (const Value share = filled(filling))
            most = std::max(most.value_or(0), *share);
    }
    return most;
}

Value responsePercentile(const Interval &interval, const ScrapeFigures &present, double quantile,
                         const QString &label)
{
    if (!present.requestBuckets.isEmpty())
        return histogramQuantile(quantile, interval.requestBuckets());
    const auto slowest = present.slowestQuantiles.constFind(label);
    return slowest == present.slowestQuantiles.cend() ? std::nullopt : Value(*slowest);
}

void addRequests(Derived &derived, const Interval &interval, const ScrapeFigures &present)
{
    const Value requests = interval.delta(Counter::Requests);
    derived.add(series::httpRequestRate, interval.rate(Counter::Requests));
    if (!requests || *requests <= 0)
        return;
    derived.add(series::httpResponseMean, ratio(interval.delta(Counter::RequestSeconds), requests));
    derived.add(series::httpResponseP95, responsePercentile(interval, present, 0.95, u"0.95"_s));
    derived.add(series::httpResponseP99, responsePercentile(interval, present, 0.99, u"0.99"_s));
    derived.add(series::httpErrorRatio, ratio(interval.delta(Counter::FailedRequests), requests));
}

void addRates(Derived &derived, const Interval &interval, const ScrapeFigures &present)
{
    addRequests(derived, interval, present);
    derived.add(series::jvmGcPauseRatio, interval.rate(Counter::PauseSeconds));

    derived.add(series::dbTransactionRate, interval.rate(Counter::Transactions));
    derived.add(series::dbDeadlockRate, interval.rate(Counter::Deadlocks));
    const Value hits = interval.delta(Counter::BlocksHit);
    const Value reads = interval.delta(Counter::BlocksRead);
    if (hits && reads)
        derived.add(series::dbCacheHitRatio, ratio(hits, *hits + *reads));

    const Value idle =
        ratio(interval.delta(Counter::IdleSeconds), interval.delta(Counter::CpuSeconds));
    if (idle)
        derived.add(series::hostCpuRatio, std::clamp(1 - *idle, 0.0, 1.0));
    derived.add(series::hostNetworkRate, interval.rate(Counter::NetworkBytes));
}

void addOfApplication(Derived &derived, const ScrapeFigures &present)
{
    derived.add(series::jvmHeapRatio,
                ratio(gauge(present, Gauge::HeapUsed), gauge(present, Gauge::HeapMax)));
    derived.add(series::poolActiveRatio, fullest(present.pools));
    derived.add(series::processCpuRatio, gauge(present, Gauge::ProcessCpu));
    derived.add(series::systemCpuRatio, gauge(present, Gauge::SystemCpu));
    derived.add(series::diskUsedRatio, fullest(present.disks));
}

void addOfDatabase(Derived &derived, const ScrapeFigures &present)
{
    derived.add(series::dbConnectionsRatio, ratio(gauge(present, Gauge::ConnectionsUsed),
                                                  gauge(present, Gauge::ConnectionsUsable)));
    derived.add(series::dbLongestQuery, gauge(present, Gauge::LongestQuery));
    derived.add(series::dbWaitingLocks, gauge(present, Gauge::WaitingLocks));
    derived.add(series::dbSize, gauge(present, Gauge::DatabaseSize));
    for (auto state = present.sessions.cbegin(); state != present.sessions.cend(); ++state)
        derived.add(series::dbSessions, state.value(), {{u"state"_s, state.key()}});
}

void addOfHost(Derived &derived, const ScrapeFigures &present)
{
    const Value available =
        ratio(gauge(present, Gauge::MemoryAvailable), gauge(present, Gauge::MemoryTotal));
    if (available)
        derived.add(series::hostMemoryRatio, 1 - *available);
    const auto &fileSystems = present.fileSystems;
    for (auto disk = fileSystems.cbegin(); disk != fileSystems.cend(); ++disk) {
        const Labels labels = {{u"mountpoint"_s, disk.key()}};
        derived.add(series::hostDiskRatio, filled(disk.value()), labels);
        if (present.databaseMounts.contains(disk.key()))
            derived.add(series::dbDiskRatio, filled(disk.value()), labels);
    }
}

} // namespace

Readings derivedFrom(const ScrapeFigures *previous, const ScrapeFigures &present,
                     const QString &instance)
{
    Derived derived(instance);
    if (previous && previous->time < present.time)
        addRates(derived, Interval(*previous, present), present);
    addOfApplication(derived, present);
    addOfDatabase(derived, present);
    addOfHost(derived, present);
    return derived.readings();
}

} // namespace toban
