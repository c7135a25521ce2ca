// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/profilefile.h"
#include "models/settings/profilesection.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>

namespace toban {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || host.isEmpty() || host.startsWith(u'/') // a socket
           || QHostAddress(host).isLoopback();
}

/// Reads section by section; each function takes a section and gives its value.
class Reader
{
public:
    explicit Reader(QList<ProfileFinding> &findings) : m_findings(findings) {}

    void readProfile(const YamlNode &root, Profile &profile)
    {
        ProfileSection section(root, {}, m_findings);
        profile.title = section.text(u"title"_s);
        profile.environment =
            section.word(u"environment"_s, environmentWords(), profile.environment);
        profile.zone = section.zone(u"time-zone"_s, profile.zone);
        profile.refresh = section.duration(u"refresh"_s, profile.refresh);
        profile.instances = list<InstanceProfile>(section, u"instances"_s, &Reader::instance);
        profile.database = optional<DatabaseProfile>(section, u"database"_s, &Reader::database);
        profile.objectStore =
            optional<ObjectStoreProfile>(section, u"object-store"_s, &Reader::objectStore);
        profile.hosts = list<HostProfile>(section, u"hosts"_s, &Reader::host);
        profile.prometheus = optional<ServerProfile>(section, u"prometheus"_s, &Reader::server);
        profile.alertmanager = optional<ServerProfile>(section, u"alertmanager"_s, &Reader::server);
    }

private:
    template <class Value>
    std::optional<Value> optional(ProfileSection &parent, const QString &key,
                                  Value (Reader::*read)(ProfileSection &))
    {
        const YamlNode *node = parent.section(key);
        if (!node)
            return std::nullopt;
        ProfileSection section(*node, parent.path(key), m_findings);
        return (this->*read)(section);
    }

    /// A list of sections, of which no two have the same name.
    template <class Value>
    QList<Value> list(ProfileSection &parent, const QString &key,
                      Value (Reader::*read)(ProfileSection &))
    {
        QList<Value> values;
        const YamlNode *node = parent.list(key);
        for (size_t i = 0; node && i < node->items.size(); ++i) {
            const YamlNode &item = node->items[i];
            const QString path = u"%1[%2]"_s.arg(key).arg(i);
            if (item.kind != YamlNode::Kind::Mapping) {
                m_findings.append(
                    {Status::Critical, path, item.position,
                     Words::tr("This item has no keys. Write “name: …” and the other keys "
                               "behind the “-”.")});
                continue;
            }
            ProfileSection section(item, path, m_findings);
            Value value = (this->*read)(section);
            const bool isDouble =
                std::any_of(values.cbegin(), values.cend(), [&](const Value &known) {
                    return !value.name.isEmpty() && known.name == value.name;
                });
            if (isDouble) {
                section.report(
                    Status::Critical, u"name"_s,
                    Words::tr("The name “%1” stands here a second time. Give each its own.")
                        .arg(value.name));
            }
            values.append(std::move(value));
        }
        return values;
    }

    Access access(ProfileSection &section, const QUrl &url)
    {
        Access access;
        access.scheme = section.word(u"access"_s, schemeWords(), access.scheme);
        access.user = section.text(u"user"_s);
        access.authorityFile = section.file(u"authority"_s);
        access.isTlsVerified = tlsVerified(section);
        if (access.scheme == Access::Scheme::Basic && access.user.isEmpty()) {
            section.report(Status::Critical, u"user"_s,
                           Words::tr("“access: basic” needs a user. Add “user”."));
        }
        if (access.scheme == Access::Scheme::None && !access.user.isEmpty()) {
            section.report(
                Status::Warning, u"user"_s,
                Words::tr("The user “%1” is not used. Add “access: basic” if it shall be.")
                    .arg(access.user));
        }
        if (access.scheme != Access::Scheme::None)
            warnOfPlainHttp(section, url);
        return access;
    }

    static bool tlsVerified(ProfileSection &section)
    {
        const bool isVerified = section.boolean(u"tls-verify"_s, true);
        if (!isVerified) {
            section.report(
                Status::Warning, u"tls-verify"_s,
                Words::tr("The server's certificate is not checked: anyone on the way can read "
                          "the secrets. Name the server's authority under “authority”."));
        }
        return isVerified;
    }

    static void warnOfPlainHttp(ProfileSection &section, const QUrl &url)
    {
        if (url.scheme() != "http"_L1 || isThisMachine(url.host()))
            return;
        section.report(Status::Warning, {},
                       Words::tr("The secret goes to %1 unencrypted. Use https.").arg(url.host()));
    }

    /// A name that is part of keychain keys and labels.
    static QString name(ProfileSection &section)
    {
        const QString name = section.requiredText(u"name"_s);
        if (name.contains(u'/')) {
            section.report(Status::Critical, u"name"_s,
                           Words::tr("“%1” has a “/” in it. Write the name without.").arg(name));
        }
        return name;
    }

    InstanceProfile instance(ProfileSection &section)
    {
        InstanceProfile instance;
        instance.name = name(section);
        instance.actuator = section.requiredAddress(u"actuator"_s);
        instance.access = access(section, instance.actuator);
        return instance;
    }

