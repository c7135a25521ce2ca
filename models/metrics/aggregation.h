// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/downsampling.h"
#include "models/metrics/unit.h"

namespace toban {

/// How one value is made of those of several instances.
enum class Across { Sum, Mean };

/// Counts, rates and bytes of instances add up; times, shares and ratios are averaged.
Across acrossOf(Unit unit);

/// Several series made one. Their intervals have to be the same (see
/// History::rangeDownsampled()); one that only some have is made of those that have it.
Aggregates acrossInstances(const QList<Aggregates> &series, Across across);

/// Whether a metric only grows, by the conventions of Prometheus: `_total`, `_count`, `_sum`.
bool isCounter(const QString &metric);

/// What a counter grew by, a second: one value for each interval but the first, at its begin.
/// Where the counter fell, its process has restarted and the new value is what it grew by.
/// `gap`: over a longer time than this between two values nothing is said.
Aggregates ratesOf(const Aggregates &counter, std::chrono::milliseconds gap);

/// The unit of ratesOf() a counter of that unit: bytes become bytes a second, seconds a second are
/// a plain ratio, all else is counted a second.
Unit rateUnit(Unit unit);

} // namespace toban
