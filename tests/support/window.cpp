// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window.h"

#include <QTest>

namespace toban::test {

bool show(QWidget &window)
{
    window.show();
    return QTest::qWaitForWindowExposed(&window);
}

} // namespace toban::test
