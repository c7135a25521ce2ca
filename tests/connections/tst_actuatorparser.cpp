// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/actuatorenvironment.h"
#include "models/connections/actuatorexchanges.h"
#include "models/connections/actuatorhealth.h"
#include "models/connections/actuatorloggers.h"
#include "models/connections/actuatorparser.h"
#include "models/connections/actuatortasks.h"
#include "models/connections/actuatorthreads.h"
#include "tests/connections/recorded.h"
#include "tests/support/worker.h"

#include <QTest>

#include <cmath>

using namespace toban;
using namespace std::chrono_literals;
using test::recorded;

class TestActuatorParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void discoversEndpoints();
    void discoversRemappedEndpointsBehindAProxy();
    void readsHealth();
    void readsHealthThatIsDown();
    void readsHealthWithoutComponents();
    void readsNestedHealth();
    void readsHealthOfVersion2();
    void readsInfo();
    void readsMetrics();
    void readsLoggers();
    void readsThreads();
    void findsDeadlocks();
    void groupsByStack();
    void keepsMaskedValuesMasked();
    void readsHttpExchanges();
    void readsScheduledTasks();
    void readsEveryKindOfTask();
    void survivesEveryPrefix_data();
    void survivesEveryPrefix();
    void refusesOtherJson();
};

void TestActuatorParser::discoversEndpoints()
{
    const auto links = actuator::parseLinks(recorded(QStringLiteral("actuator-links.json")));
    QVERIFY_RESULT(links);
    QCOMPARE(links->paths.value(QStringLiteral("health")), QStringLiteral("health"));
    QVERIFY(links->has(QStringLiteral("prometheus")));
    QVERIFY(!links->has(QStringLiteral("self")));
    QVERIFY(!links->has(QStringLiteral("health-path"))); // a template
}

void TestActuatorParser::discoversRemappedEndpointsBehindAProxy()
{
    const auto links = actuator::parseLinks(R"({"_links":{
        "self":{"href":"http://10.0.0.5:8081/manage/","templated":false},
        "health":{"href":"http://10.0.0.5:8081/manage/well/being","templated":false},
        "elsewhere":{"href":"http://evil.example/steal","templated":false}}})");
    QVERIFY_RESULT(links);
    QCOMPARE(links->paths,
             (QMap<QString, QString>{{QStringLiteral("health"), QStringLiteral("well/being")}}));
}

void TestActuatorParser::readsHealth()
{
    const auto health = actuator::parseHealth(recorded(QStringLiteral("actuator-health.json")));
    QVERIFY_RESULT(health);
    QCOMPARE(health->status, QStringLiteral("UP"));
    QCOMPARE(actuator::statusOf(*health), Status::Ok);
    QCOMPARE(health->groups,
             QStringList({QStringLiteral("liveness"), QStringLiteral("readiness")}));
    const auto *disk = actuator::componentAt(*health, {QStringLiteral("diskSpace")});
    QVERIFY(disk);
    QCOMPARE(jsonText(disk->details.value(QStringLiteral("threshold"))),
             QStringLiteral("10485760"));
    QVERIFY(!actuator::componentAt(*health, {QStringLiteral("db"), QStringLiteral("none")}));
    QCOMPARE(actuator::componentAt(*health, {}), &*health);
}

void TestActuatorParser::readsHealthThatIsDown()
{
    const auto health =
        actuator::parseHealth(recorded(QStringLiteral("actuator-health-down.json")));
    QVERIFY_RESULT(health);
    QCOMPARE(actuator::statusOf(*health), Status::Critical);
    const auto *db = actuator::componentAt(*health, {QStringLiteral("db")});
    QVERIFY(db);
    QCOMPARE(actuator::statusOf(*db), Status::Critical);
    QVERIFY(db->details.value(QStringLiteral("error"))
                .toString()
                .contains(QStringLiteral("CannotGetJdbcConnection")));
}

void TestActuatorParser::readsHealthWithoutComponents()
{
    const auto health =
        actuator::parseHealth(recorded(QStringLiteral("actuator-health-anonymous.json")));
    QVERIFY_RESULT(health);
    QVERIFY(health->components.isEmpty());
    QCOMPARE(health->groups.size(), 2);
    const auto own = actuator::parseHealth(R"({"status":"FATAL"})", QStringLiteral("x"));
    QVERIFY_RESULT(own);
    QCOMPARE(actuator::statusOf(*own), Status::Unknown);
    QCOMPARE(own->name, QStringLiteral("x"));
}

