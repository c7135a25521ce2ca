// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/alertmanagerclient.h"
#include "models/connections/prometheusclient.h"
#include "tests/connections/fakehttp.h"
#include "tests/connections/recorded.h"
#include "tests/support/worker.h"

#include <QTest>

#include <cmath>

using namespace toban;
using namespace std::chrono_literals;
using test::FakeHttp;
using test::recorded;

class TestPrometheus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsVectors();
    void readsMatrices();
    void readsScalarsAndTexts();
    void keepsNaN();
    void keepsWarnings();
    void leavesOutNativeHistograms();
    void passesTheServersRefusalOn_data();
    void passesTheServersRefusalOn();
    void readsTargets();
    void readsRulesAndAlerts();
    void readsNamesAndSeries();
    void readsMetadata();
    void readsAlertmanager();
    void survivesEveryPrefix();
    void encodesQueries();
    void splitsLongRanges_data();
    void splitsLongRanges();
    void refusesRangesThatAreNone();
};

static PrometheusClient clientOf(const Http &http)
{
    return {{QUrl(QStringLiteral("http://prometheus:9090/base/")), {}}, {}, http};
}

void TestPrometheus::readsVectors()
{
    const auto answer = prometheus::parseQuery(recorded(QStringLiteral("prometheus-vector.json")));
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->value.type, prometheus::QueryResult::Type::Vector);
    QCOMPARE(answer->value.series.size(), 4);
    for (const Series &series : answer->value.series) {
        QCOMPARE(series.id.name, QStringLiteral("up"));
        QVERIFY(!series.id.labels.contains(QStringLiteral("__name__")));
        QCOMPARE(series.samples.size(), 1);
        const bool isDown =
            series.id.labels.value(QStringLiteral("job")) == QLatin1StringView("nothing-listens");
        QCOMPARE(series.samples.first().value, isDown ? 0 : 1);
    }
}

void TestPrometheus::readsMatrices()
{
    const auto answer = prometheus::parseQuery(recorded(QStringLiteral("prometheus-matrix.json")));
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->value.type, prometheus::QueryResult::Type::Matrix);
    QCOMPARE(answer->value.series.size(), 4);
    const Samples &samples = answer->value.series.first().samples;
    QCOMPARE(samples.size(), 5);
    QCOMPARE(samples.last().time - samples.first().time, 60s);
}

void TestPrometheus::readsScalarsAndTexts()
{
    const auto scalar = prometheus::parseQuery(recorded(QStringLiteral("prometheus-scalar.json")));
    QVERIFY_RESULT(scalar);
    QCOMPARE(scalar->value.type, prometheus::QueryResult::Type::Scalar);
    QCOMPARE(scalar->value.series.first().samples.first().value, 1);
    const auto text = prometheus::parseQuery(recorded(QStringLiteral("prometheus-string.json")));
    QVERIFY_RESULT(text);
    QCOMPARE(text->value.text, QStringLiteral("x"));
}

void TestPrometheus::keepsNaN()
{
    const auto answer = prometheus::parseQuery(recorded(QStringLiteral("prometheus-nan.json")));
    QVERIFY_RESULT(answer);
    QVERIFY(std::isnan(answer->value.series.first().samples.first().value));
    const auto infinite = prometheus::parseQuery(
        R"({"status":"success","data":{"resultType":"scalar","result":[1.5,"-Inf"]}})");
    QVERIFY_RESULT(infinite);
    const Sample &sample = infinite->value.series.first().samples.first();
    QVERIFY(std::isinf(sample.value) && sample.value < 0);
    QCOMPARE(sample.time, Instant(1500ms));
}

void TestPrometheus::keepsWarnings()
{
    const auto answer = prometheus::parseQuery(
        R"({"status":"success","warnings":["one store is away"],"infos":["a rate of a gauge"],
            "data":{"resultType":"vector","result":[]}})");
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->warnings, QStringList({QStringLiteral("one store is away"),
                                            QStringLiteral("a rate of a gauge")}));
}

void TestPrometheus::leavesOutNativeHistograms()
{
    const auto answer = prometheus::parseQuery(
        R"({"status":"success","data":{"resultType":"vector","result":[
            {"metric":{"__name__":"h"},"histogram":[1,{"count":"3"}]}]}})");
    QVERIFY_RESULT(answer);
    QVERIFY(answer->value.series.isEmpty());
    QCOMPARE(answer->warnings.size(), 1);
}

void TestPrometheus::passesTheServersRefusalOn_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("syntax") << recorded(QStringLiteral("prometheus-bad-query.json")) << 400
                            << int(Error::Kind::Invalid) << QStringLiteral("left parenthesis");
    QTest::newRow("timeout") << QByteArray(
        R"({"status":"error","errorType":"timeout","error":"query timed out"})")
                             << 503 << int(Error::Kind::Timeout) << QStringLiteral("shorter");
    QTest::newRow("execution") << QByteArray(
        R"({"status":"error","errorType":"execution","error":"many-to-many"})")
                               << 422 << int(Error::Kind::Failed) << QStringLiteral("many-to-many");
    QTest::newRow("proxy") << QByteArray("Bad Gateway") << 502 << int(Error::Kind::Failed)
                           << QStringLiteral("502");
}

