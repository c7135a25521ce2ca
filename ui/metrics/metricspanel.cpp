// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metricspanel.h"

#include "models/core/background.h"
#include "models/metrics/aggregation.h"
#include "models/metrics/catalogue.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palette.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

#include <algorithm>
#include <map>

namespace toban {

namespace {

using namespace std::chrono_literals;

/// Points for a chart's width; loaded is three times that, with what lies on both sides.
constexpr int pointsInSight = 1000;
constexpr auto moveDelay = 150ms;
/// Instances scraped every ten seconds all have a value in an interval of this length.
constexpr std::chrono::milliseconds alignedInterval = 20s;
/// More lines would take long to load and could not be told apart anyway.
constexpr qsizetype seriesLimit = 64;

const QString instanceLabel = QStringLiteral("instance");

/// Everything a load needs, as values.
struct Load
{
    QList<SeriesId> ids;
    StretchRequest request; ///< without the series
    Unit unit;
    bool isTogether = false;
    bool isCounter = false;
    bool hasInstanceNames = false;
};

struct LoadedSeries
{
    QList<ChartSeries> series;
    bool isRaw = true;
    std::optional<Error> shortfall;
};

QString labelText(const Labels &labels)
{
    QStringList parts;
    for (auto label = labels.cbegin(); label != labels.cend(); ++label) {
        if (label.key() != instanceLabel)
            parts.append(label.key() + QLatin1Char('=') + label.value());
    }
    return parts.join(QStringLiteral(", "));
}

/// A line is called by its instance and by what else tells it from the others.
QString lineName(const SeriesId &id, bool hasInstance)
{
    const QString labels = labelText(id.labels);
    const QString instance = hasInstance ? id.labels.value(instanceLabel) : QString();
    if (instance.isEmpty() || labels.isEmpty())
        return instance + labels;
    return instance + QStringLiteral(" · ") + labels;
}

QString lineId(const SeriesId &id)
{
    QString text = id.name;
    for (auto label = id.labels.cbegin(); label != id.labels.cend(); ++label)
        text += QLatin1Char('\n') + label.key() + QLatin1Char('=') + label.value();
    return text;
}

Aggregates valuesOf(const Stretch &stretch, const Load &load)
{
    if (!load.isCounter)
        return stretch.values;
    return ratesOf(stretch.values, Pyramid(stretch.values).gap());
}

/// The lines that need room first come first when not all can have a colour.
void sortByHeight(QList<ChartSeries> &series, const StretchRequest &request)
{
    const auto height = [&](const ChartSeries &line) {
        const auto extent = line.data.extent(request.from, request.to);
        return extent ? extent->max : -1;
    };
    std::stable_sort(series.begin(), series.end(), [&](const ChartSeries &a, const ChartSeries &b) {
        return height(a) > height(b);
    });
}

Result<LoadedSeries> loadSeries(const MetricsQueries &queries, const Load &load,
                                std::stop_token stop)
{
    LoadedSeries loaded;
    std::map<SeriesId, QList<Aggregates>> lines;
    for (const SeriesId &id : load.ids) {
        StretchRequest request = load.request;
        request.id = id;
        const Result<Stretch> read = queries.read(request, stop);
        if (!read)
            return failure(read);
        loaded.isRaw = loaded.isRaw && read->isRaw;
        if (read->shortfall)
            loaded.shortfall = read->shortfall;
        SeriesId line = id;
        if (load.isTogether)
            line.labels.remove(instanceLabel);
        lines[line].append(valuesOf(*read, load));
    }
    for (const auto &[id, parts] : lines) {
        const Aggregates values =
            parts.size() == 1 ? parts.first() : acrossInstances(parts, acrossOf(load.unit));
        QString name = lineName(id, load.hasInstanceNames);
        if (name.isEmpty())
            name = seriesTitle(id.name);
        loaded.series.append({lineId(id), name, Pyramid(values)});
    }
    if (loaded.series.size() > seriesColourCount)
        sortByHeight(loaded.series, load.request);
    return loaded;
}

QList<ChartLimit> limitsOf(const QString &series, const QList<MonitoredItem> &policy)
{
    QList<ChartLimit> limits;
    for (const MonitoredItem &item : policy) {
        if (!item.series.contains(series))
            continue;
        const QString side =
            item.comparison == MonitoredItem::Comparison::Below ? QStringLiteral(" ≤") : QString();
        if (item.warning)
            limits.append(
                {*item.warning / item.scale, Status::Warning, MetricsPanel::tr("Warning") + side});
        if (item.critical)
            limits.append({*item.critical / item.scale, Status::Critical,
                           MetricsPanel::tr("Critical") + side});
    }
    return limits;
}

} // namespace

MetricsPanel::MetricsPanel(TimeAxis &axis, const ChartSpec &spec,
                           const QList<MonitoredItem> &policy, const MetricsQueries &queries,
                           Clock clock, QWidget *parent)
    : Chart(axis, parent), m_axis(axis), m_spec(spec), m_policy(policy), m_queries(queries),
      m_clock(std::move(clock)), m_tags(new QMenu(this)), m_remove(new QAction(this))
{
    const Unit raw = seriesUnit(spec.name);
    m_readUnit = isCounter(spec.name) ? rateUnit(raw) : raw;
    setUnit(m_readUnit);
    m_soon.setSingleShot(true);
    m_soon.setInterval(moveDelay);
    connect(&m_soon, &QTimer::timeout, this, &MetricsPanel::load);
    connect(&axis, &TimeAxis::rangeChanged, this, &MetricsPanel::rangeMoved);
    addMenu();
    retitle();
}

MetricsPanel::~MetricsPanel()
{
    m_loading.request_stop();
}

void MetricsPanel::addMenu()
{
    m_tags->menuAction()->setIcon(icon(QStringLiteral("filter")));
    m_remove->setIcon(icon(QStringLiteral("remove")));
    addRangeAction(m_tags->menuAction());
    addRangeAction(m_remove);
    connect(m_remove, &QAction::triggered, this, &MetricsPanel::removed);
    connect(m_tags, &QMenu::triggered, this, [this](QAction *action) {
        const QStringList tag = action->data().toStringList();
        ChartSpec spec = m_spec;
        if (action->isChecked())
            spec.labels.insert(tag.first(), tag.last());
        else
            spec.labels.remove(tag.first());
        Q_EMIT specChanged(spec);
    });
}

void MetricsPanel::offerTags(const QList<SeriesId> &known)
{
    m_tags->clear();
    QMap<QString, QStringList> tags;
    for (const MetricEntry &metric : metricsOf(known, {})) {
        if (metric.name == m_spec.name)
            tags = metric.tags;
    }
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag) {
        if (tag.key() == instanceLabel || (tag->size() < 2 && !m_spec.labels.contains(tag.key())))
            continue;
        QMenu *values = m_tags->addMenu(tag.key());
        for (const QString &value : tag.value()) {
            QAction *action =
                values->addAction(QString(value).replace(QLatin1Char('&'), QStringLiteral("&&")));
            action->setCheckable(true);
            action->setChecked(m_spec.labels.value(tag.key()) == value);
            action->setData(QStringList{tag.key(), value});
        }
    }
    m_tags->menuAction()->setEnabled(!m_tags->isEmpty());
}

