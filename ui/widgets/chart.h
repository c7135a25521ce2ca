// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/metrics/unit.h"
#include "ui/widgets/chartdata.h"
#include "ui/widgets/timeaxis.h"

#include <QSet>
#include <QStringList>
#include <QWidget>

class QToolButton;

namespace toban {

class ChartLegend;
class ChartPlot;
class ChartReadout;
class Heading;
struct SeriesColumn;

/// Series of one unit over time, with title, legend, readout of exact values, and export. What
/// mouse and keys do stands at ChartPlot. At most eight series are drawn at a time, the first
/// ones given; the legend folds the rest.
///
/// The accessible description holds the latest values, or those under the cursor once the
/// keyboard moves it.
class Chart : public QWidget
{
    Q_OBJECT

public:
    /// Charts on the same axis move together. `axis` must outlive the chart.
    explicit Chart(TimeAxis &axis, QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);
    Unit unit() const;
    void setUnit(Unit unit);

    /// In order of importance. Which are hidden or folded, and their colours, is kept by id.
    void setSeries(const QList<ChartSeries> &series);
    const QList<ChartSeries> &series() const { return m_series; }
    /// Those drawn at the moment.
    QList<ChartSeries> shownSeries() const;
    void setShown(const QString &id, bool isShown);

    void setLimits(const QList<ChartLimit> &limits);
    void setBands(const QList<ChartBand> &bands);

    /// Adds an entry to the context menu and the menu button; it finds what it is about in
    /// TimeAxis::selection(), or in the whole range when nothing is selected.
    void addRangeAction(QAction *action);
    TimeRange selectedRange() const;

    ChartPlot *plot() const { return m_plot; }

    /// The chart as it is on the screen, at its resolution.
    QImage image() const;
    /// All series, shown or not, with all their samples and the unit in the title.
    QList<SeriesColumn> columns() const;
    /// columns() over selectedRange(), as seriesCsv() writes them.
    QByteArray csv() const;
    /// Writes image() at once; the CSV is written in the background. The outcome is noticed().
    void savePng(const QString &file);
    void saveCsv(const QString &file);

public Q_SLOTS:
    void copyImage();

Q_SIGNALS:
    /// A sentence for the status bar: what was copied or saved, or why it was not.
    void noticed(const QString &text);
    void seriesShownChanged();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildMenu();
    void showMenu(const QPoint &globalPlace);
    void assignColours();
    void unfold(const QString &id);
    void showAlone(const QString &id);
    void showSeries();
    void showReadout();
    void describe();
    void retranslate();

    TimeAxis &m_axis;
    Heading *m_title;
    QToolButton *m_menuButton;
    ChartPlot *m_plot;
    ChartLegend *m_legend;
    ChartReadout *m_readout;
    QAction *m_back;
    QAction *m_zoom;
    QAction *m_copy;
    QAction *m_savePng;
    QAction *m_saveCsv;
    QList<QAction *> m_rangeActions;
    QList<ChartSeries> m_series;
    QStringList m_colours; ///< ids by colour; empty where a colour is free
    QSet<QString> m_hidden;
    std::optional<QPoint> m_pointer; ///< over the plot
};

} // namespace toban
