// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/actuatorloggers.h"
#include "models/core/rowmodel.h"
#include "models/jvm/levelchange.h"

#include <QTimeZone>

namespace toban {

/// A logger or a group of loggers, and what was changed about it from here.
struct LoggerRow
{
    QString name;
    QString configured; ///< empty: follows its parent
    QString effective;  ///< of a group: the same as configured
    bool isGroup = false;
    std::optional<LevelChange> change;

    bool operator==(const LoggerRow &) const = default;
};

using LoggerModel = RowModel<LoggerRow, QString>;

/// The loggers of `instance` in their order, groups before them, joined with the changes.
QList<LoggerRow> loggerRows(const actuator::Loggers &loggers, const QString &instance,
                            const QList<LevelChange> &changes);

/// Columns: name, effective, configured, until. Times are shown in `zone`.
std::unique_ptr<LoggerModel> loggerModel(const QTimeZone &zone);

} // namespace toban
