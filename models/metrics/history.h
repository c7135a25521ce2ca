// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/metrics/downsampling.h"
#include "models/metrics/historymemory.h"
#include "models/metrics/sample.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <shared_mutex>
#include <stop_token>
#include <thread>

namespace toban {

namespace history {
class Reader;
class Writer;
} // namespace history

/// Which series are meant.
struct SeriesFilter
{
    QString name;  ///< exactly this metric; empty: every one
    Labels labels; ///< with at least these labels and values

    bool matches(const SeriesId &id) const;
    bool operator==(const SeriesFilter &) const = default;
};

struct HistoryOptions
{
    /// How long samples may stay in memory only: what a crash can cost.
    std::chrono::milliseconds flushInterval{5'000};
    /// So many samples are kept in memory while the disk takes none; then the oldest go.
    qsizetype pendingLimit = 4'000'000;
};

/// What was measured, kept in one SQLite file: every sample for 48 hours, minimum, mean and
/// maximum of each minute for 30 days, of each hour for 2 years.
///
/// - Samples come back exactly as they were given, times to the millisecond; sums over minutes and
///   hours to nine significant digits at least.
/// - Written by a thread of its own within HistoryOptions::flushInterval; a crash or power cut
///   loses no more than that and never damages the file.
/// - When the file cannot be opened or written, that is reported once, samples stay in memory and
///   writing is tried again; reading answers from memory. After a success a new failure is
///   reported anew.
/// - A damaged file is renamed to `<file>.damaged-<time>`, that is reported, and a new one begun.
///
/// All functions may be called from any thread. All but append() block on the disk: call them in
/// the background.
class History
{
public:
    /// Told of what went wrong, from the thread of the history: hand it on by a queued call.
    using Report = std::function<void(const Error &)>;

    /// Begins at once to open `file` in the background; its folder must exist. The file is
    /// readable by its owner only.
    History(const QString &file, Clock clock, Report report = {}, HistoryOptions options = {});

    /// Writes what is left, then ends.
    ~History();

    /// Takes the readings of one scrape into memory: quick, never blocks on the disk. NaN and the
    /// infinities are left out. Readings of one source (label `instance`) are best given together.
    void append(Instant time, const Readings &readings);

    /// Writes what was appended so far and waits until it is on disk.
    /// Errors: why it could not be written; the samples are kept.
    Result<> flush();

    /// The samples from `from` (inclusive) to `to` (exclusive), of the finest kind that is kept as
    /// far back as `from`: raw, or the means of minutes or hours, each at the begin of its time.
    /// A series never seen gives no samples. Errors: Failed when the file cannot be read.
    Result<Series> range(const SeriesId &id, Instant from, Instant to) const;

    /// The same time in intervals of equal length from `from` on, at most `points` of them, empty
    /// ones left out; each has the time of its begin, so that those of several series fall
    /// together. An interval is never shorter than the kind of sample that is kept allows.
    Result<Aggregates> rangeDownsampled(const SeriesId &id, Instant from, Instant to,
                                        int points) const;

    /// All series that are known, sorted.
    Result<QList<SeriesId>> series(const SeriesFilter &filter = {}) const;

    /// The samples of the last scrape of each source, for the first picture after a start.
    Result<QList<LastSample>> latest() const;

private:
    void run(std::stop_token stop);
    bool waitForWork(std::stop_token stop);
    Result<> turn();
    Result<> open();
    Result<> writePending();
    Result<> keepUp();
    Result<> replaceDamaged(const Error &damage);
    void tell(const Result<> &outcome);

    Result<> read(const std::function<Result<>(history::Reader &)> &reads) const;
    Result<Samples> samples(const SeriesId &id, Instant from, Instant to) const;
    Result<Aggregates> aggregates(const history::Tier &tier, const SeriesId &id, Instant from,
                                  Instant to) const;

    const QString m_file;
    const Clock m_clock;
    const Report m_report;
    const HistoryOptions m_options;

    history::Memory m_memory;

    mutable std::mutex m_mutex; ///< guards what follows, up to the blank line
    mutable std::condition_variable_any m_changed;
    quint64 m_flushesAsked = 0;
    quint64 m_flushesDone = 0;
    Result<> m_flushed;
    bool m_isTried = false;                   ///< whether the file can be opened is known
    bool m_isUsable = false;                  ///< it can
    mutable std::optional<Error> m_suspicion; ///< what a reader found damaged

    /// Readers share it; who renames the file has it alone.
    mutable std::shared_mutex m_fileMutex;

    // Of the history's own thread.
    std::unique_ptr<history::Writer> m_writer;
    qint64 m_hourKept = 0; ///< up to which the hours are taken apart
    bool m_isFailing = false;
    std::jthread m_thread;
};

} // namespace toban
