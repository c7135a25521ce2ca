// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartlayer.h"

#include <QStyleOptionGraphicsItem>

namespace toban {

ChartLayer::ChartLayer(QGraphicsItem *chart, Depth depth, Paint paint)
    : QGraphicsItem(chart), m_paint(std::move(paint))
{
    setZValue(int(depth));
    setFlag(ItemUsesExtendedStyleOption);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartLayer::setBounds(const QRectF &bounds)
{
    prepareGeometryChange();
    m_bounds = bounds;
    update();
}

QRectF ChartLayer::boundingRect() const
{
    return m_bounds;
}

void ChartLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    painter->save();
    m_paint(*painter, option->exposedRect);
    painter->restore();
}

} // namespace toban
