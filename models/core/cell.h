// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/rowmodel.h"
#include "models/core/status.h"

#include <QString>
#include <QVariant>

#include <optional>

namespace toban {

/// What one cell of a table tells. For columns of RowModel whose cells are cheap to describe.
struct Cell
{
    QString text;
    QVariant sort;                ///< number, time or text to sort by; invalid: the text
    std::optional<Status> status; ///< drawn as icon and colour beside the text
    QString tip;                  ///< more about it, shown when the pointer rests
};

/// The value function of a column: `describe(row)` gives the Cell of that column.
template <class Row, class Describe>
auto cell(Describe describe)
{
    return [describe = std::move(describe)](const Row &row, int role) -> QVariant {
        const Cell cell = describe(row);
        switch (role) {
        case Qt::DisplayRole:
            return cell.text;
        case Qt::ToolTipRole:
            return cell.tip.isEmpty() ? QVariant() : QVariant(cell.tip);
        case RowModelBase::SortRole:
            return cell.sort;
        case RowModelBase::StatusRole:
            return cell.status ? QVariant::fromValue(*cell.status) : QVariant();
        default:
            return {};
        }
    };
}

} // namespace toban
