// SPDX-License-Identifier: GPL-3.0-or-later
// Which charts MetricsPage shows, and where.
#include "ui/metrics/cursortable.h"
#include "ui/metrics/metricspage.h"
#include "ui/metrics/metricspanel.h"
#include "ui/widgets/chartplot.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

namespace toban {

namespace {

constexpr int twoColumns = 760; ///< room from which charts stand side by side

} // namespace

void MetricsPage::showPanels()
{
    QList<ChartSpec> wanted;
    for (const ChartSpec &spec : m_layout.charts()) {
        const bool isKnown = std::any_of(m_known.cbegin(), m_known.cend(),
                                         [&](const SeriesId &id) { return spec.matches(id); });
        // A chart that the user added stays; those of a preset wait until there is something.
        if (isKnown || m_layout.changed.contains(m_layout.preset))
            wanted.append(spec);
    }
    QList<MetricsPanel *> panels;
    for (const ChartSpec &spec : std::as_const(wanted)) {
        const auto same =
            std::find_if(m_panels.cbegin(), m_panels.cend(),
                         [&](const MetricsPanel *panel) { return panel->spec() == spec; });
        if (same == m_panels.cend()) {
            panels.append(addPanel(spec));
        } else {
            panels.append(*same);
            m_panels.erase(same);
        }
    }
    for (MetricsPanel *panel : std::as_const(m_panels)) {
        panel->hide();
        panel->deleteLater();
    }
    m_panels = panels;
    arrange();
    const QList<SeriesId> known = knownSeries();
    for (MetricsPanel *panel : std::as_const(m_panels))
        panel->setSources(known, m_layout.instances);
    m_restore->setEnabled(m_layout.changed.contains(m_layout.preset));
    m_table->setCharts(QList<Chart *>(m_panels.cbegin(), m_panels.cend()));
}

MetricsPanel *MetricsPage::addPanel(const ChartSpec &spec)
{
    auto *panel = new MetricsPanel(m_axis, spec, m_policy, m_queries, m_clock, m_board);
    panel->setMinimumHeight(chartHeight);
    connect(panel, &Chart::noticed, this, &Page::noticed);
    connect(panel, &Chart::seriesShownChanged, m_table, &CursorTable::refresh);
    connect(panel, &MetricsPanel::loaded, m_table, &CursorTable::refresh);
    connect(panel, &MetricsPanel::fellShort, this, &MetricsPage::note);
    connect(panel, &MetricsPanel::removed, this, [this, panel] { replace(panel->spec(), {}); });
    connect(panel, &MetricsPanel::specChanged, this,
            [this, panel](const ChartSpec &changed) { replace(panel->spec(), changed); });
    return panel;
}

void MetricsPage::arrange()
{
    // Of the page, which knows its new size before what lies within is laid out.
    const int columns = width() >= twoColumns ? 2 : 1;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int i = 0; i < m_panels.size(); ++i) {
        m_grid->addWidget(m_panels[i], i / columns, i % columns);
        m_panels[i]->show();
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
    m_nothing->setVisible(m_panels.isEmpty());
    if (m_panels.isEmpty())
        m_grid->addWidget(m_nothing, 0, 0);
}

void MetricsPage::replace(const ChartSpec &before, const std::optional<ChartSpec> &after)
{
    QList<ChartSpec> charts = m_layout.charts();
    const qsizetype place = charts.indexOf(before);
    if (place < 0)
        return;
    if (after)
        charts[place] = *after;
    else
        charts.remove(place);
    m_layout.setCharts(charts);
    keepLayout();
    showPanels();
}

void MetricsPage::addChart(const ChartSpec &chart)
{
    QList<ChartSpec> charts = m_layout.charts();
    if (!charts.contains(chart)) {
        charts.append(chart);
        m_layout.setCharts(charts);
        keepLayout();
        showPanels();
    }
    bringIntoView(chart.name);
}

void MetricsPage::bringIntoView(const QString &metric)
{
    // The last one: of several charts of a metric the one just added.
    const auto panel =
        std::find_if(m_panels.crbegin(), m_panels.crend(),
                     [&](const MetricsPanel *p) { return p->spec().name == metric; });
    if (panel == m_panels.crend())
        return;
    m_board->layout()->activate();
    m_scroll->ensureWidgetVisible(*panel);
    (*panel)->plot()->setFocus(Qt::OtherFocusReason);
}

void MetricsPage::open(const QString &target)
{
    if (target.isEmpty())
        return;
    const auto isShown = [&](const ChartSpec &spec) { return spec.name == target; };
    const QList<ChartSpec> charts = m_layout.charts();
    if (std::none_of(charts.cbegin(), charts.cend(), isShown)) {
        const std::optional<Preset> preset = presetOf(target);
        if (preset)
            choosePreset(*preset);
        const QList<ChartSpec> others = m_layout.charts();
        if (std::none_of(others.cbegin(), others.cend(), isShown))
            addChart({target, {}});
    }
    if (m_known.isEmpty())
        m_wanted = target;
    else
        bringIntoView(target);
}

} // namespace toban
