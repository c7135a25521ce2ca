// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/actuatorclient.h"
#include "tests/connections/fakehttp.h"
#include "tests/connections/recorded.h"
#include "tests/support/worker.h"

#include <QTest>

using namespace toban;
using test::FakeHttp;
using test::recorded;

class TestActuatorClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void discoversOnce();
    void discoversAgainWhatIsMissing();
    void assumesTheUsualNamesWithoutDiscovery();
    void followsRemappedPaths();
    void takesDownForAnAnswer();
    void asksForComponentsAndGroups();
    void repeatsTags();
    void setsAndClearsLevels();
    void explainsAReadOnlyUser();
    void readsBothTextFormats();
    void saysWhatALoginPageIs();

private:
    ActuatorClient client() const;

    FakeHttp m_server;
};

void TestActuatorClient::init()
{
    m_server = FakeHttp();
    m_server.answer(QStringLiteral("/actuator"), recorded(QStringLiteral("actuator-links.json")));
}

ActuatorClient TestActuatorClient::client() const
{
    InstanceProfile instance;
    instance.name = QStringLiteral("node-1");
    instance.actuator = QUrl(QStringLiteral("http://app:8081/actuator"));
    return {instance, {}, m_server.http()};
}

void TestActuatorClient::discoversOnce()
{
    m_server.answer(QStringLiteral("/actuator/info"),
                    recorded(QStringLiteral("actuator-info.json")));
    const ActuatorClient first = client();
    const ActuatorClient copy = first;
    QVERIFY_RESULT(first.info({}));
    QVERIFY_RESULT(copy.info({}));
    QCOMPARE(m_server.asked().size(), 3); // the links, and twice the information
}

void TestActuatorClient::discoversAgainWhatIsMissing()
{
    m_server.answer(QStringLiteral("/actuator"), R"({"_links":{"self":{"href":"http://x/actuator"},
        "health":{"href":"http://x/actuator/health"}}})");
    const ActuatorClient actuator = client();
    const auto hidden = actuator.loggers({});
    QVERIFY(!hidden);
    QCOMPARE(hidden.error().kind, Error::Kind::NotFound);
    QVERIFY(hidden.error().text.contains(QStringLiteral("exposure.include")));
    QVERIFY(hidden.error().text.contains(QStringLiteral("loggers")));
    // The application was started anew with all endpoints.
    m_server.answer(QStringLiteral("/actuator"), recorded(QStringLiteral("actuator-links.json")));
    m_server.answer(QStringLiteral("/actuator/loggers"),
                    recorded(QStringLiteral("actuator-loggers.json")));
    QVERIFY_RESULT(actuator.loggers({}));
}

void TestActuatorClient::assumesTheUsualNamesWithoutDiscovery()
{
    m_server = FakeHttp();
    m_server.answer(QStringLiteral("/actuator/health"),
                    recorded(QStringLiteral("actuator-health.json")));
    QVERIFY_RESULT(client().health({}));
}

void TestActuatorClient::followsRemappedPaths()
{
    m_server.answer(QStringLiteral("/actuator"), R"({"_links":{"self":{"href":"http://in/manage"},
        "health":{"href":"http://in/manage/well/being"}}})");
    m_server.answer(QStringLiteral("/actuator/well/being"), R"({"status":"UP"})");
    QVERIFY_RESULT(client().health({}));
    QCOMPARE(m_server.asked().last().url.host(), QStringLiteral("app"));
}

void TestActuatorClient::takesDownForAnAnswer()
{
    m_server.answer(QStringLiteral("/actuator/health"),
                    recorded(QStringLiteral("actuator-health-down.json")), "application/json", 503);
    const auto health = client().health({});
    QVERIFY_RESULT(health);
    QCOMPARE(actuator::statusOf(*health), Status::Critical);

    m_server.answer(QStringLiteral("/actuator/health"), "<html>502</html>", "text/html", 502);
    const auto proxy = client().health({});
    QVERIFY(!proxy);
    QCOMPARE(proxy.error().kind, Error::Kind::Failed);
}