void TestPrometheus::passesTheServersRefusalOn()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(int, kind);
    QFETCH(QString, words);
    FakeHttp server;
    server.answer(QStringLiteral("/base/api/v1/query"), body, "application/json", status);
    const auto answer = clientOf(server.http()).query(QStringLiteral("foo("), {}, {});
    QVERIFY(!answer);
    QCOMPARE(int(answer.error().kind), kind);
    QVERIFY2(answer.error().text.contains(words), qPrintable(answer.error().text));
}

void TestPrometheus::readsTargets()
{
    const auto targets =
        prometheus::parseTargets(recorded(QStringLiteral("prometheus-targets.json")));
    QVERIFY_RESULT(targets);
    QCOMPARE(targets->value.size(), 4);
    for (const prometheus::Target &target : targets->value) {
        const bool isDown = target.pool == QLatin1StringView("nothing-listens");
        QCOMPARE(target.health,
                 isDown ? prometheus::Target::Health::Down : prometheus::Target::Health::Up);
        QCOMPARE(target.lastError.isEmpty(), !isDown);
        QVERIFY(target.lastScrape);
        QVERIFY(target.lastDuration > 0ns);
        QVERIFY(target.url.isValid());
    }
}

void TestPrometheus::readsRulesAndAlerts()
{
    const auto groups = prometheus::parseRules(recorded(QStringLiteral("prometheus-rules.json")));
    QVERIFY_RESULT(groups);
    const prometheus::RuleGroup &group = groups->value.first();
    QCOMPARE(group.interval, 2s);
    QCOMPARE(group.rules.size(), 3);
    QCOMPARE(group.rules.at(0).kind, prometheus::Rule::Kind::Recording);
    QCOMPARE(group.rules.at(1).state, prometheus::Alert::State::Firing);
    QCOMPARE(group.rules.at(2).holdsFor, 10min);
    const auto alerts = prometheus::parseAlerts(recorded(QStringLiteral("prometheus-alerts.json")));
    QVERIFY_RESULT(alerts);
    QCOMPARE(alerts->value, group.rules.at(1).alerts);
    QCOMPARE(alerts->value.first().labels.value(QStringLiteral("alertname")),
             QStringLiteral("TargetDown"));
    QVERIFY(alerts->value.first()
                .annotations.value(QStringLiteral("summary"))
                .endsWith(QStringLiteral("が応答しません")));
    QVERIFY(alerts->value.first().activeSince);
}

void TestPrometheus::readsNamesAndSeries()
{
    const auto names = prometheus::parseNames(recorded(QStringLiteral("prometheus-labels.json")));
    QVERIFY_RESULT(names);
    QVERIFY(names->value.contains(QStringLiteral("node")));
    const auto series = prometheus::parseSeries(recorded(QStringLiteral("prometheus-series.json")));
    QVERIFY_RESULT(series);
    QCOMPARE(series->value.first().name, QStringLiteral("up"));
    const auto version =
        prometheus::parseVersion(recorded(QStringLiteral("prometheus-version.json")));
    QVERIFY_RESULT(version);
    QVERIFY(version->startsWith(QStringLiteral("2.")));
}

void TestPrometheus::readsMetadata()
{
    const auto metadata =
        prometheus::parseMetadata(recorded(QStringLiteral("prometheus-metadata.json")));
    QVERIFY_RESULT(metadata);
    QCOMPARE(metadata->value.size(), 6);
    QVERIFY(!metadata->value.first().first().type.isEmpty());
}

void TestPrometheus::readsAlertmanager()
{
    FakeHttp server;
    server.answer(QStringLiteral("/api/v2/status"),
                  recorded(QStringLiteral("alertmanager-status.json")));
    const AlertmanagerClient client({QUrl(QStringLiteral("http://am:9093")), {}}, {},
                                    server.http());
    const auto status = client.status({});
    QVERIFY_RESULT(status);
    QVERIFY(status->version.startsWith(QStringLiteral("0.")));
    QCOMPARE(status->clusterStatus, QStringLiteral("disabled"));
    QVERIFY(status->startedAt);
    QVERIFY(status->configuration.contains(QStringLiteral("receiver: info")));
}

