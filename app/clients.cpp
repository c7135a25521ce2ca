// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients.h"

#include "models/connections/postgres.h"

#include <QCoreApplication>

namespace toban {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

Clients::Clients(const Profile &profile, const Http &http) : m_profile(profile), m_http(http)
{
    setSecrets({});
}

void Clients::setSecrets(const Secrets &secrets)
{
    const QMutexLocker lock(&m_mutex);
    m_secrets = secrets;
    m_actuators.clear();
    for (const InstanceProfile &instance : std::as_const(m_profile.instances)) {
        const QString secret = secrets.value(instanceSecret(instance.name));
        m_actuators.insert(instance.name, ActuatorClient(instance, secret, m_http));
    }
}

Result<ActuatorClient> Clients::actuator(const QString &instance) const
{
    const QMutexLocker lock(&m_mutex);
    const auto client = m_actuators.constFind(instance);
    if (client == m_actuators.cend())
        return failure(Error::Kind::NotFound,
                       Words::tr("The profile has no instance called %1.").arg(instance));
    return *client;
}

Result<Database> Clients::database(std::stop_token stop) const
{
    if (!m_profile.database)
        return failure(Error::Kind::NotFound, Words::tr("The profile has no database."));
    return openDatabase(*m_profile.database, secret(databaseSecret), stop);
}

std::optional<PrometheusClient> Clients::prometheus() const
{
    if (!m_profile.prometheus)
        return std::nullopt;
    return PrometheusClient(*m_profile.prometheus, secret(prometheusSecret), m_http);
}

std::optional<AlertmanagerClient> Clients::alertmanager() const
{
    if (!m_profile.alertmanager)
        return std::nullopt;
    return AlertmanagerClient(*m_profile.alertmanager, secret(alertmanagerSecret), m_http);
}

std::optional<S3Client> Clients::objectStore() const
{
    if (!m_profile.objectStore)
        return std::nullopt;
    S3Surroundings surroundings;
    surroundings.http = m_http;
    return S3Client(*m_profile.objectStore, secret(objectStoreSecret), surroundings);
}

QString Clients::secret(const QString &name) const
{
    const QMutexLocker lock(&m_mutex);
    return m_secrets.value(name);
}

} // namespace toban
