// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableproxy.h"

#include "models/core/rowmodel.h"

namespace toban {

namespace {

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

} // namespace

TableProxy::TableProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    // The C locale knows no order but that of the bytes.
    const QLocale locale;
    m_collator.setLocale(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void TableProxy::setFilterText(const QString &text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void TableProxy::setRowFilter(std::function<bool(int)> accepts)
{
    m_accepts = std::move(accepts);
    invalidateRowsFilter();
}

QVariant TableProxy::data(const QModelIndex &index, int role) const
{
    const QVariant value = QSortFilterProxyModel::data(index, role);
    if (role != Qt::TextAlignmentRole || value.isValid())
        return value;
    // A number with the icon of a status stays beside the icon.
    const bool isRight = isNumber(index.data(RowModelBase::SortRole))
                         && !index.data(RowModelBase::StatusRole).isValid();
    return int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant TableProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QVariant value = QSortFilterProxyModel::headerData(section, orientation, role);
    if (orientation != Qt::Horizontal || (role != Qt::TextAlignmentRole && role != Qt::DisplayRole))
        return value;
    // A heading stands where the values of its column stand.
    const int alignment = rowCount() > 0 ? index(0, section).data(Qt::TextAlignmentRole).toInt()
                                         : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::TextAlignmentRole)
        return alignment;
    return alignment & Qt::AlignRight ? QVariant(value.toString() + QChar(u'\u2002')) : value;
}

bool TableProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_accepts && !m_accepts(row))
        return false;
    const int columns = sourceModel()->columnCount(parent);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        for (int column = 0; column < columns; ++column) {
            const QModelIndex index = sourceModel()->index(row, column, parent);
            if (index.data().toString().contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

bool TableProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(RowModelBase::SortRole);
    const QVariant b = right.data(RowModelBase::SortRole);
    if (a.isValid() != b.isValid())
        return b.isValid(); // what has no value stands before what has one
    if (a.isValid() && a.typeId() != QMetaType::QString)
        return QVariant::compare(a, b) == QPartialOrdering::Less;
    const auto text = [](const QVariant &key, const QModelIndex &index) {
        return key.isValid() ? key.toString() : index.data().toString();
    };
    return m_collator.compare(text(a, left), text(b, right)) < 0;
}

} // namespace toban
