// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/status.h"
#include "models/metrics/sample.h"
#include "models/metrics/unit.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace toban {

/// A monitored item (監視項目) of the operations manual, 2.1: what is measured and from where on it
/// is bad.
struct MonitoredItem
{
    enum class Group { Infrastructure, Application, Database };
    enum class Comparison {
        Above, ///< bad when it reaches a threshold from below
        Below, ///< bad when it falls to a threshold
    };
    enum class Across {
        Worst, ///< the worst instance counts
        Sum,   ///< the instances together: the throughput of a service is that of all of them
    };

    QString id; ///< "infrastructure.cpu": names the item in files and logs
    Group group = Group::Infrastructure;
    /// The series that tell it, best first: the first of which there is a sample counts.
    QStringList series;
    Unit unit = Unit::None; ///< of the thresholds
    double scale = 1;       ///< value in `unit` = value of the series × scale
    Comparison comparison = Comparison::Above;
    Across across = Across::Worst;
    std::optional<double> warning; ///< none: it is never only a warning
    std::optional<double> critical;

    bool operator==(const MonitoredItem &) const = default;
};

/// What the present readings say of an item.
struct Assessment
{
    Status status = Status::Unknown;
    std::optional<double> value;    ///< in the item's unit; of the worst instance, or the sum
    std::optional<SeriesId> series; ///< that decided; of a sum: the name without labels

    bool operator==(const Assessment &) const = default;
};

/// The policy of the manual's chapter 2.1, figure by figure, in its order.
const QList<MonitoredItem> &manualPolicy();

/// The item's name in the manual's words, translated: "CPU usage", CPU使用率. The id itself for an
/// item that the manual does not have.
QString itemTitle(const MonitoredItem &item);

/// "Infrastructure", インフラ監視.
QString groupTitle(MonitoredItem::Group group);

/// How bad a value is, given in the item's unit. No value, or NaN: Unknown.
Status evaluate(const MonitoredItem &item, std::optional<double> value);

/// Judges an item over all instances that have readings. `expected` names the instances that
/// should have one: when one of them has none, the status is at least Unknown.
Assessment assess(const MonitoredItem &item, const Readings &readings,
                  const QStringList &expected = {});

} // namespace toban
