// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/actuatorhealth.h"

#include <QCoreApplication>

#include <algorithm>

namespace toban::actuator {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString statusIn(const QJsonObject &object)
{
    // WebFlux applications on media type v2 nest it: {"status":{"code":"UP"}}.
    const QJsonValue status = object.value(QStringLiteral("status"));
    return status.isObject() ? status.toObject().value(QStringLiteral("code")).toString()
                             : status.toString();
}

Health healthFrom(const QJsonObject &object, const QString &name)
{
    Health health;
    health.name = name;
    health.status = statusIn(object);
    health.details = object.value(QStringLiteral("details")).toObject();
    const QJsonObject components = object.value(QStringLiteral("components")).toObject();
    for (auto entry = components.begin(); entry != components.end(); ++entry)
        health.components.append(healthFrom(entry->toObject(), entry.key()));
    // Media type v2 has the components among the details.
    for (auto entry = health.details.begin(); entry != health.details.end();) {
        if (components.isEmpty() && !statusIn(entry->toObject()).isEmpty()) {
            health.components.append(healthFrom(entry->toObject(), entry.key()));
            entry = health.details.erase(entry);
        } else {
            ++entry;
        }
    }
    return health;
}

} // namespace

bool Health::operator==(const Health &other) const = default;

Result<Health> parseHealth(QByteArrayView bytes, const QString &name)
{
    const QString what = Words::tr("the health of the application");
    const auto json = jsonObject(bytes, what);
    if (!json)
        return failure(json);
    Health health = healthFrom(*json, name);
    if (health.status.isEmpty())
        return unexpectedJson(what, QStringLiteral("status"));
    health.groups = jsonTexts(json->value(QStringLiteral("groups")));
    return health;
}

Status statusOf(const Health &health)
{
    if (health.status == QLatin1StringView("UP"))
        return Status::Ok;
    if (health.status == QLatin1StringView("DOWN"))
        return Status::Critical;
    if (health.status == QLatin1StringView("OUT_OF_SERVICE"))
        return Status::Warning;
    return Status::Unknown;
}

const Health *componentAt(const Health &health, const QStringList &path)
{
    const Health *at = &health;
    for (const QString &name : path) {
        const auto next =
            std::find_if(at->components.begin(), at->components.end(),
                         [&name](const Health &component) { return component.name == name; });
        if (next == at->components.end())
            return nullptr;
        at = &*next;
    }
    return at;
}

} // namespace toban::actuator
