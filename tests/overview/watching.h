// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/catalogue.h"
#include "models/overview/servicewatch.h"

namespace toban::test {

using namespace std::chrono_literals;

inline const Instant start = toInstant(QDateTime({2026, 11, 24}, {10, 0}, Qt::UTC));

inline Reading reading(const QString &name, const QString &instance, double value)
{
    return {{name, {{QStringLiteral("instance"), instance}}}, value};
}

inline Observation observation(const QString &target, Target::Kind kind, Instant time,
                               const Readings &readings)
{
    Observation observation;
    observation.target = target;
    observation.kind = kind;
    observation.time = time;
    observation.readings = readings;
    return observation;
}

/// Two instances and a database, sampled every 10 seconds.
inline ServiceWatch watch()
{
    return ServiceWatch(manualPolicy(),
                        {{QStringLiteral("app-1"), Target::Kind::Instance},
                         {QStringLiteral("app-2"), Target::Kind::Instance},
                         {QStringLiteral("app"), Target::Kind::Database}},
                        10s);
}

/// What a healthy instance says.
inline Observation instance(const QString &name, Instant time, double responseSeconds = 0.4)
{
    return observation(
        name, Target::Kind::Instance, time,
        {reading(series::httpRequestRate, name, 2),
         reading(series::httpResponseP95, name, responseSeconds),
         reading(series::httpErrorRatio, name, 0.01), reading(series::health, name, 0),
         reading(series::systemCpuRatio, name, 0.3), reading(series::diskUsedRatio, name, 0.4)});
}

inline Observation database(Instant time, double usedRatio = 0.5)
{
    const QString name = QStringLiteral("app");
    return observation(name, Target::Kind::Database, time,
                       {reading(series::dbConnectionsRatio, name, usedRatio),
                        reading(series::dbLongestQuery, name, 0.1)});
}

inline const ItemState &item(const ServiceWatch &watch, const char *id)
{
    return *std::find_if(watch.items().cbegin(), watch.items().cend(),
                         [id](const ItemState &s) { return s.item.id == QLatin1StringView(id); });
}

/// Everything that the watch knows of, well, at a time.
inline void observeAll(ServiceWatch &watch, Instant time)
{
    watch.observe(instance(QStringLiteral("app-1"), time));
    watch.observe(instance(QStringLiteral("app-2"), time));
    watch.observe(database(time));
    watch.judge(time);
}

} // namespace toban::test
