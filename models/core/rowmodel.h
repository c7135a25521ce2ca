// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <functional>
#include <utility>
#include <vector>

namespace toban {

/// The part of RowModel that does not depend on the row's type.
class RowModelBase : public QAbstractTableModel
{
public:
    /// Beside Qt's own roles: what a column sorts by (numbers and times instead of their text).
    enum Role { SortRole = Qt::UserRole, StatusRole, FirstFreeRole };

    using QAbstractTableModel::QAbstractTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Stable name of a column, for remembered widths and exports; empty when out of range.
    QByteArray columnId(int column) const;

    /// Repaints every text, after a change of language.
    void retranslate();

protected:
    struct ColumnHead
    {
        QByteArray id;
        std::function<QString()> title; ///< asked on each use, so that the language may change
    };
    std::vector<ColumnHead> m_heads;
};

/// A table model over values. Rows are matched by key, so that a refresh keeps selection and
/// scroll position: setRows() emits removals, insertions, one layout change when rows changed
/// places, and dataChanged() for rows that differ; never a reset.
///
/// `Row` must compare with ==; `Key` must hash and be unique in a list of rows.
template <class Row, class Key>
class RowModel : public RowModelBase
{
public:
    struct Column
    {
        QByteArray id;
        std::function<QString()> title;
        std::function<QVariant(const Row &, int role)> value;
    };
    using KeyOf = std::function<Key(const Row &)>;

    RowModel(KeyOf keyOf, std::vector<Column> columns, QObject *parent = nullptr)
        : RowModelBase(parent), m_keyOf(std::move(keyOf))
    {
        for (Column &column : columns) {
            m_heads.push_back({column.id, column.title});
            m_values.push_back(std::move(column.value));
        }
    }

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    QVariant data(const QModelIndex &index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        return m_values[size_t(index.column())](m_rows[index.row()], role);
    }

    const QList<Row> &rows() const { return m_rows; }

    const Row &row(const QModelIndex &index) const { return m_rows[index.row()]; }

    /// Shows `rows`; of several rows with the same key the last one counts.
    void setRows(const QList<Row> &rows)
    {
        const QList<Row> wanted = withoutDoubles(rows);
        removeMissing(wanted);
        insertNew(wanted);
        reorder(wanted);
        update(wanted);
    }

private:
    QList<Row> withoutDoubles(const QList<Row> &rows) const
    {
        QList<Row> result;
        QHash<Key, qsizetype> places;
        for (const Row &row : rows) {
            const auto known = places.constFind(m_keyOf(row));
            if (known != places.cend()) {
                result[*known] = row;
                continue;
            }
            places.insert(m_keyOf(row), result.size());
            result.append(row);
        }
        return result;
    }

    QSet<Key> keys(const QList<Row> &rows) const
    {
        QSet<Key> keys;
        for (const Row &row : rows)
            keys.insert(m_keyOf(row));
        return keys;
    }

    void removeMissing(const QList<Row> &wanted)
    {
        const QSet<Key> kept = keys(wanted);
        const auto isGone = [&](qsizetype i) { return !kept.contains(m_keyOf(m_rows[i])); };
        for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
            if (!isGone(last))
                continue;
            qsizetype first = last;
            while (first > 0 && isGone(first - 1))
                --first;
            beginRemoveRows({}, int(first), int(last));
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    /// Inserts runs of new rows where they stand in `wanted`, or at the end where that lies beyond.
    void insertNew(const QList<Row> &wanted)
    {
        const QSet<Key> present = keys(m_rows);
        const auto isNew = [&](qsizetype i) { return !present.contains(m_keyOf(wanted[i])); };
        for (qsizetype first = 0; first < wanted.size(); ++first) {
            if (!isNew(first))
                continue;
            qsizetype last = first;
            while (last + 1 < wanted.size() && isNew(last + 1))
                ++last;
            const qsizetype place = qMin(first, m_rows.size());
            const qsizetype count = last - first + 1;
            beginInsertRows({}, int(place), int(place + count - 1));
            m_rows.insert(place, count, Row());
            std::copy_n(wanted.cbegin() + first, count, m_rows.begin() + place);
            endInsertRows();
            first = last;
        }
    }

    void reorder(const QList<Row> &wanted)
    {
        QHash<Key, int> places;
        for (int i = 0; i < wanted.size(); ++i)
            places.insert(m_keyOf(wanted[i]), i);
        bool isInOrder = true;
        for (int i = 0; i < m_rows.size() && isInOrder; ++i)
            isInOrder = places.value(m_keyOf(m_rows[i])) == i;
        if (isInOrder)
            return;
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &index : from)
            to.append(this->index(places.value(m_keyOf(m_rows[index.row()])), index.column()));
        QList<Row> ordered(m_rows.size());
        for (const Row &row : std::as_const(m_rows))
            ordered[places.value(m_keyOf(row))] = row;
        m_rows = ordered;
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged();
    }

    void update(const QList<Row> &wanted)
    {
        const int lastColumn = columnCount() - 1;
        for (qsizetype first = 0; first < wanted.size(); ++first) {
            if (m_rows[first] == wanted[first])
                continue;
            qsizetype last = first;
            m_rows[first] = wanted[first];
            while (last + 1 < wanted.size() && !(m_rows[last + 1] == wanted[last + 1])) {
                ++last;
                m_rows[last] = wanted[last];
            }
            if (lastColumn >= 0)
                Q_EMIT dataChanged(index(int(first), 0), index(int(last), lastColumn));
            first = last;
        }
    }

    KeyOf m_keyOf;
    std::vector<std::function<QVariant(const Row &, int role)>> m_values;
    QList<Row> m_rows;
};

} // namespace toban