void TestActuatorParser::readsNestedHealth()
{
    const auto health = actuator::parseHealth(R"({"status":"OUT_OF_SERVICE","components":{
        "db":{"status":"UP","components":{
            "orders":{"status":"UP","details":{"database":"PostgreSQL"}},
            "archive":{"status":"UNKNOWN"}}}}})");
    QVERIFY_RESULT(health);
    QCOMPARE(actuator::statusOf(*health), Status::Warning);
    const auto *archive =
        actuator::componentAt(*health, {QStringLiteral("db"), QStringLiteral("archive")});
    QVERIFY(archive);
    QCOMPARE(archive->status, QStringLiteral("UNKNOWN"));
}

void TestActuatorParser::readsHealthOfVersion2()
{
    const auto health = actuator::parseHealth(
        R"({"status":"UP","details":{"db":{"status":"UP","details":{"hello":1}},"note":"x"}})");
    QVERIFY_RESULT(health);
    QCOMPARE(health->components.size(), 1);
    QCOMPARE(health->components.first().details.value(QStringLiteral("hello")), QJsonValue(1));
    QCOMPARE(health->details.keys(), QStringList{QStringLiteral("note")});
}

void TestActuatorParser::readsInfo()
{
    const auto info = actuator::parseInfo(recorded(QStringLiteral("actuator-info.json")));
    QVERIFY_RESULT(info);
    QCOMPARE(info->name, QStringLiteral("案件マッチング支援"));
    QCOMPARE(info->version, QStringLiteral("1.4.2"));
    QCOMPARE(info->javaVersion, QStringLiteral("17.0.15"));
    QCOMPARE(info->javaVendor, QStringLiteral("Debian"));
    QVERIFY(info->operatingSystem.startsWith(QStringLiteral("Linux ")));
    QVERIFY(info->all.contains(QStringLiteral("build")));
    QVERIFY_RESULT(actuator::parseInfo("{}"));
}

void TestActuatorParser::readsMetrics()
{
    const auto names =
        actuator::parseMetricNames(recorded(QStringLiteral("actuator-metrics.json")));
    QVERIFY_RESULT(names);
    QVERIFY(names->contains(QStringLiteral("http.server.requests")));
    const auto metric = actuator::parseMetric(recorded(QStringLiteral("actuator-metric.json")));
    QVERIFY_RESULT(metric);
    QCOMPARE(metric->baseUnit, QStringLiteral("seconds"));
    QCOMPARE(metric->measurements.at(0), (actuator::Measurement{QStringLiteral("COUNT"), 1929}));
    QCOMPARE(metric->availableTags.at(1).key, QStringLiteral("method"));
    QCOMPARE(metric->availableTags.at(1).values,
             QStringList({QStringLiteral("POST"), QStringLiteral("GET")}));
    const auto odd = actuator::parseMetric(
        R"({"name":"x","measurements":[{"statistic":"VALUE","value":"NaN"}]})");
    QVERIFY_RESULT(odd);
    QVERIFY(std::isnan(odd->measurements.first().value));
    QVERIFY(!actuator::parseMetric(R"({"name":"x","measurements":[{"value":"much"}]})"));
}

void TestActuatorParser::readsLoggers()
{
    const auto loggers = actuator::parseLoggers(recorded(QStringLiteral("actuator-loggers.json")));
    QVERIFY_RESULT(loggers);
    QCOMPARE(loggers->levels.first(), QStringLiteral("OFF"));
    QCOMPARE(loggers->loggers.first().name, QStringLiteral("ROOT"));
    QCOMPARE(loggers->loggers.first().configuredLevel, QStringLiteral("INFO"));
    QVERIFY(loggers->loggers.at(1).configuredLevel.isEmpty());
    QCOMPARE(loggers->groups.size(), 2);
    QVERIFY(!loggers->groups.first().members.isEmpty());
    const auto logger =
        actuator::parseLogger(R"({"effectiveLevel":"WARN"})", QStringLiteral("a.b"));
    QVERIFY_RESULT(logger);
    QCOMPARE(*logger, (actuator::Logger{QStringLiteral("a.b"), {}, QStringLiteral("WARN")}));
}

