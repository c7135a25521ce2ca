// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace toban {

/// What the numbers of a series count. Values are kept in the base unit named here and are scaled
/// only when shown.
enum class Unit {
    None,           ///< a plain number: threads, sessions
    Bytes,          ///< shown with binary prefixes (KiB, MiB), as memory and files are measured
    BytesPerSecond, ///< shown with decimal prefixes (kB/s, MB/s), as networks are measured
    Seconds,        ///< shown as µs, ms, s, min, h or d
    Percent,        ///< 0 to 100
    Ratio,          ///< 0 to 1, shown as %
    PerSecond,
    PerMinute,
};

/// How numbers of a unit are written when they are about as large as a given magnitude: an axis
/// writes all its ticks in one scale.
struct UnitScale
{
    double divisor = 1; ///< value in the base unit / divisor = number written
    QString symbol;     ///< translated, like "MiB" or "/min"; empty for plain numbers

    bool operator==(const UnitScale &) const = default;
};

/// The scale in which a value of this magnitude reads best: the largest that leaves a number of
/// at least 1, except that durations stay in seconds until two minutes.
UnitScale scaleOf(double magnitude, Unit unit);

/// The symbol of the unit in which values are kept, for a heading above unscaled numbers; empty
/// for plain numbers and ratios.
QString baseSymbol(Unit unit);

/// A value with its unit, as people read it: "1.5 GiB", "420 ms", "0.3 %", "1,204 /min".
/// `digits` is the number of significant digits kept of a fraction; whole digits are never cut.
/// NaN is "–", infinity "∞" with its sign.
QString formatted(double value, Unit unit, const QLocale &locale = QLocale(), int digits = 3);

/// A value in a given scale with a fixed number of decimals, for the ticks of an axis.
QString formatted(double value, const UnitScale &scale, int decimals,
                  const QLocale &locale = QLocale());

/// The unit that the name of a metric tells by the conventions of Prometheus and Micrometer
/// (https://prometheus.io/docs/practices/naming/#base-units): `_seconds`, `_bytes`, `_ratio`,
/// `_usage`, `_percent`, also before `_total`, `_sum`, `_max`, `_min` and `_bucket`. Anything
/// else, and every `_count`, is a plain number.
Unit unitOf(const QString &metric);

} // namespace toban
