// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "models/core/rowmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/statusdelegate.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/tableproxy.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace toban {

namespace {

constexpr int rowPadding = 8;

QString cellText(const QModelIndex &index)
{
    QString text = index.data().toString();
    for (const char16_t breaking : {u'\t', u'\n', u'\r', u'\u2028'})
        text.replace(QChar(breaking), QLatin1Char(' '));
    return text;
}

} // namespace

TableView::TableView(const QString &id, RowModelBase &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_proxy(new TableProxy(this)), m_view(new QTableView),
      m_states(new StateStack(m_view)), m_filter(new QLineEdit), m_count(new QLabel),
      m_tools(new QHBoxLayout), m_columns(nullptr), m_columnMenu(new QToolButton),
      m_noMatch(nullptr), m_noMatchText(new QLabel), m_clearFilter(new QToolButton),
      m_copy(new QAction(this)), m_copyWithHeadings(new QAction(this))
{
    setObjectName(id);
    m_proxy->setSourceModel(&m_model);
    buildView();
    buildTools();
    buildNoMatch();
    addCopyActions();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_tools);
    column->addWidget(m_states, 1);
    connectModel();
    m_states->showContent();
    retranslate();
    m_columns->fit();
}

void TableView::buildView()
{
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new StatusDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setSortingEnabled(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);

    m_columns = new TableColumns(*m_view, m_model, this);
    connect(m_columns, &TableColumns::changed, this, &TableView::columnStateChanged);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT rowActivated(m_proxy->mapToSource(index).row());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TableView::selectionChanged);
}

void TableView::buildTools()
{
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 48);
    m_filter->addAction(icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &TableProxy::setFilterText);

    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    auto *escape = new QShortcut(Qt::Key_Escape, m_filter);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        m_filter->clear();
        m_view->setFocus();
    });

    m_columnMenu->setIcon(icon(QStringLiteral("columns")));
    m_columnMenu->setAutoRaise(true);
    connect(m_columnMenu, &QToolButton::clicked, m_columns, [this] {
        m_columns->popup(m_columnMenu->mapToGlobal(m_columnMenu->rect().bottomLeft()));
    });

    m_tools->addWidget(m_filter, 1);
    m_tools->addWidget(m_count);
    m_tools->addStretch();
    m_tools->addWidget(m_columnMenu);
}

void TableView::buildNoMatch()
{
    m_noMatch = new QWidget(m_view->viewport());
    m_noMatchText->setTextFormat(Qt::PlainText);
    m_noMatchText->setAlignment(Qt::AlignCenter);
    m_noMatchText->setWordWrap(true);
    auto *column = new QVBoxLayout(m_noMatch);
    column->addWidget(m_noMatchText);
    column->addWidget(m_clearFilter, 0, Qt::AlignHCenter);
    auto *centre = new QVBoxLayout(m_view->viewport());
    centre->addWidget(m_noMatch);
    connect(m_clearFilter, &QToolButton::clicked, m_filter, &QLineEdit::clear);
}

void TableView::connectModel()
{
    const auto rowsChanged = [this] {
        m_columns->fit();
        updateCount();
    };
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, rowsChanged);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, rowsChanged);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, rowsChanged);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, rowsChanged);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, rowsChanged);
    connect(m_filter, &QLineEdit::textChanged, this, rowsChanged);
}

void TableView::addCopyActions()
{
    m_copy->setShortcut(QKeySequence::Copy);
    m_copyWithHeadings->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QAction *action : {m_copy, m_copyWithHeadings}) {
        action->setIcon(icon(QStringLiteral("copy")));
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
    }
    connect(m_copy, &QAction::triggered, this, [this] { copy(false); });
    connect(m_copyWithHeadings, &QAction::triggered, this, [this] { copy(true); });
}

void TableView::addTool(QWidget *tool)
{
    m_tools->insertWidget(m_tools->indexOf(m_columnMenu), tool);
}

void TableView::setFilterShown(bool isShown)
{
    for (QWidget *part : {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_count),
                          static_cast<QWidget *>(m_columnMenu)})
        part->setVisible(isShown);
}

