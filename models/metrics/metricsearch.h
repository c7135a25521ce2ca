// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/sample.h"

#include <QHash>
#include <QMap>
#include <QStringList>

namespace toban {

/// A metric of the service with what it can be told apart by.
struct MetricEntry
{
    QString name;
    QString title;       ///< of a derived series; else the name
    QString description; ///< the metric's own, in its application's language; may be empty
    int seriesCount = 0;
    QMap<QString, QStringList> tags; ///< label names and their values, both sorted

    bool operator==(const MetricEntry &) const = default;
};

/// What each metric says about itself, by name.
using MetricDescriptions = QHash<QString, QString>;

/// All metrics that `series` belong to, sorted by name.
QList<MetricEntry> metricsOf(const QList<SeriesId> &series, const MetricDescriptions &descriptions);

/// The metrics in which every word of `text` occurs, in the name, title, description, a tag or
/// its value, whatever the case; those whose name or title has the first word come first. A dot
/// counts as an underscore, so that Micrometer's names (`jvm.memory.used`) are found too.
QList<MetricEntry> searchMetrics(const QList<MetricEntry> &metrics, const QString &text);

} // namespace toban
