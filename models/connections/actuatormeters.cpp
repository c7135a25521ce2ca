// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/actuatormeters.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace toban {

namespace {

/// A meter whose one value becomes one reading.
struct Meter
{
    QString name;
    QList<actuator::Tag> tags;
    QString statistic;
    QString reading;
    Labels labels;
};

const QList<Meter> &meters()
{
    static const QList<actuator::Tag> heap{{u"area"_s, u"heap"_s}};
    static const Labels heapLabels{{u"area"_s, u"heap"_s}, {u"id"_s, u"all"_s}};
    static const Labels pool{{u"pool"_s, u"all"_s}};
    static const Labels path{{u"path"_s, u"all"_s}};
    static const QList<Meter> meters{
        {u"jvm.memory.used"_s, heap, u"VALUE"_s, u"jvm_memory_used_bytes"_s, heapLabels},
        {u"jvm.memory.max"_s, heap, u"VALUE"_s, u"jvm_memory_max_bytes"_s, heapLabels},
        {u"jvm.gc.pause"_s, {}, u"TOTAL_TIME"_s, u"jvm_gc_pause_seconds_sum"_s, {}},
        {u"process.cpu.usage"_s, {}, u"VALUE"_s, u"process_cpu_usage"_s, {}},
        {u"system.cpu.usage"_s, {}, u"VALUE"_s, u"system_cpu_usage"_s, {}},
        {u"process.start.time"_s, {}, u"VALUE"_s, u"process_start_time_seconds"_s, {}},
        {u"hikaricp.connections.active"_s, {}, u"VALUE"_s, u"hikaricp_connections_active"_s, pool},
        {u"hikaricp.connections.max"_s, {}, u"VALUE"_s, u"hikaricp_connections_max"_s, pool},
        {u"disk.free"_s, {}, u"VALUE"_s, u"disk_free_bytes"_s, path},
        {u"disk.total"_s, {}, u"VALUE"_s, u"disk_total_bytes"_s, path},
    };
    return meters;
}

std::optional<double> measured(const actuator::Metric &metric, const QString &statistic)
{
    for (const actuator::Measurement &measurement : metric.measurements) {
        if (measurement.statistic == statistic)
            return measurement.value;
    }
    return std::nullopt;
}

/// The metric, or nothing when the instance has no such meter.
Result<std::optional<actuator::Metric>> metricIfAny(const ActuatorClient &client,
                                                    const QString &name,
                                                    const QList<actuator::Tag> &tags,
                                                    std::stop_token stop)
{
    const Result<actuator::Metric> metric = client.metric(name, tags, stop);
    if (metric)
        return std::optional(*metric);
    if (metric.error().kind == Error::Kind::NotFound)
        return std::optional<actuator::Metric>();
    return failure(metric);
}

struct Requests
{
    double count = 0;
    double seconds = 0;
};

Requests requestsOf(const actuator::Metric &metric)
{
    return {measured(metric, u"COUNT"_s).value_or(0),
            measured(metric, u"TOTAL_TIME"_s).value_or(0)};
}

void append(Readings &readings, const QString &instance, const QString &status,
            const Requests &requests)
{
    const Labels labels{{u"instance"_s, instance}, {u"status"_s, status}};
    readings.append({{u"http_server_requests_seconds_count"_s, labels}, requests.count});
    readings.append({{u"http_server_requests_seconds_sum"_s, labels}, requests.seconds});
}

/// All requests, and of these the failed ones, by one request more for each 5xx that occurred.
Result<> appendRequests(Readings &readings, const ActuatorClient &client, std::stop_token stop)
{
    const QString name = u"http.server.requests"_s;
    const auto all = metricIfAny(client, name, {}, stop);
    if (!all)
        return failure(all);
    if (!*all)
        return {};
    Requests failed;
    for (const actuator::AvailableTag &tag : (*all)->availableTags) {
        for (const QString &value : tag.values) {
            if (tag.key != "status"_L1 || !value.startsWith(u'5'))
                continue;
            const auto some = metricIfAny(client, name, {{tag.key, value}}, stop);
            if (!some)
                return failure(some);
            if (*some) {
                failed.count += requestsOf(**some).count;
                failed.seconds += requestsOf(**some).seconds;
            }
        }
    }
    // Requests that ended between the two questions may be in the second answer only.
    const Requests total = requestsOf(**all);
    append(readings, client.instance(), u"5xx"_s, failed);
    append(
        readings, client.instance(), u"other"_s,
        {std::max(0.0, total.count - failed.count), std::max(0.0, total.seconds - failed.seconds)});
    return {};
}

} // namespace

Result<Readings> meterReadings(const ActuatorClient &client, std::stop_token stop)
{
    Readings readings;
    for (const Meter &meter : meters()) {
        const auto metric = metricIfAny(client, meter.name, meter.tags, stop);
        if (!metric)
            return failure(metric);
        const auto value = *metric ? measured(**metric, meter.statistic) : std::nullopt;
        if (!value)
            continue;
        Labels labels = meter.labels;
        labels.insert(u"instance"_s, client.instance());
        readings.append({{meter.reading, labels}, *value});
    }
    if (const Result<> requests = appendRequests(readings, client, stop); !requests)
        return failure(requests);
    return readings;
}

} // namespace toban
