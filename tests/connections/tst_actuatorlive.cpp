// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/actuatorclient.h"
#include "models/connections/reachability.h"
#include "tests/connections/peer.h"
#include "tests/support/worker.h"

#include <QTest>

using namespace toban;
using test::inWorker;
using test::peer;

/// Against the Spring Boot application of tests/peers.
class TestActuatorLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsEveryEndpoint();
    void readsMetricsByTags();
    void setsAndClearsALevel();
    void takesATokenAsWell();
    void refusesAWrongPassword();
    void refusesAUserWithoutTheRight();
    void readsAnonymousHealth();
    void reportsStepByStep();
    void reportsAWrongPassword();
    void reportsThatNothingListens();

private:
    InstanceProfile m_instance;
    QString m_password;
};

void TestActuatorLive::initTestCase()
{
    REQUIRE_PEER("ACTUATOR_URL");
    m_instance.name = QStringLiteral("node-1");
    m_instance.actuator = QUrl(peer("ACTUATOR_URL"));
    m_instance.access.scheme = Access::Scheme::Basic;
    m_instance.access.user = peer("ACTUATOR_USER");
    m_password = peer("ACTUATOR_PASSWORD");
}

void TestActuatorLive::readsEveryEndpoint()
{
    const ActuatorClient client(m_instance, m_password, http);
    test::runInWorker([&] {
        const auto links = client.links({});
        QVERIFY_RESULT(links);
        QVERIFY(links->has(QStringLiteral("prometheus")));
        const auto health = client.health({});
        QVERIFY_RESULT(health);
        QVERIFY(actuator::componentAt(*health, {QStringLiteral("db")}));
        const auto readiness = client.health({QStringLiteral("readiness")}, {});
        QVERIFY_RESULT(readiness);
        QVERIFY(actuator::componentAt(*readiness, {QStringLiteral("db")}));
        const auto info = client.info({});
        QVERIFY_RESULT(info);
        QCOMPARE(info->version, QStringLiteral("1.4.2"));
        const auto families = client.prometheus({});
        QVERIFY_RESULT(families);
        QVERIFY(families->size() > 50);
        const auto names = client.metricNames({});
        QVERIFY_RESULT(names);
        QVERIFY(names->contains(QStringLiteral("hikaricp.connections.active")));
        const auto dump = client.threadDump({});
        QVERIFY_RESULT(dump);
        QVERIFY(dump->size() > 10);
        const auto text = client.threadDumpText({});
        QVERIFY_RESULT(text);
        QVERIFY(text->contains("Full thread dump"));
        const auto environment = client.environment({});
        QVERIFY_RESULT(environment);
        QVERIFY(!environment->sources.isEmpty());
        QVERIFY_RESULT(client.httpExchanges({}));
        const auto tasks = client.scheduledTasks({});
        QVERIFY_RESULT(tasks);
        QVERIFY(!tasks->isEmpty());
    });
}

void TestActuatorLive::readsMetricsByTags()
{
    const ActuatorClient client(m_instance, m_password, http);
    const auto heap = inWorker([&] {
        return client.metric(QStringLiteral("jvm.memory.used"),
                             {{QStringLiteral("area"), QStringLiteral("heap")}}, {});
    });
    QVERIFY_RESULT(heap);
    QCOMPARE(heap->baseUnit, QStringLiteral("bytes"));
    QVERIFY(heap->measurements.first().value > 0);
    const auto none = inWorker([&] { return client.metric(QStringLiteral("no.such"), {}, {}); });
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::NotFound);
}

