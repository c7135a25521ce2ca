// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/yaml.h"
#include "models/settings/profile.h"

#include <QList>

#include <utility>

namespace toban {

// How the values of a profile are written in service.yaml: one table of words an enum, one list of
// fields a section.

template <class Value>
using Spellings = QList<std::pair<QString, Value>>;

const Spellings<Environment> &environmentWords();
const Spellings<Access::Scheme> &schemeWords();
const Spellings<DatabaseProfile::Tls> &tlsWords();
const Spellings<ObjectStoreProfile::Addressing> &addressingWords();

/// A key of a section with its value as it is written.
struct ProfileField
{
    QString key;
    YamlNode value;
    bool isDefault = false; ///< need not be written

    bool operator==(const ProfileField &) const = default;
};

using ProfileFields = QList<ProfileField>;

/// The fields of a section, always the same ones in the same order.
ProfileFields fieldsOf(const Profile &profile); ///< those that are not sections
ProfileFields fieldsOf(const InstanceProfile &instance);
ProfileFields fieldsOf(const DatabaseProfile &database);
ProfileFields fieldsOf(const ObjectStoreProfile &store);
ProfileFields fieldsOf(const HostProfile &host);
ProfileFields fieldsOf(const ServerProfile &server);

/// The fields that are not defaults, as a mapping.
YamlNode sectionOf(const ProfileFields &fields);

/// "10s", "5m", "1h": the largest unit that fits.
QString durationText(std::chrono::seconds duration);

} // namespace toban
