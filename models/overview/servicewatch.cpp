// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/servicewatch.h"

#include "models/metrics/catalogue.h"

#include <algorithm>

namespace toban {

namespace {

Status statusOf(const Observation &observation)
{
    if (observation.health)
        return actuator::statusOf(*observation.health);
    if (observation.error)
        return observation.kind == Target::Kind::Instance ? Status::Critical : Status::Unknown;
    return Status::Ok;
}

bool isBad(Status status)
{
    return status == Status::Warning || status == Status::Critical;
}

} // namespace

ServiceWatch::ServiceWatch(const QList<MonitoredItem> &policy, const QList<WatchedTarget> &targets,
                           std::chrono::milliseconds interval)
    : m_staleAfter(interval * 5 / 2)
{
    for (const WatchedTarget &target : targets)
        m_targets.append({target, Status::Unknown, {}, {}, {}, {}});
    for (const MonitoredItem &item : policy) {
        ItemState state;
        state.item = item;
        state.isMeasured = !expected(item).isEmpty();
        m_items.append(state);
        m_names.unite(QSet<QString>(item.series.cbegin(), item.series.cend()));
    }
}

void ServiceWatch::recall(const QList<LastSample> &samples, Instant now)
{
    for (const LastSample &last : samples) {
        if (!m_known.contains(last.id))
            keep({last.id, last.sample.value}, last.sample.time);
    }
    judge(now);
}

void ServiceWatch::observe(const Observation &observation)
{
    for (const Reading &reading : observation.readings)
        keep(reading, observation.time);
    for (TargetState &state : m_targets) {
        if (state.target.name != observation.target || state.target.kind != observation.kind)
            continue;
        state.status = statusOf(observation);
        state.word = observation.health ? observation.health->status : QString();
        state.asked = observation.time;
        state.error = observation.error;
        if (!observation.error)
            state.lastSuccess = observation.time;
    }
}

void ServiceWatch::judge(Instant now)
{
    const Readings present = fresh(now);
    const Readings known = lastKnown();
    for (ItemState &state : m_items) {
        const Status before = state.status;
        const bool isFirst = !state.measured;
        judge(state, present, known);
        if (state.status != before)
            state.since = isFirst ? std::nullopt : std::optional(now);
    }
}

void ServiceWatch::judge(ItemState &state, const Readings &fresh, const Readings &known)
{
    Assessment assessment = assess(state.item, fresh, expected(state.item));
    state.status = assessment.status;
    if (!assessment.value)
        assessment = assess(state.item, known);
    if (!assessment.value)
        return;
    state.isMeasured = true;
    state.value = assessment.value;
    state.series = assessment.series;
    state.measured = timeOf(*assessment.series);
}

void ServiceWatch::learnSince(const QString &itemId, const Samples &trend)
{
    const auto state = std::find_if(m_items.begin(), m_items.end(), [&](const ItemState &state) {
        return state.item.id == itemId;
    });
    if (state == m_items.end() || state->since || !isBad(state->status))
        return;
    const auto firstGood = std::find_if(trend.crbegin(), trend.crend(), [&](const Sample &sample) {
        return evaluate(state->item, sample.value) != state->status;
    });
    // Bad as far back as the trend goes: the beginning is not known.
    if (firstGood != trend.crend() && firstGood != trend.crbegin())
        state->since = std::prev(firstGood)->time;
}

Status ServiceWatch::status() const
{
    QList<Status> statuses;
    for (const ItemState &state : m_items) {
        if (state.isMeasured)
            statuses.append(state.status);
    }
    return worst(statuses);
}

QList<ItemState> ServiceWatch::reasons() const
{
    const Status all = status();
    QList<ItemState> reasons;
    if (all == Status::Ok || all == Status::Info)
        return reasons;
    std::copy_if(m_items.cbegin(), m_items.cend(), std::back_inserter(reasons),
                 [all](const ItemState &state) { return state.isMeasured && state.status == all; });
    return reasons;
}

bool ServiceWatch::isStale(Instant measured, Instant now) const
{
    return now - measured > m_staleAfter;
}

void ServiceWatch::keep(const Reading &reading, Instant time)
{
    if (m_names.contains(reading.id.name))
        m_known.insert(reading.id, {reading, time});
}

QStringList ServiceWatch::expected(const MonitoredItem &item) const
{
    switch (item.group) {
    case MonitoredItem::Group::Application:
        return names(Target::Kind::Instance);
    case MonitoredItem::Group::Infrastructure: {
        const QStringList hosts = names(Target::Kind::Host);
        const bool isToldByInstances = item.series.contains(series::systemCpuRatio)
                                       || item.series.contains(series::diskUsedRatio);
        return hosts.isEmpty() && isToldByInstances ? names(Target::Kind::Instance) : hosts;
    }
    case MonitoredItem::Group::Database:
        break;
    }
    // The database does not tell of its disk; a host may, where it holds the data.
    return item.series.contains(series::dbDiskRatio) ? QStringList()
                                                     : names(Target::Kind::Database);
}

QStringList ServiceWatch::names(Target::Kind kind) const
{
    QStringList names;
    for (const TargetState &state : m_targets) {
        if (state.target.kind == kind)
            names.append(state.target.name);
    }
    return names;
}

Readings ServiceWatch::fresh(Instant now) const
{
    Readings readings;
    for (const Known &known : m_known) {
        if (!isStale(known.time, now))
            readings.append(known.reading);
    }
    return readings;
}

Readings ServiceWatch::lastKnown() const
{
    Readings readings;
    for (const Known &known : m_known)
        readings.append(known.reading);
    return readings;
}

std::optional<Instant> ServiceWatch::timeOf(const SeriesId &id) const
{
    const auto exact = m_known.constFind(id);
    if (exact != m_known.cend())
        return exact->time;
    std::optional<Instant> newest; // of a sum
    for (const Known &known : m_known) {
        if (known.reading.id.name == id.name)
            newest = std::max(newest.value_or(known.time), known.time);
    }
    return newest;
}

} // namespace toban
