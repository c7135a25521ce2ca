// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace toban {

/// Sorts and filters the rows of a table: by RowModelBase::SortRole where a cell has one, else by
/// its text in the order of the user's language with numbers as numbers. Numbers are aligned right.
class TableProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TableProxy(QObject *parent = nullptr);

    /// Keeps the rows in which every word of `text` occurs in some column, in any case.
    void setFilterText(const QString &text);

    /// Keeps rows of the source for which `accepts` holds, on top of the text; empty: all.
    void setRowFilter(std::function<bool(int sourceRow)> accepts);

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    std::function<bool(int)> m_accepts;
    QCollator m_collator;
};

} // namespace toban
