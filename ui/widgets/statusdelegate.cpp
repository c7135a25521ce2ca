// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusdelegate.h"

#include "models/core/rowmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palette.h"

namespace toban {

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int room = 6;
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, room);
}

void StatusDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // Else a number would touch the text of the next column.
    if (option->displayAlignment & Qt::AlignRight)
        option->text += QChar(u'\u2002');
    const QVariant value = index.data(RowModelBase::StatusRole);
    if (!value.isValid())
        return;
    const auto status = value.value<Status>();
    option->features |= QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasDisplay;
    option->icon = statusIcon(status);
    const int size = option->fontMetrics.height();
    option->decorationSize = QSize(size, size);
    if (option->text.isEmpty())
        option->text = statusWord(status);
    option->palette.setColor(QPalette::Text, statusColour(status, option->palette));
}

} // namespace toban
