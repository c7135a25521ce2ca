// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/scrapefigures.h"

#include <QString>

namespace toban {

/// What the figures of one target, at two scrapes in a row, imply: the series of catalogue.h,
/// each with the label `instance`.
///
/// Rates need `previous`; without it (the first scrape) there are none. Where a counter fell or
/// its process is another than before, the process restarted and the new value is what was
/// counted since; when the process is known to be the same, a counter was reset by hand or a
/// meter removed, and the interval gives no sample. A counter that was not there before began
/// at zero.
///
/// - request rate Δcount/Δt, 0 in an interval without requests; mean response time Δsum/Δcount,
///   95th and 99th percentile from the interval's histogram, or from the application's own
///   quantiles (the slowest URI), error ratio Δ5xx/Δcount: no sample without requests. Requests
///   to the Actuator are left out.
/// - heap: used over the sum of the limits that are known. Garbage collection: seconds paused a
///   second. Pool and disk: the fullest one.
/// - database: transactions and deadlocks a second; cache hits Δhit/(Δhit + Δread).
/// - host: CPU 1 - Δ(idle + iowait)/Δall; memory 1 - available/total; file systems as df(1) counts,
///   used/(used + available), those in memory left out, by `mountpoint`; network in and out
///   together, lo and bridges left out.
Readings derivedFrom(const ScrapeFigures *previous, const ScrapeFigures &present,
                     const QString &instance);

} // namespace toban
