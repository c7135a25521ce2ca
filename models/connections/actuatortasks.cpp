// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/actuatortasks.h"

#include <QCoreApplication>

#include <array>

namespace toban::actuator {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

using Kind = ScheduledTask::Kind;

constexpr std::array kinds{
    std::pair{Kind::Cron, QLatin1StringView("cron")},
    std::pair{Kind::FixedDelay, QLatin1StringView("fixedDelay")},
    std::pair{Kind::FixedRate, QLatin1StringView("fixedRate")},
    std::pair{Kind::Custom, QLatin1StringView("custom")},
};

std::optional<TaskExecution> executionFrom(const QJsonObject &object)
{
    const auto time = isoInstant(object.value(QStringLiteral("time")).toString());
    if (!time)
        return std::nullopt;
    const QJsonObject exception = object.value(QStringLiteral("exception")).toObject();
    return TaskExecution{object.value(QStringLiteral("status")).toString(), *time,
                         exception.value(QStringLiteral("type")).toString(),
                         exception.value(QStringLiteral("message")).toString()};
}

ScheduledTask taskFrom(const QJsonObject &object, Kind kind)
{
    const auto millisecondsAt = [&object](const QString &key) {
        return std::chrono::milliseconds(object.value(key).toInteger());
    };
    const QString expressionKey =
        kind == Kind::Custom ? QStringLiteral("trigger") : QStringLiteral("expression");
    ScheduledTask task;
    task.kind = kind;
    task.target = object.value(QStringLiteral("runnable"))
                      .toObject()
                      .value(QStringLiteral("target"))
                      .toString();
    task.expression = object.value(expressionKey).toString();
    task.interval = millisecondsAt(QStringLiteral("interval"));
    task.initialDelay = millisecondsAt(QStringLiteral("initialDelay"));
    task.last = executionFrom(object.value(QStringLiteral("lastExecution")).toObject());
    task.next = isoInstant(object.value(QStringLiteral("nextExecution"))
                               .toObject()
                               .value(QStringLiteral("time"))
                               .toString());
    return task;
}

} // namespace

Result<QList<ScheduledTask>> parseScheduledTasks(QByteArrayView bytes)
{
    const QString what = Words::tr("the scheduled tasks");
    const auto json = jsonObject(bytes, what);
    if (!json)
        return failure(json);
    QList<ScheduledTask> tasks;
    bool isKnown = false;
    for (const auto &[kind, key] : kinds) {
        const QJsonValue entries = json->value(key);
        isKnown = isKnown || entries.isArray();
        for (const QJsonValue &entry : entries.toArray())
            tasks.append(taskFrom(entry.toObject(), kind));
    }
    if (!isKnown)
        return unexpectedJson(what, QStringLiteral("cron"));
    return tasks;
}

} // namespace toban::actuator
