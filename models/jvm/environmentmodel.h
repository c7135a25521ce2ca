// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/actuatorenvironment.h"
#include "models/core/rowmodel.h"

namespace toban {

/// A property as one source has it.
struct PropertyRow
{
    actuator::Property property;
    QString source;
    bool isInForce = true; ///< no earlier source has a property of that name

    bool operator==(const PropertyRow &) const = default;
};

using EnvironmentModel = RowModel<PropertyRow, QString>;

/// All properties of all sources, the source that counts most first.
QList<PropertyRow> propertyRows(const actuator::SpringEnvironment &environment);

/// Columns: name, value, source, origin. What the server masked stays masked.
std::unique_ptr<EnvironmentModel> environmentModel();

} // namespace toban