    DatabaseProfile database(ProfileSection &section)
    {
        using Tls = DatabaseProfile::Tls;
        DatabaseProfile database;
        database.host = section.requiredText(u"host"_s);
        database.port = section.port(u"port"_s, database.port);
        database.name = section.requiredText(u"name"_s);
        database.user = section.requiredText(u"user"_s);
        database.tls = section.word(u"tls"_s, tlsWords(), database.tls);
        database.authorityFile = section.file(u"authority"_s);
        const bool isChecked = database.tls == Tls::VerifyCa || database.tls == Tls::VerifyFull;
        if (!isChecked && !isThisMachine(database.host)) {
            section.report(
                Status::Warning, u"tls"_s,
                Words::tr("The database server's certificate is not checked: anyone on the way "
                          "can read the password and the data. Use verify-full."));
        }
        return database;
    }

    ObjectStoreProfile objectStore(ProfileSection &section)
    {
        ObjectStoreProfile store;
        store.endpoint = section.requiredAddress(u"endpoint"_s);
        store.region = section.text(u"region"_s, store.region);
        store.accessKey = section.requiredText(u"access-key"_s);
        store.addressing = section.word(u"addressing"_s, addressingWords(), store.addressing);
        store.backupBucket = section.text(u"backup-bucket"_s);
        store.logBucket = section.text(u"log-bucket"_s);
        store.authorityFile = section.file(u"authority"_s);
        store.isTlsVerified = tlsVerified(section);
        warnOfPlainHttp(section, store.endpoint);
        return store;
    }

    HostProfile host(ProfileSection &section)
    {
        HostProfile host;
        host.name = name(section);
        host.nodeExporter = section.address(u"node-exporter"_s, ProfileSection::Query::Allowed);
        host.ssh = section.text(u"ssh"_s);
        // ssh would take it for an option.
        if (host.ssh.startsWith(u'-')) {
            section.report(
                Status::Critical, u"ssh"_s,
                Words::tr("“%1” is not a destination. Write user@host or a name of your ssh "
                          "configuration.")
                    .arg(host.ssh));
        }
        return host;
    }

    ServerProfile server(ProfileSection &section)
    {
        ServerProfile server;
        server.url = section.requiredAddress(u"url"_s);
        server.access = access(section, server.url);
        return server;
    }

    QList<ProfileFinding> &m_findings;
};

std::optional<ProfileFinding> authorityFinding(const QString &field, const QString &path)
{
    if (path.isEmpty())
        return std::nullopt;
    const auto finding = [&field](const QString &text) {
        return ProfileFinding{Status::Warning, field, {0, 0}, text};
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return finding(Words::tr("The file %1 cannot be read: %2. Correct the path or its rights.")
                           .arg(path, file.errorString()));
    }
    if (QSslCertificate::fromDevice(&file).isEmpty())
        return finding(Words::tr("There is no certificate in PEM form in the file %1.").arg(path));
    return std::nullopt;
}

} // namespace

bool ProfileReading::isUsable() const
{
    return std::none_of(findings.cbegin(), findings.cend(), [](const ProfileFinding &finding) {
        return finding.severity == Status::Critical;
    });
}

ProfileReading readProfile(const QByteArray &text, const QString &name)
{
    ProfileReading reading;
    reading.profile.name = name;
    const Result<YamlNode> root = parseYaml(text, {});
    if (!root) {
        reading.findings.append({Status::Critical, {}, {0, 0}, root.error().text});
        return reading;
    }
    if (root->kind != YamlNode::Kind::Mapping && root->kind != YamlNode::Kind::Null) {
        reading.findings.append(
            {Status::Critical,
             {},
             root->position,
             Words::tr("The file holds no keys. Write “environment: production” and "
                       "the other keys, each on a line of its own.")});
        return reading;
    }
    Reader(reading.findings).readProfile(*root, reading.profile);
    std::stable_sort(reading.findings.begin(), reading.findings.end(),
                     [](const ProfileFinding &a, const ProfileFinding &b) {
                         return std::pair(a.position.line, a.position.column)
                                < std::pair(b.position.line, b.position.column);
                     });
    return reading;
}

QList<ProfileFinding> fileFindings(const Profile &profile)
{
    QList<ProfileFinding> findings;
    const auto look = [&findings](const QString &field, const QString &path) {
        if (const auto finding = authorityFinding(field, path))
            findings.append(*finding);
    };
    for (qsizetype i = 0; i < profile.instances.size(); ++i)
        look(u"instances[%1].authority"_s.arg(i), profile.instances[i].access.authorityFile);
    if (profile.database)
        look(u"database.authority"_s, profile.database->authorityFile);
    if (profile.objectStore)
        look(u"object-store.authority"_s, profile.objectStore->authorityFile);
    if (profile.prometheus)
        look(u"prometheus.authority"_s, profile.prometheus->access.authorityFile);
    if (profile.alertmanager)
        look(u"alertmanager.authority"_s, profile.alertmanager->access.authorityFile);
    return findings;
}

} // namespace toban
