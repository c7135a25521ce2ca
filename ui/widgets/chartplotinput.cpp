// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keyboard of ChartPlot.
#include "ui/widgets/chartlayer.h"
#include "ui/widgets/chartplot.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace toban {

namespace {

constexpr double panShare = 0.1;   ///< of the range, a notch of the wheel
constexpr double zoomFactor = 0.8; ///< a notch of the wheel, a stroke of +
constexpr double notch = 120;      ///< QWheelEvent: eighths of a degree

/// Wheel notches away from the user are positive; touch pads scroll by pixels, either way.
double notches(const QWheelEvent &event)
{
    const QPoint pixels = event.pixelDelta();
    const QPoint angle = event.angleDelta();
    if (!pixels.isNull())
        return (std::abs(pixels.x()) > std::abs(pixels.y()) ? pixels.x() : pixels.y()) / 30.0;
    return (angle.y() != 0 ? angle.y() : angle.x()) / notch;
}

} // namespace

void ChartPlot::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const bool isDragged = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
    if (!isDragged || !m_picture.geometry.area.contains(place)) {
        event->ignore();
        return;
    }
    m_drag = Drag{event->button(), place, m_axis.range(),
                  event->modifiers().testFlag(Qt::ShiftModifier), false};
    event->accept();
}

void ChartPlot::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const QRectF area = m_picture.geometry.area;
    const bool isInside = area.contains(place);
    if (m_drag)
        dragTo(place);
    const bool isPanning = m_drag && m_drag->button == Qt::MiddleButton;
    if (isInside && !isPanning)
        m_axis.setCursor(m_picture.geometry.time(place.x()));
    else if (!m_drag)
        m_axis.setCursor(std::nullopt);
    Q_EMIT pointed(isInside ? std::optional(place) : std::nullopt);
}

std::optional<TimeRange> ChartPlot::draggedRange(const QPoint &place) const
{
    const QRectF area = m_picture.geometry.area;
    const double from = std::clamp<double>(m_drag->start.x(), area.left(), area.right());
    const double to = std::clamp<double>(place.x(), area.left(), area.right());
    const TimeRange range{m_picture.geometry.time(std::min(from, to)),
                          m_picture.geometry.time(std::max(from, to))};
    return range.span().count() > 0 ? std::optional(range) : std::nullopt;
}

void ChartPlot::dragTo(const QPoint &place)
{
    m_drag->isMoving =
        m_drag->isMoving
        || std::abs(place.x() - m_drag->start.x()) >= QApplication::startDragDistance() / 2;
    if (!m_drag->isMoving)
        return;
    if (m_drag->button == Qt::MiddleButton) {
        const double way = m_drag->start.x() - place.x();
        m_drag->start = place;
        m_axis.pan(way / m_picture.geometry.area.width());
        return;
    }
    m_dragged = draggedRange(place);
    m_selectionLayer->update();
}

void ChartPlot::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_drag || event->button() != m_drag->button)
        return;
    const std::optional<TimeRange> range = draggedRange(event->position().toPoint());
    const Drag drag = *m_drag;
    m_drag.reset();
    m_dragged.reset();
    m_selectionLayer->update();
    if (drag.button != Qt::LeftButton)
        return;
    if (!drag.isMoving || !range)
        m_axis.setSelection(std::nullopt);
    else if (drag.isSelecting)
        m_axis.setSelection(range);
    else
        m_axis.zoomTo(*range);
}

void ChartPlot::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_axis.back();
}

bool ChartPlot::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        if (!m_drag)
            m_axis.setCursor(std::nullopt);
        Q_EMIT pointed(std::nullopt);
    }
    return QChartView::viewportEvent(event);
}

void ChartPlot::wheelEvent(QWheelEvent *event)
{
    const double way = notches(*event);
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const QRectF area = m_picture.geometry.area;
        const double x = std::clamp(event->position().x(), area.left(), area.right());
        m_axis.zoom(m_picture.geometry.time(x), std::pow(zoomFactor, way));
    } else {
        m_axis.pan(-way * panShare);
    }
    event->accept();
}

