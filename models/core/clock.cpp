// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"

namespace toban {

Instant systemNow()
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(
        std::chrono::system_clock::now());
}

QDateTime toDateTime(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), zone);
}

Instant toInstant(const QDateTime &dateTime)
{
    const qint64 milliseconds = dateTime.isValid() ? dateTime.toMSecsSinceEpoch() : 0;
    return Instant(std::chrono::milliseconds(milliseconds));
}

QString zoneName(const QTimeZone &zone)
{
    return toDateTime(systemNow(), zone).timeZoneAbbreviation();
}

} // namespace toban
