// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/rowmodel.h"
#include "models/jvm/levelchange.h"

namespace toban {

using ChangeModel = RowModel<LevelChange, QString>;

/// The changed levels of loggers. Columns: logger, instance, level, before, left, problem. The
/// time left is told by `clock` whenever it is asked for.
std::unique_ptr<ChangeModel> changeModel(const Clock &clock);

} // namespace toban
