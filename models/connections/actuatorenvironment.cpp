// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/actuatorenvironment.h"

#include <QCoreApplication>

namespace toban::actuator {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// SanitizableData.SANITIZED_VALUE of Spring Boot.
constexpr QLatin1StringView mask("******");

PropertySource sourceFrom(const QJsonObject &object)
{
    PropertySource source;
    source.name = object.value(QStringLiteral("name")).toString();
    const QJsonObject properties = object.value(QStringLiteral("properties")).toObject();
    for (auto entry = properties.begin(); entry != properties.end(); ++entry) {
        const QJsonObject property = entry->toObject();
        const QString value = jsonText(property.value(QStringLiteral("value")));
        source.properties.append({entry.key(), value,
                                  property.value(QStringLiteral("origin")).toString(),
                                  value == mask});
    }
    return source;
}

} // namespace

Result<SpringEnvironment> parseEnvironment(QByteArrayView bytes)
{
    const QString what = Words::tr("the environment of the application");
    const auto json = jsonObject(bytes, what);
    if (!json)
        return failure(json);
    const QJsonValue sources = json->value(QStringLiteral("propertySources"));
    if (!sources.isArray())
        return unexpectedJson(what, QStringLiteral("propertySources"));
    SpringEnvironment environment;
    environment.activeProfiles = jsonTexts(json->value(QStringLiteral("activeProfiles")));
    environment.defaultProfiles = jsonTexts(json->value(QStringLiteral("defaultProfiles")));
    for (const QJsonValue &source : sources.toArray())
        environment.sources.append(sourceFrom(source.toObject()));
    return environment;
}

} // namespace toban::actuator
