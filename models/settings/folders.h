// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace toban {

/// Where profiles and preferences lie: `$TOBAN_CONFIG_HOME`, else `toban` in the folder the system
/// has for the user's configuration (`~/.config` on Linux).
QString configFolder();

/// Where a profile's history, audit trail and records lie: `<profile>` in `$TOBAN_DATA_HOME`, else
/// in `toban` in the folder the system has for the user's data (`~/.local/share` on Linux).
QString dataFolder(const QString &profile);

} // namespace toban
