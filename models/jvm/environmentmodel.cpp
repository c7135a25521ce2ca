// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jvm/environmentmodel.h"

#include "models/core/cell.h"

#include <QCoreApplication>

namespace toban {

namespace {

Cell valueCell(const PropertyRow &row)
{
    if (row.property.isMasked)
        return {row.property.value,
                {},
                {},
                QCoreApplication::translate("EnvironmentModel", "Masked by the application")};
    return {row.property.value, {}, {}, row.property.value};
}

Cell sourceCell(const PropertyRow &row)
{
    if (row.isInForce)
        return {row.source, {}, {}, row.source};
    return {QCoreApplication::translate("EnvironmentModel", "%1 (overridden)").arg(row.source),
            {},
            {},
            QCoreApplication::translate("EnvironmentModel",
                                        "An earlier source has this property too.")};
}

} // namespace

QList<PropertyRow> propertyRows(const actuator::SpringEnvironment &environment)
{
    QList<PropertyRow> rows;
    QSet<QString> known;
    for (const actuator::PropertySource &source : environment.sources) {
        for (const actuator::Property &property : source.properties) {
            rows.append({property, source.name, !known.contains(property.name)});
            known.insert(property.name);
        }
    }
    return rows;
}

std::unique_ptr<EnvironmentModel> environmentModel()
{
    return std::make_unique<EnvironmentModel>(
        [](const PropertyRow &row) { return row.source + QLatin1Char('\n') + row.property.name; },
        std::vector<EnvironmentModel::Column>{
            {"name", [] { return QCoreApplication::translate("EnvironmentModel", "Property"); },
             cell<PropertyRow>([](const PropertyRow &row) {
                 return Cell{row.property.name, {}, {}, row.property.name};
             })},
            {"value", [] { return QCoreApplication::translate("EnvironmentModel", "Value"); },
             cell<PropertyRow>(valueCell)},
            {"source", [] { return QCoreApplication::translate("EnvironmentModel", "Source"); },
             cell<PropertyRow>(sourceCell)},
            {"origin", [] { return QCoreApplication::translate("EnvironmentModel", "Origin"); },
             cell<PropertyRow>([](const PropertyRow &row) {
                 return Cell{row.property.origin, {}, {}, row.property.origin};
             })}});
}

} // namespace toban
