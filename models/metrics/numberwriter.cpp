// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/numbercodec.h"
#include "models/metrics/numberformat.h"

#include <zstd.h>

#include <bit>
#include <cmath>
#include <memory>

namespace toban {

using namespace numberformat;

namespace {

constexpr double exactLimit = 9007199254740992; // 2^53: whole numbers are exact up to here
constexpr int level = 3;
/// Below this the frame costs more than compression saves.
constexpr qsizetype worthPacking = 24;

QList<qint64> differences(const QList<qint64> &numbers)
{
    QList<qint64> result;
    result.reserve(numbers.size());
    qint64 previous = 0;
    for (const qint64 number : numbers) {
        result.append(minus(number, previous));
        previous = number;
    }
    return result;
}

bool isSame(double a, double b)
{
    return std::bit_cast<quint64>(a) == std::bit_cast<quint64>(b);
}

/// The value times a power of ten as a whole number, when that can be undone exactly.
std::optional<qint64> shifted(double value, size_t decimals)
{
    const double scaled = value * powersOfTen[decimals];
    if (!(std::abs(scaled) < exactLimit))
        return std::nullopt;
    const qint64 whole = std::llround(scaled);
    return isSame(double(whole) / powersOfTen[decimals], value) ? std::optional(whole)
                                                                : std::nullopt;
}

/// The nearest value whose fraction ends with zeros.
double rounded(double value)
{
    constexpr int droppedBits = 22; // of 52
    constexpr quint64 half = quint64(1) << (droppedBits - 1);
    if (!std::isfinite(value))
        return value;
    const quint64 bits = (std::bit_cast<quint64>(value) + half) >> droppedBits << droppedBits;
    const auto result = std::bit_cast<double>(bits);
    return std::isfinite(result) ? result : value;
}

struct FreeContext
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};

} // namespace

std::optional<int> decimalsOf(const QList<double> &values)
{
    size_t decimals = 0;
    for (const double value : values) {
        while (!shifted(value, decimals)) {
            if (++decimals == powersOfTen.size())
                return std::nullopt;
        }
    }
    // More decimals can push a large value over the limit of what is exact.
    for (const double value : values) {
        if (!shifted(value, decimals))
            return std::nullopt;
    }
    return int(decimals);
}

double roundedTo(int decimals, double value)
{
    const double power = powersOfTen[size_t(decimals)];
    return std::round(value * power) / power;
}

void NumberWriter::add(quint64 number)
{
    while (number >= 0x80) {
        m_bytes.append(char(number | 0x80));
        number >>= 7;
    }
    m_bytes.append(char(number));
}

void NumberWriter::addSigned(qint64 number)
{
    add(zigzag(number));
}

void NumberWriter::addRuns(const QList<qint64> &numbers)
{
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        addSigned(numbers[i]);
        if (numbers[i] != 0)
            continue;
        // A zero is followed by the number of further zeros.
        const qsizetype begin = i;
        while (i + 1 < numbers.size() && numbers[i + 1] == 0)
            ++i;
        add(quint64(i - begin));
    }
}

void NumberWriter::addPlanes(const QList<quint64> &words)
{
    // All highest bytes, then all next ones: neighbours then resemble each other.
    for (int shift = 56; shift >= 0; shift -= 8) {
        for (const quint64 word : words)
            m_bytes.append(char(word >> shift));
    }
}

void NumberWriter::addEven(const QList<qint64> &numbers)
{
    addRuns(differences(differences(numbers)));
}

void NumberWriter::addValues(const QList<double> &values)
{
    if (const auto decimals = decimalsOf(values)) {
        QList<qint64> numbers;
        numbers.reserve(values.size());
        for (const double value : values)
            numbers.append(*shifted(value, size_t(*decimals)));
        add(quint64(*decimals));
        addRuns(differences(numbers));
        return;
    }
    QList<quint64> changes;
    changes.reserve(values.size());
    quint64 previous = 0;
    for (const double value : values) {
        const auto word = std::bit_cast<quint64>(value);
        changes.append(word ^ previous);
        previous = word;
    }
    add(words);
    addPlanes(changes);
}

void NumberWriter::addRounded(const QList<double> &values)
{
    if (decimalsOf(values)) {
        addValues(values);
        return;
    }
    QList<double> shortened;
    shortened.reserve(values.size());
    for (const double value : values)
        shortened.append(rounded(value));
    addValues(shortened);
}

void NumberWriter::addUnrelated(const QList<double> &values)
{
    QList<quint64> bits;
    bits.reserve(values.size());
    for (const double value : values)
        bits.append(std::bit_cast<quint64>(value));
    addPlanes(bits);
}

QByteArray NumberWriter::packed() const
{
    if (m_bytes.size() >= worthPacking) {
        // A context is dear to make and cheap to keep: one a thread.
        thread_local const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
        QByteArray packed(1 + qsizetype(ZSTD_compressBound(size_t(m_bytes.size()))),
                          Qt::Uninitialized);
        packed[0] = Zstd;
        const size_t size =
            ZSTD_compressCCtx(context.get(), packed.data() + 1, size_t(packed.size() - 1),
                              m_bytes.constData(), size_t(m_bytes.size()), level);
        if (!ZSTD_isError(size) && qsizetype(size) < m_bytes.size()) {
            packed.resize(1 + qsizetype(size));
            packed.squeeze();
            return packed;
        }
    }
    return QByteArray(1, Plain) + m_bytes;
}

} // namespace toban
