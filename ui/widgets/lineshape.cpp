// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lineshape.h"

#include <algorithm>
#include <cmath>

namespace toban {

namespace {

/// With fewer filled columns than this a line between the samples reads better than strokes, and
/// more would take too long: the raster engine needs a microsecond or two for each oblique line.
constexpr double sparseShare = 0.75;
constexpr qsizetype sparseLimit = 600;

/// Device pixels from which nobody sees whether a stroke ends on a whole one.
constexpr double tallStroke = 6;

/// The line that enters from the left and leaves to the right goes on to samples outside the
/// area, if those belong to it.
std::optional<Sample> joinedBefore(const Pyramid &data, const Column &first)
{
    return first.gapBefore ? std::nullopt : data.before(first.firstTime);
}

std::optional<Sample> joinedAfter(const Pyramid &data, const Column &last)
{
    const auto next = data.atOrAfter(last.lastTime + std::chrono::milliseconds(1));
    return next && next->time - last.lastTime <= data.gap() ? next : std::nullopt;
}

} // namespace

double PlotGeometry::x(Instant time) const
{
    const double share = double((time - range.from).count()) / double(range.span().count());
    return area.left() + share * area.width();
}

double PlotGeometry::y(double value) const
{
    const double share = (value - low) / (high - low);
    // What lies far outside is cut off near the area: the painter would lose its precision.
    return area.bottom() - std::clamp(share, -1.0, 2.0) * area.height();
}

Instant PlotGeometry::time(double x) const
{
    const double share = (x - area.left()) / area.width();
    return range.from
           + std::chrono::milliseconds(qint64(std::llround(share * double(range.span().count()))));
}

LineShape::LineShape(const Pyramid &data, const PlotGeometry &geometry, double scale)
    : m_area(geometry.area), m_scale(scale)
{
    const QList<Column> columns = data.columns(geometry.range.from, geometry.range.to,
                                               int(std::ceil(m_area.width() * scale)));
    const auto filled =
        std::count_if(columns.cbegin(), columns.cend(), [](const Column &c) { return c.hasData; });
    if (filled <= sparseLimit && double(filled) <= sparseShare * double(columns.size()))
        joinSparse(columns, geometry, data);
    else
        strokeDense(columns, geometry, data);
    addDots(columns, geometry, data);
}

void LineShape::joinSparse(const QList<Column> &columns, const PlotGeometry &geometry,
                           const Pyramid &data)
{
    const auto point = [&](Instant time, double value) {
        return QPointF(geometry.x(time), geometry.y(value));
    };
    const Column *previous = nullptr;
    for (const Column &column : columns) {
        if (!column.hasData)
            continue;
        if (!previous || column.gapBefore) {
            m_pieces.emplaceBack();
            if (const auto before = previous ? std::nullopt : joinedBefore(data, column))
                m_pieces.last().append(point(before->time, before->value));
        }
        QPolygonF &piece = m_pieces.last();
        piece.append(point(column.firstTime, column.first));
        const Instant middle = column.firstTime + (column.lastTime - column.firstTime) / 2;
        if (column.min < std::min(column.first, column.last))
            piece.append(point(middle, column.min));
        if (column.max > std::max(column.first, column.last))
            piece.append(point(middle, column.max));
        if (column.lastTime > column.firstTime)
            piece.append(point(column.lastTime, column.last));
        previous = &column;
    }
    if (!previous) {
        // No sample in sight, yet the line between two that are outside may cross the area.
        const auto before = data.before(geometry.range.from);
        const auto after = data.atOrAfter(geometry.range.from);
        if (before && after && after->time - before->time <= data.gap())
            m_pieces.append(
                QPolygonF{point(before->time, before->value), point(after->time, after->value)});
        return;
    }
    if (const auto after = joinedAfter(data, *previous))
        m_pieces.last().append(point(after->time, after->value));
}

void LineShape::strokeDense(const QList<Column> &columns, const PlotGeometry &geometry,
                            const Pyramid &data)
{
    m_strokes.reserve(columns.size());
    const double width = m_area.width() / double(columns.size());
    qsizetype previous = -1;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Column &column = columns[i];
        if (!column.hasData)
            continue;
        const double x = m_area.left() + (double(i) + 0.5) * width;
        QLineF stroke(x, geometry.y(column.max), x, geometry.y(column.min));
        if (previous >= 0 && !column.gapBefore) {
            const double from = geometry.y(columns[previous].last);
            const double to = geometry.y(column.first);
            if (previous == i - 1) {
                // Neighbours meet half-way.
                QLineF &left = m_strokes.last();
                const double middle = (from + to) / 2;
                left = {left.x1(), std::min(left.y1(), middle), left.x2(),
                        std::max(left.y2(), middle)};
                stroke = {x, std::min(stroke.y1(), middle), x, std::max(stroke.y2(), middle)};
            } else {
                m_pieces.append(QPolygonF{QPointF(m_strokes.last().x1(), from), QPointF(x, to)});
            }
        } else if (const auto before =
                       previous < 0 ? joinedBefore(data, column) : std::optional<Sample>()) {
            m_pieces.append(QPolygonF{QPointF(geometry.x(before->time), geometry.y(before->value)),
                                      QPointF(x, geometry.y(column.first))});
        }
        m_strokes.append(stroke);
        previous = i;
    }
    if (const auto after = joinedAfter(data, columns[previous])) {
        m_pieces.append(
            QPolygonF{QPointF(m_strokes.last().x1(), geometry.y(columns[previous].last)),
                      QPointF(geometry.x(after->time), geometry.y(after->value))});
    }
}

