// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/historywriter.h"

#include "models/metrics/historyfile.h"

#include <algorithm>

namespace toban::history {

namespace {

using namespace Qt::StringLiterals;

/// More values than this go into several rows, so that no row grows out of proportion when
/// much has waited for a full disk.
constexpr qsizetype valuesInRow = 100'000;

Error damagedChunk(const QString &table, qint64 key)
{
    return damage(u"%1 %2"_s.arg(table).arg(key));
}

void append(Samples &samples, const Sample &sample)
{
    if (samples.isEmpty() || samples.last().time < sample.time)
        samples.append(sample);
    else
        samples = merged(samples, {sample});
}

} // namespace

Writer::Writer(Database database, Naming naming)
    : m_database(std::move(database)), m_naming(std::move(naming))
{}

Result<> Writer::execute(const QString &statement, const QVariantList &parameters)
{
    const auto done = m_database.execute(statement, parameters);
    return done ? Result<>() : Result<>(failure(done));
}

Result<> Writer::write(const QList<Batch> &batches)
{
    const auto written = m_database.transaction([&]() -> Result<> {
        const auto values = sorted(batches);
        if (!values)
            return failure(values);
        for (auto part = values->cbegin(); part != values->cend(); ++part) {
            if (const auto logged = log(part.key(), part.value()); !logged)
                return logged;
        }
        return {};
    });
    if (!written) {
        // Keys given within the transaction went with it.
        m_stored.clear();
        m_sources.clear();
    }
    return written;
}

Result<QMap<Writer::LogKey, Values>> Writer::sorted(const QList<Batch> &batches)
{
    QMap<LogKey, Values> sorted;
    for (const Batch &batch : batches) {
        const qint64 hour = periodOf(batch.time, rawTier.period);
        for (const Arrival &arrival : batch.arrivals) {
            const auto series = stored(arrival.number);
            if (!series)
                return failure(series);
            sorted[{series->source, hour}].append({series->key, batch.time, arrival.value});
        }
    }
    for (Values &values : sorted) {
        std::stable_sort(values.begin(), values.end(), [](const Value &a, const Value &b) {
            return std::tie(a.series, a.time) < std::tie(b.series, b.time);
        });
    }
    return sorted;
}

Result<Writer::Stored> Writer::stored(quint32 number)
{
    if (number >= m_stored.size())
        m_stored.resize(number + 1);
    if (m_stored[number].key == 0) {
        const auto found = stored(m_naming(number));
        if (!found)
            return found;
        m_stored[number] = *found;
    }
    return m_stored[number];
}

Result<Writer::Stored> Writer::stored(const SeriesId &id)
{
    const QVariantList name = {id.name, labelText(id.labels)};
    const auto found =
        m_database.rows(u"SELECT id, source FROM series WHERE name = ? AND labels = ?"_s, name);
    if (!found)
        return failure(found);
    if (!found->isEmpty())
        return Stored{found->first()[0].toLongLong(), found->first()[1].toLongLong()};
    const auto source = sourceKey(id.labels.value(u"instance"_s));
    if (!source)
        return failure(source);
    const auto inserted = m_database.rows(
        u"INSERT INTO series (name, labels, source) VALUES (?, ?, ?) RETURNING id"_s,
        name + QVariantList{*source});
    if (!inserted)
        return failure(inserted);
    return Stored{inserted->first()[0].toLongLong(), *source};
}

Result<qint64> Writer::sourceKey(const QString &name)
{
    if (const auto known = m_sources.constFind(name); known != m_sources.cend())
        return *known;
    // The update changes nothing, but makes RETURNING answer for a row that is there already.
    const auto row =
        m_database.rows(u"INSERT INTO source (name) VALUES (?)"
                        " ON CONFLICT (name) DO UPDATE SET name = excluded.name RETURNING id"_s,
                        {name.isNull() ? u""_s : name});
    if (!row)
        return failure(row);
    const qint64 key = row->first()[0].toLongLong();
    m_sources.insert(name, key);
    return key;
}

Result<> Writer::log(const LogKey &key, const Values &values)
{
    for (qsizetype begin = 0; begin < values.size(); begin += valuesInRow) {
        const auto written =
            execute(u"INSERT INTO log (source, hour, readings) VALUES (?, ?, ?)"_s,
                    {key.source, key.hour, encoded(values.mid(begin, valuesInRow))});
        if (!written)
            return written;
    }
    return {};
}

Result<> Writer::compact(Instant now)
{
    const auto over = m_database.rows(u"SELECT DISTINCT source, hour FROM log WHERE hour < ?"_s,
                                      {periodOf(now, rawTier.period)});
    if (!over)
        return failure(over);
    for (const SqlRow &row : *over) {
        const LogKey key{row[0].toLongLong(), row[1].toLongLong()};
        const auto done = m_database.transaction([&] { return compact(key); });
        if (!done)
            return done;
    }
    return {};
}

Result<> Writer::compact(const LogKey &key)
{
    const auto samples = logged(key);
    if (!samples)
        return failure(samples);
    for (auto series = samples->cbegin(); series != samples->cend(); ++series) {
        if (const auto done = store(series.key(), key.hour, series.value()); !done)
            return done;
    }
    if (const auto done = keepLatest(key.source, *samples); !done)
        return done;
    return execute(u"DELETE FROM log WHERE source = ? AND hour = ?"_s, {key.source, key.hour});
}

Result<QMap<qint64, Samples>> Writer::logged(const LogKey &key)
{
    const auto rows =
        m_database.rows(u"SELECT id, readings FROM log WHERE source = ? AND hour = ? ORDER BY id"_s,
                        {key.source, key.hour});
    if (!rows)
        return failure(rows);
    QMap<qint64, Samples> samples;
    for (const SqlRow &row : *rows) {
        const auto values = decodedValues(row[1].toByteArray());
        if (!values)
            return tl::unexpected(damagedChunk(u"log"_s, row[0].toLongLong()));
        for (const Value &value : *values)
            append(samples[value.series], {value.time, value.value});
    }
    return samples;
}

Result<> Writer::store(qint64 series, qint64 hour, const Samples &samples)
{
    const qint64 key = chunkKey(series, hour);
    const auto bytes = chunk(rawTier, key);
    if (!bytes)
        return failure(bytes);
    const auto before = bytes->isEmpty() ? Samples() : decodedSamples(*bytes);
    if (!before)
        return tl::unexpected(damagedChunk(rawTier.table, key));
    const Samples all = merged(*before, samples);
    if (const auto done = putChunk(rawTier, key, encoded(all)); !done)
        return done;
    // All samples of the hour are at hand, so its sums are made anew, not added to.
    if (const auto done = sumUp(minuteTier, series, all); !done)
        return done;
    return sumUp(hourTier, series, all);
}

Result<> Writer::sumUp(const Tier &tier, qint64 series, const Samples &samples)
{
    const qint64 key = chunkKey(series, periodOf(samples.first().time, tier.period));
    const auto bytes = chunk(tier, key);
    if (!bytes)
        return failure(bytes);
    const auto before = bytes->isEmpty() ? Aggregates() : decodedAggregates(*bytes);
    if (!before)
        return tl::unexpected(damagedChunk(tier.table, key));
    return putChunk(tier, key, encoded(merged(*before, summedUp(samples, tier.interval))));
}

Result<> Writer::keepLatest(qint64 source, const QMap<qint64, Samples> &samples)
{
    const auto rows = m_database.rows(u"SELECT latest FROM source WHERE id = ?"_s, {source});
    if (!rows)
        return failure(rows);
    const QByteArray bytes = rows->isEmpty() ? QByteArray() : rows->first()[0].toByteArray();
    const auto before = bytes.isEmpty() ? Values() : decodedValues(bytes);
    if (!before)
        return tl::unexpected(damagedChunk(u"source"_s, source));

    QMap<qint64, Value> latest;
    Instant newest;
    for (auto series = samples.cbegin(); series != samples.cend(); ++series) {
        const Sample &last = series.value().last();
        latest.insert(series.key(), {series.key(), last.time, last.value});
        newest = std::max(newest, last.time);
    }
    for (const Value &value : *before) {
        const bool isNewer =
            !latest.contains(value.series) || latest[value.series].time < value.time;
        if (isNewer && value.time >= newest - rawTier.kept)
            latest.insert(value.series, value);
    }
    return execute(u"UPDATE source SET latest = ? WHERE id = ?"_s,
                   {encoded(Values(latest.cbegin(), latest.cend())), source});
}

Result<QByteArray> Writer::chunk(const Tier &tier, qint64 key)
{
    const auto rows =
        m_database.rows(u"SELECT chunk FROM %1 WHERE id = ?"_s.arg(tier.table), {key});
    if (!rows)
        return failure(rows);
    return rows->isEmpty() ? QByteArray() : rows->first()[0].toByteArray();
}

Result<> Writer::putChunk(const Tier &tier, qint64 key, const QByteArray &bytes)
{
    return execute(u"INSERT OR REPLACE INTO %1 (id, chunk) VALUES (?, ?)"_s.arg(tier.table),
                   {key, bytes});
}

Result<> Writer::expire(Instant now)
{
    const auto series = m_database.rows(u"SELECT id FROM series"_s);
    if (!series)
        return failure(series);
    return m_database.transaction([&]() -> Result<> {
        for (const SqlRow &row : *series) {
            const qint64 key = row[0].toLongLong();
            for (const Tier *tier : {&rawTier, &minuteTier, &hourTier}) {
                const qint64 oldest = periodOf(now - tier->kept, tier->period);
                const auto done =
                    execute(u"DELETE FROM %1 WHERE id >= ? AND id < ?"_s.arg(tier->table),
                            {chunkKey(key, 0), chunkKey(key, oldest)});
                if (!done)
                    return done;
            }
        }
        return {};
    });
}

Result<> Writer::forget()
{
    // Every series has a row in the coarsest tier as long as it has any, or came in just now.
    const auto forgotten =
        execute(u"DELETE FROM series WHERE NOT EXISTS (SELECT 1 FROM hour WHERE hour.id >= "
                u"(series.id << 24)"
                " AND hour.id < ((series.id + 1) << 24))"
                " AND NOT EXISTS (SELECT 1 FROM log WHERE log.source = series.source)"_s);
    if (!forgotten)
        return forgotten;
    return execute(u"DELETE FROM source WHERE NOT EXISTS"
                   " (SELECT 1 FROM series WHERE series.source = source.id)"_s);
}

} // namespace toban::history
