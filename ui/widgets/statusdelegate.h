// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace toban {

/// Paints cells that carry a Status under RowModelBase::StatusRole as icon, text and colour, and
/// every other cell as usual, so that one delegate serves a whole view.
///
/// The text is the cell's own; where it has none, the status word stands for it.
class StatusDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// As usual with some room above and below, for views that ask for it.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace toban
