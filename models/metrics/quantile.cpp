// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/quantile.h"

#include <algorithm>
#include <cmath>

namespace toban {

std::optional<double> histogramQuantile(double quantile, const Buckets &buckets)
{
    if (buckets.size() < 2 || !std::isinf(buckets.lastKey()))
        return std::nullopt;
    // Sums over series scraped while they change can fall from bucket to bucket: counts are
    // taken as never falling, as Prometheus does.
    double total = 0;
    for (const double count : buckets)
        total = std::max(total, count);
    if (!(total > 0))
        return std::nullopt;

    const double rank = quantile * total;
    double lowerBound = 0;
    double below = 0;
    for (auto bucket = buckets.cbegin(); bucket != buckets.cend(); ++bucket) {
        const double upperBound = bucket.key();
        const double upTo = std::max(below, bucket.value());
        const bool isHit = upTo >= rank && upTo > 0;
        if (isHit && std::isinf(upperBound))
            return lowerBound;
        if (isHit && bucket == buckets.cbegin() && upperBound <= 0)
            return upperBound;
        if (isHit)
            return upTo > below
                       ? lowerBound + (upperBound - lowerBound) * (rank - below) / (upTo - below)
                       : upperBound;
        lowerBound = upperBound;
        below = upTo;
    }
    return lowerBound;
}

} // namespace toban
