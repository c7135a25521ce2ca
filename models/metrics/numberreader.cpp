// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/numbercodec.h"
#include "models/metrics/numberformat.h"

#include <zstd.h>

#include <bit>
#include <memory>

namespace toban {

using namespace numberformat;

namespace {

constexpr qsizetype countLimit = 1 << 20;
constexpr qsizetype unpackedLimit = 64 << 20;

void sumUp(QList<qint64> &numbers)
{
    qint64 sum = 0;
    for (qint64 &number : numbers) {
        sum = plus(sum, number);
        number = sum;
    }
}

struct FreeContext
{
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

} // namespace

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
