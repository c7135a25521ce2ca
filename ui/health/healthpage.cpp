// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/healthpage.h"

#include "models/core/background.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace toban {

namespace {

constexpr std::chrono::days remembered(30);

} // namespace

HealthPage::HealthPage(const QStringList &instances, Sampler &sampler, HealthQueries queries,
                       Clock clock, const QTimeZone &zone, QWidget *parent)
    : Page(parent), m_sampler(sampler), m_queries(std::move(queries)), m_clock(clock),
      m_detailModel(detailModel()), m_periodModel(periodModel(clock, zone)),
      m_heading(new Heading(Heading::Rank::Page)), m_tree(new HealthTree(instances)),
      m_states(nullptr), m_name(new Heading(Heading::Rank::Section)), m_banner(new Banner),
      m_detailHeading(new Heading(Heading::Rank::Section)),
      m_details(new TableView(QStringLiteral("healthDetails"), *m_detailModel)),
      m_periodHeading(new Heading(Heading::Rank::Section)),
      m_periods(new TableView(QStringLiteral("healthPeriods"), *m_periodModel))
{
    auto *splitter = new QSplitter;
    splitter->addWidget(m_tree);
    splitter->addWidget(buildDetails());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    m_states = new StateStack(splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_states, 1);

    connect(m_tree, &HealthTree::currentChanged, this, [this] {
        showCurrent();
        loadPeriods();
    });
    connect(m_tree, &HealthTree::copyRequested, this, &HealthPage::copyCurrent);
    connect(&m_sampler, &Sampler::observed, this, &HealthPage::observe);
    for (const QString &instance : instances) {
        m_known.insert(instance, {});
        if (const auto observation = m_sampler.latest(instance))
            observe(*observation);
    }
    retranslate();
    loadPeriods();
}

QWidget *HealthPage::buildDetails()
{
    auto *details = new QWidget;
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addWidget(m_banner);
    column->addWidget(m_detailHeading);
    column->addWidget(m_details, 3);
    column->addWidget(m_periodHeading);
    column->addWidget(m_periods, 2);
    m_details->setFilterShown(false);
    m_periods->setFilterShown(false);
    return details;
}

void HealthPage::refresh()
{
    m_sampler.scrapeNow();
    for (auto known = m_known.cbegin(); known != m_known.cend(); ++known) {
        if (known->health)
            askGroups(known.key(), known->health->groups);
    }
    loadPeriods();
}

void HealthPage::open(const QString &target)
{
    QStringList path = target.split(QLatin1Char('/'));
    const QString instance = path.takeFirst();
    m_tree->setCurrent({instance, path, {}});
}

void HealthPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HealthPage::observe(const Observation &observation)
{
    const auto known = m_known.find(observation.target);
    if (known == m_known.end() || observation.kind != Target::Kind::Instance)
        return;
    const bool isChanged = !known->health || !observation.health
                           || statusesOf(observation) != m_statuses.value(observation.target);
    m_statuses.insert(observation.target, statusesOf(observation));
    known->health = observation.health;
    known->error = observation.error;
    if (observation.health) {
        m_tree->setHealth(observation.target, *observation.health);
        if (isChanged)
            askGroups(observation.target, observation.health->groups);
    } else {
        known->groups.clear();
        m_tree->setNoHealth(observation.target, statusesOf(observation).value(QString()));
    }
    if (m_tree->current().instance != observation.target)
        return;
    showCurrent();
    if (isChanged)
        loadPeriods();
}

void HealthPage::askGroups(const QString &instance, const QStringList &groups)
{
    for (const QString &group : groups) {
        inBackground(
            this,
            [ask = m_queries.health, instance, group](std::stop_token stop) {
                return ask(instance, {group}, stop);
            },
            [this, instance, group](const Result<actuator::Health> &health) {
                // A group that cannot be asked stays UNKNOWN; the instance tells why.
                m_tree->setGroup(instance, group, health ? health->status : QString());
                if (health)
                    m_known[instance].groups.insert(group, *health);
                if (m_tree->current() == HealthPlace{instance, {}, group})
                    showCurrent();
            });
    }
}

void HealthPage::loadPeriods()
{
    const HealthPlace place = m_tree->current();
    if (place.instance.isEmpty())
        return;
    m_loading.request_stop();
    m_loading = inBackground(
        this,
        [periods = m_queries.periods, instance = place.instance, to = m_clock()](
            std::stop_token stop) { return periods(instance, to - remembered, to, stop); },
        [this, place](const Result<QList<HealthPeriod>> &periods) {
            if (place == m_tree->current())
                showPeriods(periods);
        });
}

void HealthPage::showPeriods(const Result<QList<HealthPeriod>> &periods)
{
    const HealthPlace place = m_tree->current();
    if (!periods) {
        m_periods->showError(periods.error(), [this] { loadPeriods(); });
        return;
    }
    const QList<HealthPeriod> own =
        place.group.isEmpty() ? periodsOf(place.component.join(QLatin1Char('/')), *periods)
                              : QList<HealthPeriod>();
    m_periodModel->setRows(own);
    if (!place.group.isEmpty())
        m_periods->showEmpty(tr("Changes of groups are not recorded; those of their components "
                                "are."));
    else if (own.isEmpty())
        m_periods->showEmpty(tr("Nothing was recorded yet."));
    else
        m_periods->showRows();
}

const actuator::Health *HealthPage::currentHealth() const
{
    const HealthPlace place = m_tree->current();
    const auto known = m_known.constFind(place.instance);
    if (known == m_known.cend())
        return nullptr;
    if (!place.group.isEmpty()) {
        const auto group = known->groups.constFind(place.group);
        return group == known->groups.cend() ? nullptr : &*group;
    }
    return known->health ? actuator::componentAt(*known->health, place.component) : nullptr;
}

void HealthPage::showCurrent()
{
    const HealthPlace place = m_tree->current();
    const Known known = m_known.value(place.instance);
    const actuator::Health *health = currentHealth();
    QStringList path{place.instance};
    path += place.component;
    if (!place.group.isEmpty())
        path.append(place.group);
    m_name->setText(path.join(QStringLiteral(" › ")));
    m_banner->setMessage(known.health ? Status::Warning : Status::Critical,
                         known.error ? known.error->text : QString());
    m_detailModel->setRows(health ? detailRows(*health) : QList<DetailRow>());
    if (!health)
        m_details->showEmpty(tr("No answer, so no details."));
    else if (!health->details.isEmpty())
        m_details->showRows();
    else if (place.component.isEmpty() && health->components.isEmpty())
        m_details->showEmpty(tr("The application shows only its status. Its property "
                                "management.endpoint.health.show-details makes it show "
                                "components and details."));
    else
        m_details->showEmpty(tr("It has no details of its own."));
}

void HealthPage::copyCurrent() const
{
    if (const actuator::Health *health = currentHealth())
        QApplication::clipboard()->setText(healthText(*health));
}

void HealthPage::retranslate()
{
    m_heading->setText(title());
    m_detailHeading->setText(tr("Details"));
    m_periodHeading->setText(tr("Changes in the last 30 days"));
    m_details->view()->setAccessibleName(tr("Details"));
    m_periods->view()->setAccessibleName(tr("Changes"));
    if (m_known.isEmpty())
        m_states->showEmpty(tr("The profile names no instance of the application. Add one with "
                               "its Actuator address to see its health."));
    else
        m_states->showContent();
    showCurrent();
}

} // namespace toban
