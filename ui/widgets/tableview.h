// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace toban {

class RowModelBase;
class StateStack;
class TableColumns;
class TableProxy;

/// Every table of the application: a filter field above (Ctrl+F), sortable columns that can be
/// hidden, moved and remembered, Ctrl+C as TSV, icons and colours for statuses, and the four
/// states. The context menu holds the same actions as the toolbar, see addRowAction().
///
/// It starts showing its rows; whoever loads them calls showLoading() first. Columns get their
/// first width from the first rows that arrive.
class TableView : public QWidget
{
    Q_OBJECT

public:
    /// `id` is the stable name for remembering columns and for tests. `model` must outlive the
    /// view.
    TableView(const QString &id, RowModelBase &model, QWidget *parent = nullptr);

    /// The view itself: delegates, actions, selection mode, accessible name.
    QTableView *view() const { return m_view; }

    /// Puts a widget into the row of the filter field, at its end.
    void addTool(QWidget *tool);

    /// Without the row of the filter field a table of few rows takes less room; sorting, copying
    /// and the columns' menu on the headings stay.
    void setFilterShown(bool isShown);

    /// An action on the selected rows: button above the table (with an icon) and entry of the
    /// context menu. It is enabled while rows are selected.
    QAction *addRowAction(const QString &iconName);

    /// The rows of the model (not of the sorted view) that are selected, in the order shown.
    QList<int> selectedRows() const;

    /// The model's row that is current, -1 when there is none.
    int currentRow() const;

    /// Selects and scrolls to a row of the model, if the filter lets it through.
    void selectRow(int row);

    /// Keeps only rows of the model for which `accepts` holds, beside the filter field; empty:
    /// all. Call again when its answer may have changed.
    void setRowFilter(std::function<bool(int row)> accepts);

    void setFilterText(const QString &text);

    /// What the view is sorted by at first, until the user or a remembered state says otherwise.
    void sortBy(const QByteArray &columnId, Qt::SortOrder order = Qt::AscendingOrder);

    /// Hides columns that are of interest to few; the heading's menu shows them.
    void hideColumns(const QList<QByteArray> &columnIds);

    void showLoading(const QString &text);
    void showError(const Error &error, const std::function<void()> &retry = {});
    void showEmpty(const QString &text, const QString &actionText = {},
                   const std::function<void()> &action = {});
    void showRows();

    /// The selected rows, all rows when none is selected, as tab-separated lines of the visible
    /// columns in the order shown. Line ends and tabs inside a cell become spaces.
    QString toTsv(bool hasHeadings) const;

    /// Order, width and visibility of the columns and the sorting, opaque.
    QByteArray columnState() const;

    /// Restores what columnState() gave. A state of other columns is ignored.
    void restoreColumnState(const QByteArray &state);

Q_SIGNALS:
    /// The user double-clicked a row of the model or pressed Return on it.
    void rowActivated(int row);

    void selectionChanged();

    /// The user hid, moved, resized or sorted columns.
    void columnStateChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildView();
    void buildTools();
    void buildNoMatch();
    void connectModel();
    void addCopyActions();
    void retranslate();
    void updateCount();
    void copy(bool hasHeadings) const;

    RowModelBase &m_model;
    TableProxy *m_proxy;
    QTableView *m_view;
    StateStack *m_states;
    QLineEdit *m_filter;
    QLabel *m_count;
    QHBoxLayout *m_tools;
    TableColumns *m_columns;
    QToolButton *m_columnMenu;
    QWidget *m_noMatch;
    QLabel *m_noMatchText;
    QToolButton *m_clearFilter;
    QAction *m_copy;
    QAction *m_copyWithHeadings;
};

} // namespace toban
