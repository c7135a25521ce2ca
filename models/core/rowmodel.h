// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <algorithm>
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
/// scroll position: setRows() emits removals, insertions, a layout change when rows changed places
/// or very many came or went, and dataChanged() for rows that differ; never a reset.
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

    /// Beyond so many separate runs of rows, each of which moves all rows behind it, rows are
    /// rather brought together by one change of layout.
    static constexpr qsizetype manyRuns = 64;

    template <class Predicate>
    static qsizetype countRuns(qsizetype size, Predicate isOne)
    {
        qsizetype runs = 0;
        for (qsizetype i = 0; i < size; ++i)
            runs += isOne(i) && (i == 0 || !isOne(i - 1));
        return runs;
    }

    void removeMissing(const QList<Row> &wanted)
    {
        const QSet<Key> kept = keys(wanted);
        const auto isGone = [&](qsizetype i) { return !kept.contains(m_keyOf(m_rows[i])); };
        if (countRuns(m_rows.size(), isGone) > manyRuns)
            arrange(partition(isGone));
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

    /// New places that put the rows for which `isBehind` holds behind the others.
    template <class Predicate>
    QList<int> partition(Predicate isBehind) const
    {
        QList<int> places(m_rows.size());
        int place = 0;
        for (const bool behind : {false, true}) {
            for (qsizetype i = 0; i < m_rows.size(); ++i) {
                if (isBehind(i) == behind)
                    places[i] = place++;
            }
        }
        return places;
    }

    /// Inserts runs of new rows where they stand in `wanted`, or at the end where that lies beyond.
    void insertNew(const QList<Row> &wanted)
    {
        const QSet<Key> present = keys(m_rows);
        const auto isNew = [&](qsizetype i) { return !present.contains(m_keyOf(wanted[i])); };
        if (countRuns(wanted.size(), isNew) > manyRuns) {
            QList<Row> added;
            for (qsizetype i = 0; i < wanted.size(); ++i) {
                if (isNew(i))
                    added.append(wanted[i]);
            }
            insert(m_rows.size(), added);
            return;
        }
        for (qsizetype first = 0; first < wanted.size(); ++first) {
            if (!isNew(first))
                continue;
            qsizetype last = first;
            while (last + 1 < wanted.size() && isNew(last + 1))
                ++last;
            insert(qMin(first, m_rows.size()), wanted.sliced(first, last - first + 1));
            first = last;
        }
    }

    void insert(qsizetype place, const QList<Row> &added)
    {
        beginInsertRows({}, int(place), int(place + added.size() - 1));
        m_rows.insert(place, added.size(), Row());
        std::copy(added.cbegin(), added.cend(), m_rows.begin() + place);
        endInsertRows();
    }

    void reorder(const QList<Row> &wanted)
    {
        QHash<Key, int> placeOf;
        placeOf.reserve(wanted.size());
        for (int i = 0; i < wanted.size(); ++i)
            placeOf.insert(m_keyOf(wanted[i]), i);
        QList<int> places;
        places.reserve(m_rows.size());
        for (const Row &row : std::as_const(m_rows))
            places.append(placeOf.value(m_keyOf(row)));
        if (!std::is_sorted(places.cbegin(), places.cend()))
            arrange(places);
    }

    /// Moves each row to its new place, in one change of layout.
    void arrange(const QList<int> &places)
    {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &index : from)
            to.append(this->index(places[index.row()], index.column()));
        QList<Row> arranged(m_rows.size());
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            arranged[places[i]] = std::move(m_rows[i]);
        m_rows = std::move(arranged);
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged();
    }

    void update(const QList<Row> &wanted)
    {
        const auto isChanged = [&](qsizetype i) { return !(m_rows[i] == wanted[i]); };
        std::vector<std::pair<qsizetype, qsizetype>> runs;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (!isChanged(i))
                continue;
            if (!runs.empty() && runs.back().second == i - 1)
                runs.back().second = i;
            else
                runs.emplace_back(i, i);
        }
        m_rows = wanted;
        if (runs.size() > size_t(manyRuns))
            runs = {{runs.front().first, runs.back().second}};
        for (const auto &[first, last] : runs) {
            if (columnCount() > 0)
                Q_EMIT dataChanged(index(int(first), 0), index(int(last), columnCount() - 1));
        }
    }

    KeyOf m_keyOf;
    std::vector<std::function<QVariant(const Row &, int role)>> m_values;
    QList<Row> m_rows;
};

} // namespace toban
