// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/wording.h"
#include "tests/overview/watching.h"

#include <QTest>

using namespace toban;
using namespace toban::test;

namespace {

const QTimeZone tokyo("Asia/Tokyo");

/// Between a number and its unit stands a space where no line may break.
QString said(const QString &text)
{
    return text.simplified();
}

} // namespace

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values();
    void bands();
    void thresholds();
    void ages();
    void reasonOfAWellService();
    void reasonNamesItemSinceAndLimit();
    void reasonCountsTheRest();
    void reasonOfMissingData();
    void timesOfOtherDaysHaveTheirDate();
};

void TestWording::values()
{
    const ServiceWatch watch = test::watch();
    QCOMPARE(said(valueText(item(watch, "application.response").item, 0.42)),
             QStringLiteral("420 ms"));
    QCOMPARE(said(valueText(item(watch, "application.errors").item, 0.003)),
             QStringLiteral("0.3 %"));
    QCOMPARE(said(valueText(item(watch, "application.health").item, 0)), QStringLiteral("UP"));
    QCOMPARE(said(valueText(item(watch, "application.health").item, 1)), QStringLiteral("DOWN"));
}

void TestWording::bands()
{
    const ServiceWatch watch = test::watch();
    QCOMPARE(said(bandText(item(watch, "application.response").item)), QStringLiteral("<2 s"));
    QCOMPARE(said(bandText(item(watch, "application.throughput").item)),
             QStringLiteral(">100 /min"));
    QCOMPARE(said(bandText(item(watch, "application.health").item)), QStringLiteral("UP"));
}

void TestWording::thresholds()
{
    const ServiceWatch watch = test::watch();
    QCOMPARE(said(thresholdText(item(watch, "database.connections").item)),
             QStringLiteral("WARNING from 80 %, CRITICAL from 95 %"));
    QCOMPARE(said(thresholdText(item(watch, "application.throughput").item)),
             QStringLiteral("WARNING at 100 /min and below, CRITICAL at 50 /min and below"));
}

void TestWording::ages()
{
    QCOMPARE(said(ageText(42s)), QStringLiteral("42 s old"));
    QCOMPARE(said(ageText(3min + 20s)), QStringLiteral("3 min old"));
    QCOMPARE(said(ageText(49h)), QStringLiteral("2 d old"));
}

void TestWording::reasonOfAWellService()
{
    ServiceWatch watch = test::watch();
    observeAll(watch, start);
    QCOMPARE(said(reasonText(watch, start, tokyo)),
             QStringLiteral("All 8 monitored item(s) are within their limits."));
    QCOMPARE(said(reasonText(ServiceWatch({}, {}, 10s), start, tokyo)),
             QStringLiteral("Nothing is monitored yet."));
}

void TestWording::reasonNamesItemSinceAndLimit()
{
    ServiceWatch watch = test::watch();
    observeAll(watch, start);
    watch.observe(database(start + 10s, 0.97));
    watch.judge(start + 10s);
    QCOMPARE(said(reasonText(watch, start + 10s, tokyo)),
             QStringLiteral("Database: Connections 97 % since 19:00 (limit 95 %)"));
}

void TestWording::reasonCountsTheRest()
{
    ServiceWatch watch = test::watch();
    observeAll(watch, start);
    watch.observe(database(start + 10s, 0.85));
    watch.observe(instance(QStringLiteral("app-1"), start + 10s, 3));
    watch.judge(start + 10s);
    QCOMPARE(said(reasonText(watch, start + 10s, tokyo)),
             QStringLiteral("Application: Response time 3 s since 19:00 (limit 2 s), and 1 more "
                            "item(s)"));
}

void TestWording::reasonOfMissingData()
{
    ServiceWatch watch = test::watch();
    observeAll(watch, start);
    watch.observe(instance(QStringLiteral("app-1"), start + 60s));
    watch.observe(instance(QStringLiteral("app-2"), start + 60s));
    watch.judge(start + 60s);
    QCOMPARE(said(reasonText(watch, start + 60s, tokyo)),
             QStringLiteral("No complete data on Database: Connections since 19:01, and 1 more "
                            "item(s)"));
}

void TestWording::timesOfOtherDaysHaveTheirDate()
{
    QCOMPARE(timeText(start, start + 1h, tokyo), QStringLiteral("19:00"));
    QVERIFY(timeText(start, start + 24h, tokyo).endsWith(QStringLiteral(" 19:00")));
    QVERIFY(timeText(start, start + 24h, tokyo).size() > 6);
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
