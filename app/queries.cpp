// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries.h"

#include "app/clients.h"
#include "models/metrics/trend.h"

namespace toban {

namespace {

/// More than any sparkline has pixels.
constexpr int trendPoints = 360;

/// Asks the client of the instance named by means of one of its functions.
template <class Value>
InstanceQuery<Value> asking(const std::shared_ptr<const Clients> &clients,
                            Result<Value> (ActuatorClient::*function)(std::stop_token) const)
{
    return [clients, function](const QString &instance, std::stop_token stop) -> Result<Value> {
        const Result<ActuatorClient> client = clients->actuator(instance);
        if (!client)
            return failure(client);
        return ((*client).*function)(stop);
    };
}

QString scrapeAddress(const QUrl &url)
{
    return url.host() + QLatin1Char(':')
           + QString::number(url.port(url.scheme() == QStringLiteral("https") ? 443 : 80));
}

/// How Prometheus usually names the profile's instances: by the host and port it scrapes.
PrometheusInstances prometheusInstances(const Profile &profile)
{
    PrometheusInstances instances;
    for (const InstanceProfile &instance : profile.instances)
        instances.insert(instance.name, scrapeAddress(instance.actuator));
    for (const HostProfile &host : profile.hosts) {
        if (!host.nodeExporter.isEmpty())
            instances.insert(host.name, scrapeAddress(host.nodeExporter));
    }
    return instances;
}

/// The profile's Prometheus, asked with the secrets known at the time; empty when there is none.
RangeSource rangeSource(const Profile &profile, const std::shared_ptr<const Clients> &clients)
{
    if (!profile.prometheus)
        return {};
    const PromqlRange ask = [clients](const QString &expression, Instant from, Instant to,
                                      std::chrono::milliseconds step,
                                      std::stop_token stop) -> Result<QList<Series>> {
        const auto client = clients->prometheus();
        if (!client)
            return QList<Series>();
        auto answer = client->queryRange(expression, from, to, step, stop);
        if (!answer)
            return failure(answer);
        return std::move(answer->value);
    };
    return prometheusSource(ask, prometheusInstances(profile));
}

} // namespace

OverviewQueries overviewQueries(const std::shared_ptr<const History> &history)
{
    OverviewQueries queries;
    queries.lastKnown = [history](std::stop_token) { return history->latest(); };
    queries.trend = [history](const MonitoredItem &item, Instant from, Instant to,
                              std::stop_token stop) {
        return trend(*history, item, from, to, trendPoints, stop);
    };
    return queries;
}

HealthQueries healthQueries(const std::shared_ptr<const Clients> &clients,
                            const std::shared_ptr<HealthLog> &log)
{
    HealthQueries queries;
    queries.health = [clients](const QString &instance, const QStringList &path,
                               std::stop_token stop) -> Result<actuator::Health> {
        const Result<ActuatorClient> client = clients->actuator(instance);
        if (!client)
            return failure(client);
        return client->health(path, stop);
    };
    queries.periods = [log](const QString &instance, Instant from, Instant to, std::stop_token) {
        return log->periods(instance, from, to);
    };
    return queries;
}

MetricsQueries metricsQueries(const Profile &profile, const std::shared_ptr<const Clients> &clients,
                              const std::shared_ptr<const History> &history)
{
    MetricsQueries queries;
    queries.series = [history](std::stop_token) { return history->series(); };
    queries.read = [history, server = rangeSource(profile, clients)](const StretchRequest &request,
                                                                     std::stop_token stop) {
        return stretch(*history, server, request, systemNow(), stop);
    };
    queries.descriptions = [instances = profile.instances,
                            clients](std::stop_token stop) -> Result<MetricDescriptions> {
        MetricDescriptions descriptions;
        for (const InstanceProfile &instance : instances) {
            const Result<ActuatorClient> client = clients->actuator(instance.name);
            if (!client)
                return failure(client);
            const Result<MetricFamilies> families = client->prometheus(stop);
            if (!families)
                return failure(families);
            for (const MetricFamily &family : *families) {
                for (const Reading &reading : family.readings)
                    descriptions.insert(reading.id.name, family.help);
            }
        }
        return descriptions;
    };
    return queries;
}

JvmQueries jvmQueries(const std::shared_ptr<const Clients> &clients)
{
    JvmQueries queries;
    queries.loggers = asking(clients, &ActuatorClient::loggers);
    queries.threadDump = asking(clients, &ActuatorClient::threadDump);
    queries.environment = asking(clients, &ActuatorClient::environment);
    queries.scheduledTasks = asking(clients, &ActuatorClient::scheduledTasks);
    queries.httpExchanges = asking(clients, &ActuatorClient::httpExchanges);
    return queries;
}

LevelChanges::SetLevel levelSetter(const std::shared_ptr<const Clients> &clients)
{
    return [clients](const QString &instance, const QString &logger, const QString &level,
                     std::stop_token stop) -> Result<> {
        const Result<ActuatorClient> client = clients->actuator(instance);
        if (!client)
            return failure(client);
        return client->setLevel(logger, level, stop);
    };
}

} // namespace toban
