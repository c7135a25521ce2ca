// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jvm/levelchange.h"

namespace toban {

/// The level changes that an earlier run left to be taken back; none when there is no such file.
/// Errors: Failed; Invalid, after which the file lies beside as `<file>.damaged`.
Result<QList<LevelChange>> loadLevelChanges(const QString &file);

/// Keeps them for the next run; the file is replaced as a whole. Errors: Failed.
Result<> saveLevelChanges(const QString &file, const QList<LevelChange> &changes);

} // namespace toban
