// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/metricslayout.h"

#include "models/metrics/catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace toban {

namespace {

using namespace Qt::StringLiterals;

struct PresetName
{
    Preset preset;
    QLatin1StringView name;
};

constexpr std::array<PresetName, 5> presetNames{{{Preset::Http, "http"_L1},
                                                 {Preset::Jvm, "jvm"_L1},
                                                 {Preset::Pool, "pool"_L1},
                                                 {Preset::Database, "database"_L1},
                                                 {Preset::Host, "host"_L1}}};

struct KindName
{
    InstanceChoice::Kind kind;
    QLatin1StringView name;
};

constexpr std::array<KindName, 3> kindNames{{{InstanceChoice::Kind::Each, "each"_L1},
                                             {InstanceChoice::Kind::Together, "together"_L1},
                                             {InstanceChoice::Kind::One, "one"_L1}}};

QList<SeriesGroup> groupsOf(Preset preset)
{
    switch (preset) {
    case Preset::Http:
        return {SeriesGroup::Http};
    case Preset::Jvm:
        return {SeriesGroup::Jvm, SeriesGroup::Application};
    case Preset::Pool:
        return {SeriesGroup::Pool};
    case Preset::Database:
        return {SeriesGroup::Database};
    case Preset::Host:
        return {SeriesGroup::Host};
    }
    Q_UNREACHABLE();
}

/// What is shown as the application has it, beside the derived series.
QStringList rawMetrics(Preset preset)
{
    switch (preset) {
    case Preset::Jvm:
        return {u"jvm_threads_live_threads"_s};
    case Preset::Pool:
        return {u"hikaricp_connections_active"_s, u"hikaricp_connections_pending"_s,
                u"hikaricp_connections_idle"_s};
    default:
        return {};
    }
}

QJsonArray toJson(const QList<ChartSpec> &charts)
{
    QJsonArray array;
    for (const ChartSpec &chart : charts) {
        QJsonObject labels;
        for (auto label = chart.labels.cbegin(); label != chart.labels.cend(); ++label)
            labels.insert(label.key(), label.value());
        array.append(QJsonObject{{u"name"_s, chart.name}, {u"labels"_s, labels}});
    }
    return array;
}

QList<ChartSpec> chartsFrom(const QJsonArray &array)
{
    QList<ChartSpec> charts;
    for (const QJsonValue &value : array) {
        ChartSpec chart{value[u"name"].toString(), {}};
        const QJsonObject labels = value[u"labels"].toObject();
        for (auto label = labels.begin(); label != labels.end(); ++label)
            chart.labels.insert(label.key(), label.value().toString());
        if (!chart.name.isEmpty())
            charts.append(chart);
    }
    return charts;
}

} // namespace

bool ChartSpec::matches(const SeriesId &id) const
{
    if (id.name != name)
        return false;
    for (auto label = labels.cbegin(); label != labels.cend(); ++label) {
        const auto own = id.labels.constFind(label.key());
        if (own == id.labels.cend() || *own != label.value())
            return false;
    }
    return true;
}

QList<ChartSpec> presetCharts(Preset preset)
{
    QList<ChartSpec> charts;
    for (const SeriesGroup group : groupsOf(preset)) {
        for (const SeriesEntry &entry : derivedSeries()) {
            if (entry.group == group)
                charts.append({entry.name, {}});
        }
    }
    for (const QString &name : rawMetrics(preset))
        charts.append({name, {}});
    return charts;
}

std::optional<Preset> presetOf(const QString &metric)
{
    for (const PresetName &preset : presetNames) {
        if (presetCharts(preset.preset).contains(ChartSpec{metric, {}}))
            return preset.preset;
    }
    return std::nullopt;
}

QList<ChartSpec> MetricsLayout::charts() const
{
    return changed.contains(preset) ? changed.value(preset) : presetCharts(preset);
}

void MetricsLayout::setCharts(const QList<ChartSpec> &charts)
{
    if (charts == presetCharts(preset))
        changed.remove(preset);
    else
        changed.insert(preset, charts);
}

QByteArray toJson(const MetricsLayout &layout)
{
    QJsonObject object;
    QJsonObject changed;
    for (const PresetName &preset : presetNames) {
        if (preset.preset == layout.preset)
            object.insert("preset"_L1, preset.name);
        if (layout.changed.contains(preset.preset))
            changed.insert(preset.name, toJson(layout.changed.value(preset.preset)));
    }
    for (const KindName &kind : kindNames) {
        if (kind.kind == layout.instances.kind)
            object.insert("instances"_L1, kind.name);
    }
    object.insert("instance"_L1, layout.instances.name);
    object.insert("minutes"_L1, int(layout.span.count()));
    object.insert("charts"_L1, changed);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

MetricsLayout metricsLayoutFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonObject changed = object["charts"_L1].toObject();
    MetricsLayout layout;
    const int minutes = object["minutes"_L1].toInt();
    if (minutes > 0)
        layout.span = std::chrono::minutes(minutes);
    for (const PresetName &preset : presetNames) {
        if (object["preset"_L1].toString() == preset.name)
            layout.preset = preset.preset;
        if (changed.contains(preset.name))
            layout.changed.insert(preset.preset, chartsFrom(changed[preset.name].toArray()));
    }
    for (const KindName &kind : kindNames) {
        if (object["instances"_L1].toString() == kind.name)
            layout.instances = {kind.kind, object["instance"_L1].toString()};
    }
    return layout;
}

} // namespace toban
