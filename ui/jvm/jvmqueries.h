// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/actuatorenvironment.h"
#include "models/connections/actuatorexchanges.h"
#include "models/connections/actuatorloggers.h"
#include "models/connections/actuatortasks.h"
#include "models/connections/actuatorthreads.h"

#include <functional>
#include <stop_token>

namespace toban {

/// Asks an instance for a Value. Blocks; called off the window's thread.
template <class Value>
using InstanceQuery = std::function<Result<Value>(const QString &instance, std::stop_token)>;

/// Everything the JVM page asks an instance.
struct JvmQueries
{
    InstanceQuery<actuator::Loggers> loggers;
    InstanceQuery<actuator::ThreadDump> threadDump;
    InstanceQuery<actuator::SpringEnvironment> environment;
    InstanceQuery<QList<actuator::ScheduledTask>> scheduledTasks;
    InstanceQuery<QList<actuator::HttpExchange>> httpExchanges;
};

} // namespace toban
