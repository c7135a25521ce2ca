// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/downsampling.h"
#include "models/metrics/sample.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace toban::history {

/// A value of one series, which is known by its number in the history.
struct Value
{
    qint64 series = 0;
    Instant time;
    double value = 0;

    bool operator==(const Value &) const = default;
};

/// Values in ascending order of series; those of one series in ascending order of time.
using Values = QList<Value>;

/// The bytes of one chunk: samples or aggregates of one series, in ascending order of time. Samples
/// are decoded as they were encoded, to the bit; aggregates of numbers with more than nine decimals
/// to nine significant digits. None when the bytes are damaged.
QByteArray encoded(const Samples &samples);
QByteArray encoded(const Aggregates &aggregates);
std::optional<Samples> decodedSamples(QByteArrayView bytes);
std::optional<Aggregates> decodedAggregates(QByteArrayView bytes);

/// The bytes of values of many series: what a scrape brought.
QByteArray encoded(const Values &values);
std::optional<Values> decodedValues(QByteArrayView bytes);

/// Only the samples of one series among them.
std::optional<Samples> decodedValuesOf(qint64 series, QByteArrayView bytes);

} // namespace toban::history
