// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/actuatortasks.h"
#include "models/core/rowmodel.h"

#include <QTimeZone>

namespace toban {

using TaskModel = RowModel<actuator::ScheduledTask, QString>;

/// Columns: task, schedule, result of the last run, its time, next run, problem. Times are shown
/// in `zone`.
std::unique_ptr<TaskModel> taskModel(const QTimeZone &zone);

/// "every 5 s", "5 s after the last run", or the cron expression.
QString scheduleText(const actuator::ScheduledTask &task);

} // namespace toban
