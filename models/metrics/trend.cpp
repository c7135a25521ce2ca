// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/trend.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace toban {

namespace {

/// In a shorter interval an instance that is scraped less often would be missing now and then, and
/// the sum of all fall for nothing.
constexpr std::chrono::milliseconds shortestInterval = std::chrono::minutes(1);

} // namespace

Result<Samples> trend(const History &history, const MonitoredItem &item, Instant from, Instant to,
                      int points, std::stop_token stop)
{
    points = int(std::clamp<qint64>((to - from) / shortestInterval, 1, points));
    for (const QString &name : item.series) {
        const auto ids = history.series({name, {}});
        if (!ids)
            return failure(ids);
        QList<Aggregates> all;
        for (const SeriesId &id : *ids) {
            if (stop.stop_requested())
                return failure(Error::Kind::Cancelled,
                               QCoreApplication::translate("Overview", "Cancelled."));
            auto aggregates = history.rangeDownsampled(id, from, to, points);
            if (!aggregates)
                return failure(aggregates);
            if (!aggregates->isEmpty())
                all.append(*std::move(aggregates));
        }
        if (!all.isEmpty())
            return combined(item, all);
    }
    return Samples();
}

Samples combined(const MonitoredItem &item, const QList<Aggregates> &series)
{
    const auto join = [&item](double a, double b) {
        if (item.across == MonitoredItem::Across::Sum)
            return a + b;
        return item.comparison == MonitoredItem::Comparison::Above ? std::max(a, b)
                                                                   : std::min(a, b);
    };
    std::map<Instant, double> values;
    for (const Aggregates &aggregates : series) {
        for (const Aggregate &aggregate : aggregates) {
            const double value = aggregate.mean * item.scale;
            const auto [place, isNew] = values.try_emplace(aggregate.time, value);
            if (!isNew)
                place->second = join(place->second, value);
        }
    }
    Samples samples;
    for (const auto &[time, value] : values)
        samples.append({time, value});
    return samples;
}

} // namespace toban
