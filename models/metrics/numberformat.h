// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the two halves of the number codec have in common. Included by them alone.
#pragma once

#include <QtGlobal>

#include <array>

namespace toban::numberformat {

/// Form of a column: a number of decimals by which all values are shifted to whole numbers, or
/// this: 64 bits each.
inline constexpr quint64 words = 0x40;

/// The first byte of what is packed.
enum Packing : char { Plain = 0, Zstd = 1 };

inline constexpr std::array powersOfTen = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

/// Small numbers of either sign become small unsigned ones.
inline quint64 zigzag(qint64 number)
{
    return (quint64(number) << 1) ^ quint64(number >> 63);
}

inline qint64 unzigzag(quint64 number)
{
    return qint64(number >> 1) ^ -qint64(number & 1);
}

// Differences may wrap around; unsigned arithmetic makes that defined and reversible.
inline qint64 minus(qint64 a, qint64 b)
{
    return qint64(quint64(a) - quint64(b));
}

inline qint64 plus(qint64 a, qint64 b)
{
    return qint64(quint64(a) + quint64(b));
}

} // namespace toban::numberformat
