// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/catalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace toban {

namespace {

const SeriesEntry *entryOf(const QString &name)
{
    const QList<SeriesEntry> &entries = derivedSeries();
    const auto entry = std::find_if(entries.cbegin(), entries.cend(),
                                    [&](const SeriesEntry &entry) { return entry.name == name; });
    return entry == entries.cend() ? nullptr : &*entry;
}

} // namespace

QString SeriesEntry::title() const
{
    return QCoreApplication::translate("Series", sourceTitle);
}

const QList<SeriesEntry> &derivedSeries()
{
    using enum SeriesGroup;
    static const QList<SeriesEntry> entries = {
        {series::httpRequestRate, Http, Unit::PerSecond,
         QT_TRANSLATE_NOOP("Series", "Requests per second")},
        {series::httpResponseMean, Http, Unit::Seconds,
         QT_TRANSLATE_NOOP("Series", "Response time (mean)")},
        {series::httpResponseP95, Http, Unit::Seconds,
         QT_TRANSLATE_NOOP("Series", "Response time (95th percentile)")},
        {series::httpResponseP99, Http, Unit::Seconds,
         QT_TRANSLATE_NOOP("Series", "Response time (99th percentile)")},
        {series::httpErrorRatio, Http, Unit::Ratio, QT_TRANSLATE_NOOP("Series", "Error rate")},
        {series::jvmHeapRatio, Jvm, Unit::Ratio, QT_TRANSLATE_NOOP("Series", "JVM heap used")},
        {series::jvmGcPauseRatio, Jvm, Unit::Ratio,
         QT_TRANSLATE_NOOP("Series", "Time paused for garbage collection")},
        {series::poolActiveRatio, Pool, Unit::Ratio,
         QT_TRANSLATE_NOOP("Series", "Connection pool in use")},
        {series::processCpuRatio, Application, Unit::Ratio,
         QT_TRANSLATE_NOOP("Series", "CPU usage of the application")},
        {series::systemCpuRatio, Application, Unit::Ratio,
         QT_TRANSLATE_NOOP("Series", "CPU usage of its machine")},
        {series::diskUsedRatio, Application, Unit::Ratio,
         QT_TRANSLATE_NOOP("Series", "Disk usage of the application")},
        {series::health, Application, Unit::None, QT_TRANSLATE_NOOP("Series", "Health check")},
        {series::dbConnectionsRatio, Database, Unit::Ratio,
         QT_TRANSLATE_NOOP("Series", "Database connections in use")},
        {series::dbLongestQuery, Database, Unit::Seconds,
         QT_TRANSLATE_NOOP("Series", "Longest running query")},
        {series::dbTransactionRate, Database, Unit::PerSecond,
         QT_TRANSLATE_NOOP("Series", "Transactions per second")},
        {series::dbCacheHitRatio, Database, Unit::Ratio,
         QT_TRANSLATE_NOOP("Series", "Cache hit ratio")},
        {series::dbSize, Database, Unit::Bytes, QT_TRANSLATE_NOOP("Series", "Database size")},
        {series::dbWaitingLocks, Database, Unit::None,
         QT_TRANSLATE_NOOP("Series", "Waiting locks")},
        {series::dbDeadlockRate, Database, Unit::PerSecond,
         QT_TRANSLATE_NOOP("Series", "Deadlocks per second")},
        {series::dbSessions, Database, Unit::None,
         QT_TRANSLATE_NOOP("Series", "Sessions by state")},
        {series::dbDiskRatio, Database, Unit::Ratio,
         QT_TRANSLATE_NOOP("Series", "Disk usage of the database")},
        {series::hostCpuRatio, Host, Unit::Ratio,
         QT_TRANSLATE_NOOP("Series", "CPU usage of the host")},
        {series::hostMemoryRatio, Host, Unit::Ratio,
         QT_TRANSLATE_NOOP("Series", "Memory usage of the host")},
        {series::hostDiskRatio, Host, Unit::Ratio,
         QT_TRANSLATE_NOOP("Series", "Disk usage of the host")},
        {series::hostNetworkRate, Host, Unit::BytesPerSecond,
         QT_TRANSLATE_NOOP("Series", "Network I/O of the host")},
    };
    return entries;
}

QString seriesTitle(const QString &name)
{
    const SeriesEntry *entry = entryOf(name);
    return entry ? entry->title() : name;
}

Unit seriesUnit(const QString &name)
{
    const SeriesEntry *entry = entryOf(name);
    return entry ? entry->unit : unitOf(name);
}

} // namespace toban
