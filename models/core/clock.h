// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <chrono>
#include <functional>

namespace toban {

/// A point in time, UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Tells the time. Whatever needs to know the time is given one, so that a test can own time.
using Clock = std::function<Instant()>;

/// The wall clock of this machine.
Instant systemNow();

/// The same point in time as a QDateTime shown in `zone`.
QDateTime toDateTime(Instant instant, const QTimeZone &zone = QTimeZone::utc());

/// The same point in time; an invalid `dateTime` gives the epoch.
Instant toInstant(const QDateTime &dateTime);

/// The short name of `zone` as it is called now ("JST", "CEST"), for the heading of a column of
/// local times.
QString zoneName(const QTimeZone &zone);

} // namespace toban