void TestActuatorClient::asksForComponentsAndGroups()
{
    m_server.answer(QStringLiteral("/actuator/health/db/a%2Fb"), R"({"status":"UNKNOWN"})");
    const auto health = client().health({QStringLiteral("db"), QStringLiteral("a/b")}, {});
    QVERIFY_RESULT(health);
    QCOMPARE(health->name, QStringLiteral("a/b"));
    const auto none = client().health({QStringLiteral("nothing")}, {});
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::NotFound);
}

void TestActuatorClient::repeatsTags()
{
    m_server.answer(QStringLiteral("/actuator/metrics/http.server.requests"),
                    recorded(QStringLiteral("actuator-metric.json")));
    const auto metric = client().metric(QStringLiteral("http.server.requests"),
                                        {{QStringLiteral("uri"), QStringLiteral("/a b?c&d+{e}")},
                                         {QStringLiteral("status"), QStringLiteral("200")}},
                                        {});
    QVERIFY_RESULT(metric);
    QCOMPARE(m_server.asked().last().url.query(QUrl::FullyEncoded),
             QStringLiteral("tag=uri%3A%2Fa%20b%3Fc%26d%2B%7Be%7D&tag=status%3A200"));
}

void TestActuatorClient::setsAndClearsLevels()
{
    m_server.answer(QStringLiteral("/actuator/loggers/a.b"), {}, {}, 204);
    QVERIFY_RESULT(client().setLevel(QStringLiteral("a.b"), QStringLiteral("DEBUG"), {}));
    QCOMPARE(m_server.asked().last().method, QByteArray("POST"));
    QCOMPARE(m_server.asked().last().body, QByteArray(R"({"configuredLevel":"DEBUG"})"));
    QCOMPARE(FakeHttp::header(m_server.asked().last(), "content-type"),
             QByteArray("application/json"));
    QVERIFY_RESULT(client().setLevel(QStringLiteral("a.b"), {}, {}));
    QCOMPARE(m_server.asked().last().body, QByteArray("{}"));
}

void TestActuatorClient::explainsAReadOnlyUser()
{
    m_server.answer(QStringLiteral("/actuator/loggers/a"), "{}", "application/json", 403);
    const auto set = client().setLevel(QStringLiteral("a"), QStringLiteral("DEBUG"), {});
    QVERIFY(!set);
    QCOMPARE(set.error().kind, Error::Kind::Denied);
    QVERIFY(set.error().text.contains(QStringLiteral("node-1")));
}

void TestActuatorClient::readsBothTextFormats()
{
    m_server.answer(QStringLiteral("/actuator/prometheus"),
                    recorded(QStringLiteral("actuator-openmetrics.txt")),
                    "application/openmetrics-text;version=1.0.0;charset=utf-8");
    const auto open = client().prometheus({});
    QVERIFY_RESULT(open);
    QCOMPARE(open->first().readings.first().id.labels.value(QStringLiteral("instance")),
             QStringLiteral("node-1"));
    m_server.answer(QStringLiteral("/actuator/prometheus"),
                    recorded(QStringLiteral("actuator-prometheus.txt")),
                    "text/plain;version=0.0.4;charset=utf-8");
    QVERIFY_RESULT(client().prometheus({}));
    m_server.answer(QStringLiteral("/actuator/prometheus"), "", "text/plain");
    QVERIFY(!client().prometheus({}));
}

void TestActuatorClient::saysWhatALoginPageIs()
{
    m_server.answer(QStringLiteral("/actuator"), "<!DOCTYPE html><form>", "text/html");
    const auto health = client().health({});
    QVERIFY(!health);
    QVERIFY(health.error().text.contains(QStringLiteral("login")));
}

QTEST_GUILESS_MAIN(TestActuatorClient)
#include "tst_actuatorclient.moc"
