// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablecolumns.h"

#include "models/core/rowmodel.h"

#include <QHeaderView>
#include <QMenu>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace toban {

namespace {

constexpr int cellPadding = 16;
constexpr int widest = 480;
constexpr int rowsMeasured = 100;

} // namespace

TableColumns::TableColumns(QTableView &view, const RowModelBase &model, QObject *parent)
    : QObject(parent), m_view(view), m_model(model)
{
    QHeaderView *header = m_view.horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setResizeContentsPrecision(rowsMeasured);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { popup(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionMoved, this, &TableColumns::changed);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        // The last one is stretched with the window, which nobody needs to remember.
        if (column != visible().value(visible().size() - 1))
            Q_EMIT changed();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableColumns::changed);
}

int TableColumns::column(const QByteArray &id) const
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_model.columnId(column) == id)
            return column;
    }
    return -1;
}

QList<int> TableColumns::visible() const
{
    const QHeaderView *header = m_view.horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

void TableColumns::hide(const QList<QByteArray> &ids)
{
    for (const QByteArray &id : ids)
        m_view.setColumnHidden(column(id), true);
}

void TableColumns::fit()
{
    if (m_isFitted || m_view.model()->rowCount() == 0)
        return;
    m_isFitted = true;
    const QSignalBlocker isNoWishOfTheUser(this);
    m_view.resizeColumnsToContents();
    QList<int> columns = visible();
    columns.removeLast(); // is stretched
    for (const int column : columns)
        m_view.setColumnWidth(column, std::min(m_view.columnWidth(column) + cellPadding, widest));
}

void TableColumns::popup(const QPoint &place)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction *action =
            menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_view.isColumnHidden(column));
        action->setEnabled(!action->isChecked() || visible().size() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            m_view.setColumnHidden(column, !isShown);
            Q_EMIT changed();
        });
    }
    menu->popup(place);
}

QByteArray TableColumns::state() const
{
    return ids() + '\n' + m_view.horizontalHeader()->saveState();
}

void TableColumns::restore(const QByteArray &state)
{
    const QByteArray own = ids() + '\n';
    if (state.startsWith(own) && m_view.horizontalHeader()->restoreState(state.mid(own.size())))
        m_isFitted = true;
}

QByteArray TableColumns::ids() const
{
    QByteArrayList ids;
    for (int column = 0; column < m_model.columnCount(); ++column)
        ids.append(m_model.columnId(column));
    return ids.join(',');
}

} // namespace toban
