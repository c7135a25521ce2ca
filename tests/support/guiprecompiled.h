// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for every test with a window. Never included by hand.
#pragma once

#include "ui/widgets/precompiled.h"

#include <QTest>
