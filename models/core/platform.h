// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDevice>
#include <QString>

namespace toban {

// What Qt does not offer and each system does its own way.

/// Waits until what was written to an open file has reached the disk; false when that failed.
bool syncToDisk(QFileDevice &file);

/// Waits until a folder's entries (a new file in it) have reached the disk. Windows does that by
/// itself.
bool syncFolderToDisk(const QString &folder);

/// The login name of whoever runs this program, asked from the system, not from the environment.
QString loginName();

} // namespace toban
