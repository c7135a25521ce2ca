// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QHashFunctions>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace toban {

/// Label names and values, sorted by name, as Prometheus has them.
using Labels = QMap<QString, QString>;

/// What identifies a time series: the metric's name in Prometheus notation and its labels. The
/// label `instance` names the instance, host or server that was asked, as the profile calls it.
struct SeriesId
{
    QString name;
    Labels labels;

    bool operator==(const SeriesId &) const = default;
    bool operator<(const SeriesId &other) const
    {
        return name != other.name
                   ? name < other.name
                   : std::lexicographical_compare(labels.keyValueBegin(), labels.keyValueEnd(),
                                                  other.labels.keyValueBegin(),
                                                  other.labels.keyValueEnd());
    }
};

inline size_t qHash(const SeriesId &id, size_t seed = 0)
{
    seed = qHash(id.name, seed);
    for (auto label = id.labels.keyValueBegin(); label != id.labels.keyValueEnd(); ++label)
        seed = qHashMulti(seed, label->first, label->second);
    return seed;
}

/// A value at a time. NaN never stands for "no data": where there is none, there is no sample.
struct Sample
{
    Instant time;
    double value = 0;

    bool operator==(const Sample &) const = default;
};

/// Samples in ascending order of time, no two at the same time.
using Samples = QList<Sample>;

struct Series
{
    SeriesId id;
    Samples samples;

    bool operator==(const Series &) const = default;
};

/// A series and its newest sample.
struct LastSample
{
    SeriesId id;
    Sample sample;

    bool operator==(const LastSample &) const = default;
};

/// One value of one scrape.
struct Reading
{
    SeriesId id;
    double value = 0;

    bool operator==(const Reading &) const = default;
};

using Readings = QList<Reading>;

} // namespace toban
