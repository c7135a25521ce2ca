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
