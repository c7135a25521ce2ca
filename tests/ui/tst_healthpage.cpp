// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window.h"
#include "ui/health/healthpage.h"
#include "ui/health/healthtree.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace toban;
using namespace std::chrono_literals;

namespace {

const QString app = QStringLiteral("app-1");

actuator::Health component(const char *name, const char *status, const QJsonObject &details = {},
                           const QList<actuator::Health> &components = {})
{
    actuator::Health health;
    health.name = QLatin1StringView(name);
    health.status = QLatin1StringView(status);
    health.details = details;
    health.components = components;
    return health;
}

actuator::Health healthy()
{
    actuator::Health whole =
        component("", "UP", {},
                  {component("db", "UP", {}, {component("replica", "OUT_OF_SERVICE")}),
                   component("diskSpace", "UP", {{QStringLiteral("free"), 1024}})});
    whole.groups = {QStringLiteral("liveness")};
    return whole;
}

/// An instance whose health the test decides, and the page that shows it.
struct Fixture
{
    std::shared_ptr<QMutex> mutex = std::make_shared<QMutex>();
    std::shared_ptr<std::optional<actuator::Health>> health =
        std::make_shared<std::optional<actuator::Health>>(healthy());
    std::unique_ptr<Sampler> sampler;
    std::unique_ptr<HealthPage> page;

    Fixture()
    {
        SamplerOptions options;
        options.random = [] { return 0.0; };
        const auto scrape = [mutex = mutex, health = health](std::stop_token) -> Result<Scrape> {
            const QMutexLocker lock(mutex.get());
            if (!*health)
                return failure(Error::Kind::Timeout, QStringLiteral("app-1 does not answer"));
            Scrape scrape;
            scrape.health = *health;
            return scrape;
        };
        sampler = std::make_unique<Sampler>(
            QList<Target>{{app, Target::Kind::Instance, scrape}}, [](Instant, const Readings &) {},
            systemNow, options);
        HealthQueries queries;
        queries.health = [](const QString &, const QStringList &path,
                            std::stop_token) -> Result<actuator::Health> {
            return component(qPrintable(path.first()), "UP",
                             {{QStringLiteral("state"), QStringLiteral("CORRECT")}});
        };
        queries.periods = [](const QString &instance, Instant, Instant to,
                             std::stop_token) -> Result<QList<HealthPeriod>> {
            return QList<HealthPeriod>{
                {instance, {}, QStringLiteral("DOWN"), to - 2h, to - 1h},
                {instance, {}, QStringLiteral("UP"), to - 1h, {}},
                {instance, QStringLiteral("db/replica"), QStringLiteral("UP"), to - 1h, {}}};
        };
        page = std::make_unique<HealthPage>(QStringList{app}, *sampler, queries, systemNow,
                                            QTimeZone::utc());
        page->resize(1080, 740);
    }