void TestActuatorLive::setsAndClearsALevel()
{
    const ActuatorClient client(m_instance, m_password, http);
    const QString name = QStringLiteral("dev.toban.sample.Behaviour");
    const auto levelAfterSetting = [&](const QString &level) {
        return inWorker([&]() -> Result<QString> {
            if (const auto set = client.setLevel(name, level, {}); !set)
                return failure(set);
            const auto loggers = client.loggers({});
            if (!loggers)
                return failure(loggers);
            for (const auto &logger : loggers->loggers) {
                if (logger.name == name)
                    return logger.configuredLevel;
            }
            return QString();
        });
    };
    const auto set = levelAfterSetting(QStringLiteral("TRACE"));
    QVERIFY_RESULT(set);
    QCOMPARE(*set, QStringLiteral("TRACE"));
    const auto cleared = levelAfterSetting({});
    QVERIFY_RESULT(cleared);
    QCOMPARE(*cleared, QString());
    QVERIFY(!levelAfterSetting(QStringLiteral("LOUD")));
}

void TestActuatorLive::takesATokenAsWell()
{
    InstanceProfile instance = m_instance;
    instance.access = {Access::Scheme::Bearer, {}, {}, true};
    const ActuatorClient client(instance, peer("ACTUATOR_TOKEN"), http);
    QVERIFY_RESULT(inWorker([&] { return client.info({}); }));
    const ActuatorClient wrong(instance, QStringLiteral("wrong"), http);
    const auto refused = inWorker([&] { return wrong.info({}); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Denied);
    QVERIFY(refused.error().text.contains(QStringLiteral("token")));
}

void TestActuatorLive::refusesAWrongPassword()
{
    const ActuatorClient client(m_instance, QStringLiteral("wrong"), http);
    const auto health = inWorker([&] { return client.health({}); });
    QVERIFY(!health);
    QCOMPARE(health.error().kind, Error::Kind::Denied);
    QVERIFY(health.error().text.contains(m_instance.access.user));
}

void TestActuatorLive::refusesAUserWithoutTheRight()
{
    InstanceProfile instance = m_instance;
    instance.access.user = peer("ACTUATOR_VIEWER_USER");
    const ActuatorClient client(instance, m_password, http);
    const auto environment = inWorker([&] { return client.environment({}); });
    QVERIFY(!environment);
    QCOMPARE(environment.error().kind, Error::Kind::Denied);
}

void TestActuatorLive::readsAnonymousHealth()
{
    const WebApi api(m_instance.actuator, {}, {}, http);
    const auto reply =
        inWorker([&] { return api.get(QStringLiteral("health"), {}, "application/json", {}); });
    QVERIFY_RESULT(reply);
    const auto health = actuator::parseHealth(reply->body);
    QVERIFY_RESULT(health);
    QVERIFY(health->components.isEmpty());
}

static QStringList outcomes(const TestReport &report)
{
    const QStringList words{QStringLiteral("passed"), QStringLiteral("failed"),
                            QStringLiteral("skipped"), QStringLiteral("warned")};
    QStringList list;
    for (const TestStep &step : report)
        list.append(words.at(int(step.outcome)));
    return list;
}

void TestActuatorLive::reportsStepByStep()
{
    const TestReport report =
        inWorker([&] { return testActuator(m_instance, m_password, http, {}); });
    QVERIFY(isPassed(report));
    QCOMPARE(outcomes(report).join(QLatin1Char(' ')),
             QStringLiteral("passed passed skipped passed passed passed"));
}

void TestActuatorLive::reportsAWrongPassword()
{
    const TestReport report =
        inWorker([&] { return testActuator(m_instance, QStringLiteral("wrong"), http, {}); });
    QCOMPARE(outcomes(report).join(QLatin1Char(' ')),
             QStringLiteral("passed passed skipped failed skipped skipped"));
}

void TestActuatorLive::reportsThatNothingListens()
{
    REQUIRE_PEER("BAD_CLOSED_PORT");
    InstanceProfile instance = m_instance;
    instance.actuator.setPort(peer("BAD_CLOSED_PORT").toInt());
    const TestReport report = inWorker([&] { return testActuator(instance, {}, http, {}); });
    QCOMPARE(outcomes(report).join(QLatin1Char(' ')),
             QStringLiteral("passed failed skipped skipped skipped skipped"));
}

QTEST_GUILESS_MAIN(TestActuatorLive)
#include "tst_actuatorlive.moc"
