// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/promqlseries.h"

#include "models/metrics/catalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace toban {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// Prometheus scrapes once a minute at most in practice; a rate needs two samples in its window.
constexpr std::chrono::milliseconds shortestWindow = 2min;

/// Derived series to expressions. `%i` stands for the matcher of the instance, `%w` for the window
/// of rates, `%m` for the matcher of the mount point. They compute what derivedFrom() does.
QHash<QString, QString> expressions()
{
    const QString requests = u"http_server_requests_seconds_count{%i,uri!~\"/actuator.*\"}[%w]"_s;
    const QString seconds = u"http_server_requests_seconds_sum{%i,uri!~\"/actuator.*\"}[%w]"_s;
    const QString failures =
        u"http_server_requests_seconds_count{%i,uri!~\"/actuator.*\",status=~\"5..\"}[%w]"_s;
    const QString buckets = u"http_server_requests_seconds_bucket{%i,uri!~\"/actuator.*\"}[%w]"_s;
    const QString quantile = u"histogram_quantile(%1, sum by (le) (rate(%2)))"_s;
    const QString devices = u"{%i,device!~\"lo|(veth|br-|docker|virbr|cni|cali|flannel).*\"}[%w]"_s;
    const QString disk =
        u"max((node_filesystem_size_bytes{%i,%m} - node_filesystem_free_bytes{%i,%m})"
        " / (node_filesystem_size_bytes{%i,%m} - node_filesystem_free_bytes{%i,%m}"
        " + node_filesystem_avail_bytes{%i,%m}))"_s;
    return {
        {series::httpRequestRate, u"sum(rate(%1))"_s.arg(requests)},
        {series::httpResponseMean, u"sum(rate(%1)) / sum(rate(%2))"_s.arg(seconds, requests)},
        {series::httpResponseP95, quantile.arg(u"0.95"_s, buckets)},
        {series::httpResponseP99, quantile.arg(u"0.99"_s, buckets)},
        {series::httpErrorRatio,
         u"(sum(rate(%1)) or vector(0)) / sum(rate(%2))"_s.arg(failures, requests)},
        {series::jvmHeapRatio, u"sum(jvm_memory_used_bytes{%i,area=\"heap\"})"
                               " / sum(jvm_memory_max_bytes{%i,area=\"heap\"} >= 0)"_s},
        {series::jvmGcPauseRatio, u"sum(rate(jvm_gc_pause_seconds_sum{%i}[%w]))"_s},
        {series::poolActiveRatio,
         u"max(hikaricp_connections_active{%i} / hikaricp_connections_max{%i})"_s},
        {series::processCpuRatio, u"max(process_cpu_usage{%i} >= 0)"_s},
        {series::systemCpuRatio, u"max(system_cpu_usage{%i} >= 0)"_s},
        {series::diskUsedRatio, u"max(1 - disk_free_bytes{%i} / disk_total_bytes{%i})"_s},
        {series::hostCpuRatio,
         u"1 - sum(rate(node_cpu_seconds_total{%i,mode=~\"idle|iowait\"}[%w]))"
         " / sum(rate(node_cpu_seconds_total{%i}[%w]))"_s},
        {series::hostMemoryRatio, u"1 - max(node_memory_MemAvailable_bytes{%i}"
                                  " / node_memory_MemTotal_bytes{%i})"_s},
        {series::hostDiskRatio, disk},
        {series::dbDiskRatio, disk},
        {series::hostNetworkRate,
         u"sum(rate(node_network_receive_bytes_total%1))"
         " + sum(rate(node_network_transmit_bytes_total%1))"_s.arg(devices)},
    };
}

/// A label matcher; the value quoted as the language wants it.
QString matcher(const QString &label, QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u"%1=\"%2\""_s.arg(label, value);
}

/// A series as it is, whatever labels the server added.
QString rawExpression(const SeriesId &id, const QString &instance)
{
    QStringList matchers = {instance};
    for (auto label = id.labels.cbegin(); label != id.labels.cend(); ++label) {
        if (label.key() != "instance"_L1)
            matchers.append(matcher(label.key(), label.value()));
    }
    return u"max(%1{%2})"_s.arg(id.name, matchers.join(u','));
}

QString durationText(std::chrono::milliseconds duration)
{
    return QString::number(duration.count()) + "ms"_L1;
}

} // namespace

std::optional<QString> promqlFor(const SeriesId &id, const PrometheusInstances &instances,
                                 std::chrono::milliseconds window)
{
    static const QHash<QString, QString> derived = expressions();
    const auto instance = instances.constFind(id.labels.value(u"instance"_s));
    if (instance == instances.cend())
        return std::nullopt;
    const QString ofInstance = matcher(u"instance"_s, *instance);
    const auto expression = derived.constFind(id.name);
    if (expression != derived.cend()) {
        QString text = *expression;
        text.replace("%w"_L1, durationText(window));
        text.replace("%m"_L1, matcher(u"mountpoint"_s, id.labels.value(u"mountpoint"_s)));
        return text.replace("%i"_L1, ofInstance);
    }
    // pg_ readings are Toban's own; exporters count differently under the same names.
    if (id.name.startsWith("toban_"_L1) || id.name.startsWith("pg_"_L1))
        return std::nullopt;
    return rawExpression(id, ofInstance);
}

RangeSource prometheusSource(PromqlRange ask, PrometheusInstances instances)
{
    return [ask = std::move(ask), instances = std::move(instances)](
               const SeriesId &id, Instant from, Instant to, std::chrono::milliseconds step,
               std::stop_token stop) -> Result<Series> {
        const auto expression = promqlFor(id, instances, std::max(step, shortestWindow));
        if (!expression)
            return failure(Error::Kind::NotFound,
                           Words::tr("Prometheus does not have %1; only Toban's own history does.")
                               .arg(seriesTitle(id.name)));
        const auto found = ask(*expression, from, to, step, std::move(stop));
        if (!found)
            return failure(found);
        return Series{id, found->isEmpty() ? Samples() : found->first().samples};
    };
}

} // namespace toban