QAction *TableView::addRowAction(const QString &iconName)
{
    auto *action = new QAction(icon(iconName), QString(), this);
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addTool(button);
    m_view->insertAction(m_copy, action);
    const auto enable = [this, action] { action->setEnabled(!selectedRows().isEmpty()); };
    connect(this, &TableView::selectionChanged, action, enable);
    enable();
    return action;
}

QList<int> TableView::selectedRows() const
{
    QModelIndexList indexes = m_view->selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end());
    QList<int> rows;
    for (const QModelIndex &index : std::as_const(indexes))
        rows.append(m_proxy->mapToSource(index).row());
    return rows;
}

int TableView::currentRow() const
{
    return m_proxy->mapToSource(m_view->currentIndex()).row();
}

void TableView::selectRow(int row)
{
    const QModelIndex index = m_proxy->mapFromSource(m_model.index(row, 0));
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index.siblingAtColumn(m_columns->visible().value(0)));
    m_view->scrollTo(m_view->currentIndex());
}

void TableView::setRowFilter(std::function<bool(int)> accepts)
{
    m_proxy->setRowFilter(std::move(accepts));
    updateCount();
}

void TableView::setFilterText(const QString &text)
{
    m_filter->setText(text);
}

void TableView::sortBy(const QByteArray &columnId, Qt::SortOrder order)
{
    m_view->sortByColumn(m_columns->column(columnId), order);
}

void TableView::hideColumns(const QList<QByteArray> &columnIds)
{
    m_columns->hide(columnIds);
}

void TableView::showLoading(const QString &text)
{
    m_states->showLoading(text);
}

void TableView::showError(const Error &error, const std::function<void()> &retry)
{
    m_states->showError(error, retry);
}

void TableView::showEmpty(const QString &text, const QString &actionText,
                          const std::function<void()> &action)
{
    m_states->showEmpty(text, actionText, action);
}

void TableView::showRows()
{
    m_states->showContent();
}

QString TableView::toTsv(bool hasHeadings) const
{
    const QList<int> columns = m_columns->visible();
    QStringList lines;
    const auto addLine = [&](const auto &textOf) {
        QStringList cells;
        for (const int column : columns)
            cells.append(textOf(column));
        lines.append(cells.join(QLatin1Char('\t')));
    };
    if (hasHeadings)
        addLine([&](int column) {
            return m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        });
    const QItemSelectionModel *selection = m_view->selectionModel();
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        if (!selection->hasSelection() || selection->isRowSelected(row))
            addLine([&](int column) { return cellText(m_proxy->index(row, column)); });
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QByteArray TableView::columnState() const
{
    return m_columns->state();
}

void TableView::restoreColumnState(const QByteArray &state)
{
    m_columns->restore(state);
}

void TableView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
}

void TableView::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setToolTip(
        tr("Shows the rows that hold every word (%1)")
            .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_columnMenu->setAccessibleName(tr("Columns"));
    m_columnMenu->setToolTip(tr("Choose columns"));
    m_clearFilter->setText(tr("Clear filter"));
    m_copy->setText(tr("Copy"));
    m_copyWithHeadings->setText(tr("Copy with headings"));
    m_model.retranslate();
    updateCount();
}

void TableView::updateCount()
{
    const int shown = m_proxy->rowCount();
    const int all = m_model.rowCount();
    m_count->setText(shown == all
                         ? tr("%n row(s)", nullptr, all)
                         : tr("%1 of %n row(s)", nullptr, all).arg(locale().toString(shown)));
    m_noMatch->setVisible(shown == 0 && all > 0);
    m_noMatchText->setText(m_filter->text().isEmpty()
                               ? tr("No row matches.")
                               : tr("No row holds “%1”.").arg(m_filter->text()));
    m_clearFilter->setVisible(!m_filter->text().isEmpty());
}

void TableView::copy(bool hasHeadings) const
{
    QApplication::clipboard()->setText(toTsv(hasHeadings));
}

} // namespace toban
