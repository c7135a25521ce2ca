// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chartpicture.h"
#include "ui/widgets/timeaxis.h"

#include <QChartView>

class QCategoryAxis;

namespace toban {

class ChartLayer;

/// The plot of a chart: Qt Charts gives axes and grid, own layers in its scene draw the lines, the
/// labels, limits, bands, cursor and selection. Mouse and keyboard move the time axis.
///
/// Drag zooms, Shift+drag selects, drag with the middle button pans, double click goes back. The
/// wheel pans, with Ctrl it zooms. Arrows move the cursor (Ctrl: ten steps, Shift: selecting),
/// Home and End take it to the borders, Page Up and Down pan, + and - zoom, Enter zooms into the
/// selection, Backspace goes back, Escape drops the selection.
class ChartPlot : public QChartView
{
    Q_OBJECT

public:
    /// `axis` must outlive the plot.
    explicit ChartPlot(TimeAxis &axis, QWidget *parent = nullptr);
    ~ChartPlot() override;

    /// The series to draw with the index of their colour, in order of importance.
    void setLines(const QList<ChartPicture::Line> &lines);
    void setLimits(const QList<ChartLimit> &limits);
    void setBands(const QList<ChartBand> &bands);
    void setUnit(Unit unit);

    /// What is drawn at the moment.
    const ChartPicture &picture() const { return m_picture; }

    /// Modest: a plot takes the room there is.
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The cursor moved, or the values under it changed.
    void marksChanged();
    /// The pointer is over the plot at this place, or left it.
    void pointed(std::optional<QPoint> place);
    /// The context menu was asked for at this place on the screen.
    void menuRequested(const QPoint &globalPlace);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Drag
    {
        Qt::MouseButton button;
        QPoint start;
        TimeRange range; ///< in sight at the start
        bool isSelecting = false;
        bool isMoving = false;
    };

    void addLayers();
    void applyPalette();
    void layOut();
    void fitValues();
    void showAxes();
    void shapeLines();
    void placeCursor();
    void dragTo(const QPoint &place);
    void moveCursorByKey(int steps, bool isSelecting);
    bool zoomByKey(QKeyEvent *event);
    Instant cursorOrMiddle() const;
    std::optional<TimeRange> draggedRange(const QPoint &place) const;

    TimeAxis &m_axis;
    QCategoryAxis *m_times;
    QCategoryAxis *m_values;
    ChartPicture m_picture;
    ChartLayer *m_bandLayer = nullptr;
    ChartLayer *m_lineLayer = nullptr;
    ChartLayer *m_labelLayer = nullptr;
    ChartLayer *m_cursorLayer = nullptr;
    ChartLayer *m_selectionLayer = nullptr;
    ChartLayer *m_focusLayer = nullptr;
    std::optional<Drag> m_drag;
    std::optional<TimeRange> m_dragged; ///< drawn while dragging
};

} // namespace toban
