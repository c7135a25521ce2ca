// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "models/core/background.h"
#include "models/overview/wording.h"
#include "ui/frame/statusstrip.h"
#include "ui/overview/servicehead.h"
#include "ui/overview/statelist.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statustile.h"
#include "ui/widgets/tilelayout.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QScrollArea>

namespace toban {

namespace {

using namespace std::chrono_literals;

constexpr auto gatherTime = 200ms;
constexpr auto judgeInterval = 5s;
constexpr auto trendInterval = 30s;
constexpr auto trendSpan = 1h;
constexpr int charactersBesideCards = 150;
constexpr int cardCharacters = 40;

TileContent tileContent(const ItemState &state, const ServiceWatch &watch, Instant now,
                        const QTimeZone &zone)
{
    TileContent content{itemTitle(state.item), {}, state.status, bandText(state.item), {}, {}};
    QStringList source;
    if (state.value) {
        content.value = valueText(state.item, *state.value);
        if (watch.isStale(*state.measured, now))
            content.age = ageText(now - *state.measured);
        source.append(sourceText(*state.series));
        source.append(OverviewPage::tr("Measured at %1").arg(timeText(*state.measured, now, zone)));
    } else if (!state.isMeasured) {
        content.age = OverviewPage::tr("not set up");
        source.append(neededText(state.item));
    }
    source.append(thresholdText(state.item));
    content.source = source.join(QLatin1Char('\n'));
    return content;
}

QList<ChartLimit> limitsOf(const MonitoredItem &item)
{
    QList<ChartLimit> limits;
    if (item.warning)
        limits.append({*item.warning, Status::Warning, statusWord(Status::Warning)});
    else if (item.critical)
        limits.append({*item.critical, Status::Critical, statusWord(Status::Critical)});
    return limits;
}

StateLine instanceLine(const TargetState &state)
{
    QString word = state.word;
    if (word.isEmpty())
        word = state.error ? OverviewPage::tr("no answer") : OverviewPage::tr("not asked yet");
    return {state.target.name, state.status, word, {}, {}, true};
}

StateLine connectionLine(const TargetState &state, Instant now, const QTimeZone &zone)
{
    StateLine line;
    line.name = state.target.name;
    if (state.asked)
        line.status = state.error ? Status::Critical : Status::Ok;
    line.text = state.lastSuccess
                    ? OverviewPage::tr("answered %1").arg(timeText(*state.lastSuccess, now, zone))
                : state.asked ? OverviewPage::tr("never answered")
                              : OverviewPage::tr("not asked yet");
    if (state.error) {
        line.note = state.error->text;
        line.tip = state.error->detail;
    }
    return line;
}

} // namespace

OverviewPage::OverviewPage(const Profile &profile, const QList<MonitoredItem> &policy,
                           const QList<WatchedTarget> &targets, Sampler &sampler,
                           OverviewQueries queries, Clock clock, QWidget *parent)
    : Page(parent), m_profile(profile), m_sampler(sampler), m_queries(std::move(queries)),
      m_clock(std::move(clock)), m_watch(policy, targets, sampler.interval()),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)), m_head(new ServiceHead),
      m_safety(new Card), m_safetyList(new StateList), m_instances(new Card),
      m_instanceList(new StateList), m_connections(new Card), m_connectionList(new StateList)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(buildContent(policy));
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);

    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &OverviewPage::judge);
    connect(&m_regular, &QTimer::timeout, this, &OverviewPage::judge);
    connect(&m_trending, &QTimer::timeout, this, &OverviewPage::loadTrends);
    m_regular.start(judgeInterval);
    m_trending.start(trendInterval);
    connect(&m_sampler, &Sampler::observed, this, &OverviewPage::observe);
    connect(m_head, &ServiceHead::reasonActivated, this, [this] {
        if (!m_watch.reasons().isEmpty())
            openSeries(m_watch.reasons().first().item.id);
    });
    connect(m_instanceList, &StateList::activated, this, [this](int line) {
        Q_EMIT linkActivated("health", m_profile.instances.value(line).name);
    });
    for (const QString &target : m_sampler.targets()) {
        if (const auto observation = m_sampler.latest(target))
            m_watch.observe(*observation);
    }
    m_watch.judge(m_clock());
    retranslate();
    recall();
    loadTrends();
}

QWidget *OverviewPage::buildContent(const QList<MonitoredItem> &policy)
{
    auto *tileSide = new QWidget;
    auto *tiles = new TileLayout(tileSide);
    // The application first, as it is what users of the service notice.
    for (const auto group : {MonitoredItem::Group::Application, MonitoredItem::Group::Database,
                             MonitoredItem::Group::Infrastructure}) {
        auto *heading = new Heading(Heading::Rank::Section);
        m_groups.append({group, heading});
        tiles->addHeading(heading);
        for (const MonitoredItem &item : policy) {
            if (item.group == group)
                addTile(item, tiles);
        }
    }
    auto *tileColumn = new QVBoxLayout;
    tileColumn->addWidget(tileSide);
    tileColumn->addStretch();
    m_columns->setSpacing(16);
    m_columns->addLayout(tileColumn, 1);
    m_columns->addWidget(buildCards());

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(16);
    column->addWidget(m_head);
    column->addLayout(m_columns, 1);
    return content;
}

