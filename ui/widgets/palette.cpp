// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palette.h"

#include <array>
#include <cmath>

namespace toban {

namespace {

struct Shades
{
    QRgb light;
    QRgb dark;
};

constexpr Shades shadesOf(Status status)
{
    switch (status) {
    case Status::Ok:
        return {0xff1a7f4b, 0xff4cc38a};
    case Status::Info:
        return {0xff1f5fbf, 0xff6aa9ff};
    case Status::Warning:
        return {0xff8a5a00, 0xffe2a72e};
    case Status::Critical:
        return {0xffb3261e, 0xffff7b72};
    case Status::Unknown:
        break;
    }
    return {0xff5f6770, 0xff9aa4ae};
}

// Okabe and Ito's hues; black becomes a light grey on dark, yellow and sky blue are deepened on
// light so that a line of one pixel can still be seen.
constexpr std::array<Shades, seriesColourCount> seriesShades{{
    {0xff0072b2, 0xff56b4e9},
    {0xffd55e00, 0xffe69f00},
    {0xff009e73, 0xff2ac79b},
    {0xffcc79a7, 0xffcc79a7},
    {0xffb58900, 0xfff0e442},
    {0xff3d93c7, 0xff4a90d9},
    {0xffe69f00, 0xffd55e00},
    {0xff404040, 0xffc8c8c8},
}};

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

QColor pick(const Shades &shades, const QPalette &palette)
{
    return QColor::fromRgb(isDark(palette) ? shades.dark : shades.light);
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness()
           > palette.color(QPalette::Window).lightness();
}

QColor statusColour(Status status, const QPalette &palette)
{
    return pick(shadesOf(status), palette);
}

QColor seriesColour(int index, const QPalette &palette)
{
    return pick(seriesShades[size_t(index % seriesColourCount)], palette);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto between = [share](float from, float to) {
        return float((1 - share) * double(from) + share * double(to));
    };
    return QColor::fromRgbF(between(a.redF(), b.redF()), between(a.greenF(), b.greenF()),
                            between(a.blueF(), b.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

} // namespace toban