void TestActuatorParser::readsThreads()
{
    const auto dump =
        actuator::parseThreadDump(recorded(QStringLiteral("actuator-threaddump.json")));
    QVERIFY_RESULT(dump);
    const actuator::Thread &finalizer = dump->at(1);
    QCOMPARE(finalizer.name, QStringLiteral("Finalizer"));
    QCOMPARE(finalizer.state, actuator::Thread::State::Waiting);
    QVERIFY(finalizer.isDaemon);
    QVERIFY(!finalizer.ownerId);
    QCOMPARE(finalizer.waitsFor->text(),
             QStringLiteral("java.lang.ref.ReferenceQueue$Lock@7dcd602f"));
    QCOMPARE(finalizer.stack.first().text(),
             QStringLiteral("java.lang.Object.wait(Native Method)"));
    QCOMPARE(finalizer.stack.at(1).text(),
             QStringLiteral("java.lang.ref.ReferenceQueue.remove(ReferenceQueue.java:155)"));
    QCOMPARE(actuator::stateWord(actuator::Thread::State::TimedWaiting),
             QStringLiteral("TIMED_WAITING"));
}

void TestActuatorParser::findsDeadlocks()
{
    const auto dump =
        actuator::parseThreadDump(recorded(QStringLiteral("actuator-threaddump.json")));
    QVERIFY_RESULT(dump);
    const auto circles = actuator::deadlocks(*dump);
    QCOMPARE(circles.size(), 1);
    QStringList names;
    for (const auto &thread : *dump) {
        if (circles.first().contains(thread.id))
            names.append(thread.name);
    }
    QCOMPARE(names, QStringList({QStringLiteral("deadlock-a"), QStringLiteral("deadlock-b")}));

    const auto waits = [](qint64 id, std::optional<qint64> owner) {
        actuator::Thread thread;
        thread.id = id;
        thread.ownerId = owner;
        return thread;
    };
    // 9 waits for the circle 5 -> 3 -> 7 -> 5 without being in it; 1 waits for nobody's victim.
    const actuator::ThreadDump crowd{
        waits(9, 5), waits(5, 3), waits(3, 7), waits(7, 5), waits(1, std::nullopt), waits(2, 1)};
    QCOMPARE(actuator::deadlocks(crowd), (QList<QList<qint64>>{{3, 7, 5}}));
}

void TestActuatorParser::groupsByStack()
{
    const auto dump =
        actuator::parseThreadDump(recorded(QStringLiteral("actuator-threaddump.json")));
    QVERIFY_RESULT(dump);
    const auto groups = actuator::groupedByStack(*dump);
    QVERIFY(groups.first().threads.size() > 1); // the idle workers of the server
    qsizetype count = 0;
    for (const auto &group : groups)
        count += group.threads.size();
    QCOMPARE(count, dump->size());
}

void TestActuatorParser::keepsMaskedValuesMasked()
{
    const auto environment =
        actuator::parseEnvironment(recorded(QStringLiteral("actuator-env.json")));
    QVERIFY_RESULT(environment);
    QCOMPARE(environment->defaultProfiles, QStringList{QStringLiteral("default")});
    int masked = 0;
    for (const auto &source : environment->sources) {
        for (const auto &property : source.properties) {
            masked += property.isMasked ? 1 : 0;
            if (property.name == QLatin1StringView("spring.datasource.password")) {
                QVERIFY(property.isMasked);
                QCOMPARE(property.value, QStringLiteral("******"));
                QVERIFY(!property.origin.isEmpty());
            }
            if (property.name == QLatin1StringView("spring.datasource.hikari.maximum-pool-size"))
                QCOMPARE(property.value, QStringLiteral("10"));
        }
    }
    QVERIFY(masked >= 3);
}

void TestActuatorParser::readsHttpExchanges()
{
    const auto exchanges =
        actuator::parseHttpExchanges(recorded(QStringLiteral("actuator-httpexchanges.json")));
    QVERIFY_RESULT(exchanges);
    QCOMPARE(exchanges->size(), 8);
    const actuator::HttpExchange &first = exchanges->first();
    QCOMPARE(first.time.time_since_epoch().count(), 1795505136763);
    QCOMPARE(first.method, QStringLiteral("GET"));
    QCOMPARE(first.url.path(), QStringLiteral("/job-requirements"));
    QCOMPARE(first.status, 200);
    QCOMPARE(*first.timeTaken, 1'283'740ns);
    QVERIFY(!first.responseHeaders.isEmpty());
}

