// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/aggregation.h"

#include <QTest>

using namespace toban;
using namespace std::chrono_literals;

namespace {

Aggregate at(std::chrono::seconds time, double value)
{
    return {Instant(time), value, value, value, 1};
}

} // namespace

class TestAggregation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpOrAverages();
    void joinsWhatIsThere();
    void countersBecomeRates();
    void aRestartIsNotNegative();
    void nothingIsSaidAcrossAGap();
    void choosesByUnit();
};

void TestAggregation::addsUpOrAverages()
{
    const QList<Aggregates> two{{{Instant(0s), 1, 2, 3, 6}}, {{Instant(0s), 10, 20, 30, 4}}};
    QCOMPARE(acrossInstances(two, Across::Sum), (Aggregates{{Instant(0s), 11, 22, 33, 10}}));
    QCOMPARE(acrossInstances(two, Across::Mean), (Aggregates{{Instant(0s), 5.5, 11, 16.5, 10}}));
}

void TestAggregation::joinsWhatIsThere()
{
    const Aggregates joined =
        acrossInstances({{at(0s, 1), at(10s, 1)}, {at(10s, 3)}}, Across::Mean);
    QCOMPARE(joined.size(), 2);
    QCOMPARE(joined[0].mean, 1.0);
    QCOMPARE(joined[1].mean, 2.0);
}

void TestAggregation::countersBecomeRates()
{
    const Aggregates rates = ratesOf({at(0s, 100), at(10s, 120), at(20s, 120)}, 25s);
    QCOMPARE(rates, (Aggregates{at(10s, 2), at(20s, 0)}));
}

void TestAggregation::aRestartIsNotNegative()
{
    const Aggregates rates = ratesOf({at(0s, 1000), at(10s, 50)}, 25s);
    QCOMPARE(rates, (Aggregates{at(10s, 5)}));
}

void TestAggregation::nothingIsSaidAcrossAGap()
{
    QVERIFY(ratesOf({at(0s, 0), at(60s, 600)}, 25s).isEmpty());
    QVERIFY(ratesOf({}, 25s).isEmpty());
}

void TestAggregation::choosesByUnit()
{
    QCOMPARE(acrossOf(Unit::PerSecond), Across::Sum);
    QCOMPARE(acrossOf(Unit::Seconds), Across::Mean);
    QCOMPARE(rateUnit(Unit::Bytes), Unit::BytesPerSecond);
    QCOMPARE(rateUnit(Unit::None), Unit::PerSecond);
    QVERIFY(isCounter(QStringLiteral("orders_total")));
    QVERIFY(isCounter(QStringLiteral("http_server_requests_seconds_sum")));
    QVERIFY(!isCounter(QStringLiteral("http_server_requests_seconds_max")));
}

QTEST_GUILESS_MAIN(TestAggregation)
#include "tst_aggregation.moc"
