// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/threshold.h"
#include "models/metrics/metricslayout.h"
#include "ui/metrics/metricsqueries.h"
#include "ui/widgets/chart.h"

#include <QTimer>

namespace toban {

/// One chart of the metrics page and where its data come from. It loads in the background what is
/// in sight and as much on both sides, again when that is left or zoomed into, and drops a load
/// that another one follows. What is shown stays until the new data are there.
class MetricsPanel : public Chart
{
    Q_OBJECT

public:
    MetricsPanel(TimeAxis &axis, const ChartSpec &spec, const QList<MonitoredItem> &policy,
                 const MetricsQueries &queries, Clock clock, QWidget *parent = nullptr);
    ~MetricsPanel() override;

    const ChartSpec &spec() const { return m_spec; }

    /// Which series there are, and of which instances they are wanted. Loads.
    void setSources(const QList<SeriesId> &known, const InstanceChoice &choice);

    /// Loads anew what is in sight.
    void load();

Q_SIGNALS:
    void loaded();
    /// The own history stood in for the server, or reading failed.
    void fellShort(const toban::Error &error);
    /// The user wants other labels, or no such chart.
    void specChanged(const toban::ChartSpec &spec);
    void removed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Loaded
    {
        TimeRange range;
        std::chrono::milliseconds interval{}; ///< of the points; 0: every sample is there
    };

    void addMenu();
    void offerTags(const QList<SeriesId> &known);
    void retitle();
    void rangeMoved();
    TimeRange wantedRange() const;
    bool isCovered() const;

    TimeAxis &m_axis;
    ChartSpec m_spec;
    QList<MonitoredItem> m_policy;
    MetricsQueries m_queries;
    Clock m_clock;
    Unit m_readUnit = Unit::None;
    InstanceChoice m_choice;
    QList<SeriesId> m_ids;
    std::optional<Loaded> m_loaded;
    std::stop_source m_loading;
    int m_loadNumber = 0;
    QTimer m_soon; ///< gathers the moves of a drag or a run of the wheel
    QMenu *m_tags;
    QAction *m_remove;
};

} // namespace toban
