// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/catalogue.h"
#include "tests/support/window.h"
#include "ui/overview/overviewpage.h"
#include "ui/widgets/statustile.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace toban;
using namespace std::chrono_literals;

namespace {

const QString app = QStringLiteral("app-1");

Reading reading(const QString &name, double value)
{
    return {{name, {{QStringLiteral("instance"), app}}}, value};
}

/// One instance whose answers the test decides, and the page that shows it.
struct Fixture
{
    std::shared_ptr<std::atomic<double>> response = std::make_shared<std::atomic<double>>(0.4);
    std::shared_ptr<std::atomic_bool> isAnswering = std::make_shared<std::atomic_bool>(true);
    QList<LastSample> lastKnown;
    Samples course;
    std::unique_ptr<Sampler> sampler;
    std::unique_ptr<OverviewPage> page;

    ~Fixture()
    {
        page.reset();
        sampler.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    Target target() const
    {
        return {
            app, Target::Kind::Instance,
            [response = response, isAnswering = isAnswering](std::stop_token) -> Result<Scrape> {
                if (!*isAnswering)
                    return failure(Error::Kind::Unreachable, QStringLiteral("app-1 refused"),
                                   QStringLiteral("errno 111"));
                Scrape scrape;
                scrape.readings = {reading(series::httpResponseP95, *response),
                                   reading(series::httpRequestRate, 10),
                                   reading(series::httpErrorRatio, 0),
                                   reading(series::systemCpuRatio, 0.2),
                                   reading(series::diskUsedRatio, 0.3),
                                   reading(series::health, 0)};
                scrape.health = actuator::Health();
                scrape.health->status = QStringLiteral("UP");
                return scrape;
            }};
    }

    /// `isPaused`: nobody is asked until the test says so.
    void open(bool isPaused = false)
    {
        SamplerOptions options;
        options.random = [] { return 0.0; };
        sampler = std::make_unique<Sampler>(
            QList<Target>{target()}, [](Instant, const Readings &) {}, systemNow, options);
        if (isPaused)
            sampler->pause();
        Profile profile;
        profile.name = QStringLiteral("demo");
        profile.title = QStringLiteral("Sales support");
        profile.instances = {{app, {}, {}}};
        OverviewQueries queries;
        queries.lastKnown = [samples = lastKnown](std::stop_token) {
            return Result<QList<LastSample>>(samples);
        };
        queries.trend = [course = course](const MonitoredItem &, Instant, Instant,
                                          std::stop_token) { return Result<Samples>(course); };
        page = std::make_unique<OverviewPage>(profile, manualPolicy(),
                                              QList<WatchedTarget>{{app, Target::Kind::Instance}},
                                              *sampler, queries, systemNow);
        page->resize(1080, 740);
    }

    StatusTile *tile(const char *id) const
    {
        return page->findChild<StatusTile *>(QLatin1StringView(id));
    }

    bool shows(const QString &text) const
    {
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
};

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasATileForEveryItemOfTheManual();
    void showsWhatTheInstanceSays();
    void showsLastKnownValuesBeforeAnybodyIsAsked();
    void tellsWhatIsWrong();
    void tellsWhoDoesNotAnswer();
    void aTileLeadsToItsSeries();
    void aTileIsCopied();
    void anInstanceLeadsToItsHealth();
    void saysWhatIsNotSetUp();
    void cardsGoBelowInANarrowWindow();
    void everyTileHasTheFocusOnce();
};

void TestOverviewPage::hasATileForEveryItemOfTheManual()
{
    Fixture f;
    f.open(true);
    for (const MonitoredItem &item : manualPolicy())
        QVERIFY2(f.page->findChild<StatusTile *>(item.id), qPrintable(item.id));
}

void TestOverviewPage::showsWhatTheInstanceSays()
{
    Fixture f;
    f.open();
    QVERIFY(test::show(*f.page));
    QTRY_COMPARE(f.tile("application.response")->content().status, Status::Ok);
    QCOMPARE(f.tile("application.response")->content().value.simplified(),
             QStringLiteral("400 ms"));
    QVERIFY(f.tile("application.response")->toolTip().contains(series::httpResponseP95));
    QTRY_COMPARE(f.page->status(), Status::Ok);
    QVERIFY(f.shows(QStringLiteral("Sales support")));
    QVERIFY(f.shows(QStringLiteral("within their limits")));
}

void TestOverviewPage::showsLastKnownValuesBeforeAnybodyIsAsked()
{
    Fixture f;
    f.lastKnown = {{reading(series::httpResponseP95, 0).id, {systemNow() - 5min, 1.5}}};
    f.open(true);
    QTRY_COMPARE(f.tile("application.response")->content().value.simplified(),
                 QStringLiteral("1.5 s"));
    QCOMPARE(f.tile("application.response")->content().status, Status::Unknown);
    QCOMPARE(f.tile("application.response")->content().age.simplified(),
             QStringLiteral("5 min old"));
}

void TestOverviewPage::tellsWhatIsWrong()
{
    Fixture f;
    *f.response = 7;
    f.course = {{systemNow() - 30min, 0.4}, {systemNow() - 10min, 6}};
    f.open();
    QSignalSpy changed(f.page.get(), &OverviewPage::statusChanged);
    QVERIFY(test::show(*f.page));
    QTRY_COMPARE(f.page->status(), Status::Critical);
    QTRY_VERIFY(f.shows(QStringLiteral("Response time 7\u00a0s")));
    QVERIFY(f.shows(QStringLiteral("limit 5\u00a0s")));
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(changed.last().at(0).value<Status>(), Status::Critical);
}

void TestOverviewPage::tellsWhoDoesNotAnswer()
{
    Fixture f;
    f.open();
    QVERIFY(test::show(*f.page));
    QTRY_VERIFY(f.shows(QStringLiteral("answered")));
    *f.isAnswering = false;
    f.page->refresh();
    QTRY_VERIFY(f.shows(QStringLiteral("app-1 refused")));
    QVERIFY(f.shows(QStringLiteral("answered"))); // the last success stays in sight
    QTRY_VERIFY(f.shows(QStringLiteral("no answer")));
}

void TestOverviewPage::aTileLeadsToItsSeries()
{
    Fixture f;
    f.open();
    QVERIFY(test::show(*f.page));
    QTRY_COMPARE(f.tile("application.response")->content().status, Status::Ok);
    QSignalSpy link(f.page.get(), &Page::linkActivated);
    QTest::mouseClick(f.tile("application.response"), Qt::LeftButton);
    QCOMPARE(link.size(), 1);
    QCOMPARE(link.first().at(0).toByteArray(), QByteArray("metrics"));
    QCOMPARE(link.first().at(1).toString(), series::httpResponseP95);
    f.tile("application.errors")->findChild<QAction *>(QStringLiteral("open"))->trigger();
    QCOMPARE(link.last().at(1).toString(), series::httpErrorRatio);
}

void TestOverviewPage::aTileIsCopied()
{
    Fixture f;
    f.open();
    QTRY_COMPARE(f.tile("application.response")->content().status, Status::Ok);
    f.tile("application.response")->findChild<QAction *>(QStringLiteral("copy"))->trigger();
    QTRY_COMPARE(QApplication::clipboard()->text().simplified(),
                 QStringLiteral("Response time 400 ms OK <2 s"));
}

void TestOverviewPage::anInstanceLeadsToItsHealth()
{
    Fixture f;
    f.open();
    QVERIFY(test::show(*f.page));
    QSignalSpy link(f.page.get(), &Page::linkActivated);
    QLabel *name = nullptr;
    for (QLabel *label : f.page->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(QStringLiteral(">app-1</a>")))
            name = label;
    }
    QVERIFY(name);
    Q_EMIT name->linkActivated(QStringLiteral("#"));
    QCOMPARE(link.first().at(0).toByteArray(), QByteArray("health"));
    QCOMPARE(link.first().at(1).toString(), app);
}

void TestOverviewPage::saysWhatIsNotSetUp()
{
    Fixture f;
    f.open();
    QVERIFY(test::show(*f.page));
    QCOMPARE(f.tile("database.connections")->content().age, QStringLiteral("not set up"));
    QVERIFY(f.tile("database.connections")->toolTip().contains(QStringLiteral("Add the database")));
    QVERIFY(f.shows(QStringLiteral("Last good backup")));
}

void TestOverviewPage::cardsGoBelowInANarrowWindow()
{
    Fixture f;
    f.open(true);
    f.page->resize(1600, 900);
    QVERIFY(test::show(*f.page));
    const QWidget *tile = f.tile("application.response");
    QLabel *safety = nullptr;
    for (QLabel *label : f.page->findChildren<QLabel *>()) {
        if (label->text() == QStringLiteral("Safety"))
            safety = label;
    }
    QVERIFY(safety);
    const auto place = [&](const QWidget *widget) { return widget->mapTo(f.page.get(), QPoint()); };
    QTRY_VERIFY(place(safety).x() > place(tile).x() + tile->width());
    f.page->resize(620, 900);
    QTRY_VERIFY(place(safety).x() < place(tile).x() + tile->width());
    const auto *scroll = f.page->findChild<QScrollArea *>();
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
}

void TestOverviewPage::everyTileHasTheFocusOnce()
{
    Fixture f;
    f.open(true);
    QVERIFY(test::show(*f.page));
    f.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
    f.page->open(QStringLiteral("application.response"));
    QTRY_VERIFY(f.tile("application.response")->hasFocus());
    QTest::keyClick(f.page.get(), Qt::Key_Tab);
    QVERIFY(f.tile("application.errors")->hasFocus());
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
