// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/sample.h"

#include <QByteArray>
#include <QMap>

#include <chrono>
#include <optional>

namespace toban {

/// One chart: all series of a metric that have at least these labels.
struct ChartSpec
{
    QString name;
    Labels labels;

    bool matches(const SeriesId &id) const;
    bool operator==(const ChartSpec &) const = default;
};

/// The ready-made sets of charts.
enum class Preset { Http, Jvm, Pool, Database, Host };

/// The charts that a preset has until the user changes them.
QList<ChartSpec> presetCharts(Preset preset);

/// The first preset that shows a metric; none when none does.
std::optional<Preset> presetOf(const QString &metric);

/// Which instances the lines of a chart are of.
struct InstanceChoice
{
    enum class Kind { Each, Together, One };

    Kind kind = Kind::Each;
    QString name; ///< of Kind::One

    bool operator==(const InstanceChoice &) const = default;
};

/// What the metrics page shows, as it is remembered between runs.
struct MetricsLayout
{
    Preset preset = Preset::Http;
    InstanceChoice instances;
    std::chrono::minutes span{60};          ///< how far back from now the charts reach
    QMap<Preset, QList<ChartSpec>> changed; ///< presets whose charts the user added to or removed

    QList<ChartSpec> charts() const;
    void setCharts(const QList<ChartSpec> &charts);

    bool operator==(const MetricsLayout &) const = default;
};

/// As JSON, and back; what cannot be read gives the default layout, unknown parts are left out.
QByteArray toJson(const MetricsLayout &layout);
MetricsLayout metricsLayoutFrom(const QByteArray &json);

} // namespace toban
