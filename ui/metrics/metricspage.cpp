// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metricspage.h"

#include "models/core/background.h"
#include "ui/metrics/cursortable.h"
#include "ui/metrics/metricpicker.h"
#include "ui/metrics/metricspanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/timerangebar.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace toban {

namespace {

using namespace std::chrono_literals;

constexpr auto newerDelay = 500ms;
constexpr int twoColumns = 800; ///< width of the page from which charts stand side by side
/// A live chart of a longer range moves on by a pixel or so at a time.
constexpr int pace = 1000;

struct PresetEntry
{
    Preset preset;
    const char *title;
};

const std::array<PresetEntry, 5> presets{{
    {Preset::Http, QT_TRANSLATE_NOOP("MetricsPage", "HTTP")},
    {Preset::Jvm, QT_TRANSLATE_NOOP("MetricsPage", "JVM")},
    {Preset::Pool, QT_TRANSLATE_NOOP("MetricsPage", "Connection pool")},
    {Preset::Database, QT_TRANSLATE_NOOP("MetricsPage", "Database")},
    {Preset::Host, QT_TRANSLATE_NOOP("MetricsPage", "Host")},
}};

} // namespace

MetricsPage::MetricsPage(const Profile &profile, const QList<MonitoredItem> &policy,
                         Sampler &sampler, const MetricsQueries &queries, Clock clock,
                         QWidget *parent)
    : Page(parent), m_layout(metricsLayoutFrom(queries.recallLayout())),
      m_axis({clock() - m_layout.span, clock()}, profile.zone), m_targets(sampler.targets()),
      m_policy(policy), m_sampler(sampler), m_queries(queries), m_clock(clock),
      m_heading(new Heading(Heading::Rank::Page)), m_presetLabel(new QLabel),
      m_preset(new QComboBox), m_instanceLabel(new QLabel), m_instance(new QComboBox),
      m_export(new QToolButton), m_exportImage(new QAction(this)), m_exportTable(new QAction(this)),
      m_restore(new QAction(this)), m_ranges(new TimeRangeBar(m_axis, clock)),
      m_picker(new MetricPicker), m_banner(new Banner), m_board(new QWidget),
      m_grid(new QGridLayout(m_board)), m_scroll(new QScrollArea), m_nothing(new QLabel),
      m_table(new CursorTable(m_axis)), m_states(new StateStack(buildContent()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(buildHead());
    column->addWidget(buildTools());
    column->addWidget(m_banner);
    column->addWidget(m_states, 1);
    buildExport();

    m_newer.setSingleShot(true);
    m_newer.setInterval(newerDelay);
    connect(&m_newer, &QTimer::timeout, this, &MetricsPage::showMetrics);
    connect(&m_live, &QTimer::timeout, this, &MetricsPage::tick);
    connect(&m_axis, &TimeAxis::rangeChanged, this, &MetricsPage::setPace);
    connect(&m_sampler, &Sampler::observed, this, &MetricsPage::observe);
    connect(m_ranges, &TimeRangeBar::chosen, this, [this](std::chrono::milliseconds span) {
        m_layout.span = std::chrono::duration_cast<std::chrono::minutes>(span);
        keepLayout();
    });
    connect(m_picker, &MetricPicker::picked, this, &MetricsPage::addChart);
    retranslate();
    m_axis.setLive(true);
    setPace();
    refresh();
}

MetricsPage::~MetricsPage()
{
    m_loading.request_stop();
    // The charts use the axis, a member, until they are gone.
    delete m_states;
}

QWidget *MetricsPage::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_heading);
    row->addStretch();
    m_presetLabel->setBuddy(m_preset);
    m_instanceLabel->setBuddy(m_instance);
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_instance->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_presetLabel, m_preset,
                                                            m_instanceLabel, m_instance, m_export})
        row->addWidget(widget);
    for (const PresetEntry &entry : presets)
        m_preset->addItem(QString(), int(entry.preset));
    m_instance->addItem(QString());
    m_instance->addItem(QString());
    m_instance->addItems(m_targets);
    m_preset->setCurrentIndex(m_preset->findData(int(m_layout.preset)));
    const InstanceChoice &choice = m_layout.instances;
    const qsizetype place = m_targets.indexOf(choice.name);
    if (choice.kind == InstanceChoice::Kind::Together)
        m_instance->setCurrentIndex(1);
    else if (choice.kind == InstanceChoice::Kind::One && place >= 0)
        m_instance->setCurrentIndex(int(place) + 2);
    else
        m_layout.instances = {};
    connect(m_preset, &QComboBox::activated, this,
            [this](int index) { choosePreset(Preset(m_preset->itemData(index).toInt())); });
    connect(m_instance, &QComboBox::activated, this, &MetricsPage::chooseInstance);
    return head;
}

QWidget *MetricsPage::buildTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_ranges);
    row->addStretch();
    row->addWidget(m_picker, 1);
    return tools;
}

