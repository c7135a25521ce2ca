// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/yamledit.h"
#include "models/core/yamlwriter.h"
#include "models/settings/profilefields.h"
#include "models/settings/profilefile.h"

#include <QCoreApplication>

#include <algorithm>

namespace toban {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QByteArray comment(const QString &text)
{
    QByteArray lines;
    for (const QString &line : text.split(u'\n'))
        lines += (line.isEmpty() ? u"#\n"_s : u"# "_s + line + u'\n').toUtf8();
    return lines;
}

QByteArray keyed(const QString &key, const YamlNode &value)
{
    return yamlItem(YamlNode::mapping({{key, value, {}}}), 0, "\n") + '\n';
}

/// A section with the comment that explains it; its example as a comment where there is none.
QByteArray section(const QString &about, const QString &key, const YamlNode &value,
                   const char *example)
{
    const bool isThere = !value.entries.empty() || !value.items.empty();
    return '\n' + comment(about)
           + (isThere ? keyed(key, value) : comment(key + u":\n"_s + QString::fromLatin1(example)));
}

template <class Value>
YamlNode listOf(const QList<Value> &values)
{
    YamlNode list = YamlNode::sequence();
    for (const Value &value : values)
        list.items.push_back(sectionOf(fieldsOf(value)));
    return list;
}

template <class Value>
YamlNode optional(const std::optional<Value> &value)
{
    return value ? sectionOf(fieldsOf(*value)) : YamlNode();
}

QByteArray head(const Profile &profile)
{
    QByteArray text =
        comment(Words::tr("What Toban knows of this service."))
        + comment(Words::tr("No secret is written here: Toban keeps them in the keychain.")) + '\n';
    for (const ProfileField &field : fieldsOf(profile)) {
        if (field.key == "environment"_L1)
            text += comment(Words::tr("production, staging or development"));
        if (field.key == "refresh"_L1)
            text += comment(Words::tr("How often the service is asked: 10s, 1m …"));
        if (!field.value.scalar.isEmpty())
            text += keyed(field.key, field.value);
    }
    return text;
}

// --- editing -----------------------------------------------------------------------

/// A text that is edited step by step; after the first failure nothing more is done.
class Draft
{
public:
    explicit Draft(const QByteArray &text) : m_text(text) {}

    Result<QByteArray> text() const { return m_text; }

    void set(const YamlPath &path, const YamlNode &value)
    {
        if (m_text)
            m_text = withValue(*m_text, path, value);
    }

    void append(const YamlPath &path, const YamlNode &item)
    {
        if (m_text)
            m_text = withItem(*m_text, path, item);
    }

    void remove(const YamlPath &path)
    {
        if (m_text)
            m_text = without(*m_text, path);
    }

    /// Brings the fields that differ from `before` to what they are in `after`.
    void change(const YamlPath &section, const ProfileFields &before, const ProfileFields &after)
    {
        for (qsizetype i = 0; i < after.size() && m_text; ++i) {
            if (before[i] == after[i])
                continue;
            const YamlPath path = section + YamlPath{after[i].key};
            if (!after[i].isDefault) {
                set(path, after[i].value);
                continue;
            }
            // A key that an anchor merges in cannot be removed, only be overruled.
            Result<QByteArray> removed = without(*m_text, path);
            const bool isMerged = !removed && removed.error().kind == Error::Kind::NotFound;
            m_text = isMerged ? withValue(*m_text, path, after[i].value) : std::move(removed);
        }
    }

private:
    Result<QByteArray> m_text;
};

template <class Value>
void changeOptional(Draft &draft, const QString &key, const std::optional<Value> &before,
                    const std::optional<Value> &after)
{
    if (before && after)
        draft.change({key}, fieldsOf(*before), fieldsOf(*after));
    else if (before)
        draft.remove({key});
    else if (after)
        draft.set({key}, sectionOf(fieldsOf(*after)));
}

/// For each value of `before`, which of `after` it has become: the one of the same name; else the
/// one at the same place whose name is new, for it was renamed; else -1.
template <class Value>
QList<qsizetype> successors(const QList<Value> &before, const QList<Value> &after)
{
    const auto indexOf = [](const QList<Value> &values, const QString &name) {
        const auto found = std::find_if(values.cbegin(), values.cend(),
                                        [&](const Value &value) { return value.name == name; });
        return found == values.cend() ? -1 : found - values.cbegin();
    };
    QList<qsizetype> successors;
    for (qsizetype i = 0; i < before.size(); ++i) {
        qsizetype successor = indexOf(after, before[i].name);
        if (successor < 0 && i < after.size() && indexOf(before, after[i].name) < 0)
            successor = i;
        successors.append(successor);
    }
    return successors;
}

template <class Value>
void changeList(Draft &draft, const QString &key, const QList<Value> &before,
                const QList<Value> &after)
{
    const QList<qsizetype> successor = successors(before, after);
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (successor[i] >= 0) {
            draft.change({key, int(i)}, fieldsOf(before[i]), fieldsOf(after[successor[i]]));
        }
    }
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        if (successor[i] < 0)
            draft.remove({key, int(i)});
    }
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (!successor.contains(i))
            draft.append({key}, sectionOf(fieldsOf(after[i])));
    }
}

