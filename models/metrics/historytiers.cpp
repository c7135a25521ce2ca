// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/historytiers.h"

#include <algorithm>

namespace toban::history {

namespace {

using namespace std::chrono_literals;
using std::chrono::days;

/// Room for the number of a period beside that of a series: hours until the year 3883.
constexpr int periodBits = 24;

void join(Aggregate &sum, const Aggregate &next)
{
    const qint64 count = sum.count + next.count;
    sum.min = std::min(sum.min, next.min);
    sum.max = std::max(sum.max, next.max);
    sum.mean += (next.mean - sum.mean) * double(next.count) / double(count);
    sum.count = count;
}

template <class Items>
Items mergedByTime(Items older, const Items &newer)
{
    if (older.isEmpty() || newer.isEmpty() || older.last().time < newer.first().time) {
        older += newer;
        return older;
    }
    Items all;
    all.reserve(older.size() + newer.size());
    const auto isEarlier = [](const auto &a, const auto &b) { return a.time < b.time; };
    // Of equals, merge takes those of the first range first: the newer one comes first and stays.
    std::merge(newer.cbegin(), newer.cend(), older.cbegin(), older.cend(), std::back_inserter(all),
               isEarlier);
    const auto isSameTime = [](const auto &a, const auto &b) { return a.time == b.time; };
    all.erase(std::unique(all.begin(), all.end(), isSameTime), all.end());
    return all;
}

} // namespace

const Tier rawTier{QStringLiteral("raw"), 0ms, 1h, 48h};
const Tier minuteTier{QStringLiteral("minute"), 1min, days(1), days(30)};
const Tier hourTier{QStringLiteral("hour"), 1h, days(30), days(731)};

const Tier &tierBackTo(Instant from, Instant now)
{
    if (from >= now - rawTier.kept)
        return rawTier;
    return from >= now - minuteTier.kept ? minuteTier : hourTier;
}

const Tier &tierFor(Instant from, std::chrono::milliseconds step, Instant now)
{
    const Tier &finest = tierBackTo(from, now);
    if (step >= hourTier.interval)
        return hourTier;
    return step >= minuteTier.interval && finest.interval < minuteTier.interval ? minuteTier
                                                                                : finest;
}

qint64 periodOf(Instant time, std::chrono::milliseconds period)
{
    return std::clamp<qint64>(time.time_since_epoch() / period, 0, (1 << periodBits) - 1);
}

qint64 chunkKey(qint64 series, qint64 period)
{
    return series << periodBits | period;
}

Aggregates summedUp(const Samples &samples, std::chrono::milliseconds interval)
{
    Aggregates aggregates;
    for (const Sample &sample : samples) {
        const Instant begin(sample.time.time_since_epoch() / interval * interval);
        const Aggregate one{begin, sample.value, sample.value, sample.value, 1};
        if (!aggregates.isEmpty() && aggregates.last().time == begin)
            join(aggregates.last(), one);
        else
            aggregates.append(one);
    }
    return aggregates;
}

Aggregates joined(const Aggregates &aggregates, Instant from, Instant to, int count,
                  std::chrono::milliseconds shortest)
{
    if (count <= 0 || to <= from)
        return {};
    const auto length = std::max((to - from + std::chrono::milliseconds(count - 1)) / count,
                                 std::max(shortest, std::chrono::milliseconds(1)));
    Aggregates result;
    qint64 last = -1;
    for (const Aggregate &aggregate : aggregates) {
        if (aggregate.time < from || aggregate.time >= to)
            continue;
        const qint64 interval = (aggregate.time - from) / length;
        if (interval == last) {
            join(result.last(), aggregate);
            continue;
        }
        result.append(aggregate);
        result.last().time = from + interval * length;
        last = interval;
    }
    return result;
}

Aggregates single(const Samples &samples)
{
    Aggregates aggregates;
    aggregates.reserve(samples.size());
    for (const Sample &sample : samples)
        aggregates.append({sample.time, sample.value, sample.value, sample.value, 1});
    return aggregates;
}

Samples merged(Samples older, const Samples &newer)
{
    return mergedByTime(std::move(older), newer);
}

Aggregates merged(Aggregates older, const Aggregates &newer)
{
    return mergedByTime(std::move(older), newer);
}

} // namespace toban::history
