// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/historycodec.h"

#include "models/metrics/numbercodec.h"

#include <algorithm>
#include <cmath>

namespace toban::history {

namespace {

Instant instant(qint64 milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}

template <class Items, class Number>
QList<Number> column(const Items &items, Number (*number)(const typename Items::value_type &))
{
    QList<Number> column;
    column.reserve(items.size());
    for (const auto &item : items)
        column.append(number(item));
    return column;
}

template <class Item>
qint64 timeOf(const Item &item)
{
    return item.time.time_since_epoch().count();
}

/// What stands for the means of aggregates.
enum Middle : quint64 { Means = 0, Sums = 1 };

/// The sums behind the means. Values of few decimals have sums of few decimals, and those take far
/// less room than the means do. None when the means are not what such sums give.
std::optional<QList<double>> sumsOf(const Aggregates &aggregates, std::optional<int> decimals)
{
    if (!decimals)
        return std::nullopt;
    QList<double> sums;
    sums.reserve(aggregates.size());
    for (const Aggregate &aggregate : aggregates) {
        const double count = double(aggregate.count);
        const double sum = roundedTo(*decimals, aggregate.mean * count);
        if (!(std::abs(sum / count - aggregate.mean) <= 1e-12 * std::abs(aggregate.mean)))
            return std::nullopt;
        sums.append(sum);
    }
    return sums;
}

} // namespace

QByteArray encoded(const Samples &samples)
{
    NumberWriter writer;
    writer.add(quint64(samples.size()));
    writer.addEven(column<Samples, qint64>(samples, timeOf));
    writer.addValues(
        column<Samples, double>(samples, [](const Sample &sample) { return sample.value; }));
    return writer.packed();
}

std::optional<Samples> decodedSamples(QByteArrayView bytes)
{
    NumberReader reader(bytes);
    const qsizetype count = reader.nextCount();
    const QList<qint64> times = reader.even(count);
    const QList<double> values = reader.values(count);
    if (!reader.isValid())
        return std::nullopt;
    Samples samples;
    samples.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        samples.append({instant(times[i]), values[i]});
    return samples;
}

QByteArray encoded(const Aggregates &aggregates)
{
    using A = Aggregate;
    const auto counts = column<Aggregates, qint64>(aggregates, [](const A &a) { return a.count; });
    const auto minima = column<Aggregates, double>(aggregates, [](const A &a) { return a.min; });
    const auto maxima = column<Aggregates, double>(aggregates, [](const A &a) { return a.max; });
    const auto sums = sumsOf(aggregates, decimalsOf(minima + maxima));
    NumberWriter writer;
    writer.add(quint64(aggregates.size()));
    writer.addEven(column<Aggregates, qint64>(aggregates, timeOf));
    writer.addEven(counts);
    writer.addRounded(minima);
    writer.addRounded(maxima);
    writer.add(sums ? Sums : Means);
    writer.addRounded(
        sums ? *sums : column<Aggregates, double>(aggregates, [](const A &a) { return a.mean; }));
    return writer.packed();
}

std::optional<Aggregates> decodedAggregates(QByteArrayView bytes)
{
    NumberReader reader(bytes);
    const qsizetype size = reader.nextCount();
    const QList<qint64> times = reader.even(size);
    const QList<qint64> counts = reader.even(size);
    const QList<double> minima = reader.values(size);
    const QList<double> maxima = reader.values(size);
    const bool areSums = reader.next() == Sums;
    const QList<double> middles = reader.values(size);
    if (!reader.isValid())
        return std::nullopt;
    Aggregates aggregates;
    aggregates.reserve(size);
    for (qsizetype i = 0; i < size; ++i) {
        const double mean = areSums ? middles[i] / double(counts[i]) : middles[i];
        // Rounding may have taken it past the other two.
        const double inside = std::clamp(mean, minima[i], std::max(minima[i], maxima[i]));
        aggregates.append({instant(times[i]), minima[i], inside, maxima[i], counts[i]});
    }
    return aggregates;
}

QByteArray encoded(const Values &values)
{
    NumberWriter writer;
    writer.add(quint64(values.size()));
    writer.addEven(column<Values, qint64>(values, [](const Value &value) { return value.series; }));
    writer.addEven(column<Values, qint64>(values, timeOf));
    writer.addUnrelated(
        column<Values, double>(values, [](const Value &value) { return value.value; }));
    return writer.packed();
}

std::optional<Values> decodedValues(QByteArrayView bytes)
{
    NumberReader reader(bytes);
    const qsizetype count = reader.nextCount();
    const QList<qint64> series = reader.even(count);
    const QList<qint64> times = reader.even(count);
    const QList<double> numbers = reader.unrelated(count);
    if (!reader.isValid())
        return std::nullopt;
    Values values;
    values.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        values.append({series[i], instant(times[i]), numbers[i]});
    return values;
}

std::optional<Samples> decodedValuesOf(qint64 series, QByteArrayView bytes)
{
    NumberReader reader(bytes);
    const qsizetype count = reader.nextCount();
    const QList<qint64> all = reader.even(count);
    const QList<qint64> times = reader.even(count);
    const auto [first, end] = std::equal_range(all.cbegin(), all.cend(), series);
    Samples samples;
    for (auto found = first; found != end; ++found) {
        const qsizetype index = found - all.cbegin();
        samples.append({instant(times[index]), reader.unrelatedAt(index, count)});
    }
    return reader.isValid() ? std::optional(samples) : std::nullopt;
}

} // namespace toban::history
