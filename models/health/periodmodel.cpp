// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/periodmodel.h"

#include "models/core/cell.h"
#include "models/health/details.h"
#include "models/metrics/unit.h"

#include <QCoreApplication>

#include <algorithm>

namespace toban {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

Cell timeCell(const std::optional<Instant> &time, const QTimeZone &zone)
{
    if (!time)
        return {Words::tr("now"), QDateTime(), {}, {}};
    const QDateTime local = toDateTime(*time, zone);
    return {local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), local, {}, {}};
}

Cell lengthCell(const HealthPeriod &period, Instant now)
{
    const double length =
        std::chrono::duration<double>(period.until.value_or(now) - period.since).count();
    return {formatted(length, Unit::Seconds), length, {}, {}};
}

} // namespace

std::unique_ptr<PeriodModel> periodModel(const Clock &clock, const QTimeZone &zone)
{
    using Column = PeriodModel::Column;
    return std::make_unique<PeriodModel>(
        [](const HealthPeriod &period) { return qint64(period.since.time_since_epoch().count()); },
        std::vector<Column>{
            {"status", [] { return Words::tr("Status"); },
             cell<HealthPeriod>([](const HealthPeriod &period) {
                 return Cell{period.status, {}, statusOfWord(period.status), {}};
             })},
            {"lasted", [] { return Words::tr("Lasted"); },
             cell<HealthPeriod>(
                 [clock](const HealthPeriod &period) { return lengthCell(period, clock()); })},
            {"since", [zone] { return Words::tr("Since (%1)").arg(zoneName(zone)); },
             cell<HealthPeriod>(
                 [zone](const HealthPeriod &period) { return timeCell(period.since, zone); })},
            {"until", [zone] { return Words::tr("Until (%1)").arg(zoneName(zone)); },
             cell<HealthPeriod>(
                 [zone](const HealthPeriod &period) { return timeCell(period.until, zone); })}});
}

QList<HealthPeriod> periodsOf(const QString &component, const QList<HealthPeriod> &periods)
{
    QList<HealthPeriod> own;
    std::copy_if(periods.crbegin(), periods.crend(), std::back_inserter(own),
                 [&](const HealthPeriod &period) { return period.component == component; });
    return own;
}

} // namespace toban
