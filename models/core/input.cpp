// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/input.h"

namespace toban {

QByteArray readUpTo(QIODevice &device, qsizetype limit)
{
    constexpr qsizetype piece = 64 * 1024;
    QByteArray bytes;
    // A pipe gives what is in it, so one read is not all.
    while (bytes.size() <= limit) {
        const QByteArray next = device.read(piece);
        if (next.isEmpty())
            break;
        bytes += next;
    }
    return bytes;
}

} // namespace toban
