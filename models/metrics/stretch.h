// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/history.h"
#include "models/metrics/promqlseries.h"

#include <optional>

namespace toban {

/// A series over some time, as a chart needs it.
struct Stretch
{
    Aggregates values;
    bool isRaw = false; ///< every sample that there is: zooming in will not show more
    /// Why the values are not from the server they should be from.
    std::optional<Error> shortfall;

    bool operator==(const Stretch &) const = default;
};

/// What is asked of a series.
struct StretchRequest
{
    SeriesId id;
    Instant from; ///< inclusive
    Instant to;   ///< exclusive
    int points = 1000;
    /// In equal intervals from `from` on, so that series sampled at different times can be joined
    /// by acrossInstances(); never every sample.
    bool isAligned = false;

    bool operator==(const StretchRequest &) const = default;
};

/// Reads a series: every sample of a day or less while the history keeps all samples, else about
/// `points` intervals. What is older comes from `server`, when there is one: it may know more
/// instances and a longer past. Where it knows nothing of the series, or fails, the own history
/// answers; a failure is told as shortfall. Blocks. Errors: those of History; Cancelled.
Result<Stretch> stretch(const History &history, const RangeSource &server,
                        const StretchRequest &request, Instant now, std::stop_token stop);

} // namespace toban
