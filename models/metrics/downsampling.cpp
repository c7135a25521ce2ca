// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/downsampling.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace toban {

namespace {

using namespace std::chrono_literals;

/// Enough intervals, spread evenly, for a stable median at a cost that no chart notices.
constexpr qsizetype measuredIntervals = 127;

Extent joined(const Extent &a, const Extent &b)
{
    return {std::min(a.min, b.min), std::max(a.max, b.max)};
}

bool isEarlier(const Sample &sample, Instant time)
{
    return sample.time < time;
}

/// Finite values in ascending order of time.
bool isDrawable(const Samples &samples)
{
    const Sample *previous = nullptr;
    for (const Sample &sample : samples) {
        if (!std::isfinite(sample.value) || (previous && sample.time <= previous->time))
            return false;
        previous = &sample;
    }
    return true;
}

std::chrono::milliseconds medianInterval(const Samples &samples)
{
    const qsizetype intervals = samples.size() - 1;
    if (intervals < 1)
        return 0ms;
    std::array<std::chrono::milliseconds, measuredIntervals> measured;
    const qsizetype count = std::min(intervals, measuredIntervals);
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype at = i * intervals / count;
        measured[size_t(i)] = samples[at + 1].time - samples[at].time;
    }
    const auto middle = measured.begin() + count / 2;
    std::nth_element(measured.begin(), middle, measured.begin() + count);
    return *middle;
}

} // namespace

Pyramid::Pyramid(const Samples &samples, std::chrono::milliseconds interval) : m_interval(interval)
{
    if (isDrawable(samples)) {
        m_samples = samples; // shared with the caller, not copied
        build();
        return;
    }
    for (const Sample &sample : samples)
        append(sample);
}

Pyramid::Pyramid(const Aggregates &aggregates, std::chrono::milliseconds interval)
    : m_interval(interval)
{
    m_samples.reserve(aggregates.size());
    m_extents.reserve(aggregates.size());
    for (const Aggregate &aggregate : aggregates) {
        const Sample mean{aggregate.time, aggregate.mean};
        if (!std::isfinite(mean.value) || (!isEmpty() && mean.time <= m_samples.last().time))
            continue;
        m_samples.append(mean);
        m_extents.append({aggregate.min, aggregate.max});
    }
    build();
}

void Pyramid::append(const Sample &sample)
{
    if (!std::isfinite(sample.value) || (!isEmpty() && sample.time <= m_samples.last().time))
        return;
    if (!m_extents.isEmpty())
        m_extents.append({sample.value, sample.value});
    m_samples.append(sample);
    // Only full runs become nodes: a query needs no others.
    qsizetype end = m_samples.size();
    for (qsizetype level = 0; end % branching == 0; ++level, end /= branching) {
        if (level == m_levels.size())
            m_levels.emplaceBack();
        m_levels[level].append(extentAt(level, end - branching, end));
    }
}

void Pyramid::build()
{
    qsizetype nodes = size() / branching;
    for (qsizetype level = 0; nodes > 0; ++level, nodes /= branching) {
        QList<Extent> runs;
        runs.reserve(nodes);
        for (qsizetype node = 0; node < nodes; ++node)
            runs.append(extentAt(level, node * branching, (node + 1) * branching));
        m_levels.append(runs);
    }
}

/// The extent of neighbouring nodes of one level, at least one.
Extent Pyramid::extentAt(qsizetype level, qsizetype first, qsizetype end) const
{
    if (level == 0 && m_extents.isEmpty()) {
        const Sample *samples = m_samples.constData();
        double min = samples[first].value;
        double max = min;
        for (qsizetype i = first + 1; i < end; ++i) {
            min = std::min(min, samples[i].value);
            max = std::max(max, samples[i].value);
        }
        return {min, max};
    }
    const Extent *nodes = (level == 0 ? m_extents : m_levels[level - 1]).constData();
    Extent extent = nodes[first];
    for (qsizetype i = first + 1; i < end; ++i)
        extent = joined(extent, nodes[i]);
    return extent;
}

