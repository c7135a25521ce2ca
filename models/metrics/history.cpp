// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/history.h"

#include "models/metrics/historyfile.h"
#include "models/metrics/historyreader.h"
#include "models/metrics/historywriter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace toban {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

Error inUsersWords(const Error &error, const QString &file)
{
    return {error.kind,
            Words::tr("The metrics history %1 cannot be written: %2 Monitoring goes on in memory. "
                      "Check the folder's rights and the free space of its disk.")
                .arg(file, error.text),
            error.detail};
}

} // namespace

bool SeriesFilter::matches(const SeriesId &id) const
{
    const auto isThere = [&](const auto &label) {
        return id.labels.contains(label.first) && id.labels.value(label.first) == label.second;
    };
    return (name.isEmpty() || name == id.name)
           && std::all_of(labels.keyValueBegin(), labels.keyValueEnd(), isThere);
}

History::History(const QString &file, Clock clock, Report report, HistoryOptions options)
    : m_file(file), m_clock(std::move(clock)), m_report(std::move(report)), m_options(options),
      m_memory(options.pendingLimit),
      m_thread([this](std::stop_token stop) { run(std::move(stop)); })
{}

History::~History() = default;

void History::append(Instant time, const Readings &readings)
{
    m_memory.append(time, readings);
}

Result<> History::flush()
{
    std::unique_lock lock(m_mutex);
    const quint64 asked = ++m_flushesAsked;
    m_changed.notify_all();
    m_changed.wait(lock, [&] { return m_flushesDone >= asked; });
    return m_flushed;
}

// --- the thread of the history ----------------------------------------------------------------

void History::run(std::stop_token stop)
{
    bool isOver = false;
    for (quint64 asked = 0;; isOver = waitForWork(stop)) {
        {
            const std::scoped_lock lock(m_mutex);
            asked = m_flushesAsked;
        }
        const Result<> outcome = turn();
        tell(outcome);
        {
            const std::scoped_lock lock(m_mutex);
            m_flushed = outcome;
            m_flushesDone = asked;
        }
        m_changed.notify_all();
        if (isOver)
            break;
    }
    m_writer.reset(); // its connection may not leave this thread
}

/// True when this was the last time.
bool History::waitForWork(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, stop, m_options.flushInterval,
                       [&] { return m_flushesAsked > m_flushesDone || m_suspicion; });
    return stop.stop_requested();
}

Result<> History::turn()
{
    std::optional<Error> suspicion;
    {
        const std::scoped_lock lock(m_mutex);
        suspicion.swap(m_suspicion);
    }
    if (suspicion) {
        if (const auto replaced = replaceDamaged(*suspicion); !replaced)
            return replaced;
    }
    // A file that was deleted would be written on, unseen, until its last user closes it.
    if (m_writer && !QFile::exists(m_file))
        m_writer.reset();
    const auto work = [this]() -> Result<> {
        if (const auto done = m_writer ? Result<>() : open(); !done)
            return done;
        if (const auto done = writePending(); !done)
            return done;
        return keepUp();
    };
    const Result<> outcome = work();
    if (outcome || !history::isDamage(outcome.error()))
        return outcome;
    if (const auto replaced = replaceDamaged(outcome.error()); !replaced)
        return replaced;
    return work();
}

Result<> History::open()
{
    // Whoever ends in order leaves no journal. Else the whole file is read once: it takes seconds.
    const bool isAfterCrash = QFileInfo(m_file + QStringLiteral("-wal")).size() > 0;
    auto database = history::opened(m_file);
    {
        const std::scoped_lock lock(m_mutex);
        m_isTried = true;
        m_isUsable = database.has_value();
    }
    m_changed.notify_all();
    if (!database)
        return failure(database);
    if (const auto sound = isAfterCrash ? history::checked(*database) : Result<>(); !sound)
        return sound;
    auto writer = std::make_unique<history::Writer>(
        std::move(*database), [this](quint32 number) { return m_memory.series(number); });
    m_writer = std::move(writer);
    m_hourKept = 0;
    if (const auto done = keepUp(); !done)
        return done;
    return m_writer->forget();
}

Result<> History::writePending()
{
    const history::Memory::Waiting waiting = m_memory.waiting();
    if (waiting.batches.isEmpty())
        return {};
    const Result<> written = m_writer->write(waiting.batches);
    if (written)
        m_memory.settle(waiting.end);
    return written;
}

/// Once an hour, and at the start: takes hours apart and removes what is too old.
Result<> History::keepUp()
{
    const Instant now = m_clock();
    const qint64 hour = history::periodOf(now, history::rawTier.period);
    if (hour == m_hourKept)
        return {};
    if (const auto done = m_writer->compact(now); !done)
        return done;
    if (const auto done = m_writer->expire(now); !done)
        return done;
    m_hourKept = hour;
    return {};
}