/// The profile with its lists in the order of names, in which two orders compare equal.
Profile sorted(Profile profile)
{
    const auto byName = [](const auto &a, const auto &b) { return a.name < b.name; };
    std::sort(profile.instances.begin(), profile.instances.end(), byName);
    std::sort(profile.hosts.begin(), profile.hosts.end(), byName);
    return profile;
}

} // namespace

QByteArray profileText(const Profile &profile)
{
    return head(profile)
           + section(Words::tr("The running copies of the application, each with its Actuator."),
                     u"instances"_s, listOf(profile.instances),
                     "  - name: web-1\n"
                     "    actuator: https://web-1.example.com:8081/actuator\n"
                     "    access: basic\n"
                     "    user: toban")
           + section(Words::tr("The application's PostgreSQL."), u"database"_s,
                     optional(profile.database),
                     "  host: db.example.com\n"
                     "  port: 5432\n"
                     "  name: app\n"
                     "  user: toban\n"
                     "  tls: verify-full")
           + section(Words::tr("The S3 storage with the buckets for backups and logs."),
                     u"object-store"_s, optional(profile.objectStore),
                     "  endpoint: https://s3.ap-northeast-1.amazonaws.com\n"
                     "  region: ap-northeast-1\n"
                     "  access-key: AKIAEXAMPLE\n"
                     "  backup-bucket: app-backups\n"
                     "  log-bucket: app-logs")
           + section(Words::tr("The machines below it, seen through node_exporter and ssh."),
                     u"hosts"_s, listOf(profile.hosts),
                     "  - name: host-1\n"
                     "    node-exporter: http://host-1.example.com:9100/metrics\n"
                     "    ssh: ops@host-1.example.com")
           + section(Words::tr("A Prometheus, Thanos or Mimir, for charts over long times."),
                     u"prometheus"_s, optional(profile.prometheus),
                     "  url: https://prometheus.example.com")
           + section(Words::tr("An Alertmanager, for alerts and silences."), u"alertmanager"_s,
                     optional(profile.alertmanager), "  url: https://alertmanager.example.com");
}

QList<ProfileFinding> profileFindings(const Profile &profile)
{
    ProfileReading reading = readProfile(profileText(profile), profile.name);
    for (ProfileFinding &finding : reading.findings)
        finding.position = {0, 0};
    return reading.findings;
}

Result<QByteArray> withProfile(const QByteArray &text, const Profile &profile)
{
    for (const ProfileFinding &finding : profileFindings(profile)) {
        if (finding.severity == Status::Critical)
            return failure(Error::Kind::Invalid, findingText(finding, {}));
    }
    const Profile before = readProfile(text, profile.name).profile;
    Draft draft(text);
    draft.change({}, fieldsOf(before), fieldsOf(profile));
    changeList(draft, u"instances"_s, before.instances, profile.instances);
    changeOptional(draft, u"database"_s, before.database, profile.database);
    changeOptional(draft, u"object-store"_s, before.objectStore, profile.objectStore);
    changeList(draft, u"hosts"_s, before.hosts, profile.hosts);
    changeOptional(draft, u"prometheus"_s, before.prometheus, profile.prometheus);
    changeOptional(draft, u"alertmanager"_s, before.alertmanager, profile.alertmanager);
    const Result<QByteArray> edited = draft.text();
    if (!edited || sorted(readProfile(*edited, profile.name).profile) == sorted(profile))
        return edited;
    return failure(
        Error::Kind::Invalid,
        Words::tr("The file is written in a way that Toban cannot edit. Change it by hand."));
}

} // namespace toban
