// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/rowmodel.h"

namespace toban {

int RowModelBase::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant RowModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
    if (!isColumn || role != Qt::DisplayRole)
        return {};
    return m_heads[size_t(section)].title();
}

QByteArray RowModelBase::columnId(int column) const
{
    return column >= 0 && column < columnCount() ? m_heads[size_t(column)].id : QByteArray();
}

void RowModelBase::retranslate()
{
    if (columnCount() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace toban
