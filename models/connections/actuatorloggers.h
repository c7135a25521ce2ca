// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/json.h"

#include <QList>
#include <QStringList>

namespace toban::actuator {

struct Logger
{
    QString name;            ///< "ROOT", "com.example.Orders"
    QString configuredLevel; ///< empty: takes that of its parent
    QString effectiveLevel;

    bool operator==(const Logger &) const = default;
};

struct LoggerGroup
{
    QString name; ///< "web", "sql"
    QString configuredLevel;
    QStringList members;

    bool operator==(const LoggerGroup &) const = default;
};

struct Loggers
{
    QStringList levels;    ///< that can be set, from least to most: OFF … TRACE
    QList<Logger> loggers; ///< by name, ROOT first
    QList<LoggerGroup> groups;

    bool operator==(const Loggers &) const = default;
};

/// Reads `/loggers`. Errors: Invalid.
Result<Loggers> parseLoggers(QByteArrayView bytes);

/// Reads `/loggers/{name}` of a single logger. Errors: Invalid.
Result<Logger> parseLogger(QByteArrayView bytes, const QString &name);

} // namespace toban::actuator
