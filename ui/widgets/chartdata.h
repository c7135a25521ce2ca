// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/status.h"
#include "models/metrics/downsampling.h"

#include <QList>
#include <QString>

namespace toban {

/// A stretch of time, from `from` (inclusive) to `to` (exclusive).
struct TimeRange
{
    Instant from;
    Instant to;

    std::chrono::milliseconds span() const { return to - from; }
    bool contains(Instant time) const { return time >= from && time < to; }
    bool operator==(const TimeRange &) const = default;
};

/// One line of a chart.
struct ChartSeries
{
    QString id;   ///< stable, so that a series stays hidden or shown when its data change
    QString name; ///< what legend, readout and export call it
    Pyramid data;
};

/// A value that is not to be crossed, drawn as a line across the chart.
struct ChartLimit
{
    double value = 0;
    Status status = Status::Warning; ///< what crossing it means
    QString label;                   ///< like "Warning"; the value is added by the chart

    bool operator==(const ChartLimit &) const = default;
};

/// Something that lasted for a while, drawn behind the lines.
struct ChartBand
{
    enum class Kind { Maintenance, Incident };

    Kind kind = Kind::Maintenance;
    TimeRange range;
    QString label;

    bool operator==(const ChartBand &) const = default;
};

} // namespace toban