    ~Fixture()
    {
        page.reset();
        sampler.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    void setHealth(const std::optional<actuator::Health> &wanted)
    {
        const QMutexLocker lock(mutex.get());
        *health = wanted;
    }

    HealthTree *tree() const { return page->findChild<HealthTree *>(); }

    /// "name: word" of every item, indented by two spaces a level.
    QStringList lines() const
    {
        QStringList lines;
        for (QTreeWidgetItemIterator item(tree()); *item; ++item) {
            int depth = 0;
            for (const QTreeWidgetItem *above = (*item)->parent(); above; above = above->parent())
                ++depth;
            lines.append(QString(depth * 2, QLatin1Char(' ')) + (*item)->text(0)
                         + QStringLiteral(": ") + (*item)->text(1));
        }
        return lines;
    }

    QStringList rows(const char *table) const
    {
        const auto *view = page->findChild<TableView *>(QLatin1StringView(table));
        return view->toTsv(false).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
};

} // namespace

class TestHealthPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheTree();
    void keepsSelectionWhenStatusesChange();
    void showsDetailsOfTheChosen();
    void showsPeriodsOfTheChosen();
    void tellsWhyThereIsNoHealth();
    void copiesWhatIsChosen();
    void withoutInstancesItSaysWhatToDo();
};

void TestHealthPage::showsTheTree()
{
    Fixture f;
    QTRY_COMPARE(f.lines(), (QStringList{QStringLiteral("app-1: UP"), QStringLiteral("  db: UP"),
                                         QStringLiteral("    replica: OUT_OF_SERVICE"),
                                         QStringLiteral("  diskSpace: UP"),
                                         QStringLiteral("  liveness (group): UP")}));
    const QTreeWidgetItem *replica = f.tree()->topLevelItem(0)->child(0)->child(0);
    QCOMPARE(replica->data(1, RowModelBase::StatusRole).value<Status>(), Status::Warning);
}

void TestHealthPage::keepsSelectionWhenStatusesChange()
{
    Fixture f;
    QTRY_COMPARE(f.lines().size(), 5);
    f.page->open(QStringLiteral("app-1/db/replica"));
    actuator::Health worse = healthy();
    worse.status = QStringLiteral("DOWN");
    worse.components.first().components.first().status = QStringLiteral("DOWN");
    worse.components.removeLast();
    f.setHealth(worse);
    f.page->refresh();
    QTRY_COMPARE(f.lines().first(), QStringLiteral("app-1: DOWN"));
    QCOMPARE(f.lines().size(), 4);
    QCOMPARE(f.tree()->current().component,
             (QStringList{QStringLiteral("db"), QStringLiteral("replica")}));
}

void TestHealthPage::showsDetailsOfTheChosen()
{
    Fixture f;
    QTRY_COMPARE(f.lines().size(), 5);
    f.page->open(QStringLiteral("app-1/diskSpace"));
    QCOMPARE(f.rows("healthDetails").first().simplified(), QStringLiteral("free 1 KiB"));
    f.tree()->setCurrent({app, {}, QStringLiteral("liveness")});
    QTRY_COMPARE(f.rows("healthDetails"), QStringList{QStringLiteral("state\tCORRECT")});
}

void TestHealthPage::showsPeriodsOfTheChosen()
{
    Fixture f;
    QTRY_COMPARE(f.rows("healthPeriods").size(), 2);
    QVERIFY(f.rows("healthPeriods").first().startsWith(QStringLiteral("UP")));
    f.page->open(QStringLiteral("app-1/db/replica"));
    QTRY_COMPARE(f.lines().size(), 5);
    f.page->open(QStringLiteral("app-1/db/replica"));
    QTRY_COMPARE(f.rows("healthPeriods").size(), 1);
}

void TestHealthPage::tellsWhyThereIsNoHealth()
{
    Fixture f;
    QVERIFY(test::show(*f.page));
    QTRY_COMPARE(f.lines().size(), 5);
    f.setHealth(std::nullopt);
    f.page->refresh();
    QTRY_COMPARE(f.lines(), QStringList{QStringLiteral("app-1: UNREACHABLE")});
    const auto *banner = f.page->findChild<Banner *>();
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->accessibleName(), QStringLiteral("CRITICAL: app-1 does not answer"));
}

void TestHealthPage::copiesWhatIsChosen()
{
    Fixture f;
    QTRY_COMPARE(f.lines().size(), 5);
    f.page->open(QStringLiteral("app-1/db"));
    f.tree()->actions().first()->trigger();
    QTRY_COMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("db: UP\n  replica: OUT_OF_SERVICE\n"));
}

void TestHealthPage::withoutInstancesItSaysWhatToDo()
{
    SamplerOptions options;
    options.random = [] { return 0.0; };
    Sampler sampler(
        {}, [](Instant, const Readings &) {}, systemNow, options);
    HealthPage page({}, sampler, {}, systemNow, QTimeZone::utc());
    QVERIFY(test::show(page));
    bool isSaid = false;
    for (const QLabel *label : page.findChildren<QLabel *>())
        isSaid |= label->isVisible() && label->text().contains(QStringLiteral("names no instance"));
    QVERIFY(isSaid);
}

QTEST_MAIN(TestHealthPage)
#include "tst_healthpage.moc"
