// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"
#include "models/connections/prometheusparser.h"
#include "models/metrics/seriesquery.h"
#include "models/overview/servicewatch.h"

namespace toban {

// What was found out, as tobanctl prints it.

ConsoleAnswer statusAnswer(const ServiceWatch &watch, const Profile &profile);
ConsoleAnswer checkAnswer(const ServiceWatch &watch, const Profile &profile);

/// The readings that match, sorted by series; UNKNOWN when none does. What targets did not answer
/// is noted.
ConsoleAnswer metricsAnswer(const Readings &readings, const SeriesQuery &query,
                            const QList<TargetState> &targets);
ConsoleAnswer promqlAnswer(const prometheus::QueryResult &result);
ConsoleAnswer validationAnswer(const ProfileReading &reading, const QString &path);
ConsoleAnswer auditAnswer(const TrailReport &report);

/// UNKNOWN; as a plug-in, on standard output.
ConsoleAnswer errorAnswer(const Error &error, bool isPlugin);

} // namespace toban
