// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/unit.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace toban {

namespace {

QString translated(const char *symbol)
{
    return QCoreApplication::translate("Unit", symbol);
}

UnitScale prefixed(double magnitude, double base, const std::array<const char *, 6> &symbols)
{
    size_t power = 0;
    double divisor = 1;
    while (magnitude / divisor >= base && power + 1 < symbols.size()) {
        divisor *= base;
        ++power;
    }
    return {divisor, QString::fromLatin1(symbols[power])};
}

UnitScale durationScale(double seconds)
{
    if (seconds >= 2 * 86400)
        return {86400, translated(QT_TRANSLATE_NOOP("Unit", "d"))};
    if (seconds >= 2 * 3600)
        return {3600, translated(QT_TRANSLATE_NOOP("Unit", "h"))};
    if (seconds >= 120)
        return {60, translated(QT_TRANSLATE_NOOP("Unit", "min"))};
    if (seconds >= 1 || seconds == 0)
        return {1, QStringLiteral("s")};
    if (seconds >= 1e-3)
        return {1e-3, QStringLiteral("ms")};
    return {1e-6, QStringLiteral("µs")};
}

/// Decimals that leave `digits` significant digits, as few as show the number as it is.
int decimalsOf(double number, int digits)
{
    const double magnitude = std::abs(number);
    if (magnitude == 0)
        return 0;
    const int whole = int(std::floor(std::log10(magnitude))) + 1;
    int decimals = qBound(0, digits - whole, 12);
    const double power = std::pow(10, decimals);
    double rounded = std::round(magnitude * power);
    while (decimals > 0 && std::fmod(rounded, 10) == 0) {
        rounded /= 10;
        --decimals;
    }
    return decimals;
}

QString withSymbol(const QString &number, const QString &symbol)
{
    // A no-break space keeps number and unit on one line.
    return symbol.isEmpty() ? number : number + QChar::Nbsp + symbol;
}

} // namespace

UnitScale scaleOf(double magnitude, Unit unit)
{
    const double size = std::isfinite(magnitude) ? std::abs(magnitude) : 0;
    switch (unit) {
    case Unit::None:
        return {};
    case Unit::Bytes:
        return prefixed(size, 1024, {"B", "KiB", "MiB", "GiB", "TiB", "PiB"});
    case Unit::BytesPerSecond:
        return prefixed(size, 1000, {"B/s", "kB/s", "MB/s", "GB/s", "TB/s", "PB/s"});
    case Unit::Seconds:
        return durationScale(size);
    case Unit::Percent:
        return {1, QStringLiteral("%")};
    case Unit::Ratio:
        return {0.01, QStringLiteral("%")};
    case Unit::PerSecond:
        return {1, translated(QT_TRANSLATE_NOOP("Unit", "/s"))};
    case Unit::PerMinute:
        return {1, translated(QT_TRANSLATE_NOOP("Unit", "/min"))};
    }
    Q_UNREACHABLE();
}

QString baseSymbol(Unit unit)
{
    return unit == Unit::Ratio ? QString() : scaleOf(1, unit).symbol;
}

QString formatted(double value, Unit unit, const QLocale &locale, int digits)
{
    if (std::isnan(value))
        return QStringLiteral("–");
    const UnitScale scale = scaleOf(value, unit);
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    return formatted(value, scale, decimalsOf(value / scale.divisor, digits), locale);
}

QString formatted(double value, const UnitScale &scale, int decimals, const QLocale &locale)
{
    double number = value / scale.divisor;
    if (std::abs(number) < 0.5 * std::pow(10, -decimals))
        number = 0; // no "-0"
    return withSymbol(locale.toString(number, 'f', decimals), scale.symbol);
}

Unit unitOf(const QString &metric)
{
    QStringView name(metric);
    if (name.endsWith(u"_count"))
        return Unit::None;
    for (const QStringView suffix : {u"_bucket", u"_total", u"_sum", u"_max", u"_min"}) {
        if (name.endsWith(suffix))
            name.chop(suffix.size());
    }
    const auto isMeasuredIn = [name](QStringView unit) { return name.endsWith(unit); };
    if (isMeasuredIn(u"_seconds"))
        return Unit::Seconds;
    if (isMeasuredIn(u"_bytes"))
        return Unit::Bytes;
    if (isMeasuredIn(u"_percent"))
        return Unit::Percent;
    if (isMeasuredIn(u"_ratio") || isMeasuredIn(u"_usage"))
        return Unit::Ratio;
    return Unit::None;
}

} // namespace toban
