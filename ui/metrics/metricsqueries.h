// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/metricsearch.h"
#include "models/metrics/stretch.h"

#include <functional>
#include <stop_token>

namespace toban {

/// What the metrics page asks. All but the last two block and are called off the window's thread.
struct MetricsQueries
{
    /// Every series there is.
    std::function<Result<QList<SeriesId>>(std::stop_token)> series;
    /// What the metrics say about themselves.
    std::function<Result<MetricDescriptions>(std::stop_token)> descriptions;
    /// How one went, see stretch().
    std::function<Result<Stretch>(const StretchRequest &, std::stop_token)> read;

    /// The page's layout as it was written last, in this run or an earlier one; empty at first.
    std::function<QByteArray()> recallLayout;
    std::function<void(const QByteArray &)> keepLayout;
};

} // namespace toban
