// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/actuatorhealth.h"
#include "models/core/rowmodel.h"

namespace toban {

/// One fact that a component tells about itself.
struct DetailRow
{
    QString key;   ///< "database", of nested objects "pool.active"
    QString value; ///< as people read it
    QString raw;   ///< as the server gave it

    bool operator==(const DetailRow &) const = default;
};

using DetailModel = RowModel<DetailRow, QString>;

/// The details of a component, nested objects flattened, in the order of their keys. Sizes that
/// Spring Boot gives as plain bytes (those of `diskSpace`) are written with a unit.
QList<DetailRow> detailRows(const actuator::Health &component);

/// Columns: key, value.
std::unique_ptr<DetailModel> detailModel();

/// A component with everything below it as indented lines, for the clipboard.
QString healthText(const actuator::Health &component);

/// How bad a status word is, also the UNREACHABLE of an instance that does not answer.
Status statusOfWord(const QString &word);

} // namespace toban
