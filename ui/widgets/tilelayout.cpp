// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tilelayout.h"

#include <QWidget>

#include <algorithm>

namespace toban {

namespace {

constexpr int spaceBetween = 12;
constexpr int spaceAboveHeading = 16;
constexpr int spaceBelowHeading = 8;

/// A wide tile is also higher, up to this share of its least height, so that its course is seen.
constexpr double mostGrowth = 0.6;

int heightFor(int width, const QSize &least)
{
    const int growth = (width - least.width()) / 6;
    return least.height() + std::clamp(growth, 0, int(least.height() * mostGrowth));
}

} // namespace

TileLayout::TileLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spaceBetween);
}

TileLayout::~TileLayout()
{
    while (QLayoutItem *item = takeAt(0))
        delete item;
}

void TileLayout::addHeading(QWidget *heading)
{
    addWidget(heading);
    m_entries.last().isHeading = true;
}

void TileLayout::addItem(QLayoutItem *item)
{
    m_entries.append({item, false});
}

int TileLayout::count() const
{
    return int(m_entries.size());
}

QLayoutItem *TileLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_entries[index].item : nullptr;
}

QLayoutItem *TileLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_entries.takeAt(index).item : nullptr;
}

Qt::Orientations TileLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

bool TileLayout::hasHeightForWidth() const
{
    return true;
}

int TileLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize TileLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    return QSize(tileSize().width(), tileSize().height()).grownBy(margins);
}

QSize TileLayout::sizeHint() const
{
    const int width = columnsIn(QWIDGETSIZE_MAX) * (tileSize().width() + spacing()) - spacing();
    return {width, heightForWidth(width)};
}

void TileLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize TileLayout::tileSize() const
{
    QSize size;
    for (const Entry &entry : m_entries) {
        if (!entry.isHeading)
            size = size.expandedTo(entry.item->sizeHint()).expandedTo(entry.item->minimumSize());
    }
    return size;
}

int TileLayout::largestGroup() const
{
    int largest = 1;
    int current = 0;
    for (const Entry &entry : m_entries) {
        current = entry.isHeading ? 0 : current + 1;
        largest = std::max(largest, current);
    }
    return largest;
}

int TileLayout::columnsIn(int width) const
{
    const int tile = std::max(1, tileSize().width());
    return std::clamp((width + spacing()) / (tile + spacing()), 1, largestGroup());
}

int TileLayout::arrange(const QRect &rect, bool isMoving) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const QSize least = tileSize();
    const int columns = columnsIn(area.width());
    const int width = (area.width() - (columns - 1) * spacing()) / columns;
    const int height = heightFor(width, least);
    const auto place = [isMoving](QLayoutItem *item, const QRect &at) {
        if (isMoving)
            item->setGeometry(at);
    };
    int y = area.top();
    int column = 0;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        QLayoutItem *item = m_entries[i].item;
        if (m_entries[i].isHeading) {
            if (column > 0)
                y += height + spacing();
            column = 0;
            y += i > 0 ? spaceAboveHeading - spacing() : 0;
            place(item, QRect(area.left(), y, area.width(), item->sizeHint().height()));
            y += item->sizeHint().height() + spaceBelowHeading;
            continue;
        }
        if (column == columns) {
            y += height + spacing();
            column = 0;
        }
        const int x = area.left() + column * (width + spacing());
        place(item, QStyle::visualRect(parentWidget()->layoutDirection(), area,
                                       QRect(x, y, width, height)));
        ++column;
    }
    return y + (column > 0 ? height : 0) + contentsMargins().bottom() - rect.top();
}

} // namespace toban
