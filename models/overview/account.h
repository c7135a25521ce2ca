// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview/servicewatch.h"
#include "models/settings/profile.h"

#include <QJsonObject>
#include <QString>

namespace toban {

// How a service stands, told to a terminal, a monitoring system or a program.

/// OK and INFO 0, WARNING 1, CRITICAL 2, UNKNOWN 3: as monitoring plug-ins exit,
/// https://www.monitoring-plugins.org/doc/guidelines.html#AEN78
int exitCodeOf(Status status);

/// One line and its performance data, in the form of a monitoring plug-in:
/// "CRITICAL - CPU usage 93 % … | infrastructure.cpu=93%;80;90".
QString pluginLine(const ServiceWatch &watch, const Profile &profile, Instant now);

/// Title, status and reason, then a line for each item that is measured and for each target.
QString statusText(const ServiceWatch &watch, const Profile &profile, Instant now);

/// The same for programs; names are stable and values unscaled.
QJsonObject statusJson(const ServiceWatch &watch, const Profile &profile, Instant now);

} // namespace toban
