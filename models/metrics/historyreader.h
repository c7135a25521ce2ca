// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database.h"
#include "models/metrics/historytiers.h"
#include "models/metrics/sample.h"

#include <QList>

#include <optional>

namespace toban::history {

/// A series as the file knows it.
struct StoredSeries
{
    SeriesId id;
    qint64 key = 0;
    qint64 source = 0;
};

/// A sample of a series.
struct StoredSample
{
    SeriesId id;
    Sample sample;
};

/// Reads the file of a history through a connection of the caller's thread. All errors are those
/// of Database::rows() and damage().
class Reader
{
public:
    explicit Reader(Database database);

    /// Runs several reads on one state of the file, whatever is written meanwhile.
    Result<> atOnce(const std::function<Result<>()> &reads);

    Result<std::optional<StoredSeries>> find(const SeriesId &id);

    /// Those with that name; all when it is empty.
    Result<QList<StoredSeries>> series(const QString &name);

    /// The samples kept, and those that came in since the hour began.
    Result<Samples> samples(const StoredSeries &series, Instant from, Instant to);

    /// The same, summed up to minutes or hours, together with samples that the file lacks yet.
    Result<Aggregates> aggregates(const Tier &tier, const StoredSeries &series, Instant from,
                                  Instant to, const Samples &pending);

    /// The newest sample of every series that had one within the last 48 hours of its source.
    Result<QList<StoredSample>> latest();

private:
    Result<SqlRows> chunks(const Tier &tier, qint64 series, Instant from, Instant to);
    Result<Samples> logged(const StoredSeries &series, Instant from, Instant to);

    Database m_database;
};

} // namespace toban::history
