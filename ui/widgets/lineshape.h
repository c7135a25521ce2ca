// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chartdata.h"

#include <QColor>
#include <QLineF>
#include <QPainter>
#include <QPolygonF>
#include <QRectF>

namespace toban {

/// How times and values lie on the screen, in logical pixels.
struct PlotGeometry
{
    QRectF area;
    TimeRange range;
    double low = 0;  ///< value at the bottom of the area
    double high = 1; ///< value at its top

    double x(Instant time) const;
    double y(double value) const;
    Instant time(double x) const;

    bool operator==(const PlotGeometry &) const = default;
};

/// A series turned into what is drawn. Where samples are dense, each column of device pixels gets
/// one vertical stroke from the lowest to the highest of its samples; where they are sparse, a
/// smooth line joins them. Qt Charts' own line would stroke one path through all samples, which
/// takes seconds for a million.
class LineShape
{
public:
    LineShape() = default;

    /// `scale`: device pixels per logical pixel.
    LineShape(const Pyramid &data, const PlotGeometry &geometry, double scale);

    /// Draws what lies in `exposed`, `width` logical pixels thick.
    void paint(QPainter &painter, const QColor &colour, double width, const QRectF &exposed) const;

    /// Colours the ground between the line and the bottom of the area.
    void paintGround(QPainter &painter, const QColor &colour) const;

    bool isEmpty() const;

private:
    void joinSparse(const QList<Column> &columns, const PlotGeometry &geometry,
                    const Pyramid &data);
    void strokeDense(const QList<Column> &columns, const PlotGeometry &geometry,
                     const Pyramid &data);
    void paintStroke(QPainter &painter, const QLineF &stroke, const QColor &colour,
                     double width) const;
    void addDots(const QList<Column> &columns, const PlotGeometry &geometry, const Pyramid &data);

    QRectF m_area;
    double m_scale = 1;
    QList<QLineF> m_strokes; ///< from top to bottom, ascending in x
    QList<QPolygonF> m_pieces;
    QList<QPointF> m_dots; ///< samples with a gap on both sides, which no line would show
};

} // namespace toban
