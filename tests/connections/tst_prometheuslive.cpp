// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/alertmanagerclient.h"
#include "models/connections/expositionclient.h"
#include "models/connections/prometheusclient.h"
#include "models/connections/reachability.h"
#include "tests/connections/peer.h"
#include "tests/support/worker.h"

#include <QTest>

using namespace toban;
using namespace std::chrono_literals;
using test::inWorker;
using test::peer;

/// Against Prometheus, Alertmanager and node_exporter of tests/peers.
class TestPrometheusLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queries();
    void joinsALongRangeWithoutAGap();
    void passesTheServersRefusalOn();
    void readsItsState();
    void readsNodeExporter();
    void readsAlertmanager();
    void reportsStepByStep();
};

static PrometheusClient client()
{
    return {{QUrl(peer("PROMETHEUS_URL")), {}}, {}, http};
}

void TestPrometheusLive::queries()
{
    REQUIRE_PEER("PROMETHEUS_URL");
    const auto up = inWorker([] { return client().query(QStringLiteral("up"), {}, {}); });
    QVERIFY_RESULT(up);
    QVERIFY(!up->value.series.isEmpty());
    const auto older = inWorker(
        [] { return client().query(QStringLiteral("toban_ramp"), systemNow() - 24h, {}); });
    QVERIFY_RESULT(older);
    QCOMPARE(older->value.series.size(), 1);
}

void TestPrometheusLive::joinsALongRangeWithoutAGap()
{
    REQUIRE_PEER("PROMETHEUS_URL");
    // Three days of 15 s are 17,280 points, more than one query gives. The value is the time.
    const auto last = inWorker(
        [] { return client().query(QStringLiteral("last_over_time(toban_ramp[10d])"), {}, {}); });
    QVERIFY_RESULT(last);
    QCOMPARE(last->value.series.size(), 1);
    const Instant to(
        std::chrono::seconds(qint64(last->value.series.first().samples.first().value)));
    const Instant from = to - 70h;
    const auto answer = inWorker(
        [&] { return client().queryRange(QStringLiteral("toban_ramp"), from, to, 15s, {}); });
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->value.size(), 1);
    const Samples &samples = answer->value.first().samples;
    QCOMPARE(samples.size(), 70 * 3600 / 15 + 1);
    for (qsizetype i = 0; i < samples.size(); ++i) {
        QCOMPARE(samples.at(i).time, from + i * 15s);
        QCOMPARE(Instant(std::chrono::seconds(qint64(samples.at(i).value))), samples.at(i).time);
    }
}

void TestPrometheusLive::passesTheServersRefusalOn()
{
    REQUIRE_PEER("PROMETHEUS_URL");
    const auto answer = inWorker([] { return client().query(QStringLiteral("foo("), {}, {}); });
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Invalid);
    QVERIFY(answer.error().text.contains(QStringLiteral("unclosed left parenthesis")));
}

void TestPrometheusLive::readsItsState()
{
    REQUIRE_PEER("PROMETHEUS_URL");
    test::runInWorker([] {
        const auto targets = client().targets({});
        QVERIFY_RESULT(targets);
        QVERIFY(targets->value.size() >= 2);
        const auto rules = client().rules({});
        QVERIFY_RESULT(rules);
        QCOMPARE(rules->value.first().name, QStringLiteral("sample"));
        QVERIFY_RESULT(client().alerts({}));
        const auto labels = client().labelNames({});
        QVERIFY_RESULT(labels);
        QVERIFY(labels->value.contains(QStringLiteral("job")));
        const auto names = client().labelValues(QStringLiteral("__name__"), {});
        QVERIFY_RESULT(names);
        QVERIFY(names->value.contains(QStringLiteral("up")));
        const auto series = client().series(QStringLiteral("{job=\"prometheus\",__name__=\"up\"}"),
                                            systemNow() - 1h, systemNow(), {});
        QVERIFY_RESULT(series);
        QCOMPARE(series->value.size(), 1);
        const auto metadata = client().metadata({});
        QVERIFY_RESULT(metadata);
        QVERIFY(!metadata->value.isEmpty());
        const auto version = client().version({});
        QVERIFY_RESULT(version);
        QVERIFY(!version->isEmpty());
    });
}

void TestPrometheusLive::readsNodeExporter()
{
    REQUIRE_PEER("NODE_EXPORTER_URL");
    const WebApi api(QUrl(peer("NODE_EXPORTER_URL")), {}, {}, http);
    const auto families = inWorker([&] { return scraped(api, QStringLiteral("host-1"), {}); });
    QVERIFY_RESULT(families);
    const Readings all = readings(*families);
    QVERIFY(std::any_of(all.begin(), all.end(), [](const Reading &reading) {
        return reading.id.name == QLatin1StringView("node_load1")
               && reading.id.labels.value(QStringLiteral("instance"))
                      == QLatin1StringView("host-1");
    }));
    QVERIFY(isPassed(inWorker([&] { return testExposition(api, {}); })));
}

void TestPrometheusLive::readsAlertmanager()
{
    REQUIRE_PEER("ALERTMANAGER_URL");
    const ServerProfile server{QUrl(peer("ALERTMANAGER_URL")), {}};
    const auto status = inWorker([&] { return AlertmanagerClient(server, {}, http).status({}); });
    QVERIFY_RESULT(status);
    QVERIFY(!status->version.isEmpty());
    QVERIFY(isPassed(inWorker([&] { return testAlertmanager(server, {}, http, {}); })));
}

void TestPrometheusLive::reportsStepByStep()
{
    REQUIRE_PEER("PROMETHEUS_URL");
    const ServerProfile server{QUrl(peer("PROMETHEUS_URL")), {}};
    const TestReport report = inWorker([&] { return testPrometheus(server, {}, http, {}); });
    QVERIFY(isPassed(report));
    QCOMPARE(report.size(), 5);
    QCOMPARE(report.last().outcome, TestStep::Outcome::Warned); // one target is always down
}

QTEST_GUILESS_MAIN(TestPrometheusLive)
#include "tst_prometheuslive.moc"
