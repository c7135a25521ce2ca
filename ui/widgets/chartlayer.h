// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>

#include <functional>

namespace toban {

/// A rectangle of a chart's scene that a function paints.
class ChartLayer : public QGraphicsItem
{
public:
    using Paint = std::function<void(QPainter &painter, const QRectF &exposed)>;

    /// Order from back to front. Qt Charts draws its background at -1, the grid at 2.
    enum class Depth { Bands = 1, Lines = 20, Limits, Labels, Selection, Cursor, Focus };

    ChartLayer(QGraphicsItem *chart, Depth depth, Paint paint);

    /// Where the layer paints from now on; what it covered before is painted anew as well.
    void setBounds(const QRectF &bounds);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    Paint m_paint;
    QRectF m_bounds;
};

} // namespace toban
