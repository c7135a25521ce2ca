// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/json.h"

#include <QList>
#include <QStringList>

namespace toban::actuator {

struct Property
{
    QString name;
    QString value;
    QString origin;        ///< "class path resource [application.yaml] - 4:11"; may be empty
    bool isMasked = false; ///< the server gave `******`, and that is what `value` holds

    bool operator==(const Property &) const = default;
};

struct PropertySource
{
    QString name;
    QList<Property> properties; ///< by name

    bool operator==(const PropertySource &) const = default;
};

/// The Spring environment: the earlier a source, the more it counts.
struct SpringEnvironment
{
    QStringList activeProfiles;
    QStringList defaultProfiles; ///< empty before Spring Boot 3.3
    QList<PropertySource> sources;

    bool operator==(const SpringEnvironment &) const = default;
};

/// Reads `/env`. Errors: Invalid.
Result<SpringEnvironment> parseEnvironment(QByteArrayView bytes);

} // namespace toban::actuator
