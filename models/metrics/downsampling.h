// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/sample.h"

#include <QList>

#include <chrono>
#include <optional>

namespace toban {

/// The samples of one interval, summed up.
struct Aggregate
{
    Instant time; ///< begin of the interval
    double min = 0;
    double mean = 0;
    double max = 0;
    qint64 count = 0; ///< samples in it, at least 1

    bool operator==(const Aggregate &) const = default;
};

using Aggregates = QList<Aggregate>;

/// The lowest and the highest value of some samples.
struct Extent
{
    double min = 0;
    double max = 0;

    bool operator==(const Extent &) const = default;
};

/// What one pixel column of a chart shows of a series.
struct Column
{
    bool hasData = false;   ///< when false, nothing else counts
    bool gapBefore = false; ///< the samples before `first` are too far away to be joined by a line
    double first = 0;
    double last = 0;
    double min = 0;
    double max = 0;
    Instant firstTime;
    Instant lastTime;

    bool operator==(const Column &) const = default;
};

/// Samples with the extents of ever longer runs of them above, so that any stretch of time is
/// reduced to pixel columns at a cost that grows with the columns, not with the samples. The
/// highest and the lowest sample of each column survive: a spike of one sample is always seen.
///
/// A value: copies share their data until one of them changes.
class Pyramid
{
public:
    /// An empty one, to append to.
    Pyramid() = default;

    /// Samples in ascending order of time; those that break it, and values that are not finite,
    /// are left out.
    ///
    /// Two neighbours further apart than 2.5 × `interval` have a gap between them. Without
    /// `interval`, the usual distance (the median) is measured.
    explicit Pyramid(const Samples &samples, std::chrono::milliseconds interval = {});

    /// Of samples summed up before. The line goes through the means, min and max are kept.
    explicit Pyramid(const Aggregates &aggregates, std::chrono::milliseconds interval = {});

    /// Adds the next sample in amortised constant time. One that is not later than the last, or
    /// not finite, is left out.
    void append(const Sample &sample);

    /// Reduces the time from `from` (inclusive) to `to` (exclusive) to `count` columns of equal
    /// width. Empty when `count` or the time is not positive.
    QList<Column> columns(Instant from, Instant to, int count) const;

    /// Lowest and highest value from `from` (inclusive) to `to` (exclusive).
    std::optional<Extent> extent(Instant from, Instant to) const;

    /// The last sample before `time`; what a line that enters a chart from the left begins with.
    std::optional<Sample> before(Instant time) const;

    /// The first sample at `time` or after it.
    std::optional<Sample> atOrAfter(Instant time) const;

    /// The sample closest to `time`, what a cursor shows; none when it is further away than half
    /// the gap, so that a cursor in a gap shows nothing.
    std::optional<Sample> nearest(Instant time) const;

    /// Two neighbouring samples further apart than this have a gap between them.
    std::chrono::milliseconds gap() const;

    const Samples &samples() const;
    bool isEmpty() const;
    qsizetype size() const;

private:
    static constexpr qsizetype branching = 8;

    void build();
    qsizetype indexAt(Instant time) const;
    qsizetype indexAt(Instant time, qsizetype from, qsizetype guess) const;
    Extent extentOf(qsizetype first, qsizetype end) const;
    Extent extentAt(qsizetype level, qsizetype first, qsizetype end) const;
    Column column(qsizetype first, qsizetype end, std::chrono::milliseconds gap) const;

    Samples m_samples;
    QList<Extent> m_extents; ///< of each sample; empty where each is its own
    /// m_levels[k] holds the extents of runs of 8^(k+1) samples.
    QList<QList<Extent>> m_levels;
    std::chrono::milliseconds m_interval{};
};

} // namespace toban
