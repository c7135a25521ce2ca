// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/actuatorclient.h"

#include "models/connections/expositionclient.h"

#include <QCoreApplication>

#include <mutex>

namespace toban {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

constexpr char jsonTypes[] = "application/vnd.spring-boot.actuator.v3+json,"
                             "application/vnd.spring-boot.actuator.v2+json;q=0.9,"
                             "application/json;q=0.8";

/// Where nothing tells what is exposed, everything may be, under its usual name.
actuator::Links usualLinks()
{
    actuator::Links links;
    links.isAssumed = true;
    for (const char *endpoint : {"env", "health", "httpexchanges", "info", "loggers", "metrics",
                                 "prometheus", "scheduledtasks", "threaddump"}) {
        const QString name = QString::fromLatin1(endpoint);
        links.paths.insert(name, name);
    }
    return links;
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

/// What the instance exposes, as last seen; shared by the copies of a client in all threads.
struct ActuatorClient::Discovery
{
    std::mutex mutex;
    std::optional<actuator::Links> links;

    std::optional<QString> pathOf(const QString &endpoint)
    {
        const std::scoped_lock lock(mutex);
        if (!links || !links->has(endpoint))
            return std::nullopt;
        return links->paths.value(endpoint);
    }

    void remember(const actuator::Links &found)
    {
        const std::scoped_lock lock(mutex);
        links = found;
    }
};

ActuatorClient::ActuatorClient(const InstanceProfile &instance, const QString &secret,
                               const Http &http)
    : m_instance(instance.name), m_api(instance.actuator, instance.access, secret, http),
      m_discovery(std::make_shared<Discovery>())
{}

Result<actuator::Links> ActuatorClient::links(std::stop_token stop) const
{
    const auto reply = m_api.get({}, {}, jsonTypes, std::move(stop));
    if (!reply && reply.error().kind != Error::Kind::NotFound)
        return failure(reply);
    const auto links = reply ? actuator::parseLinks(reply->body) : usualLinks();
    if (links)
        m_discovery->remember(*links);
    return links;
}

Result<QString> ActuatorClient::pathOf(const QString &endpoint, std::stop_token stop) const
{
    if (const auto path = m_discovery->pathOf(endpoint))
        return *path;
    const auto found = links(std::move(stop));
    if (!found)
        return failure(found);
    if (found->has(endpoint))
        return found->paths.value(endpoint);
    return failure(Error::Kind::NotFound,
                   Words::tr("%1 does not expose the endpoint “%2”. Add it to "
                             "management.endpoints.web.exposure.include of the application.")
                       .arg(m_instance, endpoint));
}

Result<HttpReply> ActuatorClient::get(const QString &endpoint, const QString &below,
                                      const QUrlQuery &query, const QByteArray &accept,
                                      std::stop_token stop) const
{
    const auto path = pathOf(endpoint, stop);
    if (!path)
        return failure(path);
    return m_api.get(*path + below, query, accept, std::move(stop));
}

Result<actuator::Health> ActuatorClient::health(std::stop_token stop) const
{
    return health({}, std::move(stop));
}

Result<actuator::Health> ActuatorClient::health(const QStringList &path, std::stop_token stop) const
{
    const auto endpoint = pathOf(QStringLiteral("health"), stop);
    if (!endpoint)
        return failure(endpoint);
    QString address = *endpoint;
    for (const QString &segment : path)
        address += QLatin1Char('/') + encoded(segment);
    auto request = m_api.request(address);
    if (!request)
        return failure(request);
    request->headers.append(HttpHeader("Accept", jsonTypes));
    const auto reply = m_api.send(*request, std::move(stop));
    if (!reply)
        return failure(reply);
    const QString name = path.isEmpty() ? QString() : path.last();
    // DOWN comes with 503, and an application may map a status of its own to any other.
    if (reply->status >= 500) {
        if (auto health = actuator::parseHealth(reply->body, name))
            return health;
    }
    const auto judged = m_api.judged(*reply);
    return judged ? actuator::parseHealth(judged->body, name) : failure(judged);
}

Result<actuator::Info> ActuatorClient::info(std::stop_token stop) const
{
    const auto reply = get(QStringLiteral("info"), {}, {}, jsonTypes, std::move(stop));
    return reply ? actuator::parseInfo(reply->body) : failure(reply);
}

Result<MetricFamilies> ActuatorClient::prometheus(std::stop_token stop) const
{
    const auto reply = get(QStringLiteral("prometheus"), {}, {}, expositionTypes, std::move(stop));
    return reply ? metricsFrom(*reply, m_instance) : failure(reply);
}

Result<QStringList> ActuatorClient::metricNames(std::stop_token stop) const
{
    const auto reply = get(QStringLiteral("metrics"), {}, {}, jsonTypes, std::move(stop));
    return reply ? actuator::parseMetricNames(reply->body) : failure(reply);
}

Result<actuator::Metric> ActuatorClient::metric(const QString &name,
                                                const QList<actuator::Tag> &tags,
                                                std::stop_token stop) const
{
    QUrlQuery query;
    for (const auto &[key, value] : tags)
        query.addQueryItem(QStringLiteral("tag"), encoded(key + QLatin1Char(':') + value));
    const auto reply = get(QStringLiteral("metrics"), QLatin1Char('/') + encoded(name), query,
                           jsonTypes, std::move(stop));
    return reply ? actuator::parseMetric(reply->body) : failure(reply);
}

Result<actuator::Loggers> ActuatorClient::loggers(std::stop_token stop) const
{
    const auto reply = get(QStringLiteral("loggers"), {}, {}, jsonTypes, std::move(stop));
    return reply ? actuator::parseLoggers(reply->body) : failure(reply);
}

Result<> ActuatorClient::setLevel(const QString &logger, const QString &level,
                                  std::stop_token stop) const
{
    const auto path = pathOf(QStringLiteral("loggers"), stop);
    if (!path)
        return failure(path);
    QJsonObject body;
    if (!level.isEmpty())
        body.insert(QStringLiteral("configuredLevel"), level);
    const auto reply = m_api.post(*path + QLatin1Char('/') + encoded(logger), QJsonDocument(body),
                                  std::move(stop));
    if (reply)
        return {};
    if (reply.error().kind != Error::Kind::Denied)
        return failure(reply);
    return failure(Error::Kind::Denied,
                   Words::tr("%1 does not let this user change log levels. Give the user the "
                             "right to write, and exempt Actuator from the application's CSRF "
                             "protection.")
                       .arg(m_instance),
                   reply.error().detail);
}

Result<actuator::ThreadDump> ActuatorClient::threadDump(std::stop_token stop) const
{
    const auto reply = get(QStringLiteral("threaddump"), {}, {}, jsonTypes, std::move(stop));
    return reply ? actuator::parseThreadDump(reply->body) : failure(reply);
}

Result<QByteArray> ActuatorClient::threadDumpText(std::stop_token stop) const
{
    const auto reply = get(QStringLiteral("threaddump"), {}, {}, "text/plain", std::move(stop));
    if (!reply)
        return failure(reply);
    return reply->body;
}

Result<actuator::SpringEnvironment> ActuatorClient::environment(std::stop_token stop) const
{
    const auto reply = get(QStringLiteral("env"), {}, {}, jsonTypes, std::move(stop));
    return reply ? actuator::parseEnvironment(reply->body) : failure(reply);
}

Result<QList<actuator::HttpExchange>> ActuatorClient::httpExchanges(std::stop_token stop) const
{
    const auto reply = get(QStringLiteral("httpexchanges"), {}, {}, jsonTypes, std::move(stop));
    return reply ? actuator::parseHttpExchanges(reply->body) : failure(reply);
}

Result<QList<actuator::ScheduledTask>> ActuatorClient::scheduledTasks(std::stop_token stop) const
{
    const auto reply = get(QStringLiteral("scheduledtasks"), {}, {}, jsonTypes, std::move(stop));
    return reply ? actuator::parseScheduledTasks(reply->body) : failure(reply);
}

} // namespace toban
