// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/preferences.h"

#include <QPalette>

namespace toban {

/// Puts a theme on the whole application, at start and at any later time. Theme::System leaves
/// style and colours to the platform.
void apply(Theme theme);

/// The palettes of the two own themes; every text on its ground has a contrast of 4.5:1 or more.
QPalette lightPalette();
QPalette darkPalette();

} // namespace toban