void MetricsPanel::retitle()
{
    QString title = seriesTitle(m_spec.name);
    if (isCounter(m_spec.name))
        title = tr("%1, per second").arg(title);
    const QString labels = labelText(m_spec.labels);
    if (!labels.isEmpty())
        title += QStringLiteral(" {%1}").arg(labels);
    if (m_choice.kind == InstanceChoice::Kind::Together) {
        title += QStringLiteral(" · ")
                 + (acrossOf(m_readUnit) == Across::Sum ? tr("sum of the instances")
                                                        : tr("mean of the instances"));
    }
    setTitle(title);
    setLimits(limitsOf(m_spec.name, m_policy));
    m_tags->setTitle(tr("Choose tags"));
    m_remove->setText(tr("Remove this chart"));
}

void MetricsPanel::setSources(const QList<SeriesId> &known, const InstanceChoice &choice)
{
    m_choice = choice;
    m_ids.clear();
    for (const SeriesId &id : known) {
        const QString instance = id.labels.value(instanceLabel);
        const bool isOfOther = choice.kind == InstanceChoice::Kind::One && instance != choice.name;
        if (m_spec.matches(id) && !isOfOther && m_ids.size() < seriesLimit)
            m_ids.append(id);
    }
    offerTags(known);
    retitle();
    load();
}

TimeRange MetricsPanel::wantedRange() const
{
    const TimeRange range = m_axis.range();
    const auto aside = m_axis.isLive() ? range.span() / 2 : range.span();
    return {range.from - aside, std::max(range.to, std::min(range.to + aside, m_clock()))};
}

bool MetricsPanel::isCovered() const
{
    if (!m_loaded)
        return false;
    const TimeRange range = m_axis.range();
    const Instant end = std::min(range.to, m_clock());
    const bool isInside = range.from >= m_loaded->range.from && end <= m_loaded->range.to;
    return isInside && m_loaded->interval <= 2 * range.span() / pointsInSight;
}

void MetricsPanel::rangeMoved()
{
    // Started once, not again at each move: while the user goes on, data come in between.
    if (!isCovered() && !m_soon.isActive())
        m_soon.start();
}

void MetricsPanel::load()
{
    m_soon.stop();
    m_loading.request_stop();
    const TimeRange range = wantedRange();
    Load load{m_ids,
              {{}, range.from, range.to, 3 * pointsInSight},
              m_readUnit,
              m_choice.kind == InstanceChoice::Kind::Together,
              isCounter(m_spec.name),
              m_choice.kind == InstanceChoice::Kind::Each};
    auto interval = range.span() / load.request.points;
    if (load.isTogether) {
        // On whole intervals, so that the same samples fall together at the next load.
        interval = std::max(interval, alignedInterval);
        load.request.isAligned = true;
        load.request.from = Instant(range.from.time_since_epoch() / interval * interval);
        load.request.points = int((range.to - load.request.from) / interval) + 1;
        load.request.to = load.request.from + load.request.points * interval;
    }
    auto work = [queries = m_queries, load](std::stop_token stop) {
        return loadSeries(queries, load, stop);
    };
    m_loading = inBackground(
        this, work,
        [this, range, interval, number = ++m_loadNumber](const Result<LoadedSeries> &result) {
            if (number != m_loadNumber)
                return; // another load has followed
            if (!result) {
                if (result.error().kind != Error::Kind::Cancelled)
                    Q_EMIT fellShort(result.error());
                return;
            }
            m_loaded = Loaded{range, result->isRaw ? 0ms : interval};
            setSeries(result->series);
            if (result->shortfall)
                Q_EMIT fellShort(*result->shortfall);
            Q_EMIT loaded();
        });
}

void MetricsPanel::changeEvent(QEvent *event)
{
    Chart::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retitle();
    load(); // the lines' names, which may be titles
}

} // namespace toban
