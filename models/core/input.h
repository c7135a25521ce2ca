// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace toban {

/// Reads an open device to its end, but not much more than `limit` bytes: a device as /dev/zero
/// has none. What came is larger than `limit` when there is more.
QByteArray readUpTo(QIODevice &device, qsizetype limit);

} // namespace toban
