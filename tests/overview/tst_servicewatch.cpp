// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/overview/watching.h"

#include <QTest>

using namespace toban;
using namespace toban::test;

class TestServiceWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothingAtFirst();
    void isOkWhenEverythingMeasuredIs();
    void worstInstanceDecides();
    void sumsThroughput();
    void missingInstanceIsUnknown();
    void valuesGrowStale();
    void failureKeepsTheLastValue();
    void recallsEarlierValuesWithoutCallingThemPresent();
    void recallDoesNotReplaceWhatWasObserved();
    void tellsSinceWhen();
    void learnsSinceFromTheTrend();
    void unmeasuredItemsDoNotCount();
    void worstItemsAreTheReasons();
    void targetsTellTheirLastSuccess();
};

void TestServiceWatch::knowsNothingAtFirst()
{
    const ServiceWatch watch = test::watch();
    QCOMPARE(watch.status(), Status::Unknown);
    QVERIFY(item(watch, "application.response").isMeasured);
    QVERIFY(!item(watch, "application.response").value);
}

void TestServiceWatch::isOkWhenEverythingMeasuredIs()
{
    ServiceWatch watch = test::watch();
    observeAll(watch, start);
    QCOMPARE(watch.status(), Status::Ok);
    QVERIFY(watch.reasons().isEmpty());
}

void TestServiceWatch::worstInstanceDecides()
{
    ServiceWatch watch = test::watch();
    observeAll(watch, start);
    watch.observe(instance(QStringLiteral("app-2"), start + 10s, 3));
    watch.judge(start + 10s);
    const ItemState &response = item(watch, "application.response");
    QCOMPARE(response.status, Status::Warning);
    QCOMPARE(response.value, 3);
    QCOMPARE(response.series->labels.value(QStringLiteral("instance")), QStringLiteral("app-2"));
    QCOMPARE(response.measured, start + 10s);
}

void TestServiceWatch::sumsThroughput()
{
    ServiceWatch watch = test::watch();
    observeAll(watch, start);
    // Two requests a second on each of two instances, in requests a minute.
    QCOMPARE(item(watch, "application.throughput").value, 240);
    QCOMPARE(item(watch, "application.throughput").measured, start);
}

void TestServiceWatch::missingInstanceIsUnknown()
{
    ServiceWatch watch = test::watch();
    watch.observe(instance(QStringLiteral("app-1"), start));
    watch.observe(database(start));
    watch.judge(start);
    QCOMPARE(item(watch, "application.response").status, Status::Unknown);
    QCOMPARE(watch.status(), Status::Unknown);
}

void TestServiceWatch::valuesGrowStale()
{
    ServiceWatch watch = test::watch();
    observeAll(watch, start);
    watch.judge(start + 25s);
    QCOMPARE(watch.status(), Status::Ok);
    watch.judge(start + 26s);
    QCOMPARE(watch.status(), Status::Unknown);
    QVERIFY(watch.isStale(*item(watch, "database.connections").measured, start + 26s));
    QCOMPARE(item(watch, "database.connections").value, 0.5);
}

void TestServiceWatch::failureKeepsTheLastValue()
{
    ServiceWatch watch = test::watch();
    observeAll(watch, start);
    Observation failed = observation(QStringLiteral("app-1"), Target::Kind::Instance, start + 30s,
                                     {reading(series::health, QStringLiteral("app-1"), 1)});
    failed.error = Error{Error::Kind::Timeout, QStringLiteral("no answer"), {}};
    watch.observe(failed);
    watch.observe(instance(QStringLiteral("app-2"), start + 30s));
    watch.observe(database(start + 30s));
    watch.judge(start + 30s);
    QCOMPARE(item(watch, "application.health").status, Status::Critical);
    QCOMPARE(item(watch, "application.response").status, Status::Unknown);
    QCOMPARE(watch.status(), Status::Critical);
}

void TestServiceWatch::recallsEarlierValuesWithoutCallingThemPresent()
{
    ServiceWatch watch = test::watch();
    QList<LastSample> samples;
    for (const Reading &reading : instance(QStringLiteral("app-1"), start).readings)
        samples.append({reading.id, {start - 1h, reading.value}});
    watch.recall(samples, start);
    const ItemState &response = item(watch, "application.response");
    QCOMPARE(response.value, 0.4);
    QCOMPARE(response.measured, start - 1h);
    QCOMPARE(response.status, Status::Unknown);
}