Instant ChartPlot::cursorOrMiddle() const
{
    const TimeRange range = m_axis.range();
    const auto cursor = m_axis.cursor();
    return cursor && range.contains(*cursor) ? *cursor : range.from + range.span() / 2;
}

void ChartPlot::moveCursorByKey(int steps, bool isSelecting)
{
    const PlotGeometry &geometry = m_picture.geometry;
    const TimeRange range = m_axis.range();
    const Instant start = cursorOrMiddle();
    const int direction = steps < 0 ? -1 : 1;
    Instant cursor = start;
    for (int i = 0; i < std::abs(steps); ++i) {
        // One pixel on, and from there to the sample that begins that side: a step shows a new
        // value where samples are far apart and a new pixel where they are dense.
        const Instant beside = geometry.time(geometry.x(cursor) + direction);
        cursor = beside;
        if (m_picture.lines.isEmpty())
            continue;
        const Pyramid &data = m_picture.lines.first().data;
        const auto sample = direction < 0 ? data.before(beside + std::chrono::milliseconds(1))
                                          : data.atOrAfter(beside);
        if (sample && std::chrono::abs(sample->time - beside) <= data.gap())
            cursor = sample->time;
    }
    cursor = std::clamp(cursor, range.from, range.to - std::chrono::milliseconds(1));
    if (isSelecting) {
        const TimeRange selected = m_axis.selection().value_or(TimeRange{start, start});
        const Instant anchor = start == selected.from ? selected.to : selected.from;
        m_axis.setSelection(TimeRange{std::min(anchor, cursor), std::max(anchor, cursor)});
    }
    m_axis.setCursor(cursor);
}

bool ChartPlot::zoomByKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_axis.zoom(cursorOrMiddle(), zoomFactor);
        return true;
    case Qt::Key_Minus:
        m_axis.zoom(cursorOrMiddle(), 1 / zoomFactor);
        return true;
    case Qt::Key_PageUp:
        m_axis.pan(-0.5);
        return true;
    case Qt::Key_PageDown:
        m_axis.pan(0.5);
        return true;
    case Qt::Key_Backspace:
        m_axis.back();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const auto selection = m_axis.selection();
        if (!selection)
            return false;
        m_axis.setSelection(std::nullopt);
        m_axis.zoomTo(*selection);
        return true;
    }
    default:
        return false;
    }
}

void ChartPlot::keyPressEvent(QKeyEvent *event)
{
    const TimeRange range = m_axis.range();
    const bool isSelecting = event->modifiers().testFlag(Qt::ShiftModifier);
    const int steps = event->modifiers().testFlag(Qt::ControlModifier) ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursorByKey(-steps, isSelecting);
        return;
    case Qt::Key_Right:
        moveCursorByKey(steps, isSelecting);
        return;
    case Qt::Key_Home:
        m_axis.setCursor(range.from);
        return;
    case Qt::Key_End:
        m_axis.setCursor(range.to - std::chrono::milliseconds(1));
        return;
    case Qt::Key_Escape:
        if (m_axis.selection()) {
            m_axis.setSelection(std::nullopt);
            return;
        }
        break;
    default:
        if (zoomByKey(event))
            return;
        break;
    }
    // Not the view's own keys, which would scroll: on to whom it may concern.
    event->ignore();
}

void ChartPlot::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPointF place(m_picture.geometry.x(cursorOrMiddle()),
                        m_picture.geometry.area.center().y());
    Q_EMIT menuRequested(isByKey ? mapToGlobal(place.toPoint()) : event->globalPos());
    event->accept();
}

void ChartPlot::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    m_focusLayer->update();
}

void ChartPlot::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    m_focusLayer->update();
}

} // namespace toban
