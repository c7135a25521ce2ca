// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/actuatorclient.h"
#include "models/connections/alertmanagerclient.h"
#include "models/connections/prometheusclient.h"
#include "models/connections/s3client.h"
#include "models/core/database.h"
#include "models/core/http.h"
#include "models/credentials/secrets.h"
#include "models/settings/profile.h"

#include <QHash>
#include <QMutex>

#include <optional>

namespace toban {

/// The clients of a profile's connections, made with the secrets known so far: these arrive after
/// the window is there, and may be typed later still. Shared with background work; every function
/// may be called from any thread.
class Clients
{
public:
    Clients(const Profile &profile, const Http &http);

    /// Takes the secrets from now on; clients made before keep theirs.
    void setSecrets(const Secrets &secrets);

    /// The client of an instance of the profile; what it discovered is kept between calls.
    /// Errors: NotFound when the profile has no instance of that name.
    Result<ActuatorClient> actuator(const QString &instance) const;

    /// A new connection to the profile's database. Errors: NotFound when the profile has none, and
    /// those of openDatabase().
    Result<Database> database(std::stop_token stop) const;

    /// The client of the profile's Prometheus; none when the profile has none.
    std::optional<PrometheusClient> prometheus() const;

    /// The client of the profile's Alertmanager; none when the profile has none.
    std::optional<AlertmanagerClient> alertmanager() const;

    /// The client of the profile's object store; none when the profile has none.
    std::optional<S3Client> objectStore() const;

    /// How the outside world is asked over HTTP.
    const Http &http() const { return m_http; }

private:
    QString secret(const QString &name) const;

    Profile m_profile;
    Http m_http;
    mutable QMutex m_mutex;
    Secrets m_secrets;
    QHash<QString, ActuatorClient> m_actuators;
};

} // namespace toban
