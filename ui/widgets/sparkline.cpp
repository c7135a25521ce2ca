// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.h"

#include "ui/widgets/lineshape.h"
#include "ui/widgets/palette.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace toban {

namespace {

constexpr double lineWidth = 1.5;

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(float(opacity));
    return colour;
}

} // namespace

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    describe();
}

void Sparkline::setData(const Pyramid &data, const TimeRange &range)
{
    m_data = data;
    m_range = range;
    describe();
    update();
}

void Sparkline::setLimits(const QList<ChartLimit> &limits)
{
    m_limits = limits;
    update();
}

void Sparkline::setStatus(Status status)
{
    m_status = status;
    update();
}

void Sparkline::setUnit(Unit unit)
{
    m_unit = unit;
    describe();
}

QSize Sparkline::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 2};
}

QSize Sparkline::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    const auto extent = m_data.extent(m_range.from, m_range.to);
    double low = std::min(0.0, extent ? extent->min : 0.0);
    double high = extent ? extent->max : 0.0;
    for (const ChartLimit &limit : std::as_const(m_limits)) {
        low = std::min(low, limit.value);
        high = std::max(high, limit.value);
    }
    if (high <= low)
        high = low + 1;
    const double margin = lineWidth / 2 + 0.5;
    const PlotGeometry geometry{QRectF(rect()).adjusted(0, margin, 0, -margin), m_range, low,
                                low + (high - low) * 1.05};

    QPainter painter(this);
    if (extent) {
        const LineShape line(m_data, geometry, devicePixelRatioF());
        line.paintGround(painter, faded(statusColour(m_status, palette()), 0.18));
        // Opaque, because overlapping pieces of a translucent line would show.
        const QColor ink =
            mixed(palette().color(QPalette::WindowText), palette().color(QPalette::Base), 0.25);
        line.paint(painter, ink, lineWidth, rect());
    }
    for (const ChartLimit &limit : std::as_const(m_limits)) {
        QPen pen(statusColour(limit.status, palette()), 1, Qt::DashLine);
        pen.setCosmetic(true);
        painter.setPen(pen);
        const double y = std::floor(geometry.y(limit.value)) + 0.5;
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
    }
}

void Sparkline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        describe();
    QWidget::changeEvent(event);
}

void Sparkline::describe()
{
    const auto extent = m_data.extent(m_range.from, m_range.to);
    const auto last = m_data.before(m_range.to);
    if (!extent || !last) {
        setAccessibleDescription(tr("No data"));
        return;
    }
    setAccessibleDescription(tr("Lowest %1, highest %2, latest %3")
                                 .arg(formatted(extent->min, m_unit),
                                      formatted(extent->max, m_unit),
                                      formatted(last->value, m_unit)));
}

} // namespace toban
