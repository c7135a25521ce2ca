// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartplot.h"

#include "ui/widgets/chartlayer.h"
#include "ui/widgets/palette.h"

#include <QCategoryAxis>
#include <QEvent>
#include <QLineSeries>
#include <QResizeEvent>

#include <algorithm>

namespace toban {

namespace {

constexpr int topMargin = 8;
constexpr int bottomMargin = 9; ///< beside the height of the labels
constexpr int rightMargin = 14;

QCategoryAxis *addAxis(QChart *chart, QAbstractSeries *series, Qt::Alignment side)
{
    auto *axis = new QCategoryAxis(chart);
    // Only grid and line come from Qt Charts. Its labels know neither the service's time zone
    // nor units, and as rich text items they are what makes it slow.
    axis->setLabelsVisible(false);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    chart->addAxis(axis, side);
    series->attachAxis(axis);
    return axis;
}

void setTicks(QCategoryAxis *axis, double length, const QList<double> &ticks)
{
    axis->setRange(0, length);
    const QStringList old = axis->categoriesLabels();
    for (const QString &label : old)
        axis->remove(label);
    axis->setStartValue(0);
    for (const double tick : ticks)
        axis->append(QString::number(tick), tick);
}

} // namespace

ChartPlot::ChartPlot(TimeAxis &axis, QWidget *parent)
    : QChartView(parent), m_axis(axis), m_times(nullptr), m_values(nullptr)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setRenderHint(QPainter::Antialiasing, false);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 7);

    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundRoundness(0);
    chart()->setDropShadowEnabled(false);
    chart()->setMargins({});
    // Stands for the lines, so that the axes have something to measure.
    auto *carrier = new QLineSeries(chart());
    chart()->addSeries(carrier);
    m_times = addAxis(chart(), carrier, Qt::AlignBottom);
    m_values = addAxis(chart(), carrier, Qt::AlignLeft);

    addLayers();
    applyPalette();
    connect(&axis, &TimeAxis::rangeChanged, this, &ChartPlot::fitValues);
    connect(&axis, &TimeAxis::zoneChanged, this, &ChartPlot::layOut);
    connect(&axis, &TimeAxis::leftMarginChanged, this, &ChartPlot::layOut);
    connect(&axis, &TimeAxis::cursorMoved, this, &ChartPlot::placeCursor);
    connect(&axis, &TimeAxis::selectionChanged, this, [this] { m_selectionLayer->update(); });
    fitValues();
}

ChartPlot::~ChartPlot()
{
    m_axis.disconnect(this);
    m_axis.releaseLeftMargin(this);
}

void ChartPlot::addLayers()
{
    using Depth = ChartLayer::Depth;
    m_bandLayer = new ChartLayer(chart(), Depth::Bands, [this](QPainter &painter, const QRectF &) {
        painter.setFont(chartFont(font()));
        paintBands(painter, m_picture, palette());
    });
    m_lineLayer =
        new ChartLayer(chart(), Depth::Lines, [this](QPainter &painter, const QRectF &exposed) {
            shapeLines();
            paintLines(painter, m_picture, palette(), exposed);
        });
    m_labelLayer =
        new ChartLayer(chart(), Depth::Labels, [this](QPainter &painter, const QRectF &) {
            painter.setFont(chartFont(font()));
            paintLimits(painter, m_picture, palette());
            paintAxisLabels(painter, m_picture, palette());
        });
    m_selectionLayer =
        new ChartLayer(chart(), Depth::Selection, [this](QPainter &painter, const QRectF &) {
            if (const auto range = m_dragged ? m_dragged : m_axis.selection())
                paintSelection(painter, m_picture, *range, palette());
        });
    m_cursorLayer =
        new ChartLayer(chart(), Depth::Cursor, [this](QPainter &painter, const QRectF &) {
            paintCursor(painter, m_picture, palette());
        });
    m_focusLayer = new ChartLayer(chart(), Depth::Focus, [this](QPainter &painter, const QRectF &) {
        if (!hasFocus())
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(m_picture.geometry.area.adjusted(-2, -2, 2, 2), 3, 3);
    });
}

void ChartPlot::setLines(const QList<ChartPicture::Line> &lines)
{
    m_picture.lines = lines;
    m_picture.marks.clear();
    fitValues();
    placeCursor();
}

void ChartPlot::setLimits(const QList<ChartLimit> &limits)
{
    if (m_picture.limits == limits)
        return;
    m_picture.limits = limits;
    fitValues();
}

void ChartPlot::setBands(const QList<ChartBand> &bands)
{
    m_picture.bands = bands;
    m_bandLayer->update();
}

