// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/status.h"

#include <QColor>
#include <QPalette>

namespace toban {

/// Whether a palette is a dark one: its text is lighter than its ground.
bool isDark(const QPalette &palette);

/// The colour that stands for a status on the base or window colour of `palette`; its contrast is
/// at least 4.5:1 (WCAG 2.1, 1.4.3). Never the only sign of a status: an icon shape and the
/// word go with it.
QColor statusColour(Status status, const QPalette &palette);

/// The colour of series number `index`, from the colour-blind-safe palette of Okabe and Ito
/// (https://jfly.uni-koeln.de/color/), the shade that can be seen on the palette's ground.
QColor seriesColour(int index, const QPalette &palette);

/// How many series colours there are; what goes beyond is folded.
inline constexpr int seriesColourCount = 8;

/// The opaque colour between two: `a` at 0, `b` at 1.
QColor mixed(const QColor &a, const QColor &b, double share);

/// Contrast ratio of two colours as WCAG 2.1 defines it: 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace toban
