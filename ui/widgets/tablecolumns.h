// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace toban {

class RowModelBase;

/// The columns of a table: which are shown, how wide, in which order, and the menu that says so.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the object; `model` is what `view` shows, sorted or not.
    TableColumns(QTableView &view, const RowModelBase &model, QObject *parent = nullptr);

    /// The column called `id`, -1 when there is none.
    int column(const QByteArray &id) const;

    /// The columns shown, in the order shown.
    QList<int> visible() const;

    void hide(const QList<QByteArray> &ids);

    /// Gives the columns widths by their content, once, as soon as there are rows.
    void fit();

    /// A menu at a place of the screen with every column to tick; the last one can't be hidden.
    void popup(const QPoint &place);

    /// Order, width, visibility and sorting, opaque; and back. A state of other columns is
    /// ignored.
    QByteArray state() const;
    void restore(const QByteArray &state);

Q_SIGNALS:
    /// The user hid, moved, resized or sorted columns.
    void changed();

private:
    QByteArray ids() const;

    QTableView &m_view;
    const RowModelBase &m_model;
    bool m_isFitted = false;
};

} // namespace toban
