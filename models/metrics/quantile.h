// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>

#include <optional>

namespace toban {

/// A cumulative histogram as Prometheus has them: upper bound (inclusive, +Inf for the last) to
/// the number of observations up to it.
using Buckets = QMap<double, double>;

/// The value below which a share `quantile` (0 to 1) of the observations lies, found as
/// Prometheus' histogram_quantile() does: linear interpolation within the bucket it falls into,
/// zero being the lower end of the first; when it falls into the +Inf bucket, the highest finite
/// bound. https://prometheus.io/docs/prometheus/latest/querying/functions/#histogram_quantile
///
/// None without observations, or when the histogram lacks its +Inf bucket or any other.
std::optional<double> histogramQuantile(double quantile, const Buckets &buckets);

} // namespace toban