void TestActuatorParser::readsScheduledTasks()
{
    const auto tasks =
        actuator::parseScheduledTasks(recorded(QStringLiteral("actuator-scheduledtasks.json")));
    QVERIFY_RESULT(tasks);
    QCOMPARE(tasks->size(), 2);
    QCOMPARE(tasks->at(0).kind, actuator::ScheduledTask::Kind::Cron);
    QCOMPARE(tasks->at(0).expression, QStringLiteral("0 0 2 * * *"));
    QVERIFY(tasks->at(0).next);
    QVERIFY(!tasks->at(0).last);
    QCOMPARE(tasks->at(1).kind, actuator::ScheduledTask::Kind::FixedRate);
    QCOMPARE(tasks->at(1).interval, 15s);
    QCOMPARE(tasks->at(1).last->status, QStringLiteral("SUCCESS"));
}

void TestActuatorParser::readsEveryKindOfTask()
{
    const auto tasks = actuator::parseScheduledTasks(R"({
        "fixedDelay":[{"runnable":{"target":"a.B"},"initialDelay":10000,"interval":1000,
            "lastExecution":{"status":"ERROR","time":"2026-11-24T07:25:26Z",
                "exception":{"type":"java.lang.IllegalStateException","message":"no"}}}],
        "custom":[{"runnable":{"target":"a.C"},"trigger":"every full moon"}]})");
    QVERIFY_RESULT(tasks);
    QCOMPARE(tasks->at(0).initialDelay, 10s);
    QCOMPARE(tasks->at(0).last->exceptionMessage, QStringLiteral("no"));
    QCOMPARE(tasks->at(1).kind, actuator::ScheduledTask::Kind::Custom);
    QCOMPARE(tasks->at(1).expression, QStringLiteral("every full moon"));
}

/// Whether the parser takes the bytes.
using Parses = bool (*)(QByteArrayView);
Q_DECLARE_METATYPE(Parses)

void TestActuatorParser::survivesEveryPrefix_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Parses>("parses");
    const auto add = [](const char *file, Parses parses) {
        QTest::newRow(file) << QString::fromLatin1(file) << parses;
    };
    add("actuator-links.json", [](QByteArrayView b) { return bool(actuator::parseLinks(b)); });
    add("actuator-health.json", [](QByteArrayView b) { return bool(actuator::parseHealth(b)); });
    add("actuator-info.json", [](QByteArrayView b) { return bool(actuator::parseInfo(b)); });
    add("actuator-metric.json", [](QByteArrayView b) { return bool(actuator::parseMetric(b)); });
    add("actuator-metrics.json",
        [](QByteArrayView b) { return bool(actuator::parseMetricNames(b)); });
    add("actuator-loggers.json", [](QByteArrayView b) { return bool(actuator::parseLoggers(b)); });
    add("actuator-threaddump.json",
        [](QByteArrayView b) { return bool(actuator::parseThreadDump(b)); });
    add("actuator-env.json", [](QByteArrayView b) { return bool(actuator::parseEnvironment(b)); });
    add("actuator-httpexchanges.json",
        [](QByteArrayView b) { return bool(actuator::parseHttpExchanges(b)); });
    add("actuator-scheduledtasks.json",
        [](QByteArrayView b) { return bool(actuator::parseScheduledTasks(b)); });
}

void TestActuatorParser::survivesEveryPrefix()
{
    QFETCH(QString, file);
    QFETCH(Parses, parses);
    const QByteArray whole = recorded(file);
    QVERIFY(parses(whole));
    const qsizetype step = qMax(qsizetype(1), whole.size() / 2000);
    for (qsizetype size = 0; size < whole.size(); size += step)
        QVERIFY2(!parses(whole.first(size)), qPrintable(QString::number(size)));
}

void TestActuatorParser::refusesOtherJson()
{
    const QByteArray other = R"({"hello":"world"})";
    QVERIFY(!actuator::parseLinks(other));
    QVERIFY(!actuator::parseHealth(other));
    QVERIFY(!actuator::parseMetric(other));
    QVERIFY(!actuator::parseMetricNames(other));
    QVERIFY(!actuator::parseLoggers(other));
    QVERIFY(!actuator::parseLogger(other, {}));
    QVERIFY(!actuator::parseThreadDump(other));
    QVERIFY(!actuator::parseEnvironment(other));
    QVERIFY(!actuator::parseHttpExchanges(other));
    QVERIFY(!actuator::parseScheduledTasks(other));
}

QTEST_GUILESS_MAIN(TestActuatorParser)
#include "tst_actuatorparser.moc"