void TestServiceWatch::recallDoesNotReplaceWhatWasObserved()
{
    ServiceWatch watch = test::watch();
    observeAll(watch, start);
    watch.recall(
        {{reading(series::dbConnectionsRatio, QStringLiteral("app"), 0).id, {start - 1h, 0.99}}},
        start);
    QCOMPARE(item(watch, "database.connections").value, 0.5);
    QCOMPARE(watch.status(), Status::Ok);
}

void TestServiceWatch::tellsSinceWhen()
{
    ServiceWatch watch = test::watch();
    observeAll(watch, start);
    QVERIFY(!item(watch, "database.connections").since); // it may have been so for long
    watch.observe(database(start + 10s, 0.85));
    watch.judge(start + 10s);
    QCOMPARE(item(watch, "database.connections").since, start + 10s);
    watch.observe(database(start + 20s, 0.86));
    watch.judge(start + 20s);
    QCOMPARE(item(watch, "database.connections").since, start + 10s);
    watch.observe(database(start + 30s, 0.96));
    watch.judge(start + 30s);
    QCOMPARE(item(watch, "database.connections").since, start + 30s);
}

void TestServiceWatch::learnsSinceFromTheTrend()
{
    ServiceWatch watch = test::watch();
    watch.observe(database(start, 0.85));
    watch.judge(start);
    const QString id = QStringLiteral("database.connections");
    watch.learnSince(id, {{start - 30s, 0.85}, {start - 20s, 0.82}});
    QVERIFY(!item(watch, "database.connections").since); // bad as far back as it goes
    watch.learnSince(id, {{start - 40s, 0.9}, {start - 30s, 0.7}, {start - 20s, 0.82}});
    QCOMPARE(item(watch, "database.connections").since, start - 20s);
}

void TestServiceWatch::unmeasuredItemsDoNotCount()
{
    ServiceWatch watch = test::watch();
    observeAll(watch, start);
    // No host is watched, so nothing tells of memory; processor and disk the instances tell.
    QVERIFY(!item(watch, "infrastructure.memory").isMeasured);
    QVERIFY(!item(watch, "database.disk").isMeasured);
    QVERIFY(item(watch, "infrastructure.cpu").isMeasured);
    QCOMPARE(watch.status(), Status::Ok);
}

void TestServiceWatch::worstItemsAreTheReasons()
{
    ServiceWatch watch = test::watch();
    observeAll(watch, start);
    watch.observe(database(start + 10s, 0.97));
    watch.observe(instance(QStringLiteral("app-1"), start + 10s, 3));
    watch.judge(start + 10s);
    QCOMPARE(watch.status(), Status::Critical);
    QCOMPARE(watch.reasons().size(), 1);
    QCOMPARE(watch.reasons().first().item.id, QStringLiteral("database.connections"));
}

void TestServiceWatch::targetsTellTheirLastSuccess()
{
    ServiceWatch watch = test::watch();
    Observation healthy = instance(QStringLiteral("app-1"), start);
    healthy.health = actuator::Health();
    healthy.health->status = QStringLiteral("UP");
    watch.observe(healthy);
    const TargetState &app = watch.targets().first();
    QCOMPARE(app.status, Status::Ok);
    QCOMPARE(app.word, QStringLiteral("UP"));
    QCOMPARE(app.lastSuccess, start);

    Observation failed =
        observation(QStringLiteral("app-1"), Target::Kind::Instance, start + 10s, {});
    failed.error = Error{Error::Kind::Unreachable, QStringLiteral("refused"), {}};
    watch.observe(failed);
    QCOMPARE(app.status, Status::Critical);
    QCOMPARE(app.lastSuccess, start);
    QCOMPARE(app.asked, start + 10s);
    QCOMPARE(app.error->text, QStringLiteral("refused"));
}

QTEST_GUILESS_MAIN(TestServiceWatch)
#include "tst_servicewatch.moc"
