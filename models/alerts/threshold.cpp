// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/threshold.h"

#include "models/metrics/catalogue.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <cmath>

namespace toban {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

using Group = MonitoredItem::Group;
using Comparison = MonitoredItem::Comparison;
using Across = MonitoredItem::Across;

/// An item that is bad above its thresholds on any one instance.
MonitoredItem above(const QString &id, Group group, const QStringList &series, Unit unit,
                    double warning, double critical)
{
    return {.id = id,
            .group = group,
            .series = series,
            .unit = unit,
            .warning = warning,
            .critical = critical};
}

MonitoredItem throughput()
{
    return {.id = QStringLiteral("application.throughput"),
            .group = Group::Application,
            .series = {series::httpRequestRate},
            .unit = Unit::PerMinute,
            .scale = 60,
            .comparison = Comparison::Below,
            .across = Across::Sum,
            .warning = 100,
            .critical = 50};
}

MonitoredItem healthCheck()
{
    return {.id = QStringLiteral("application.health"),
            .group = Group::Application,
            .series = {series::health},
            .warning = std::nullopt,
            .critical = 1};
}

QList<MonitoredItem> infrastructureItems()
{
    constexpr Group group = Group::Infrastructure;
    return {
        above(QStringLiteral("infrastructure.cpu"), group,
              {series::hostCpuRatio, series::systemCpuRatio}, Unit::Ratio, 0.80, 0.90),
        above(QStringLiteral("infrastructure.memory"), group, {series::hostMemoryRatio},
              Unit::Ratio, 0.85, 0.95),
        above(QStringLiteral("infrastructure.disk"), group,
              {series::hostDiskRatio, series::diskUsedRatio}, Unit::Ratio, 0.80, 0.90),
        above(QStringLiteral("infrastructure.network"), group, {series::hostNetworkRate},
              Unit::BytesPerSecond, 100e6, 200e6),
    };
}

QList<MonitoredItem> applicationItems()
{
    constexpr Group group = Group::Application;
    return {
        above(QStringLiteral("application.response"), group,
              {series::httpResponseP95, series::httpResponseMean}, Unit::Seconds, 2, 5),
        above(QStringLiteral("application.errors"), group, {series::httpErrorRatio}, Unit::Ratio,
              0.05, 0.10),
        throughput(),
        healthCheck(),
    };
}

QList<MonitoredItem> databaseItems()
{
    constexpr Group group = Group::Database;
    return {
        above(QStringLiteral("database.connections"), group, {series::dbConnectionsRatio},
              Unit::Ratio, 0.80, 0.95),
        above(QStringLiteral("database.query"), group, {series::dbLongestQuery}, Unit::Seconds, 5,
              10),
        above(QStringLiteral("database.disk"), group, {series::dbDiskRatio}, Unit::Ratio, 0.80,
              0.90),
    };
}

bool isReached(const MonitoredItem &item, double value, std::optional<double> threshold)
{
    if (!threshold)
        return false;
    return item.comparison == Comparison::Above ? value >= *threshold : value <= *threshold;
}

Readings readingsOf(const QString &name, const Readings &readings)
{
    Readings found;
    for (const Reading &reading : readings) {
        if (reading.id.name == name && !std::isnan(reading.value))
            found.append(reading);
    }
    return found;
}

Reading worstOf(const MonitoredItem &item, const Readings &readings)
{
    const auto isBetter = [&](const Reading &a, const Reading &b) {
        return item.comparison == Comparison::Above ? a.value < b.value : a.value > b.value;
    };
    return *std::max_element(readings.cbegin(), readings.cend(), isBetter);
}

Reading sumOf(const Readings &readings)
{
    Reading sum{{readings.first().id.name, {}}, 0};
    for (const Reading &reading : readings)
        sum.value += reading.value;
    return sum;
}

bool isComplete(const Readings &readings, const QStringList &expected)
{
    QSet<QString> instances;
    for (const Reading &reading : readings)
        instances.insert(reading.id.labels.value(QStringLiteral("instance")));
    return std::all_of(expected.cbegin(), expected.cend(),
                       [&](const QString &instance) { return instances.contains(instance); });
}

} // namespace

const QList<MonitoredItem> &manualPolicy()
{
    static const QList<MonitoredItem> items =
        infrastructureItems() + applicationItems() + databaseItems();
    return items;
}

QString itemTitle(const MonitoredItem &item)
{
    const QHash<QString, QString> titles = {
        {QStringLiteral("infrastructure.cpu"), Words::tr("CPU usage")},
        {QStringLiteral("infrastructure.memory"), Words::tr("Memory usage")},
        {QStringLiteral("infrastructure.disk"), Words::tr("Disk usage")},
        {QStringLiteral("infrastructure.network"), Words::tr("Network I/O")},
        {QStringLiteral("application.response"), Words::tr("Response time")},
        {QStringLiteral("application.errors"), Words::tr("Error rate")},
        {QStringLiteral("application.throughput"), Words::tr("Throughput")},
        {QStringLiteral("application.health"), Words::tr("Health check")},
        {QStringLiteral("database.connections"), Words::tr("Connections")},
        {QStringLiteral("database.query"), Words::tr("Query execution time")},
        {QStringLiteral("database.disk"), Words::tr("Disk usage")},
    };
    return titles.value(item.id, item.id);
}

QString groupTitle(MonitoredItem::Group group)
{
    switch (group) {
    case Group::Infrastructure:
        return Words::tr("Infrastructure");
    case Group::Application:
        return Words::tr("Application");
    case Group::Database:
        return Words::tr("Database");
    }
    Q_UNREACHABLE();
}

Status evaluate(const MonitoredItem &item, std::optional<double> value)
{
    if (!value || std::isnan(*value))
        return Status::Unknown;
    if (isReached(item, *value, item.critical))
        return Status::Critical;
    if (isReached(item, *value, item.warning))
        return Status::Warning;
    return Status::Ok;
}

Assessment assess(const MonitoredItem &item, const Readings &readings, const QStringList &expected)
{
    for (const QString &name : item.series) {
        const Readings found = readingsOf(name, readings);
        if (found.isEmpty())
            continue;
        const Reading reading = item.across == Across::Sum ? sumOf(found) : worstOf(item, found);
        const double value = reading.value * item.scale;
        const Status status = evaluate(item, value);
        return {.status = isComplete(found, expected) ? status : worse(status, Status::Unknown),
                .value = value,
                .series = reading.id};
    }
    return {};
}

} // namespace toban
