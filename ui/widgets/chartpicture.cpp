// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartpicture.h"

#include "ui/widgets/palette.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace toban {

namespace {

constexpr double lineWidth = 1.5;
constexpr double dotRadius = 3.5;
constexpr double labelGap = 6;

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(float(opacity));
    return colour;
}

/// The middle of a pixel, so that a line of one pixel is not smeared over two.
double crisp(double coordinate)
{
    return std::floor(coordinate) + 0.5;
}

QRectF spanOf(const PlotGeometry &geometry, const TimeRange &range)
{
    const double left = std::max(geometry.x(range.from), geometry.area.left());
    const double right = std::min(geometry.x(range.to), geometry.area.right());
    return {left, geometry.area.top(), right - left, geometry.area.height()};
}

QColor bandColour(ChartBand::Kind kind, const QPalette &palette)
{
    return kind == ChartBand::Kind::Incident ? statusColour(Status::Critical, palette)
                                             : statusColour(Status::Info, palette);
}

/// Text on a ground of the base colour, so that lines behind do not make it unreadable.
void drawTag(QPainter &painter, const QRectF &place, Qt::Alignment alignment, const QString &text,
             const QColor &colour, const QPalette &palette)
{
    const QFontMetricsF metrics(painter.font());
    QRectF box(QPointF(), QSizeF(metrics.horizontalAdvance(text) + 6, metrics.height()));
    box.moveTopLeft(place.topLeft());
    if (alignment & Qt::AlignRight)
        box.moveRight(place.right());
    if (alignment & Qt::AlignBottom)
        box.moveBottom(place.bottom());
    painter.fillRect(box, faded(palette.color(QPalette::Base), 0.8));
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace

QList<ChartPicture::Mark> marksAt(const ChartPicture &picture, Instant time)
{
    const double x = picture.geometry.x(time);
    const Instant left = picture.geometry.time(x - 0.5);
    const Instant right = picture.geometry.time(x + 0.5);
    QList<ChartPicture::Mark> marks;
    for (int i = 0; i < picture.lines.size(); ++i) {
        const Pyramid &data = picture.lines[i].data;
        const auto sample = data.nearest(time);
        if (!sample)
            continue;
        std::optional<Extent> extent = data.extent(left, right);
        if (extent && extent->min == extent->max)
            extent.reset();
        marks.append({i, *sample, extent});
    }
    return marks;
}

void paintBands(QPainter &painter, const ChartPicture &picture, const QPalette &palette)
{
    const PlotGeometry &geometry = picture.geometry;
    for (const ChartBand &band : picture.bands) {
        const QRectF place = spanOf(geometry, band.range);
        if (place.width() <= 0)
            continue;
        const QColor colour = bandColour(band.kind, palette);
        painter.fillRect(place, faded(colour, 0.12));
        if (band.kind == ChartBand::Kind::Maintenance)
            painter.fillRect(place, QBrush(faded(colour, 0.25), Qt::BDiagPattern));
        painter.setPen(faded(colour, 0.6));
        for (const double edge : {geometry.x(band.range.from), geometry.x(band.range.to)}) {
            if (edge >= place.left() && edge <= place.right())
                painter.drawLine(QPointF(crisp(edge), place.top()),
                                 QPointF(crisp(edge), place.bottom()));
        }
        const QString text =
            painter.fontMetrics().elidedText(band.label, Qt::ElideRight, int(place.width()) - 8);
        if (text.size() > 1)
            drawTag(painter, place.adjusted(2, 2, -2, -2), Qt::AlignLeft, text, colour, palette);
    }
}

void paintLines(QPainter &painter, const ChartPicture &picture, const QPalette &palette,
                const QRectF &exposed)
{
    // The first series is the most important one: it is drawn last, above the others.
    for (auto line = picture.lines.crbegin(); line != picture.lines.crend(); ++line)
        line->shape.paint(painter, seriesColour(line->colour, palette), lineWidth, exposed);
}

void paintLimits(QPainter &painter, const ChartPicture &picture, const QPalette &palette)
{
    const PlotGeometry &geometry = picture.geometry;
    for (const ChartLimit &limit : picture.limits) {
        const QColor colour = statusColour(limit.status, palette);
        const QString text = limit.label + QLatin1Char(' ') + formatted(limit.value, picture.unit);
        const bool isInSight = limit.value >= geometry.low && limit.value <= geometry.high;
        if (!isInSight)
            continue;
        const double y = crisp(geometry.y(limit.value));
        painter.setPen(QPen(colour, 1, Qt::DashLine));
        painter.drawLine(QPointF(geometry.area.left(), y), QPointF(geometry.area.right(), y));
        const double height = painter.fontMetrics().height();
        const bool fitsAbove = y - height >= geometry.area.top();
        const QRectF place(geometry.area.left(), fitsAbove ? y - height - 1 : y + 1,
                           geometry.area.width() - 2, height);
        drawTag(painter, place, Qt::AlignRight, text, colour, palette);
    }
}

void paintAxisLabels(QPainter &painter, const ChartPicture &picture, const QPalette &palette)
{
    const QRectF area = picture.geometry.area;
    const QFont font = painter.font();
    const QFontMetricsF metrics(font);
    const QColor colour = faded(palette.color(QPalette::Text), 0.72);
    painter.setPen(colour);
    for (const double tick : picture.scale.ticks()) {
        const double y = picture.geometry.y(tick);
        painter.drawText(
            QRectF(0, y - metrics.height(), area.left() - labelGap, metrics.height() * 2),
            Qt::AlignRight | Qt::AlignVCenter, picture.scale.label(tick));
    }
    QFont bold(font);
    bold.setBold(true);
    double free = area.left() - labelGap;
    for (const TimeTick &tick : picture.timeTicks) {
        painter.setFont(tick.isDayBorder ? bold : font);
        painter.setPen(tick.isDayBorder ? palette.color(QPalette::Text) : colour);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(tick.label);
        const double x = picture.geometry.x(tick.time);
        // Near the edges and beside a long day there may be no room for a label.
        if (x - width / 2 < free || x + width / 2 > area.right() + labelGap * 2)
            continue;
        painter.drawText(
            QRectF(x - width, area.bottom() + labelGap, width * 2, metrics.height() + 2),
            Qt::AlignHCenter | Qt::AlignTop, tick.label);
        free = x + width / 2 + labelGap;
    }
    painter.setFont(font);
    painter.setPen(faded(palette.color(QPalette::Text), 0.6));
    const QString zone = toDateTime(picture.geometry.range.to, picture.zone).timeZoneAbbreviation();
    painter.drawText(
        QRectF(0, area.bottom() + labelGap, area.left() - labelGap * 2, metrics.height() + 2),
        Qt::AlignRight | Qt::AlignTop, zone);
}

QRectF cursorBounds(const ChartPicture &picture)
{
    if (!picture.cursor || !picture.geometry.range.contains(*picture.cursor))
        return {};
    const double x = picture.geometry.x(*picture.cursor);
    double left = x;
    double right = x;
    for (const ChartPicture::Mark &mark : picture.marks) {
        left = std::min(left, picture.geometry.x(mark.sample.time));
        right = std::max(right, picture.geometry.x(mark.sample.time));
    }
    const double margin = dotRadius + 2;
    const QRectF area = picture.geometry.area;
    return QRectF(left - margin, area.top() - margin, right - left + 2 * margin,
                  area.height() + 2 * margin);
}

void paintCursor(QPainter &painter, const ChartPicture &picture, const QPalette &palette)
{
    if (cursorBounds(picture).isEmpty())
        return;
    const PlotGeometry &geometry = picture.geometry;
    const double x = crisp(geometry.x(*picture.cursor));
    painter.setPen(QPen(faded(palette.color(QPalette::Text), 0.55), 1));
    painter.drawLine(QPointF(x, geometry.area.top()), QPointF(x, geometry.area.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(QPalette::Base), 1.5));
    for (const ChartPicture::Mark &mark : picture.marks) {
        const QPointF place(geometry.x(mark.sample.time), geometry.y(mark.sample.value));
        if (!geometry.area.adjusted(-1, -1, 1, 1).contains(place))
            continue;
        painter.setBrush(seriesColour(picture.lines[mark.line].colour, palette));
        painter.drawEllipse(place, dotRadius, dotRadius);
    }
}

void paintSelection(QPainter &painter, const ChartPicture &picture, const TimeRange &selection,
                    const QPalette &palette)
{
    const QRectF place = spanOf(picture.geometry, selection);
    if (place.width() <= 0)
        return;
    const QColor colour = palette.color(QPalette::Highlight);
    painter.fillRect(place, faded(colour, 0.2));
    painter.setPen(colour);
    painter.drawLine(QPointF(crisp(place.left()), place.top()),
                     QPointF(crisp(place.left()), place.bottom()));
    painter.drawLine(QPointF(crisp(place.right()), place.top()),
                     QPointF(crisp(place.right()), place.bottom()));
}

int valueLabelWidth(const ValueScale &scale, const QFontMetrics &metrics)
{
    int width = 0;
    for (const double tick : scale.ticks())
        width = std::max(width, metrics.horizontalAdvance(scale.label(tick)));
    return width + int(labelGap * 2);
}

QFont chartFont(const QFont &base)
{
    QFont font(base);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * 0.9);
    return font;
}

} // namespace toban
