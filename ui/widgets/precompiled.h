// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for every library of ui/. Never included by hand.
#pragma once

#include "models/core/precompiled.h"

#include <QtCharts>
#include <QtGui>
#include <QtWidgets>
