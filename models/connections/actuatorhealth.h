// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/json.h"
#include "models/core/status.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace toban::actuator {

/// The health of the application as a whole or of one component, which may have components.
struct Health
{
    QString name;   ///< "db", "diskSpace"; empty for the whole
    QString status; ///< UP, DOWN, OUT_OF_SERVICE, UNKNOWN, or a word of the application's own
    QJsonObject details;
    QList<Health> components;
    QStringList groups; ///< of the whole only: "liveness", "readiness"

    bool operator==(const Health &other) const;
};

/// Reads `/health`, `/health/{component…}` or `/health/{group}`, of media type v3, v2 and the
/// older shape where components stand in `details`. `name` becomes the root's.
/// Errors: Invalid, also when there is no status.
Result<Health> parseHealth(QByteArrayView bytes, const QString &name = {});

/// How bad that is: UP is Ok, DOWN Critical, OUT_OF_SERVICE Warning, all else Unknown.
Status statusOf(const Health &health);

/// The component at a path such as {"db", "replica"}; nullptr when there is none. An empty path
/// gives the whole. The pointer is into `health`.
const Health *componentAt(const Health &health, const QStringList &path);

} // namespace toban::actuator
