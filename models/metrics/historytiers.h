// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/downsampling.h"

#include <QString>

#include <chrono>

namespace toban::history {

/// One kind of sample that is kept, and how.
struct Tier
{
    QString table;
    std::chrono::milliseconds interval; ///< summed up over so much time; 0: not at all
    std::chrono::milliseconds period;   ///< so much time makes a chunk
    std::chrono::milliseconds kept;
};

extern const Tier rawTier;    ///< every sample, 48 hours
extern const Tier minuteTier; ///< 30 days
extern const Tier hourTier;   ///< 2 years

/// The finest kind of sample that is kept as far back as `from`.
const Tier &tierBackTo(Instant from, Instant now);

/// The coarsest kind that is still as fine as `step`, or the finest that is kept so far back.
const Tier &tierFor(Instant from, std::chrono::milliseconds step, Instant now);

/// The number of the chunk that a time falls into; times before 1970 fall into the first.
qint64 periodOf(Instant time, std::chrono::milliseconds period);

/// The key of a chunk. Those of one series stand in order of time, all together.
qint64 chunkKey(qint64 series, qint64 period);

/// Sums up samples over intervals that begin at multiples of `interval` since 1970.
Aggregates summedUp(const Samples &samples, std::chrono::milliseconds interval);

/// Joins aggregates into at most `count` intervals of equal length from `from` to `to`, none
/// shorter than `shortest`. Each has the time of its begin; empty ones are left out.
Aggregates joined(const Aggregates &aggregates, Instant from, Instant to, int count,
                  std::chrono::milliseconds shortest);

/// Each sample as an aggregate of one.
Aggregates single(const Samples &samples);

/// Both, in order of time; where they have the same time, the newer one.
Samples merged(Samples older, const Samples &newer);
Aggregates merged(Aggregates older, const Aggregates &newer);

} // namespace toban::history
