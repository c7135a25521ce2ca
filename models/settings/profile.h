// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <QUrl>

#include <chrono>
#include <optional>

namespace toban {

/// How far this service matters; production is made unmistakable everywhere.
enum class Environment { Production, Staging, Development };

/// How an HTTP server of the profile is spoken to. The secret lies in the keychain.
struct Access
{
    enum class Scheme { None, Basic, Bearer };

    Scheme scheme = Scheme::None;
    QString user;              ///< of Scheme::Basic
    QString authorityFile;     ///< PEM file of an own certificate authority; empty: the system's
    bool isTlsVerified = true; ///< false only on the user's express wish, and shown as a warning

    bool operator==(const Access &) const = default;
};

/// One running copy of the application.
struct InstanceProfile
{
    QString name;
    QUrl actuator; ///< base address, usually ending in /actuator
    Access access;

    bool operator==(const InstanceProfile &) const = default;
};

struct DatabaseProfile
{
    /// As libpq's sslmode, https://www.postgresql.org/docs/current/libpq-ssl.html
    enum class Tls { Disable, Allow, Prefer, Require, VerifyCa, VerifyFull };

    QString host;
    quint16 port = 5432;
    QString name;
    QString user;
    Tls tls = Tls::VerifyFull;
    QString authorityFile; ///< PEM; empty: the system's authorities

    bool operator==(const DatabaseProfile &) const = default;
};

struct ObjectStoreProfile
{
    enum class Addressing { Path, VirtualHost };

    QUrl endpoint;
    QString region = QStringLiteral("us-east-1");
    QString accessKey; ///< the key's id; the secret key lies in the keychain
    Addressing addressing = Addressing::Path;
    QString backupBucket;
    QString logBucket;
    QString authorityFile;
    bool isTlsVerified = true;

    bool operator==(const ObjectStoreProfile &) const = default;
};

struct HostProfile
{
    QString name;
    QUrl nodeExporter; ///< its /metrics address; empty when there is none
    QString ssh;       ///< destination as ssh takes it; empty when there is none

    bool operator==(const HostProfile &) const = default;
};

/// Prometheus, Alertmanager or something that speaks their API.
struct ServerProfile
{
    QUrl url;
    Access access;

    bool operator==(const ServerProfile &) const = default;
};

/// One service that Toban watches: the content of service.yaml. Holds no secret.
struct Profile
{
    QString name;  ///< folder and keychain name: letters, digits, `-`, `_`, `.`
    QString title; ///< what people call the service; the name when empty
    Environment environment = Environment::Production;
    QTimeZone zone = QTimeZone::utc();
    std::chrono::seconds refresh{10};
    QList<InstanceProfile> instances;
    std::optional<DatabaseProfile> database;
    std::optional<ObjectStoreProfile> objectStore;
    QList<HostProfile> hosts;
    std::optional<ServerProfile> prometheus;
    std::optional<ServerProfile> alertmanager;

    bool operator==(const Profile &) const = default;
};

/// Names of the secrets of a profile in the keychain, below `toban/<profile>/`.
QString instanceSecret(const QString &instance); ///< "actuator/<instance>"
inline const QString databaseSecret = QStringLiteral("database");
inline const QString objectStoreSecret = QStringLiteral("object-store");
inline const QString prometheusSecret = QStringLiteral("prometheus");
inline const QString alertmanagerSecret = QStringLiteral("alertmanager");

} // namespace toban