void TestPrometheus::survivesEveryPrefix()
{
    const auto refuses = [](const char *file, auto parse) {
        const QByteArray whole = recorded(QString::fromLatin1(file));
        for (qsizetype size = 0; size < whole.trimmed().size(); ++size)
            QVERIFY2(!parse(whole.first(size)), file);
    };
    refuses("prometheus-vector.json", prometheus::parseQuery);
    refuses("prometheus-matrix.json", prometheus::parseQuery);
    refuses("prometheus-targets.json", prometheus::parseTargets);
    refuses("prometheus-rules.json", prometheus::parseRules);
    refuses("prometheus-alerts.json", prometheus::parseAlerts);
    refuses("prometheus-series.json", prometheus::parseSeries);
    refuses("prometheus-labels.json", prometheus::parseNames);
    refuses("prometheus-metadata.json", prometheus::parseMetadata);
    refuses("prometheus-version.json", prometheus::parseVersion);
    refuses("alertmanager-status.json", alertmanager::parseStatus);
    for (const char *other :
         {"{}", R"({"status":"success"})", R"({"status":"success","data":1})"}) {
        QVERIFY(!prometheus::parseQuery(other));
        QVERIFY(!prometheus::parseTargets(other));
        QVERIFY(!prometheus::parseRules(other));
        QVERIFY(!prometheus::parseAlerts(other));
        QVERIFY(!prometheus::parseSeries(other));
        QVERIFY(!prometheus::parseNames(other));
        QVERIFY(!prometheus::parseMetadata(other));
        QVERIFY(!prometheus::parseVersion(other));
        QVERIFY(!alertmanager::parseStatus(other));
    }
}

void TestPrometheus::encodesQueries()
{
    FakeHttp server;
    server.answer(QStringLiteral("/base/api/v1/query"),
                  recorded(QStringLiteral("prometheus-vector.json")));
    QVERIFY_RESULT(clientOf(server.http())
                       .query(QStringLiteral("a{b=\"c+d&e\"} > 5%2"), Instant(1'500'250ms), {}));
    QCOMPARE(server.asked().last().url.query(QUrl::FullyEncoded),
             QStringLiteral("query=a%7Bb%3D%22c%2Bd%26e%22%7D%20%3E%205%252&time=1500.250"));
}

/// Answers a range query as Prometheus does: a sample at each step whose value is its time, and
/// an error over the limit.
static Result<HttpReply> rampServer(const HttpRequest &request, int &requests)
{
    ++requests;
    const QUrlQuery query(request.url);
    const auto number = [&query](const char *name) {
        return query.queryItemValue(QString::fromLatin1(name)).toDouble();
    };
    const double start = number("start");
    const double step = number("step");
    const int steps = int(std::floor((number("end") - start) / step + 1e-6));
    if (steps > 11'000) {
        return HttpReply{400,
                         {},
                         R"({"status":"error","errorType":"bad_data","error":"too many"})",
                         request.url};
    }
    QByteArray values;
    for (int i = 0; i <= steps; ++i) {
        const QByteArray time = QByteArray::number(start + i * step, 'f', 3);
        values += (i > 0 ? ",[" : "[") + time + ",\"" + time + "\"]";
    }
    return HttpReply{200,
                     {},
                     R"({"status":"success","warnings":["w"],"data":{"resultType":"matrix",)"
                     R"("result":[{"metric":{"__name__":"ramp"},"values":[)"
                         + values + "]}]}}",
                     request.url};
}

void TestPrometheus::splitsLongRanges_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<int>("requests");
    QTest::newRow("one point") << qint64(0) << 1;
    QTest::newRow("at the limit") << qint64(10'999) << 1;
    QTest::newRow("one more") << qint64(11'000) << 2;
    QTest::newRow("three pieces") << qint64(30'000) << 3;
}

void TestPrometheus::splitsLongRanges()
{
    QFETCH(qint64, length);
    QFETCH(int, requests);
    int asked = 0;
    const auto client = clientOf([&asked](const HttpRequest &request, std::stop_token) {
        return rampServer(request, asked);
    });
    const auto step = 15s;
    const Instant from(1'700'000'000s);
    const auto answer =
        client.queryRange(QStringLiteral("ramp"), from, from + length * step + 7s, step, {});
    QVERIFY_RESULT(answer);
    QCOMPARE(asked, requests);
    QCOMPARE(answer->value.size(), 1);
    QCOMPARE(answer->warnings, QStringList{QStringLiteral("w")});
    const Samples &samples = answer->value.first().samples;
    QCOMPARE(samples.size(), length + 1);
    for (qsizetype i = 0; i < samples.size(); ++i)
        QCOMPARE(samples.at(i).time, from + i * step);
}

void TestPrometheus::refusesRangesThatAreNone()
{
    const auto client = clientOf(FakeHttp().http());
    QVERIFY(!client.queryRange(QStringLiteral("a"), Instant(2s), Instant(1s), 1s, {}));
    QVERIFY(!client.queryRange(QStringLiteral("a"), Instant(1s), Instant(2s), 0s, {}));
}

QTEST_GUILESS_MAIN(TestPrometheus)
#include "tst_prometheus.moc"
