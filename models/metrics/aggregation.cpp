// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/aggregation.h"

#include <map>

namespace toban {

Across acrossOf(Unit unit)
{
    switch (unit) {
    case Unit::None:
    case Unit::Bytes:
    case Unit::BytesPerSecond:
    case Unit::PerSecond:
    case Unit::PerMinute:
        return Across::Sum;
    case Unit::Seconds:
    case Unit::Percent:
    case Unit::Ratio:
        return Across::Mean;
    }
    Q_UNREACHABLE();
}

Aggregates acrossInstances(const QList<Aggregates> &series, Across across)
{
    struct Total
    {
        Aggregate sum;
        int parts = 0;
    };
    std::map<Instant, Total> totals;
    for (const Aggregates &aggregates : series) {
        for (const Aggregate &aggregate : aggregates) {
            Total &total = totals[aggregate.time];
            total.sum.time = aggregate.time;
            total.sum.min += aggregate.min;
            total.sum.mean += aggregate.mean;
            total.sum.max += aggregate.max;
            total.sum.count += aggregate.count;
            ++total.parts;
        }
    }
    Aggregates joined;
    joined.reserve(qsizetype(totals.size()));
    for (const auto &[time, total] : totals) {
        const double divisor = across == Across::Mean ? total.parts : 1;
        joined.append({time, total.sum.min / divisor, total.sum.mean / divisor,
                       total.sum.max / divisor, total.sum.count});
    }
    return joined;
}

bool isCounter(const QString &metric)
{
    return metric.endsWith(QStringLiteral("_total")) || metric.endsWith(QStringLiteral("_count"))
           || metric.endsWith(QStringLiteral("_sum"));
}

Aggregates ratesOf(const Aggregates &counter, std::chrono::milliseconds gap)
{
    Aggregates rates;
    for (qsizetype i = 1; i < counter.size(); ++i) {
        const Aggregate &before = counter[i - 1];
        const Aggregate &now = counter[i];
        const auto way = now.time - before.time;
        if (way > gap)
            continue;
        // The highest value of an interval is where the counter was at its end.
        const double grown = now.max >= before.max ? now.max - before.max : now.max;
        const double rate = grown / std::chrono::duration<double>(way).count();
        rates.append({now.time, rate, rate, rate, now.count});
    }
    return rates;
}

Unit rateUnit(Unit unit)
{
    switch (unit) {
    case Unit::Bytes:
        return Unit::BytesPerSecond;
    case Unit::Seconds:
        return Unit::Ratio;
    default:
        return Unit::PerSecond;
    }
}

} // namespace toban
