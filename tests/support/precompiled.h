// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for every test without a window. Never included by hand.
#pragma once

#include "models/core/precompiled.h"

#include <QTest>