Result<> History::replaceDamaged(const Error &damage)
{
    m_writer.reset();
    const std::unique_lock lock(m_fileMutex);
    const auto name = history::setAside(m_file, m_clock());
    if (!name)
        return failure(name);
    if (m_report)
        m_report({Error::Kind::Failed,
                  Words::tr("The metrics history was damaged. It was renamed to %1 and a new one "
                            "begun: charts show nothing from before.")
                      .arg(*name),
                  damage.detail});
    return {};
}

void History::tell(const Result<> &outcome)
{
    if (!outcome && !m_isFailing && m_report)
        m_report(inUsersWords(outcome.error(), m_file));
    m_isFailing = !outcome;
}

// --- reading ----------------------------------------------------------------------------------

Result<> History::read(const std::function<Result<>(history::Reader &)> &reads) const
{
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_isTried; });
        if (!m_isUsable)
            return {};
    }
    Result<> outcome;
    {
        const std::shared_lock lock(m_fileMutex);
        auto database = history::openedForReading(m_file);
        if (!database)
            return failure(database);
        history::Reader reader(std::move(*database));
        outcome = reader.atOnce([&] { return reads(reader); });
    }
    if (!outcome && history::isDamage(outcome.error())) {
        const std::scoped_lock lock(m_mutex);
        m_suspicion = outcome.error();
        m_changed.notify_all();
    }
    return outcome;
}

Result<Samples> History::samples(const SeriesId &id, Instant from, Instant to) const
{
    // Memory first: what moves to the disk meanwhile is then seen twice, not never.
    const Samples recent = m_memory.samples(id, from, to);
    Samples stored;
    const auto done = read([&](history::Reader &reader) -> Result<> {
        const auto series = reader.find(id);
        if (!series || !*series)
            return series ? Result<>() : failure(series);
        auto samples = reader.samples(**series, from, to);
        if (!samples)
            return failure(samples);
        stored = std::move(*samples);
        return {};
    });
    if (!done)
        return failure(done);
    return history::merged(std::move(stored), recent);
}

Result<Aggregates> History::aggregates(const history::Tier &tier, const SeriesId &id, Instant from,
                                       Instant to) const
{
    const Samples recent = m_memory.samples(id, from, to);
    Aggregates all = history::summedUp(recent, tier.interval);
    const auto done = read([&](history::Reader &reader) -> Result<> {
        const auto series = reader.find(id);
        if (!series || !*series)
            return series ? Result<>() : failure(series);
        auto aggregates = reader.aggregates(tier, **series, from, to, recent);
        if (!aggregates)
            return failure(aggregates);
        all = std::move(*aggregates);
        return {};
    });
    if (!done)
        return failure(done);
    return all;
}

Result<Series> History::range(const SeriesId &id, Instant from, Instant to) const
{
    const history::Tier &tier = history::tierBackTo(from, m_clock());
    if (&tier == &history::rawTier) {
        const auto found = samples(id, from, to);
        return found ? Result<Series>(Series{id, *found}) : failure(found);
    }
    const auto found = aggregates(tier, id, from, to);
    if (!found)
        return failure(found);
    Series series{id, {}};
    series.samples.reserve(found->size());
    for (const Aggregate &aggregate : *found)
        series.samples.append({aggregate.time, aggregate.mean});
    return series;
}

Result<Aggregates> History::rangeDownsampled(const SeriesId &id, Instant from, Instant to,
                                             int points) const
{
    if (points <= 0 || to <= from)
        return Aggregates();
    const history::Tier &tier = history::tierFor(from, (to - from) / points, m_clock());
    if (&tier == &history::rawTier) {
        const auto found = samples(id, from, to);
        if (!found)
            return failure(found);
        return history::joined(history::single(*found), from, to, points, tier.interval);
    }
    const auto found = aggregates(tier, id, from, to);
    return found ? history::joined(*found, from, to, points, tier.interval) : found;
}

Result<QList<SeriesId>> History::series(const SeriesFilter &filter) const
{
    QList<SeriesId> all = m_memory.series();
    const auto done = read([&](history::Reader &reader) -> Result<> {
        const auto stored = reader.series(filter.name);
        if (!stored)
            return failure(stored);
        for (const history::StoredSeries &series : *stored)
            all.append(series.id);
        return {};
    });
    if (!done)
        return failure(done);
    all.removeIf([&](const SeriesId &id) { return !filter.matches(id); });
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

Result<QList<LastSample>> History::latest() const
{
    QHash<SeriesId, Sample> recent = m_memory.latest();
    const auto done = read([&](history::Reader &reader) -> Result<> {
        const auto stored = reader.latest();
        if (!stored)
            return failure(stored);
        for (const history::StoredSample &last : *stored) {
            if (!recent.contains(last.id))
                recent.insert(last.id, last.sample);
        }
        return {};
    });
    if (!done)
        return failure(done);
    QList<LastSample> latest;
    latest.reserve(recent.size());
    for (auto sample = recent.cbegin(); sample != recent.cend(); ++sample)
        latest.append({sample.key(), sample.value()});
    std::sort(latest.begin(), latest.end(),
              [](const LastSample &a, const LastSample &b) { return a.id < b.id; });
    return latest;
}

} // namespace toban
