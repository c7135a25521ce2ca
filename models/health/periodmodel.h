// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/rowmodel.h"
#include "models/metrics/healthperiod.h"

#include <QTimeZone>

namespace toban {

using PeriodModel = RowModel<HealthPeriod, qint64>;

/// The times a component had one status. Columns: status, lasted, since, until. Times are shown
/// in `zone`; how long the present one lasts is told by `clock` whenever it is asked for.
std::unique_ptr<PeriodModel> periodModel(const Clock &clock, const QTimeZone &zone);

/// Those of one component ("" for the whole), newest first.
QList<HealthPeriod> periodsOf(const QString &component, const QList<HealthPeriod> &periods);

} // namespace toban
