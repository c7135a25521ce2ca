// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnmemory.h"

#include "ui/widgets/tableview.h"

namespace toban {

ColumnMemory::ColumnMemory(Read read, Write write, QObject *parent)
    : QObject(parent), m_read(std::move(read)), m_write(std::move(write))
{}

void ColumnMemory::watch(QWidget *root)
{
    const QList<TableView *> tables = root->findChildren<TableView *>();
    for (TableView *table : tables) {
        table->restoreColumnState(m_read(table->objectName()));
        connect(table, &TableView::columnStateChanged, this,
                [this, table] { m_write(table->objectName(), table->columnState()); });
    }
}

} // namespace toban
