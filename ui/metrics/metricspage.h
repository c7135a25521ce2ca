// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/threshold.h"
#include "models/metrics/metricslayout.h"
#include "models/metrics/sampler.h"
#include "models/settings/profile.h"
#include "ui/metrics/metricsqueries.h"
#include "ui/widgets/page.h"
#include "ui/widgets/timeaxis.h"

#include <QSet>
#include <QTimer>

class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace toban {

class Banner;
class CursorTable;
class Heading;
class MetricPicker;
class MetricsPanel;
class StateStack;
class TimeRangeBar;

/// Charts of everything that is measured, two beside one another on one time axis with one cursor,
/// and a table of the values under it. Presets, any other metric by search, per instance or all
/// together; the layout is remembered.
class MetricsPage : public Page
{
    Q_OBJECT

public:
    /// `sampler` must outlive the page.
    MetricsPage(const Profile &profile, const QList<MonitoredItem> &policy, Sampler &sampler,
                const MetricsQueries &queries, Clock clock, QWidget *parent = nullptr);
    ~MetricsPage() override;

    QByteArray id() const override { return "metrics"; }
    QString title() const override { return tr("Metrics"); }
    QString iconName() const override { return QStringLiteral("metrics"); }

    /// Reads anew which series there are, and all charts.
    void refresh() override;

    /// `target` is the name of a metric: the chart that shows it is brought into view, or added.
    void open(const QString &target) override;

    /// Writes all charts as one image, or their series over the selection or what is in sight as
    /// one table. The outcome is noticed().
    void saveImage(const QString &file);
    void saveTable(const QString &file);

    TimeAxis &axis() { return m_axis; }
    QList<MetricsPanel *> panels() const { return m_panels; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    static constexpr int chartHeight = 250; ///< at least

    QWidget *buildContent();
    QWidget *buildHead();
    QWidget *buildTools();
    void buildExport();
    void takeSeries(const Result<QList<SeriesId>> &series);
    void observe(const Observation &observation);
    QList<SeriesId> knownSeries() const; ///< sorted
    void showMetrics();
    void showPanels();
    void arrange();
    MetricsPanel *addPanel(const ChartSpec &spec);
    void replace(const ChartSpec &before, const std::optional<ChartSpec> &after);
    void addChart(const ChartSpec &chart);
    void bringIntoView(const QString &metric);
    void choosePreset(Preset preset);
    void chooseInstance(int index);
    void keepLayout();
    void tick();
    void setPace();
    void exportImage();
    void exportTable();
    void note(const Error &error);
    void retranslate();

    MetricsLayout m_layout; ///< before the axis, which begins with its span
    TimeAxis m_axis;
    QStringList m_targets; ///< names of what is scraped
    QList<MonitoredItem> m_policy;
    Sampler &m_sampler;
    MetricsQueries m_queries;
    Clock m_clock;
    QSet<SeriesId> m_known;
    MetricDescriptions m_descriptions;
    std::stop_source m_loading;
    QTimer m_live;  ///< the end of the range moves on
    QTimer m_newer; ///< gathers series seen for the first time
    QString m_wanted;

    Heading *m_heading;
    QLabel *m_presetLabel;
    QComboBox *m_preset;
    QLabel *m_instanceLabel;
    QComboBox *m_instance;
    QToolButton *m_export;
    QAction *m_exportImage;
    QAction *m_exportTable;
    QAction *m_restore;
    TimeRangeBar *m_ranges;
    MetricPicker *m_picker;
    Banner *m_banner;
    QWidget *m_board; ///< what the scroll area moves: the charts
    QGridLayout *m_grid;
    QScrollArea *m_scroll;
    QLabel *m_nothing;
    CursorTable *m_table;
    StateStack *m_states;
    QList<MetricsPanel *> m_panels;
};

} // namespace toban