void ChartPlot::setUnit(Unit unit)
{
    if (m_picture.unit == unit)
        return;
    m_picture.unit = unit;
    fitValues();
}

QSize ChartPlot::sizeHint() const
{
    return minimumSize();
}

void ChartPlot::applyPalette()
{
    // Opaque: a translucent line is blended row by row on several threads.
    const QColor grid =
        mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.12);
    const QColor line =
        mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.4);
    chart()->setBackgroundBrush(palette().brush(QPalette::Base));
    setBackgroundBrush(palette().brush(QPalette::Base));
    for (QCategoryAxis *axis : {m_times, m_values}) {
        axis->setGridLinePen(QPen(grid, 1));
        axis->setLinePen(axis == m_times ? QPen(line, 1) : QPen(Qt::NoPen));
    }
    viewport()->update();
}

void ChartPlot::layOut()
{
    const QFontMetrics metrics(chartFont(font()));
    const int left = std::max(m_axis.leftMargin(), valueLabelWidth(m_picture.scale, metrics));
    const int bottom = metrics.height() + bottomMargin;
    m_picture.geometry.area = QRectF(rect()).adjusted(left, topMargin, -rightMargin, -bottom);
    m_picture.geometry.range = m_axis.range();
    m_picture.zone = m_axis.zone();
    chart()->setPlotArea(m_picture.geometry.area);
    showAxes();
    // Now, not with the next event: the grid has to be where the lines are in the same frame.
    chart()->layout()->activate();
    for (ChartLayer *layer : {m_bandLayer, m_selectionLayer})
        layer->setBounds(m_picture.geometry.area);
    m_lineLayer->setBounds(m_picture.geometry.area.adjusted(0, -2, 0, 2));
    m_focusLayer->setBounds(m_picture.geometry.area.adjusted(-4, -4, 4, 4));
    m_labelLayer->setBounds(rect());
    placeCursor();
}

void ChartPlot::fitValues()
{
    const TimeRange range = m_axis.range();
    std::optional<Extent> values;
    for (const ChartPicture::Line &line : std::as_const(m_picture.lines)) {
        const auto extent = line.data.extent(range.from, range.to);
        if (!extent)
            continue;
        values =
            values ? Extent{std::min(values->min, extent->min), std::max(values->max, extent->max)}
                   : *extent;
    }
    const QFontMetrics metrics(chartFont(font()));
    const int ticks = std::clamp(int(height() / (metrics.height() * 2.6)), 3, 8);
    m_picture.scale = valueScale(values, m_picture.limits, m_picture.unit, ticks);
    m_picture.geometry.low = m_picture.scale.low;
    m_picture.geometry.high = m_picture.scale.high;
    m_axis.requestLeftMargin(this, valueLabelWidth(m_picture.scale, metrics));
    layOut();
}

void ChartPlot::showAxes()
{
    const PlotGeometry &geometry = m_picture.geometry;
    const QFontMetrics metrics(chartFont(font()));
    const int labelWidth = metrics.horizontalAdvance(QStringLiteral("00:00:00")) * 3 / 2;
    m_picture.timeTicks = timeTicks(geometry.range, m_axis.zone(),
                                    std::max(1, int(geometry.area.width()) / labelWidth));
    // Counted from the border: a double has room for the milliseconds of a day, not for those
    // since 1970 multiplied by pixels.
    QList<double> times;
    for (const TimeTick &tick : std::as_const(m_picture.timeTicks))
        times.append(double((tick.time - geometry.range.from).count()));
    QList<double> values;
    for (const double tick : m_picture.scale.ticks())
        values.append((tick - geometry.low) / (geometry.high - geometry.low));
    setTicks(m_times, double(geometry.range.span().count()), times);
    setTicks(m_values, 1, values);
}

void ChartPlot::shapeLines()
{
    // At the time of painting, so that several changes between two frames cost one.
    for (ChartPicture::Line &line : m_picture.lines) {
        if (line.shaped != m_picture.geometry || line.shape.isEmpty()) {
            line.shape = LineShape(line.data, m_picture.geometry, devicePixelRatioF());
            line.shaped = m_picture.geometry;
        }
    }
}

void ChartPlot::placeCursor()
{
    m_picture.cursor = m_axis.cursor();
    m_picture.marks =
        m_picture.cursor ? marksAt(m_picture, *m_picture.cursor) : QList<ChartPicture::Mark>();
    m_cursorLayer->setBounds(cursorBounds(m_picture));
    Q_EMIT marksChanged();
}

void ChartPlot::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    fitValues();
}

void ChartPlot::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
        applyPalette();
        break;
    case QEvent::FontChange:
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        fitValues();
        break;
    default:
        break;
    }
}

} // namespace toban
