// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/threshold.h"
#include "models/metrics/history.h"

#include <stop_token>

namespace toban {

/// How an item went: of the instances together, as the item counts them (the worst, or the sum),
/// in the item's unit, in at most `points` intervals of equal length, none under a minute. Blocks.
/// Errors: those of History; Cancelled.
Result<Samples> trend(const History &history, const MonitoredItem &item, Instant from, Instant to,
                      int points, std::stop_token stop);

/// Several series made one: at each time the sum, or the worst, of those that have a value.
/// The mean of each interval counts.
Samples combined(const MonitoredItem &item, const QList<Aggregates> &series);

} // namespace toban