void OverviewPage::addTile(const MonitoredItem &item, TileLayout *tiles)
{
    auto *tile = new StatusTile;
    tile->setObjectName(item.id);
    tile->setLimits(limitsOf(item));
    auto *openAction = new QAction(icon(QStringLiteral("metrics")), QString(), tile);
    auto *copyAction = new QAction(icon(QStringLiteral("copy")), QString(), tile);
    openAction->setObjectName(QStringLiteral("open"));
    copyAction->setObjectName(QStringLiteral("copy"));
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    tile->addActions({openAction, copyAction});
    connect(tile, &StatusTile::clicked, this, [this, id = item.id] { openSeries(id); });
    connect(openAction, &QAction::triggered, this, [this, id = item.id] { openSeries(id); });
    connect(copyAction, &QAction::triggered, tile,
            [tile] { QApplication::clipboard()->setText(tile->text()); });
    tiles->addWidget(tile);
    m_tiles.insert(item.id, tile);
}

QWidget *OverviewPage::buildCards()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (const auto &[card, list] :
         {std::pair(m_safety, m_safetyList), std::pair(m_instances, m_instanceList),
          std::pair(m_connections, m_connectionList)}) {
        card->content()->addWidget(list);
        column->addWidget(card);
    }
    column->addStretch();
    side->setMinimumWidth(cardCharacters * fontMetrics().averageCharWidth());
    return side;
}

void OverviewPage::refresh()
{
    m_sampler.scrapeNow();
    loadTrends();
}

void OverviewPage::open(const QString &target)
{
    if (StatusTile *tile = m_tiles.value(target))
        tile->setFocus(Qt::OtherFocusReason);
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool hasRoom = width() >= charactersBesideCards * fontMetrics().averageCharWidth();
    m_columns->setDirection(hasRoom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void OverviewPage::recall()
{
    inBackground(this, m_queries.lastKnown, [this](const Result<QList<LastSample>> &samples) {
        // Why the history can't be read is told by the history itself; tiles then wait for values.
        if (!samples)
            return;
        m_watch.recall(*samples, m_clock());
        show();
    });
}

void OverviewPage::loadTrends()
{
    using Trends = QHash<QString, Samples>;
    QList<MonitoredItem> items;
    for (const ItemState &state : m_watch.items())
        items.append(state.item);
    const TimeRange range{m_clock() - trendSpan, m_clock()};
    m_trends.request_stop();
    m_trends = inBackground(
        this,
        [items, range, trend = m_queries.trend](std::stop_token stop) {
            Trends trends;
            for (const MonitoredItem &item : items) {
                if (const Result<Samples> samples = trend(item, range.from, range.to, stop))
                    trends.insert(item.id, *samples);
            }
            return trends;
        },
        [this, range](const Trends &trends) {
            for (const ItemState &state : m_watch.items()) {
                const Samples samples = trends.value(state.item.id);
                m_tiles[state.item.id]->setTrend(samples, range, state.item.unit);
            }
            for (auto trend = trends.cbegin(); trend != trends.cend(); ++trend)
                m_watch.learnSince(trend.key(), trend.value());
            show();
        });
}

void OverviewPage::observe(const Observation &observation)
{
    m_watch.observe(observation);
    if (!m_soon.isActive())
        m_soon.start(gatherTime);
}

void OverviewPage::judge()
{
    m_watch.judge(m_clock());
    show();
}

void OverviewPage::show()
{
    const Instant now = m_clock();
    const QString title = m_profile.title.isEmpty() ? m_profile.name : m_profile.title;
    const QString service =
        QStringLiteral("%1 · %2").arg(title, StatusStrip::environmentName(m_profile.environment));
    const QString reason = reasonText(m_watch, now, m_profile.zone);
    m_head->setState(m_watch.status(), service, reason, !m_watch.reasons().isEmpty());
    for (const ItemState &state : m_watch.items())
        m_tiles[state.item.id]->setContent(tileContent(state, m_watch, now, m_profile.zone));
    showTargets(now);
    if (m_watch.status() == m_shown && reason == m_reason)
        return;
    m_shown = m_watch.status();
    m_reason = reason;
    Q_EMIT statusChanged(m_shown, m_reason);
}

void OverviewPage::showTargets(Instant now)
{
    QList<StateLine> instances;
    QList<StateLine> connections;
    for (const TargetState &state : m_watch.targets()) {
        if (state.target.kind == Target::Kind::Instance)
            instances.append(instanceLine(state));
        connections.append(connectionLine(state, now, m_profile.zone));
    }
    m_instanceList->setLines(instances);
    m_instances->setVisible(!instances.isEmpty());
    m_connectionList->setLines(connections);
    m_connections->setVisible(!connections.isEmpty());
}

void OverviewPage::openSeries(const QString &itemId)
{
    for (const ItemState &state : m_watch.items()) {
        if (state.item.id == itemId)
            Q_EMIT linkActivated("metrics",
                                 state.series ? state.series->name : state.item.series.first());
    }
}

void OverviewPage::retranslate()
{
    for (const auto &[group, heading] : m_groups)
        heading->setText(groupTitle(group));
    for (StatusTile *tile : std::as_const(m_tiles)) {
        tile->findChild<QAction *>(QStringLiteral("open"))->setText(tr("Show in Metrics"));
        tile->findChild<QAction *>(QStringLiteral("copy"))->setText(tr("Copy"));
    }
    m_safety->setTitle(tr("Safety"));
    m_safetyList->setLines({{tr("Last good backup"), Status::Unknown, tr("not set up"), {}, {}},
                            {tr("Proven restorable"), Status::Unknown, tr("not set up"), {}, {}}});
    m_instances->setTitle(tr("Instances"));
    m_connections->setTitle(tr("Connections"));
    show();
}

} // namespace toban
