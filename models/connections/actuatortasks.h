// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/json.h"

#include <QList>

#include <chrono>
#include <optional>

namespace toban::actuator {

struct TaskExecution
{
    QString status; ///< STARTED, SUCCESS, ERROR
    Instant time;
    QString exceptionType; ///< of ERROR
    QString exceptionMessage;

    bool operator==(const TaskExecution &) const = default;
};

/// Work that the application does on a schedule.
struct ScheduledTask
{
    enum class Kind { Cron, FixedDelay, FixedRate, Custom };

    Kind kind = Kind::Custom;
    QString target;                            ///< "com.example.Cleaner.run"
    QString expression;                        ///< of Cron: "0 0 3 * * ?"; of Custom: the trigger
    std::chrono::milliseconds interval{0};     ///< of FixedDelay and FixedRate
    std::chrono::milliseconds initialDelay{0}; ///< of FixedDelay and FixedRate
    std::optional<TaskExecution> last;         ///< since Spring Boot 3.4
    std::optional<Instant> next;               ///< since Spring Boot 3.4

    bool operator==(const ScheduledTask &) const = default;
};

/// Reads `/scheduledtasks`: cron, fixed delay, fixed rate, custom. Errors: Invalid.
Result<QList<ScheduledTask>> parseScheduledTasks(QByteArrayView bytes);

} // namespace toban::actuator