void MetricsPage::buildExport()
{
    m_export->setIcon(icon(QStringLiteral("export")));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_export);
    menu->addActions({m_exportImage, m_exportTable});
    menu->addSeparator();
    menu->addAction(m_restore);
    m_export->setMenu(menu);
    connect(m_exportImage, &QAction::triggered, this, &MetricsPage::exportImage);
    connect(m_exportTable, &QAction::triggered, this, &MetricsPage::exportTable);
    connect(m_restore, &QAction::triggered, this, [this] {
        m_layout.changed.remove(m_layout.preset);
        keepLayout();
        showPanels();
    });
}

QWidget *MetricsPage::buildContent()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_scroll->setWidget(m_board);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_scroll);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({chartHeight * 3, chartHeight * 4 / 5});
    m_scroll->setMinimumHeight(chartHeight);
    splitter->setCollapsible(0, false);
    return splitter;
}

void MetricsPage::refresh()
{
    m_states->showLoading(tr("Reading which series there are"));
    m_loading.request_stop();
    m_loading = inBackground(
        this, [read = m_queries.series](std::stop_token stop) { return read(stop); },
        [this](const Result<QList<SeriesId>> &series) { takeSeries(series); });
    inBackground(
        this, [read = m_queries.descriptions](std::stop_token stop) { return read(stop); },
        [this](const Result<MetricDescriptions> &descriptions) {
            // Without them a metric is still found by its name and tags.
            if (descriptions)
                m_descriptions = *descriptions;
            m_picker->setMetrics(metricsOf(knownSeries(), m_descriptions));
        });
}

void MetricsPage::takeSeries(const Result<QList<SeriesId>> &series)
{
    if (!series) {
        if (series.error().kind != Error::Kind::Cancelled)
            m_states->showError(series.error(), [this] { refresh(); });
        return;
    }
    m_known = QSet<SeriesId>(series->cbegin(), series->cend());
    for (const QString &target : std::as_const(m_targets)) {
        if (const auto observation = m_sampler.latest(target)) {
            for (const Reading &reading : observation->readings)
                m_known.insert(reading.id);
        }
    }
    showMetrics();
}

void MetricsPage::observe(const Observation &observation)
{
    bool isNewer = false;
    for (const Reading &reading : observation.readings) {
        if (!m_known.contains(reading.id)) {
            m_known.insert(reading.id);
            isNewer = true;
        }
    }
    if (isNewer)
        m_newer.start();
}

QList<SeriesId> MetricsPage::knownSeries() const
{
    QList<SeriesId> series(m_known.cbegin(), m_known.cend());
    std::sort(series.begin(), series.end());
    return series;
}

void MetricsPage::showMetrics()
{
    if (m_known.isEmpty()) {
        m_states->showEmpty(tr("Nothing has been measured yet. Charts appear with the first values "
                               "of an instance, the database or a host."));
        return;
    }
    m_picker->setMetrics(metricsOf(knownSeries(), m_descriptions));
    m_states->showContent();
    showPanels();
    if (!m_wanted.isEmpty())
        bringIntoView(std::exchange(m_wanted, {}));
}

void MetricsPage::choosePreset(Preset preset)
{
    m_layout.preset = preset;
    m_preset->setCurrentIndex(m_preset->findData(int(preset)));
    keepLayout();
    showPanels();
}

void MetricsPage::chooseInstance(int index)
{
    if (index == 0)
        m_layout.instances = {};
    else if (index == 1)
        m_layout.instances = {InstanceChoice::Kind::Together, {}};
    else
        m_layout.instances = {InstanceChoice::Kind::One, m_targets.value(index - 2)};
    keepLayout();
    showPanels();
}

void MetricsPage::keepLayout()
{
    m_queries.keepLayout(toJson(m_layout));
}

void MetricsPage::setPace()
{
    const auto step = std::max(m_sampler.interval(), m_axis.range().span() / pace);
    m_live.start(std::min<std::chrono::milliseconds>(step, 1h));
}

void MetricsPage::tick()
{
    // Nobody sees it: the next showEvent() makes up for it.
    if (isVisible())
        m_axis.follow(m_clock());
}

void MetricsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_axis.follow(m_clock());
}

void MetricsPage::note(const Error &error)
{
    m_banner->setMessage(Status::Warning, error.text);
}

void MetricsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void MetricsPage::retranslate()
{
    m_heading->setText(title());
    m_presetLabel->setText(tr("&Preset"));
    m_instanceLabel->setText(tr("&Instances"));
    for (int i = 0; i < int(presets.size()); ++i)
        m_preset->setItemText(i, tr(presets[size_t(i)].title));
    m_instance->setItemText(0, tr("Each"));
    m_instance->setItemText(1, tr("Together"));
    m_export->setText(tr("Export"));
    m_exportImage->setText(tr("All charts as PNG…"));
    m_exportTable->setText(tr("All charts as CSV…"));
    m_restore->setText(tr("Restore the preset's charts"));
    m_nothing->setText(tr("Nothing of this preset is measured here. Choose another one, or add "
                          "charts by the field above."));
}

void MetricsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace toban
