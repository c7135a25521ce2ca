// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/threshold.h"
#include "models/metrics/observation.h"
#include "models/metrics/sample.h"

#include <chrono>

namespace toban {

/// A target that is asked, as far as judging goes.
struct WatchedTarget
{
    QString name; ///< label `instance` of its readings
    Target::Kind kind = Target::Kind::Instance;

    bool operator==(const WatchedTarget &) const = default;
};

/// How a monitored item stands.
struct ItemState
{
    MonitoredItem item;
    /// Something that the profile names can measure it, or a value was seen. An item that nothing
    /// measures does not count for the service.
    bool isMeasured = false;
    Status status = Status::Unknown; ///< of the present; Unknown when the value is stale
    std::optional<double> value;     ///< last known, in the item's unit
    std::optional<SeriesId> series;  ///< that gave the value
    std::optional<Instant> measured; ///< when
    std::optional<Instant> since;    ///< the present status; none: not known

    bool operator==(const ItemState &) const = default;
};

/// How a target stands.
struct TargetState
{
    WatchedTarget target;
    Status status = Status::Unknown; ///< an instance: its health; others: whether they answer
    QString word;                    ///< an instance's own word: UP, DOWN, …; else empty
    std::optional<Instant> asked;
    std::optional<Instant> lastSuccess;
    std::optional<Error> error; ///< of the last time it was asked

    bool operator==(const TargetState &) const = default;
};

/// Judges the service by its monitored items: takes what is observed and tells how everything
/// stands, since when, and how the service is as a whole. Knows no clock.
class ServiceWatch
{
public:
    /// A value is stale when it is older than 2.5 × `interval`, that of the sampler.
    ServiceWatch(const QList<MonitoredItem> &policy, const QList<WatchedTarget> &targets,
                 std::chrono::milliseconds interval);

    /// Takes the last known values of an earlier run, for the first picture. Values that were
    /// observed since are kept.
    void recall(const QList<LastSample> &samples, Instant now);

    /// Takes what a target answered, or that it did not.
    void observe(const Observation &observation);

    /// Judges anew, since values grow old. To be called after observe() and from time to time.
    void judge(Instant now);

    /// Tells since when an item is bad that was so already when it was first judged, by what was
    /// measured before.
    void learnSince(const QString &itemId, const Samples &trend);

    const QList<ItemState> &items() const { return m_items; }
    const QList<TargetState> &targets() const { return m_targets; }

    /// The worst of the measured items; Unknown when there is none.
    Status status() const;

    /// The items that make the service what it is: those of its status, worst first in the order
    /// of the policy. Empty when all is well.
    QList<ItemState> reasons() const;

    bool isStale(Instant measured, Instant now) const;

private:
    struct Known
    {
        Reading reading;
        Instant time;
    };

    void keep(const Reading &reading, Instant time);
    QStringList expected(const MonitoredItem &item) const;
    QStringList names(Target::Kind kind) const;
    Readings fresh(Instant now) const;
    Readings lastKnown() const;
    std::optional<Instant> timeOf(const SeriesId &id) const;
    void judge(ItemState &state, const Readings &fresh, const Readings &known);

    QList<ItemState> m_items;
    QList<TargetState> m_targets;
    QSet<QString> m_names; ///< of the series that some item looks at; others are not kept
    QHash<SeriesId, Known> m_known;
    std::chrono::milliseconds m_staleAfter;
};

} // namespace toban
