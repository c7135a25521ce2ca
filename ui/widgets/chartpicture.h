// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/unit.h"
#include "ui/widgets/chartdata.h"
#include "ui/widgets/chartticks.h"
#include "ui/widgets/lineshape.h"

#include <QPalette>

namespace toban {

/// All that a chart draws inside Qt Charts' frame of axes and grid: a value, turned into pixels
/// by the free functions below.
struct ChartPicture
{
    struct Line
    {
        QString name;
        int colour = 0; ///< for seriesColour()
        Pyramid data;
        LineShape shape; ///< of `data`, as `shaped` lies on the screen
        PlotGeometry shaped;
    };

    /// One value under the cursor.
    struct Mark
    {
        int line = 0; ///< index in lines
        Sample sample;
        /// Of all samples in the cursor's pixel column, where it has several.
        std::optional<Extent> extent;
    };

    PlotGeometry geometry;
    QTimeZone zone = QTimeZone::utc();
    QList<TimeTick> timeTicks;
    ValueScale scale;
    Unit unit = Unit::None;
    QList<Line> lines; ///< only those in sight
    QList<ChartLimit> limits;
    QList<ChartBand> bands;
    QList<Mark> marks;
    std::optional<Instant> cursor;
};

/// What each line shows at `time`; lines with a gap there are left out.
QList<ChartPicture::Mark> marksAt(const ChartPicture &picture, Instant time);

void paintBands(QPainter &painter, const ChartPicture &picture, const QPalette &palette);
void paintLines(QPainter &painter, const ChartPicture &picture, const QPalette &palette,
                const QRectF &exposed);
void paintLimits(QPainter &painter, const ChartPicture &picture, const QPalette &palette);
void paintAxisLabels(QPainter &painter, const ChartPicture &picture, const QPalette &palette);
void paintCursor(QPainter &painter, const ChartPicture &picture, const QPalette &palette);
void paintSelection(QPainter &painter, const ChartPicture &picture, const TimeRange &selection,
                    const QPalette &palette);

/// What paintCursor() touches; empty without a cursor in sight.
QRectF cursorBounds(const ChartPicture &picture);

/// How wide the labels of the value axis are, and the gap to the plot.
int valueLabelWidth(const ValueScale &scale, const QFontMetrics &metrics);

/// The font of everything inside a plot.
QFont chartFont(const QFont &base);

} // namespace toban