void LineShape::addDots(const QList<Column> &columns, const PlotGeometry &geometry,
                        const Pyramid &data)
{
    for (const Column &column : columns) {
        const bool isAlone = column.hasData && column.gapBefore
                             && column.firstTime == column.lastTime && !joinedAfter(data, column);
        if (isAlone)
            m_dots.append({geometry.x(column.firstTime), geometry.y(column.first)});
    }
}

void LineShape::paint(QPainter &painter, const QColor &colour, double width,
                      const QRectF &exposed) const
{
    painter.save();
    // A line along the border is seen in its whole width.
    painter.setClipRect(m_area.adjusted(0, -width, 0, width) & exposed, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    // One by one and with square caps, which is the engine's quick way: stroking them as one path
    // costs time that grows with the square of its length.
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap));
    QList<QLineF> joined;
    for (const QPolygonF &piece : m_pieces) {
        for (qsizetype i = 1; i < piece.size(); ++i)
            joined.append({piece[i - 1], piece[i]});
    }
    painter.drawLines(joined);

    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto isLeftOf = [](const QLineF &stroke, double x) { return stroke.x1() < x; };
    const auto begin =
        std::lower_bound(m_strokes.cbegin(), m_strokes.cend(), exposed.left() - 1, isLeftOf);
    const auto end = std::lower_bound(begin, m_strokes.cend(), exposed.right() + 1, isLeftOf);
    for (auto stroke = begin; stroke != end; ++stroke)
        paintStroke(painter, *stroke, colour, width);

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const QPointF &dot : m_dots)
        painter.drawEllipse(dot, width + 0.5, width + 0.5);
    painter.restore();
}

void LineShape::paintStroke(QPainter &painter, const QLineF &stroke, const QColor &colour,
                            double width) const
{
    // Filling rectangles of whole device pixels is what the raster engine does fastest, so the
    // smooth ends of a short stroke are done by hand: as pixels of less opacity. The width is
    // added at both ends, which makes a flat line as thick as a joined one.
    const double pad = (width - 1 / m_scale) / 2;
    const double top = (stroke.y1() - pad - 0.5 / m_scale) * m_scale;
    const double bottom = (stroke.y2() + pad + 0.5 / m_scale) * m_scale;
    const double left = stroke.x1() - 0.5 / m_scale;
    const auto fill = [&](double from, double to, const QColor &with) {
        painter.fillRect(QRectF(left, from / m_scale, 1 / m_scale, (to - from) / m_scale), with);
    };
    if (bottom - top > tallStroke) {
        fill(std::round(top), std::round(bottom), colour);
        return;
    }
    const double first = std::ceil(top);
    const double last = std::floor(bottom);
    const auto fillPart = [&](double row, double share) {
        QColor part = colour;
        part.setAlphaF(float(colour.alphaF() * share));
        fill(row, row + 1, part);
    };
    if (first - top > 0.05)
        fillPart(first - 1, first - top);
    if (last > first)
        fill(first, last, colour);
    if (bottom - last > 0.05)
        fillPart(last, bottom - last);
}

void LineShape::paintGround(QPainter &painter, const QColor &colour) const
{
    painter.save();
    painter.setClipRect(m_area, Qt::IntersectClip);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double width = 1 / m_scale;
    for (const QLineF &stroke : m_strokes)
        painter.drawRect(
            QRectF(stroke.x1() - width / 2, stroke.y1(), width, m_area.bottom() - stroke.y1()));
    painter.setRenderHint(QPainter::Antialiasing);
    for (QPolygonF ground : m_pieces) {
        ground.append({ground.last().x(), m_area.bottom()});
        ground.append({ground.first().x(), m_area.bottom()});
        painter.drawPolygon(ground);
    }
    painter.restore();
}

bool LineShape::isEmpty() const
{
    return m_strokes.isEmpty() && m_pieces.isEmpty() && m_dots.isEmpty();
}

} // namespace toban
