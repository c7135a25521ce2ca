// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/historyreader.h"

#include "models/metrics/historycodec.h"
#include "models/metrics/historyfile.h"

#include <QHash>

#include <algorithm>

namespace toban::history {

namespace {

using namespace Qt::StringLiterals;

StoredSeries seriesOf(const SqlRow &row)
{
    return {
        {row[2].toString(), labelsOf(row[3].toString())}, row[0].toLongLong(), row[1].toLongLong()};
}

template <class Items>
Items within(const Items &items, Instant from, Instant to)
{
    const auto isEarlier = [](const auto &item, Instant time) { return item.time < time; };
    const auto first = std::lower_bound(items.cbegin(), items.cend(), from, isEarlier);
    const auto end = std::lower_bound(first, items.cend(), to, isEarlier);
    return items.mid(first - items.cbegin(), end - first);
}

void keepNewest(QHash<qint64, Sample> &newest, const Values &values)
{
    for (const Value &value : values) {
        const auto known = newest.constFind(value.series);
        if (known == newest.cend() || known->time <= value.time)
            newest.insert(value.series, {value.time, value.value});
    }
}

} // namespace

Reader::Reader(Database database) : m_database(std::move(database)) {}

Result<> Reader::atOnce(const std::function<Result<>()> &reads)
{
    return m_database.transaction(reads);
}

Result<std::optional<StoredSeries>> Reader::find(const SeriesId &id)
{
    const auto rows = m_database.rows(
        u"SELECT id, source, name, labels FROM series WHERE name = ? AND labels = ?"_s,
        {id.name, labelText(id.labels)});
    if (!rows)
        return failure(rows);
    return rows->isEmpty() ? std::nullopt : std::optional(seriesOf(rows->first()));
}

Result<QList<StoredSeries>> Reader::series(const QString &name)
{
    const QString all = u"SELECT id, source, name, labels FROM series"_s;
    const auto rows =
        name.isEmpty() ? m_database.rows(all) : m_database.rows(all + " WHERE name = ?"_L1, {name});
    if (!rows)
        return failure(rows);
    QList<StoredSeries> series;
    series.reserve(rows->size());
    for (const SqlRow &row : *rows)
        series.append(seriesOf(row));
    return series;
}

Result<SqlRows> Reader::chunks(const Tier &tier, qint64 series, Instant from, Instant to)
{
    return m_database.rows(
        u"SELECT chunk FROM %1 WHERE id BETWEEN ? AND ? ORDER BY id"_s.arg(tier.table),
        {chunkKey(series, periodOf(from, tier.period)),
         chunkKey(series, periodOf(to, tier.period))});
}

Result<Samples> Reader::logged(const StoredSeries &series, Instant from, Instant to)
{
    const auto rows = m_database.rows(
        u"SELECT readings FROM log WHERE source = ? AND hour BETWEEN ? AND ? ORDER BY id"_s,
        {series.source, periodOf(from, rawTier.period), periodOf(to, rawTier.period)});
    if (!rows)
        return failure(rows);
    Samples samples;
    for (const SqlRow &row : *rows) {
        const auto found = decodedValuesOf(series.key, row[0].toByteArray());
        if (!found)
            return tl::unexpected(damage(u"log"_s));
        samples = merged(std::move(samples), *found);
    }
    return samples;
}

Result<Samples> Reader::samples(const StoredSeries &series, Instant from, Instant to)
{
    const auto rows = chunks(rawTier, series.key, from, to);
    const auto tail = logged(series, from, to);
    if (!rows)
        return failure(rows);
    if (!tail)
        return tail;
    Samples samples;
    for (const SqlRow &row : *rows) {
        const auto chunk = decodedSamples(row[0].toByteArray());
        if (!chunk)
            return tl::unexpected(damage(rawTier.table));
        samples += *chunk;
    }
    return within(merged(std::move(samples), *tail), from, to);
}

Result<Aggregates> Reader::aggregates(const Tier &tier, const StoredSeries &series, Instant from,
                                      Instant to, const Samples &pending)
{
    const auto rows = chunks(tier, series.key, from, to);
    const auto tail = logged(series, from, to);
    if (!rows)
        return failure(rows);
    if (!tail)
        return failure(tail);
    Aggregates aggregates;
    for (const SqlRow &row : *rows) {
        const auto chunk = decodedAggregates(row[0].toByteArray());
        if (!chunk)
            return tl::unexpected(damage(tier.table));
        aggregates += *chunk;
    }
    // Where both know an interval, the chunk has all of it and the tail only what came late.
    const Aggregates recent = summedUp(merged(*tail, pending), tier.interval);
    return within(merged(recent, aggregates), from, to);
}

Result<QList<StoredSample>> Reader::latest()
{
    const auto known = series({});
    const auto kept = m_database.rows(u"SELECT latest FROM source WHERE latest IS NOT NULL"_s);
    const auto since = m_database.rows(u"SELECT readings FROM log ORDER BY id"_s);
    if (!known)
        return failure(known);
    if (!kept)
        return failure(kept);
    if (!since)
        return failure(since);
    QHash<qint64, Sample> newest;
    for (const SqlRow &row : *kept + *since) {
        const auto values = decodedValues(row[0].toByteArray());
        if (!values)
            return tl::unexpected(damage(u"log"_s));
        keepNewest(newest, *values);
    }
    QList<StoredSample> samples;
    for (const StoredSeries &series : *known) {
        if (const auto sample = newest.constFind(series.key); sample != newest.cend())
            samples.append({series.id, *sample});
    }
    return samples;
}

} // namespace toban::history
