// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/historytiers.h"
#include "models/metrics/sample.h"

#include <QHash>
#include <QList>

#include <deque>
#include <mutex>
#include <optional>

namespace toban::history {

/// A value of the series that has a number in memory.
struct Arrival
{
    quint32 number = 0;
    double value = 0;
};

/// What one scrape brought.
struct Batch
{
    Instant time;
    QList<Arrival> arrivals;
};

/// What has come in and is not on the disk yet, and the series that were seen since the start.
/// All functions may be called from any thread; none waits for anything but memory.
class Memory
{
public:
    /// Keeps at most so many values; then the oldest scrapes go.
    explicit Memory(qsizetype limit);

    /// Takes the finite values of a scrape.
    void append(Instant time, const Readings &readings);

    /// Scrapes that wait, and what to tell settle() once they are on the disk.
    struct Waiting
    {
        QList<Batch> batches;
        quint64 end = 0;
    };
    Waiting waiting() const;
    void settle(quint64 end);

    /// The samples of a series that wait, from `from` (inclusive) to `to` (exclusive).
    Samples samples(const SeriesId &id, Instant from, Instant to) const;

    /// The newest sample that waits of each series.
    QHash<SeriesId, Sample> latest() const;

    /// All series seen, and the one behind a number.
    QList<SeriesId> series() const;
    SeriesId series(quint32 number) const;

private:
    void dropFirst();

    const qsizetype m_limit;
    mutable std::mutex m_mutex;
    QHash<SeriesId, quint32> m_numbers;
    QList<SeriesId> m_series; ///< by number
    std::deque<Batch> m_batches;
    quint64 m_first = 0;  ///< running number of the first batch
    qsizetype m_size = 0; ///< values in all batches
};

} // namespace toban::history