Extent Pyramid::extentOf(qsizetype first, qsizetype end) const
{
    // Takes the ragged ends at each level and leaves the middle to the level above, which holds
    // it in an eighth of the nodes.
    Extent extent = extentAt(0, first, first + 1);
    for (qsizetype level = 0; first < end; ++level) {
        const bool isTop = level == m_levels.size();
        const qsizetype above = (first + branching - 1) / branching;
        const qsizetype aboveEnd = end / branching;
        if (isTop || above >= aboveEnd)
            return joined(extent, extentAt(level, first, end));
        if (first < above * branching)
            extent = joined(extent, extentAt(level, first, above * branching));
        if (aboveEnd * branching < end)
            extent = joined(extent, extentAt(level, aboveEnd * branching, end));
        first = above;
        end = aboveEnd;
    }
    return extent;
}

qsizetype Pyramid::indexAt(Instant time) const
{
    return std::lower_bound(m_samples.cbegin(), m_samples.cend(), time, isEarlier)
           - m_samples.cbegin();
}

qsizetype Pyramid::indexAt(Instant time, qsizetype from, qsizetype guess) const
{
    // Columns are of equal width and scrapes regular, so the answer lies near `guess`: gallop
    // from there, then search only what is left.
    const Sample *samples = m_samples.constData();
    qsizetype low = from;
    qsizetype high = std::clamp(guess, from, size());
    for (qsizetype stride = 1; high < size() && samples[high].time < time; stride *= 2) {
        low = high + 1;
        high = std::min(high + stride, size());
    }
    for (qsizetype stride = 1; low == from && high - stride > from; stride *= 2) {
        if (samples[high - stride].time < time)
            low = high - stride + 1;
        else
            high -= stride;
    }
    return std::lower_bound(samples + low, samples + high, time, isEarlier) - samples;
}

Column Pyramid::column(qsizetype first, qsizetype end, std::chrono::milliseconds gap) const
{
    if (first == end)
        return {};
    const Sample &entry = m_samples[first];
    const Sample &exit = m_samples[end - 1];
    const Extent extent = extentOf(first, end);
    return {.hasData = true,
            .gapBefore = first == 0 || entry.time - m_samples[first - 1].time > gap,
            .first = entry.value,
            .last = exit.value,
            .min = extent.min,
            .max = extent.max,
            .firstTime = entry.time,
            .lastTime = exit.time};
}

QList<Column> Pyramid::columns(Instant from, Instant to, int count) const
{
    if (count <= 0 || to <= from)
        return {};
    const std::chrono::milliseconds limit = gap();
    QList<Column> columns;
    columns.reserve(count);
    qsizetype first = indexAt(from);
    qsizetype width = 0;
    for (int i = 1; i <= count; ++i) {
        const qsizetype end = indexAt(from + (to - from) * i / count, first, first + width);
        columns.append(column(first, end, limit));
        width = end - first;
        first = end;
    }
    return columns;
}

std::optional<Extent> Pyramid::extent(Instant from, Instant to) const
{
    const qsizetype first = indexAt(from);
    const qsizetype end = indexAt(to);
    if (first >= end)
        return std::nullopt;
    return extentOf(first, end);
}

std::optional<Sample> Pyramid::before(Instant time) const
{
    const qsizetype index = indexAt(time);
    return index > 0 ? std::optional(m_samples[index - 1]) : std::nullopt;
}

std::optional<Sample> Pyramid::atOrAfter(Instant time) const
{
    const qsizetype index = indexAt(time);
    return index < size() ? std::optional(m_samples[index]) : std::nullopt;
}

std::optional<Sample> Pyramid::nearest(Instant time) const
{
    const std::optional<Sample> left = before(time);
    const std::optional<Sample> right = atOrAfter(time);
    const bool isLeft = left && (!right || time - left->time < right->time - time);
    const std::optional<Sample> closest = isLeft ? left : right;
    if (!closest || std::chrono::abs(closest->time - time) * 2 > gap())
        return std::nullopt;
    return closest;
}

std::chrono::milliseconds Pyramid::gap() const
{
    return (m_interval > 0ms ? m_interval : medianInterval(m_samples)) * 5 / 2;
}

const Samples &Pyramid::samples() const
{
    return m_samples;
}

bool Pyramid::isEmpty() const
{
    return m_samples.isEmpty();
}

qsizetype Pyramid::size() const
{
    return m_samples.size();
}

} // namespace toban
