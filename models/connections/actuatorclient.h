// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/actuatorenvironment.h"
#include "models/connections/actuatorexchanges.h"
#include "models/connections/actuatorhealth.h"
#include "models/connections/actuatorloggers.h"
#include "models/connections/actuatorparser.h"
#include "models/connections/actuatortasks.h"
#include "models/connections/actuatorthreads.h"
#include "models/connections/expositionparser.h"
#include "models/connections/testreport.h"
#include "models/connections/webapi.h"

#include <memory>

namespace toban {

/// Speaks to the Actuator of one instance. A value: background work takes a copy, and copies
/// share what was discovered. Every call blocks; never on the GUI thread.
///
/// The endpoints are discovered once, at the first call, and again when one is not there. Errors
/// beyond those of WebApi and the parsers: NotFound when the instance does not expose the
/// endpoint, saying which property does.
class ActuatorClient
{
public:
    ActuatorClient(const InstanceProfile &instance, const QString &secret, const Http &http);

    /// The name of the instance in the profile; the label `instance` of its readings.
    const QString &instance() const { return m_instance; }

    /// Asks anew what is exposed. Where discovery is switched off (404), the usual names are
    /// assumed.
    Result<actuator::Links> links(std::stop_token stop) const;

    /// The health of the whole, or of one component or group by its path. DOWN is an answer.
    Result<actuator::Health> health(std::stop_token stop) const;
    Result<actuator::Health> health(const QStringList &path, std::stop_token stop) const;

    Result<actuator::Info> info(std::stop_token stop) const;

    /// Everything measured, in one request, with the label `instance`.
    Result<MetricFamilies> prometheus(std::stop_token stop) const;

    /// The names of all metrics, and one of them: the way where `prometheus` is not exposed.
    Result<QStringList> metricNames(std::stop_token stop) const;
    Result<actuator::Metric> metric(const QString &name, const QList<actuator::Tag> &tags,
                                    std::stop_token stop) const;

    Result<actuator::Loggers> loggers(std::stop_token stop) const;
    /// Sets the level of a logger or group until the application restarts; an empty level takes
    /// back what was set, so that the logger follows its parent again.
    Result<> setLevel(const QString &logger, const QString &level, std::stop_token stop) const;

    Result<actuator::ThreadDump> threadDump(std::stop_token stop) const;
    /// The same as the text that Java tools read, to be saved in a file.
    Result<QByteArray> threadDumpText(std::stop_token stop) const;

    Result<actuator::SpringEnvironment> environment(std::stop_token stop) const;
    Result<QList<actuator::HttpExchange>> httpExchanges(std::stop_token stop) const;
    Result<QList<actuator::ScheduledTask>> scheduledTasks(std::stop_token stop) const;

private:
    struct Discovery;

    Result<QString> pathOf(const QString &endpoint, std::stop_token stop) const;
    Result<HttpReply> get(const QString &endpoint, const QString &below, const QUrlQuery &query,
                          const QByteArray &accept, std::stop_token stop) const;

    QString m_instance;
    WebApi m_api;
    std::shared_ptr<Discovery> m_discovery;
};

/// Name lookup, connection, TLS, sign-in, endpoints, health, metrics: what worked and what not.
TestReport testActuator(const InstanceProfile &instance, const QString &secret, const Http &http,
                        std::stop_token stop);

} // namespace toban
