// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartticks.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace toban {

namespace {

using namespace std::chrono;

constexpr std::array<seconds, 16> clockSteps{1s,   2s,    5s,    10s,   15s, 30s, 1min, 2min,
                                             5min, 10min, 15min, 30min, 1h,  3h,  6h,   12h};
constexpr std::array<int, 3> daySteps{1, 2, 7};
constexpr std::array<int, 6> monthSteps{1, 3, 6, 12, 24, 60};

QString dayFormat()
{
    //: A day, as QLocale::toString() takes it
    return QCoreApplication::translate("TimeTicks", "d MMM");
}

QString monthFormat()
{
    //: A month, as QLocale::toString() takes it
    return QCoreApplication::translate("TimeTicks", "MMM yyyy");
}

TimeTick tickAt(const QDateTime &local, const QString &clockFormat, const QLocale &locale)
{
    const bool isDayBorder = local.time() == QTime(0, 0);
    return {toInstant(local), locale.toString(local, isDayBorder ? dayFormat() : clockFormat),
            isDayBorder};
}

/// Steps shorter than an hour fall on the same instants in every zone whose offset is a multiple
/// of 15 minutes, so they may be counted in elapsed time.
QList<TimeTick> shortTicks(const TimeRange &range, seconds step, const QTimeZone &zone,
                           const QLocale &locale)
{
    const QString format = step < 1min ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm");
    const milliseconds offset = seconds(zone.offsetFromUtc(toDateTime(range.from, zone)));
    const milliseconds local = range.from.time_since_epoch() + offset;
    Instant time = Instant(ceil<duration<qint64>>(local) - offset);
    const milliseconds late = (time.time_since_epoch() + offset) % milliseconds(step);
    if (late > 0ms)
        time += milliseconds(step) - late;
    QList<TimeTick> ticks;
    for (; time < range.to; time += step)
        ticks.append(tickAt(toDateTime(time, zone), format, locale));
    return ticks;
}

/// Whole hours are counted on the clock of each day: a day may have 23 or 25 of them.
QList<TimeTick> hourTicks(const TimeRange &range, hours step, const QTimeZone &zone,
                          const QLocale &locale)
{
    QList<TimeTick> ticks;
    const QDate last = toDateTime(range.to, zone).date();
    for (QDate day = toDateTime(range.from, zone).date(); day <= last; day = day.addDays(1)) {
        for (int hour = 0; hour < 24; hour += int(step.count())) {
            const QDateTime local =
                hour == 0 ? day.startOfDay(zone) : QDateTime(day, QTime(hour, 0), zone);
            const Instant time = toInstant(local);
            if (range.contains(time) && (ticks.isEmpty() || ticks.last().time < time))
                ticks.append(tickAt(local, QStringLiteral("HH:mm"), locale));
        }
    }
    return ticks;
}

QList<TimeTick> dayTicks(const TimeRange &range, int step, const QTimeZone &zone,
                         const QLocale &locale)
{
    QList<TimeTick> ticks;
    const QDate last = toDateTime(range.to, zone).date();
    QDate day = toDateTime(range.from, zone).date();
    // The Julian day number modulo 7 is 0 on Mondays: a step of a week begins there.
    day = day.addDays(-(day.toJulianDay() % step));
    for (; day <= last; day = day.addDays(step)) {
        const Instant time = toInstant(day.startOfDay(zone));
        if (range.contains(time))
            ticks.append({time, locale.toString(day, dayFormat()), true});
    }
    return ticks;
}

QList<TimeTick> monthTicks(const TimeRange &range, int step, const QTimeZone &zone,
                           const QLocale &locale)
{
    QList<TimeTick> ticks;
    const QDate first = toDateTime(range.from, zone).date();
    const int month = (first.year() * 12 + first.month() - 1) / step * step;
    QDate day(month / 12, month % 12 + 1, 1);
    for (Instant time; (time = toInstant(day.startOfDay(zone))) < range.to;
         day = day.addMonths(step)) {
        if (range.contains(time))
            ticks.append({time, locale.toString(day, monthFormat()), true});
    }
    return ticks;
}

double roundStep(double atLeast)
{
    const double power = std::pow(10, std::floor(std::log10(atLeast)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= atLeast * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

int decimalsFor(double step)
{
    return std::clamp(int(-std::floor(std::log10(step) + 1e-9)), 0, 12);
}

/// The values in sight and the limits near them, with room where they are all the same.
Extent wantedExtent(std::optional<Extent> values, const QList<ChartLimit> &limits, Unit unit)
{
    const bool isShare = unit == Unit::Percent || unit == Unit::Ratio;
    Extent extent = values.value_or(Extent{0, 0});
    if (extent.min >= 0 && (isShare || extent.min <= extent.max / 2))
        extent.min = 0;
    const double reach = std::max(std::abs(extent.max), std::abs(extent.min));
    for (const ChartLimit &limit : limits) {
        if (!values || std::abs(limit.value) <= 2 * reach) {
            extent.max = std::max(extent.max, limit.value);
            extent.min = std::min(extent.min, limit.value);
        }
    }
    if (extent.max <= extent.min) {
        const double room = extent.max == 0 ? 1 : std::abs(extent.max) * 0.1;
        extent.max += room;
        if (extent.min != 0)
            extent.min -= room;
    }
    return extent;
}

} // namespace

QList<TimeTick> timeTicks(const TimeRange &range, const QTimeZone &zone, int count,
                          const QLocale &locale)
{
    const milliseconds atLeast = range.span() / std::max(count, 1);
    for (const seconds step : clockSteps) {
        if (step < atLeast)
            continue;
        return step < 1h ? shortTicks(range, step, zone, locale)
                         : hourTicks(range, duration_cast<hours>(step), zone, locale);
    }
    for (const int step : daySteps) {
        if (days(step) >= atLeast)
            return dayTicks(range, step, zone, locale);
    }
    for (const int step : monthSteps) {
        if (months(step) >= atLeast)
            return monthTicks(range, step, zone, locale);
    }
    return monthTicks(range, monthSteps.back(), zone, locale);
}

QList<double> ValueScale::ticks() const
{
    QList<double> ticks;
    const int count = int(std::floor((high - low) / step + 1e-6));
    for (int i = 0; i <= count; ++i)
        ticks.append(low + i * step);
    return ticks;
}

QString ValueScale::label(double tick, const QLocale &locale) const
{
    return formatted(tick, unit, decimals, locale);
}

ValueScale valueScale(std::optional<Extent> values, const QList<ChartLimit> &limits, Unit unit,
                      int count)
{
    const Extent extent = wantedExtent(values, limits, unit);
    const UnitScale scale = scaleOf(std::max(std::abs(extent.min), std::abs(extent.max)), unit);
    const double low = extent.min / scale.divisor;
    const double high = extent.max / scale.divisor;
    double step = roundStep((high - low) / std::max(count - 1, 1));
    if (unit == Unit::None && high - low > 1)
        step = std::max(step, 1.0);
    const double first = std::floor(low / step + 1e-9) * step;
    const double last = std::ceil(high / step - 1e-9) * step;
    return {first * scale.divisor, last * scale.divisor, step * scale.divisor, scale,
            decimalsFor(step)};
}

} // namespace toban
