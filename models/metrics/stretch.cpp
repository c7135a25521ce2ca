// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/stretch.h"

#include <QCoreApplication>

namespace toban {

namespace {

using namespace std::chrono_literals;

/// A little less than History keeps every sample for.
constexpr auto rawAge = 47h;
constexpr auto rawSpan = 24h;

Aggregates asAggregates(const Samples &samples)
{
    Aggregates aggregates;
    aggregates.reserve(samples.size());
    for (const Sample &sample : samples)
        aggregates.append({sample.time, sample.value, sample.value, sample.value, 1});
    return aggregates;
}

} // namespace

Result<Stretch> stretch(const History &history, const RangeSource &server,
                        const StretchRequest &request, Instant now, std::stop_token stop)
{
    const auto &[id, from, to, points, isAligned] = request;
    const bool isRecent = from >= now - rawAge;
    Stretch stretch;
    if (isRecent && !isAligned && to - from <= rawSpan) {
        const Result<Series> raw = history.range(id, from, to);
        if (!raw)
            return failure(raw);
        stretch.values = asAggregates(raw->samples);
        stretch.isRaw = true;
        return stretch;
    }
    if (server && !isRecent) {
        const Result<Series> answer = server(id, from, to, (to - from) / std::max(points, 1), stop);
        if (answer && !answer->samples.isEmpty()) {
            stretch.values = asAggregates(answer->samples);
            return stretch;
        }
        if (!answer && answer.error().kind != Error::Kind::NotFound)
            stretch.shortfall = answer.error();
    }
    if (stop.stop_requested())
        return failure(Error::Kind::Cancelled,
                       QCoreApplication::translate("Stretch", "Reading was cancelled"));
    Result<Aggregates> own = history.rangeDownsampled(id, from, to, points);
    if (!own)
        return failure(own);
    stretch.values = std::move(*own);
    return stretch;
}

} // namespace toban
