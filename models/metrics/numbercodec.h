// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace toban {

/// The least number of decimals, up to nine, by which all values shift to whole numbers that shift
/// back exactly; none when there is no such number.
std::optional<int> decimalsOf(const QList<double> &values);

/// The value with so many decimals that is nearest.
double roundedTo(int decimals, double value);

/// Writes numbers as few bytes; what comes out of NumberReader is what went in, to the bit.
class NumberWriter
{
public:
    /// One unsigned number as a varint: seven bits a byte, low ones first, the eighth says that
    /// more follow (https://protobuf.dev/programming-guides/encoding/#varints).
    void add(quint64 number);

    /// A signed number as a zigzag varint.
    void addSigned(qint64 number);

    /// A column of whole numbers by their second differences: evenly spaced times cost nothing.
    void addEven(const QList<qint64> &numbers);

    /// A column of values. One of numbers with at most nine decimals, as most metrics are, is
    /// kept as differences of whole numbers; any other bit by bit against its neighbour.
    void addValues(const QList<double> &values);

    /// The same, but values that are kept bit by bit are rounded to nine significant digits first
    /// (30 bits of the fraction).
    void addRounded(const QList<double> &values);

    /// A column of values that have nothing to do with each other.
    void addUnrelated(const QList<double> &values);

    /// All of it, compressed where that makes it smaller.
    QByteArray packed() const;

private:
    void addRuns(const QList<qint64> &numbers);
    void addPlanes(const QList<quint64> &words);

    QByteArray m_bytes;
};

/// Reads what NumberWriter wrote, in the same order. Damaged bytes never lead outside of them: the
/// reader turns invalid and gives zeros.
class NumberReader
{
public:
    /// Takes packed() bytes.
    explicit NumberReader(QByteArrayView packed);

    bool isValid() const { return m_isValid; }

    quint64 next();
    qint64 nextSigned();
    QList<qint64> even(qsizetype count);
    QList<double> values(qsizetype count);
    QList<double> unrelated(qsizetype count);

    /// One of `count` unrelated values, without reading the others; the reader stays before them.
    double unrelatedAt(qsizetype index, qsizetype count);

    /// Reads a number of items, each of which takes at least one byte or is part of a run; more
    /// than a chunk can hold makes the reader invalid.
    qsizetype nextCount();

private:
    QList<qint64> runs(qsizetype count);
    QList<quint64> planes(qsizetype count);
    bool require(bool condition);

    QByteArray m_unpacked;
    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    bool m_isValid = true;
};

} // namespace toban
