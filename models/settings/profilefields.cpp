// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/profilefields.h"

#include <algorithm>

namespace toban {

using namespace Qt::StringLiterals;

namespace {

template <class Value>
YamlNode word(const Spellings<Value> &words, Value value)
{
    const auto found = std::find_if(words.cbegin(), words.cend(),
                                    [value](const auto &pair) { return pair.second == value; });
    return YamlNode::text(found->first);
}

YamlNode address(const QUrl &url)
{
    return YamlNode::text(url.toString(QUrl::FullyEncoded));
}

ProfileField text(const QString &key, const QString &value, const QString &standard = {})
{
    return {key, YamlNode::text(value), value == standard};
}

ProfileFields trustFields(const QString &authorityFile, bool isTlsVerified)
{
    return {text(u"authority"_s, authorityFile),
            {u"tls-verify"_s, YamlNode::boolean(isTlsVerified), isTlsVerified}};
}

ProfileFields accessFields(const Access &access)
{
    const ProfileFields own{
        {u"access"_s, word(schemeWords(), access.scheme), access.scheme == Access::Scheme::None},
        text(u"user"_s, access.user)};
    return own + trustFields(access.authorityFile, access.isTlsVerified);
}

} // namespace

const Spellings<Environment> &environmentWords()
{
    static const Spellings<Environment> words{{u"production"_s, Environment::Production},
                                              {u"staging"_s, Environment::Staging},
                                              {u"development"_s, Environment::Development}};
    return words;
}

const Spellings<Access::Scheme> &schemeWords()
{
    static const Spellings<Access::Scheme> words{{u"none"_s, Access::Scheme::None},
                                                 {u"basic"_s, Access::Scheme::Basic},
                                                 {u"bearer"_s, Access::Scheme::Bearer}};
    return words;
}

const Spellings<DatabaseProfile::Tls> &tlsWords()
{
    using Tls = DatabaseProfile::Tls;
    static const Spellings<Tls> words{
        {u"disable"_s, Tls::Disable},    {u"allow"_s, Tls::Allow},
        {u"prefer"_s, Tls::Prefer},      {u"require"_s, Tls::Require},
        {u"verify-ca"_s, Tls::VerifyCa}, {u"verify-full"_s, Tls::VerifyFull}};
    return words;
}

const Spellings<ObjectStoreProfile::Addressing> &addressingWords()
{
    using Addressing = ObjectStoreProfile::Addressing;
    static const Spellings<Addressing> words{{u"path"_s, Addressing::Path},
                                             {u"virtual-host"_s, Addressing::VirtualHost}};
    return words;
}

ProfileFields fieldsOf(const Profile &profile)
{
    const Profile standard;
    return {text(u"title"_s, profile.title),
            {u"environment"_s, word(environmentWords(), profile.environment), false},
            {u"time-zone"_s, YamlNode::text(QString::fromLatin1(profile.zone.id())),
             profile.zone == standard.zone},
            {u"refresh"_s, YamlNode::text(durationText(profile.refresh)),
             profile.refresh == standard.refresh}};
}

ProfileFields fieldsOf(const InstanceProfile &instance)
{
    const ProfileFields own{{u"name"_s, YamlNode::text(instance.name), false},
                            {u"actuator"_s, address(instance.actuator), false}};
    return own + accessFields(instance.access);
}

ProfileFields fieldsOf(const DatabaseProfile &database)
{
    const DatabaseProfile standard;
    return {{u"host"_s, YamlNode::text(database.host), false},
            {u"port"_s, YamlNode::number(database.port), database.port == standard.port},
            {u"name"_s, YamlNode::text(database.name), false},
            {u"user"_s, YamlNode::text(database.user), false},
            {u"tls"_s, word(tlsWords(), database.tls), database.tls == standard.tls},
            text(u"authority"_s, database.authorityFile)};
}

ProfileFields fieldsOf(const ObjectStoreProfile &store)
{
    const ObjectStoreProfile standard;
    const ProfileFields own{{u"endpoint"_s, address(store.endpoint), false},
                            text(u"region"_s, store.region, standard.region),
                            {u"access-key"_s, YamlNode::text(store.accessKey), false},
                            {u"addressing"_s, word(addressingWords(), store.addressing),
                             store.addressing == standard.addressing},
                            text(u"backup-bucket"_s, store.backupBucket),
                            text(u"log-bucket"_s, store.logBucket)};
    return own + trustFields(store.authorityFile, store.isTlsVerified);
}

ProfileFields fieldsOf(const HostProfile &host)
{
    return {{u"name"_s, YamlNode::text(host.name), false},
            {u"node-exporter"_s, address(host.nodeExporter), host.nodeExporter.isEmpty()},
            text(u"ssh"_s, host.ssh)};
}

ProfileFields fieldsOf(const ServerProfile &server)
{
    const ProfileFields own{{u"url"_s, address(server.url), false}};
    return own + accessFields(server.access);
}

YamlNode sectionOf(const ProfileFields &fields)
{
    YamlNode section = YamlNode::mapping();
    for (const ProfileField &field : fields) {
        if (!field.isDefault)
            section.entries.push_back({field.key, field.value, {}});
    }
    return section;
}

QString durationText(std::chrono::seconds duration)
{
    const auto count = duration.count();
    if (count > 0 && count % 3600 == 0)
        return QString::number(count / 3600) + u'h';
    if (count > 0 && count % 60 == 0)
        return QString::number(count / 60) + u'm';
    return QString::number(count) + u's';
}

} // namespace toban
