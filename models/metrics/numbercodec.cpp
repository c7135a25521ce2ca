// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/numbercodec.h"

#include <zstd.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <memory>

namespace toban {

namespace {

/// Form of a column: a number of decimals by which all values are shifted to whole numbers, or
/// this: 64 bits each.
constexpr quint64 words = 0x40;

enum Packing : char { Plain = 0, Zstd = 1 };

constexpr std::array<double, 10> powersOfTen = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
constexpr double exactLimit = 9007199254740992; // 2^53: whole numbers are exact up to here
constexpr qsizetype countLimit = 1 << 20;
constexpr qsizetype unpackedLimit = 64 << 20;
constexpr int level = 3;
/// Below this the frame costs more than compression saves.
constexpr qsizetype worthPacking = 24;

quint64 zigzag(qint64 number)
{
    return (quint64(number) << 1) ^ quint64(number >> 63);
}

qint64 unzigzag(quint64 number)
{
    return qint64(number >> 1) ^ -qint64(number & 1);
}

// Differences may wrap around; unsigned arithmetic makes that defined and reversible.
qint64 minus(qint64 a, qint64 b)
{
    return qint64(quint64(a) - quint64(b));
}

qint64 plus(qint64 a, qint64 b)
{
    return qint64(quint64(a) + quint64(b));
}

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

void sumUp(QList<qint64> &numbers)
{
    qint64 sum = 0;
    for (qint64 &number : numbers) {
        sum = plus(sum, number);
        number = sum;
    }
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
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
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

NumberReader::NumberReader(QByteArrayView packed)
{
    if (!require(!packed.isEmpty()))
        return;
    const QByteArrayView content = packed.sliced(1);
    if (packed.front() == Plain) {
        m_bytes = content;
        return;
    }
    const unsigned long long size =
        ZSTD_getFrameContentSize(content.data(), size_t(content.size()));
    if (!require(packed.front() == Zstd && size <= quint64(unpackedLimit)))
        return;
    thread_local const std::unique_ptr<ZSTD_DCtx, FreeContext> context(ZSTD_createDCtx());
    m_unpacked.resize(qsizetype(size));
    const size_t unpacked = ZSTD_decompressDCtx(context.get(), m_unpacked.data(), size_t(size),
                                                content.data(), size_t(content.size()));
    if (require(!ZSTD_isError(unpacked) && unpacked == size))
        m_bytes = m_unpacked;
}

bool NumberReader::require(bool condition)
{
    m_isValid = m_isValid && condition;
    return m_isValid;
}

quint64 NumberReader::next()
{
    quint64 number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (!require(m_position < m_bytes.size()))
            return 0;
        const auto byte = quint8(m_bytes[m_position++]);
        number |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    require(false);
    return 0;
}

qint64 NumberReader::nextSigned()
{
    return unzigzag(next());
}

qsizetype NumberReader::nextCount()
{
    const quint64 count = next();
    return require(count <= quint64(countLimit)) ? qsizetype(count) : 0;
}

QList<qint64> NumberReader::runs(qsizetype count)
{
    QList<qint64> numbers;
    numbers.reserve(count);
    while (numbers.size() < count && m_isValid) {
        const qint64 number = nextSigned();
        numbers.append(number);
        if (number != 0)
            continue;
        const quint64 more = next();
        if (require(more <= quint64(count - numbers.size())))
            numbers.insert(numbers.size(), qsizetype(more), 0);
    }
    numbers.resize(count);
    return numbers;
}

QList<quint64> NumberReader::planes(qsizetype count)
{
    QList<quint64> numbers(count, 0);
    if (!require(m_bytes.size() - m_position >= 8 * count))
        return numbers;
    for (int plane = 0; plane < 8; ++plane) {
        for (quint64 &number : numbers)
            number = number << 8 | quint8(m_bytes[m_position++]);
    }
    return numbers;
}

QList<qint64> NumberReader::even(qsizetype count)
{
    QList<qint64> numbers = runs(count);
    sumUp(numbers);
    sumUp(numbers);
    return numbers;
}

QList<double> NumberReader::values(qsizetype count)
{
    QList<double> values;
    values.reserve(count);
    const quint64 form = next();
    if (form < powersOfTen.size()) {
        QList<qint64> numbers = runs(count);
        sumUp(numbers);
        for (const qint64 number : numbers)
            values.append(double(number) / powersOfTen[size_t(form)]);
        return values;
    }
    require(form == words);
    quint64 previous = 0;
    for (const quint64 change : planes(count)) {
        previous ^= change;
        values.append(std::bit_cast<double>(previous));
    }
    return values;
}

QList<double> NumberReader::unrelated(qsizetype count)
{
    QList<double> values;
    values.reserve(count);
    for (const quint64 bits : planes(count))
        values.append(std::bit_cast<double>(bits));
    return values;
}

double NumberReader::unrelatedAt(qsizetype index, qsizetype count)
{
    if (!require(index < count && m_bytes.size() - m_position >= 8 * count))
        return 0;
    quint64 bits = 0;
    for (int plane = 0; plane < 8; ++plane)
        bits = bits << 8 | quint8(m_bytes[m_position + plane * count + index]);
    return std::bit_cast<double>(bits);
}

} // namespace toban
