// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database.h"
#include "models/metrics/historycodec.h"
#include "models/metrics/historymemory.h"

#include <QHash>
#include <QMap>

#include <functional>
#include <vector>

namespace toban::history {

/// Finds the series behind a number.
using Naming = std::function<SeriesId(quint32)>;

/// The only one that writes to the file of a history. Belongs to one thread.
///
/// What arrives goes to a log, one row a source and call. When an hour is over, its rows are taken
/// apart into a chunk for each series, summed up to minutes and hours, and removed.
class Writer
{
public:
    /// Takes an opened file. Numbers mean what `naming` says, from now on.
    Writer(Database database, Naming naming);

    /// Writes in one transaction: all is on the disk, or nothing.
    Result<> write(const QList<Batch> &batches);

    /// Takes the hours apart that are over, each in a transaction of its own.
    Result<> compact(Instant now);

    /// Removes what is older than its tier is kept.
    Result<> expire(Instant now);

    /// Removes the names of series that nothing is left of. Call it before the first write().
    Result<> forget();

private:
    struct Stored
    {
        qint64 key = 0; ///< 0: not looked up yet
        qint64 source = 0;
    };
    struct LogKey
    {
        qint64 source = 0;
        qint64 hour = 0;

        auto operator<=>(const LogKey &) const = default;
    };

    Result<Stored> stored(quint32 number);
    Result<Stored> stored(const SeriesId &id);
    Result<qint64> sourceKey(const QString &name);
    Result<QMap<LogKey, Values>> sorted(const QList<Batch> &batches);
    Result<> log(const LogKey &key, const Values &values);
    Result<> compact(const LogKey &key);
    Result<QMap<qint64, Samples>> logged(const LogKey &key);
    Result<> store(qint64 series, qint64 hour, const Samples &samples);
    Result<> sumUp(const Tier &tier, qint64 series, const Samples &samples);
    Result<> keepLatest(qint64 source, const QMap<qint64, Samples> &samples);
    Result<QByteArray> chunk(const Tier &tier, qint64 key);
    Result<> putChunk(const Tier &tier, qint64 key, const QByteArray &bytes);
    Result<> execute(const QString &statement, const QVariantList &parameters = {});

    Database m_database;
    Naming m_naming;
    std::vector<Stored> m_stored; ///< by number
    QHash<QString, qint64> m_sources;
};

} // namespace toban::history
