// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/promqlseries.h"

#include "models/metrics/catalogue.h"

#include <QTest>

using namespace toban;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant start(1'772'323'200'000ms);
const PrometheusInstances instances = {{u"web-1"_s, u"10.0.0.1:8081"_s}};

SeriesId id(const QString &name, Labels labels = {})
{
    labels.insert(u"instance"_s, u"web-1"_s);
    return {name, labels};
}

} // namespace

class TestPromqlSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expressesDerivedSeries_data();
    void expressesDerivedSeries();
    void expressesRawSeries();
    void hasNoneForWhatOnlyTobanMeasures();
    void fillsInEverything();
    void asksTheServer();
    void saysWhatTheServerDoesNotHave();
};

void TestPromqlSeries::expressesDerivedSeries_data()
{
    QTest::addColumn<SeriesId>("series");
    QTest::addColumn<QString>("expected");
    QTest::newRow("rate")
        << id(series::httpRequestRate)
        << u"sum(rate(http_server_requests_seconds_count{instance=\"10.0.0.1:8081\","
           "uri!~\"/actuator.*\"}[300000ms]))"_s;
    QTest::newRow("percentile")
        << id(series::httpResponseP95)
        << u"histogram_quantile(0.95, sum by (le) (rate(http_server_requests_seconds_bucket"
           "{instance=\"10.0.0.1:8081\",uri!~\"/actuator.*\"}[300000ms])))"_s;
    QTest::newRow("disk") << id(series::hostMemoryRatio)
                          << u"1 - max(node_memory_MemAvailable_bytes{instance=\"10.0.0.1:8081\"}"
                             " / node_memory_MemTotal_bytes{instance=\"10.0.0.1:8081\"})"_s;
}

void TestPromqlSeries::expressesDerivedSeries()
{
    QFETCH(SeriesId, series);
    QFETCH(QString, expected);
    QCOMPARE(promqlFor(series, instances, 5min), expected);
}

void TestPromqlSeries::expressesRawSeries()
{
    QCOMPARE(promqlFor(id(u"jvm_memory_used_bytes"_s, {{u"id"_s, u"G1 \"Old\"\\\n"_s}}), instances,
                       5min),
             u"max(jvm_memory_used_bytes{instance=\"10.0.0.1:8081\","
             "id=\"G1 \\\"Old\\\"\\\\\\n\"})"_s);
}

void TestPromqlSeries::hasNoneForWhatOnlyTobanMeasures()
{
    QCOMPARE(promqlFor(id(series::health), instances, 5min), std::nullopt);
    QCOMPARE(promqlFor(id(series::dbTransactionRate), instances, 5min), std::nullopt);
    QCOMPARE(promqlFor(id(u"pg_connections_used"_s), instances, 5min), std::nullopt);
    QCOMPARE(promqlFor({series::httpRequestRate, {{u"instance"_s, u"other"_s}}}, instances, 5min),
             std::nullopt);
}

void TestPromqlSeries::fillsInEverything()
{
    for (const SeriesEntry &entry : derivedSeries()) {
        const auto expression =
            promqlFor(id(entry.name, {{u"mountpoint"_s, u"/"_s}}), instances, 5min);
        const bool isOfDatabase =
            entry.group == SeriesGroup::Database && entry.name != series::dbDiskRatio;
        QCOMPARE(expression.has_value(), !isOfDatabase && entry.name != series::health);
        if (expression) {
            QVERIFY2(!expression->contains(u'%'), qPrintable(*expression));
            QCOMPARE(expression->count(u'('), expression->count(u')'));
            QCOMPARE(expression->count(u'{'), expression->count(u'}'));
        }
    }
}

void TestPromqlSeries::asksTheServer()
{
    QString asked;
    const RangeSource source = prometheusSource(
        [&](const QString &expression, Instant from, Instant, std::chrono::milliseconds step,
            std::stop_token) -> Result<QList<Series>> {
            asked = expression;
            return QList<Series>{{{}, {{from, 1}, {from + step, 2}}}};
        },
        instances);
    const SeriesId wanted = id(series::processCpuRatio);
    const auto series = source(wanted, start, start + 1h, 30s, {});
    QVERIFY(series);
    QCOMPARE(series->id, wanted);
    QCOMPARE(series->samples, (Samples{{start, 1}, {start + 30s, 2}}));
    QCOMPARE(asked, u"max(process_cpu_usage{instance=\"10.0.0.1:8081\"} >= 0)"_s);
    // A window shorter than two scrapes of the server would find nothing.
    QVERIFY(source(id(series::httpRequestRate), start, start + 1h, 1s, {}));
    QVERIFY(asked.contains("[120000ms]"_L1));
}

void TestPromqlSeries::saysWhatTheServerDoesNotHave()
{
    const RangeSource source = prometheusSource(
        [](const QString &, Instant, Instant, std::chrono::milliseconds, std::stop_token)
            -> Result<QList<Series>> { return failure(Error::Kind::Unreachable, u"down"_s); },
        instances);
    const auto none = source(id(series::health), start, start + 1h, 1min, {});
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::NotFound);
    const auto failed = source(id(series::processCpuRatio), start, start + 1h, 1min, {});
    QVERIFY(!failed);
    QCOMPARE(failed.error().text, u"down"_s);
}

QTEST_GUILESS_MAIN(TestPromqlSeries)
#include "tst_promqlseries.moc"
