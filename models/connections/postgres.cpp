// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/postgres.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <libpq-fe.h>

namespace toban {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

using Tls = DatabaseProfile::Tls;

bool isVerifying(Tls tls)
{
    return tls == Tls::VerifyCa || tls == Tls::VerifyFull;
}

/// Where systems keep their authorities. libpq before 16 does not know `sslrootcert=system`, and
/// with it allows nothing but verify-full.
QString systemAuthorities()
{
    for (const QString &file :
         {QStringLiteral("/etc/ssl/certs/ca-certificates.crt"),
          QStringLiteral("/etc/pki/tls/certs/ca-bundle.crt"),
          QStringLiteral("/etc/ssl/ca-bundle.pem"), QStringLiteral("/etc/ssl/cert.pem")}) {
        if (QFileInfo::exists(file))
            return file;
    }
    return PQlibVersion() >= 160'000 ? QStringLiteral("system") : QString();
}

Result<QString> authoritiesFor(const DatabaseProfile &profile)
{
    if (profile.authorityFile.isEmpty()) {
        const QString system = isVerifying(profile.tls) ? systemAuthorities() : QString();
        if (!system.isEmpty() || !isVerifying(profile.tls))
            return system;
        return failure(Error::Kind::NotFound,
                       Words::tr("This system has no list of certificate authorities that "
                                 "PostgreSQL's client could use. Name the authority's certificate "
                                 "in the profile."));
    }
    QFile file(profile.authorityFile);
    if (file.open(QIODevice::ReadOnly))
        return profile.authorityFile;
    return failure(Error::Kind::NotFound,
                   Words::tr("The certificate file “%1” cannot be read. Correct its name in the "
                             "profile or its permissions.")
                       .arg(profile.authorityFile),
                   file.errorString());
}

/// As a connection string wants it, https://www.postgresql.org/docs/current/libpq-connect.html
QString quotedValue(QString value)
{
    value.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    value.replace(QLatin1Char('\''), QStringLiteral("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

} // namespace

QString sslMode(Tls tls)
{
    switch (tls) {
    case Tls::Disable:
        return QStringLiteral("disable");
    case Tls::Allow:
        return QStringLiteral("allow");
    case Tls::Prefer:
        return QStringLiteral("prefer");
    case Tls::Require:
        return QStringLiteral("require");
    case Tls::VerifyCa:
        return QStringLiteral("verify-ca");
    case Tls::VerifyFull:
        break;
    }
    return QStringLiteral("verify-full");
}

Supabase supabaseOf(const DatabaseProfile &profile)
{
    const QString host = profile.host.toLower();
    const bool isPooler = host.endsWith(QLatin1StringView(".pooler.supabase.com"));
    const bool isDirect = host.startsWith(QLatin1StringView("db."))
                          && (host.endsWith(QLatin1StringView(".supabase.co"))
                              || host.endsWith(QLatin1StringView(".supabase.com")));
    if (!isPooler && !isDirect)
        return Supabase::No;
    if (profile.port == 6543)
        return Supabase::TransactionPooler;
    return isPooler ? Supabase::SessionPooler : Supabase::Direct;
}

Result<ConnectionParameters> connectionParameters(const DatabaseProfile &profile)
{
    const auto authorities = authoritiesFor(profile);
    if (!authorities)
        return failure(authorities);
    ConnectionParameters parameters{
        {"host", profile.host},
        {"port", QString::number(profile.port)},
        {"dbname", profile.name},
        {"user", profile.user},
        {"sslmode", sslMode(profile.tls)},
        {"application_name", QStringLiteral("toban")},
        {"connect_timeout", QStringLiteral("5")},
        {"gssencmode", QStringLiteral("disable")},
        {"tcp_user_timeout", QStringLiteral("15000")},
        {"keepalives_idle", QStringLiteral("5")},
        {"keepalives_interval", QStringLiteral("5")},
        {"keepalives_count", QStringLiteral("2")},
    };
    if (!authorities->isEmpty())
        parameters.append({"sslrootcert", *authorities});
    for (const auto &[name, value] : parameters) {
        if (value.contains(QChar::Null)) {
            return failure(Error::Kind::Invalid,
                           Words::tr("The database's %1 holds a character that cannot be there. "
                                     "Type it anew.")
                               .arg(QString::fromLatin1(name)));
        }
    }
    return parameters;
}

Result<DatabaseOptions> databaseOptions(const DatabaseProfile &profile, const QString &password)
{
    const auto parameters = connectionParameters(profile);
    if (!parameters)
        return failure(parameters);
    QStringList options;
    for (const auto &[name, value] : *parameters) {
        if (name == "host" || name == "port" || name == "dbname" || name == "user")
            continue;
        if (value.contains(QLatin1Char(';'))) {
            return failure(Error::Kind::Invalid,
                           Words::tr("The name of the certificate file “%1” holds a semicolon, "
                                     "which the database driver cannot take. Rename the file.")
                               .arg(value));
        }
        options.append(QString::fromLatin1(name) + QLatin1Char('=') + quotedValue(value));
    }
    return DatabaseOptions{.driver = QStringLiteral("QPSQL"),
                           .name = profile.name,
                           .host = profile.host,
                           .port = profile.port,
                           .user = profile.user,
                           .password = password,
                           .connectOptions = options.join(QLatin1Char(';'))};
}

} // namespace toban
