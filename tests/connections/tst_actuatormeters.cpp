// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/actuatormeters.h"
#include "tests/support/worker.h"

#include <QTest>
#include <QUrlQuery>

using namespace toban;
using namespace Qt::StringLiterals;

namespace {

/// An instance that exposes `metrics` but not `prometheus`. Answers by path and query.
Http instanceWithout(const QStringList &missing)
{
    return [missing](const HttpRequest &request, std::stop_token) -> Result<HttpReply> {
        static const QHash<QString, QByteArray> answers{
            {u"/actuator"_s, R"({"_links":{"self":{"href":"http://app/actuator"},)"
                             R"("metrics":{"href":"http://app/actuator/metrics"},)"
                             R"("metrics-requiredMetricName":{"href":"x","templated":true}}})"},
            {u"/actuator/metrics/jvm.memory.used?tag=area:heap"_s,
             R"({"name":"jvm.memory.used","measurements":[{"statistic":"VALUE","value":100}]})"},
            {u"/actuator/metrics/process.cpu.usage"_s,
             R"({"name":"process.cpu.usage","measurements":[{"statistic":"VALUE","value":0.25}]})"},
            {u"/actuator/metrics/jvm.gc.pause"_s,
             R"({"name":"jvm.gc.pause","measurements":[{"statistic":"COUNT","value":3},)"
             R"({"statistic":"TOTAL_TIME","value":0.5},{"statistic":"MAX","value":0.3}]})"},
            {u"/actuator/metrics/http.server.requests"_s,
             R"({"name":"http.server.requests","measurements":[{"statistic":"COUNT","value":50},)"
             R"({"statistic":"TOTAL_TIME","value":10}],"availableTags":[)"
             R"({"tag":"status","values":["200","500","503"]},{"tag":"method","values":["GET"]}]})"},
            {u"/actuator/metrics/http.server.requests?tag=status:500"_s,
             R"({"name":"http.server.requests","measurements":[{"statistic":"COUNT","value":4},)"
             R"({"statistic":"TOTAL_TIME","value":1}]})"},
            {u"/actuator/metrics/http.server.requests?tag=status:503"_s,
             R"({"name":"http.server.requests","measurements":[{"statistic":"COUNT","value":1},)"
             R"({"statistic":"TOTAL_TIME","value":0.5}]})"},
        };
        QString key = request.url.path();
        if (request.url.hasQuery())
            key += u'?' + QUrlQuery(request.url).toString(QUrl::FullyDecoded);
        HttpReply reply;
        reply.url = request.url;
        reply.status = answers.contains(key) && !missing.contains(key) ? 200 : 404;
        reply.body = reply.status == 200 ? answers.value(key) : QByteArray("{}");
        reply.headers = {{"content-type", "application/json"}};
        return reply;
    };
}

ActuatorClient clientOn(const Http &http)
{
    InstanceProfile instance;
    instance.name = u"app-1"_s;
    instance.actuator = QUrl(u"http://app/actuator"_s);
    return ActuatorClient(instance, {}, http);
}

std::optional<double> valueOf(const Readings &readings, const QString &name,
                              const QString &status = {})
{
    for (const Reading &reading : readings) {
        if (reading.id.name == name && reading.id.labels.value(u"status"_s) == status
            && reading.id.labels.value(u"instance"_s) == u"app-1"_s)
            return reading.value;
    }
    return std::nullopt;
}

} // namespace

class TestActuatorMeters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesMetersAsPrometheusDoes();
    void tellsFailedRequestsApart();
    void leavesOutWhatIsNotThere();
    void passesFailuresOn();
};

void TestActuatorMeters::namesMetersAsPrometheusDoes()
{
    const auto readings = meterReadings(clientOn(instanceWithout({})), {});
    QVERIFY_RESULT(readings);
    QCOMPARE(valueOf(*readings, u"jvm_memory_used_bytes"_s), 100.0);
    QCOMPARE(valueOf(*readings, u"process_cpu_usage"_s), 0.25);
    QCOMPARE(valueOf(*readings, u"jvm_gc_pause_seconds_sum"_s), 0.5);
}

void TestActuatorMeters::tellsFailedRequestsApart()
{
    const auto readings = meterReadings(clientOn(instanceWithout({})), {});
    QVERIFY_RESULT(readings);
    QCOMPARE(valueOf(*readings, u"http_server_requests_seconds_count"_s, u"5xx"_s), 5.0);
    QCOMPARE(valueOf(*readings, u"http_server_requests_seconds_count"_s, u"other"_s), 45.0);
    QCOMPARE(valueOf(*readings, u"http_server_requests_seconds_sum"_s, u"5xx"_s), 1.5);
    QCOMPARE(valueOf(*readings, u"http_server_requests_seconds_sum"_s, u"other"_s), 8.5);
}

void TestActuatorMeters::leavesOutWhatIsNotThere()
{
    const auto readings =
        meterReadings(clientOn(instanceWithout({u"/actuator/metrics/http.server.requests"_s})), {});
    QVERIFY_RESULT(readings);
    QVERIFY(!valueOf(*readings, u"hikaricp_connections_active"_s));
    QVERIFY(!valueOf(*readings, u"http_server_requests_seconds_count"_s, u"other"_s));
    QCOMPARE(valueOf(*readings, u"process_cpu_usage"_s), 0.25);
}

void TestActuatorMeters::passesFailuresOn()
{
    const Http working = instanceWithout({});
    const Http failing = [working](const HttpRequest &request,
                                   std::stop_token stop) -> Result<HttpReply> {
        if (request.url.path().endsWith(u"process.cpu.usage"_s))
            return failure(Error::Kind::Timeout, u"app did not answer"_s);
        return working(request, stop);
    };
    const auto readings = meterReadings(clientOn(failing), {});
    QVERIFY(!readings);
    QCOMPARE(readings.error().kind, Error::Kind::Timeout);
}

QTEST_GUILESS_MAIN(TestActuatorMeters)
#include "tst_actuatormeters.moc"
