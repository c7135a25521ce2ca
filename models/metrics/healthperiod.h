// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace toban {

/// Status words by component: "" for the whole, "db", "db/replica".
using ComponentStatuses = QMap<QString, QString>;

/// The status word of an instance that cannot be asked; not one of Spring Boot's.
inline const QString unreachableStatus = QStringLiteral("UNREACHABLE");

/// A time in which a component had one status.
struct HealthPeriod
{
    QString instance;
    QString component;
    QString status;
    Instant since;
    std::optional<Instant> until; ///< none: it is so now

    bool operator==(const HealthPeriod &) const = default;
};

} // namespace toban
