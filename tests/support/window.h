// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace toban::test {

/// Shows a window and waits until it is exposed; false when the display never does.
bool show(QWidget &window);

} // namespace toban::test
