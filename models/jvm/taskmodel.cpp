// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jvm/taskmodel.h"

#include "models/core/cell.h"
#include "models/metrics/unit.h"

#include <QCoreApplication>

namespace toban {

namespace {

using actuator::ScheduledTask;

QString durationText(std::chrono::milliseconds duration)
{
    return formatted(std::chrono::duration<double>(duration).count(), Unit::Seconds);
}

Cell timeCell(const std::optional<Instant> &time, const QTimeZone &zone)
{
    if (!time)
        return {};
    const QDateTime local = toDateTime(*time, zone);
    return {local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), local, {}, {}};
}

Cell resultCell(const ScheduledTask &task)
{
    if (!task.last)
        return {QCoreApplication::translate("TaskModel", "not known"),
                {},
                {},
                QCoreApplication::translate("TaskModel", "Not run since the start, or the "
                                                         "application is older than Spring "
                                                         "Boot 3.4.")};
    const QString &word = task.last->status;
    Status status = Status::Info;
    if (word == QLatin1StringView("SUCCESS"))
        status = Status::Ok;
    else if (word == QLatin1StringView("ERROR"))
        status = Status::Critical;
    return {word, {}, status, task.last->exceptionMessage};
}

Cell problemCell(const ScheduledTask &task)
{
    if (!task.last || task.last->exceptionType.isEmpty())
        return {};
    const QString text =
        task.last->exceptionMessage.isEmpty()
            ? task.last->exceptionType
            : QStringLiteral("%1: %2").arg(task.last->exceptionType, task.last->exceptionMessage);
    return {text, {}, {}, text};
}

} // namespace

QString scheduleText(const ScheduledTask &task)
{
    switch (task.kind) {
    case ScheduledTask::Kind::FixedRate:
        return QCoreApplication::translate("TaskModel", "every %1")
            .arg(durationText(task.interval));
    case ScheduledTask::Kind::FixedDelay:
        return QCoreApplication::translate("TaskModel", "%1 after the last run")
            .arg(durationText(task.interval));
    case ScheduledTask::Kind::Cron:
        return QCoreApplication::translate("TaskModel", "cron %1").arg(task.expression);
    case ScheduledTask::Kind::Custom:
        break;
    }
    return task.expression;
}

std::unique_ptr<TaskModel> taskModel(const QTimeZone &zone)
{
    using Column = TaskModel::Column;
    return std::make_unique<TaskModel>(
        [](const ScheduledTask &task) {
            return task.target + QLatin1Char('\n') + scheduleText(task);
        },
        std::vector<Column>{
            {"task", [] { return QCoreApplication::translate("TaskModel", "Task"); },
             cell<ScheduledTask>([](const ScheduledTask &task) {
                 return Cell{task.target, {}, {}, task.target};
             })},
            {"schedule", [] { return QCoreApplication::translate("TaskModel", "Schedule"); },
             cell<ScheduledTask>([](const ScheduledTask &task) {
                 return Cell{scheduleText(task), {}, {}, {}};
             })},
            {"result", [] { return QCoreApplication::translate("TaskModel", "Last result"); },
             cell<ScheduledTask>(resultCell)},
            {"last",
             [zone] {
                 return QCoreApplication::translate("TaskModel", "Last run (%1)")
                     .arg(zoneName(zone));
             },
             cell<ScheduledTask>([zone](const ScheduledTask &task) {
                 return timeCell(task.last ? std::optional(task.last->time) : std::nullopt, zone);
             })},
            {"next",
             [zone] {
                 return QCoreApplication::translate("TaskModel", "Next run (%1)")
                     .arg(zoneName(zone));
             },
             cell<ScheduledTask>(
                 [zone](const ScheduledTask &task) { return timeCell(task.next, zone); })},
            {"problem", [] { return QCoreApplication::translate("TaskModel", "Problem"); },
             cell<ScheduledTask>(problemCell)}});
}

} // namespace toban
