// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/profilefields.h"
#include "models/settings/profilefile.h"

#include <QSet>

#include <algorithm>

namespace toban {

/// One mapping of a service.yaml while it is read: gives its values as what they have to be, and
/// writes a finding for each one that is not, and for each key that nobody asked for.
class ProfileSection
{
public:
    /// `path` is that of the section, empty for the whole document.
    ProfileSection(const YamlNode &node, const QString &path, QList<ProfileFinding> &findings);

    /// Reports keys that were not asked for; they are kept, and may be misspelt.
    ~ProfileSection();

    ProfileSection(const ProfileSection &) = delete;
    ProfileSection &operator=(const ProfileSection &) = delete;

    QString text(const QString &key, const QString &fallback = {});
    QString requiredText(const QString &key);
    bool boolean(const QString &key, bool fallback);
    quint16 port(const QString &key, quint16 fallback);
    std::chrono::seconds duration(const QString &key, std::chrono::seconds fallback);
    QTimeZone zone(const QString &key, const QTimeZone &fallback);
    QString file(const QString &key); ///< a full path; empty when there is none

    enum class Query { Refused, Allowed };
    QUrl address(const QString &key, Query query = Query::Refused);
    QUrl requiredAddress(const QString &key);

    template <class Value>
    Value word(const QString &key, const Spellings<Value> &words, Value fallback)
    {
        const QString written = text(key);
        QStringList allowed;
        for (const auto &[word, value] : words) {
            if (word == written)
                return value;
            allowed.append(word);
        }
        if (!written.isEmpty())
            reportWord(key, written, allowed);
        return fallback;
    }

    /// The section or list of that key; null when there is none or it is something else.
    const YamlNode *section(const QString &key);
    const YamlNode *list(const QString &key);

    void report(Status severity, const QString &key, const QString &text);
    QString path(const QString &key) const;

private:
    const YamlNode *find(const QString &key);
    const YamlNode *filled(const QString &key, YamlNode::Kind kind, const QString &complaint);
    void reportWord(const QString &key, const QString &written, const QStringList &allowed);
    void reportMissing(const QString &key);
    void reportUnknown(const YamlEntry &entry) const;
    QString addressFlaw(const QUrl &url, const QString &written, Query query) const;

    const YamlNode &m_node;
    const QString m_path;
    QList<ProfileFinding> &m_findings;
    QStringList m_known;
};

} // namespace toban
