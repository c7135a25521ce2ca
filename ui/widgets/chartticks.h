// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/unit.h"
#include "ui/widgets/chartdata.h"

#include <QLocale>
#include <QTimeZone>

#include <optional>

namespace toban {

struct TimeTick
{
    Instant time;
    QString label;
    bool isDayBorder = false; ///< midnight in the zone: the label is the day

    bool operator==(const TimeTick &) const = default;
};

/// Ticks at round times of `zone`, at most `count` of them: steps from 1 s to years, whole hours
/// and days also across a change of daylight saving. Midnight is labelled with the day.
QList<TimeTick> timeTicks(const TimeRange &range, const QTimeZone &zone, int count,
                          const QLocale &locale = QLocale());

/// What a value axis shows: round limits, and the values to label.
struct ValueScale
{
    double low = 0;
    double high = 1;
    double step = 1; ///< distance of the ticks, which begin at `low`
    UnitScale unit;  ///< in which all ticks are written
    int decimals = 0;

    QList<double> ticks() const;
    QString label(double tick, const QLocale &locale = QLocale()) const;
    bool operator==(const ValueScale &) const = default;
};

/// The scale for what is in sight, with at most `count` ticks. It begins at zero, except where
/// the values are few compared with their distance from zero (a database of 160 to 166 MB);
/// percentages always begin at zero. A limit is taken in when it is not more than twice as far as
/// the values reach: a far one would flatten the lines.
ValueScale valueScale(std::optional<Extent> values, const QList<ChartLimit> &limits, Unit unit,
                      int count);

} // namespace toban
