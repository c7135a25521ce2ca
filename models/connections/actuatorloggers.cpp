// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/actuatorloggers.h"

#include <QCoreApplication>

#include <algorithm>

namespace toban::actuator {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

const QString configuredKey = QStringLiteral("configuredLevel");
const QString effectiveKey = QStringLiteral("effectiveLevel");

Logger loggerFrom(const QJsonObject &object, const QString &name)
{
    return {name, object.value(configuredKey).toString(), object.value(effectiveKey).toString()};
}

} // namespace

Result<Loggers> parseLoggers(QByteArrayView bytes)
{
    const QString what = Words::tr("the loggers");
    const auto json = jsonObject(bytes, what);
    if (!json)
        return failure(json);
    const QJsonValue entries = json->value(QStringLiteral("loggers"));
    if (!entries.isObject())
        return unexpectedJson(what, QStringLiteral("loggers"));
    Loggers loggers;
    loggers.levels = jsonTexts(json->value(QStringLiteral("levels")));
    const QJsonObject byName = entries.toObject();
    for (auto entry = byName.begin(); entry != byName.end(); ++entry)
        loggers.loggers.append(loggerFrom(entry->toObject(), entry.key()));
    std::stable_partition(loggers.loggers.begin(), loggers.loggers.end(), [](const Logger &logger) {
        return logger.name == QLatin1StringView("ROOT");
    });
    const QJsonObject groups = json->value(QStringLiteral("groups")).toObject();
    for (auto entry = groups.begin(); entry != groups.end(); ++entry) {
        const QJsonObject group = entry->toObject();
        loggers.groups.append({entry.key(), group.value(configuredKey).toString(),
                               jsonTexts(group.value(QStringLiteral("members")))});
    }
    return loggers;
}

Result<Logger> parseLogger(QByteArrayView bytes, const QString &name)
{
    const QString what = Words::tr("the loggers");
    const auto json = jsonObject(bytes, what);
    if (!json)
        return failure(json);
    if (!json->value(effectiveKey).isString())
        return unexpectedJson(what, effectiveKey);
    return loggerFrom(*json, name);
}

} // namespace toban::actuator
