// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview/servicewatch.h"

#include <QTimeZone>

namespace toban {

/// A value of an item as people read it: "0.42 s", "92 %"; of the health check UP or DOWN.
QString valueText(const MonitoredItem &item, double value);

/// What is still well, for the foot of a tile: "<2 s", ">100 /min"; of the health check "UP".
QString bandText(const MonitoredItem &item);

/// Warning and critical threshold, for a tooltip: "WARNING from 2 s, CRITICAL from 5 s".
QString thresholdText(const MonitoredItem &item);

/// What has to be set up so that an item that nothing measures gets measured.
QString neededText(const MonitoredItem &item);

/// "3 min old"; `age` is not negative.
QString ageText(std::chrono::milliseconds age);

/// Where a value comes from: metric and labels, "toban_http_error_ratio, instance app-1".
QString sourceText(const SeriesId &series);

/// Why the service is as it is, in one sentence: the worst item with its value, since when and
/// its limit, and how many more there are. Times of day in `zone`.
QString reasonText(const ServiceWatch &watch, Instant now, const QTimeZone &zone);

/// "10:31" of the same day, else with the date.
QString timeText(Instant time, Instant now, const QTimeZone &zone);

} // namespace toban
