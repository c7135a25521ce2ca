// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/threshold.h"

#include "models/metrics/catalogue.h"

#include <QTest>

#include <cmath>

using namespace toban;
using namespace Qt::StringLiterals;

namespace {

MonitoredItem item(const QString &id)
{
    for (const MonitoredItem &item : manualPolicy()) {
        if (item.id == id)
            return item;
    }
    qFatal("no such item");
}

Reading reading(const QString &name, const QString &instance, double value)
{
    return {{name, {{u"instance"_s, instance}}}, value};
}

} // namespace

class TestThreshold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheManuals_data();
    void isTheManuals();
    void hasTheManualsItemsOnly();
    void takesTheWorstInstance();
    void sumsTheThroughput();
    void takesTheFirstSeriesThatHasData();
    void isUnknownWithoutData();
};

void TestThreshold::isTheManuals_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("value");
    QTest::addColumn<Status>("expected");
    const auto rises = [](const char *id, double warning, double critical) {
        const QString name = QString::fromLatin1(id);
        QTest::addRow("%s ok", id) << name << std::nextafter(warning, 0) << Status::Ok;
        QTest::addRow("%s warning", id) << name << warning << Status::Warning;
        QTest::addRow("%s still warning", id)
            << name << std::nextafter(critical, 0) << Status::Warning;
        QTest::addRow("%s critical", id) << name << critical << Status::Critical;
        QTest::addRow("%s beyond", id) << name << critical * 10 << Status::Critical;
        QTest::addRow("%s nothing", id) << name << std::nan("") << Status::Unknown;
    };
    // 2.1.1
    rises("infrastructure.cpu", 0.80, 0.90);
    rises("infrastructure.memory", 0.85, 0.95);
    rises("infrastructure.disk", 0.80, 0.90);
    rises("infrastructure.network", 100e6, 200e6);
    // 2.1.2
    rises("application.response", 2, 5);
    rises("application.errors", 0.05, 0.10);
    QTest::newRow("throughput ok") << u"application.throughput"_s << 101.0 << Status::Ok;
    QTest::newRow("throughput warning") << u"application.throughput"_s << 100.0 << Status::Warning;
    QTest::newRow("throughput critical") << u"application.throughput"_s << 50.0 << Status::Critical;
    QTest::newRow("throughput none") << u"application.throughput"_s << 0.0 << Status::Critical;
    QTest::newRow("health up") << u"application.health"_s << 0.0 << Status::Ok;
    QTest::newRow("health down") << u"application.health"_s << 1.0 << Status::Critical;
    // 2.1.3
    rises("database.connections", 0.80, 0.95);
    rises("database.query", 5, 10);
    rises("database.disk", 0.80, 0.90);
}

void TestThreshold::isTheManuals()
{
    QFETCH(QString, id);
    QFETCH(double, value);
    QFETCH(Status, expected);
    QCOMPARE(evaluate(item(id), value), expected);
}

void TestThreshold::hasTheManualsItemsOnly()
{
    QStringList titles;
    QSet<QString> ids;
    for (const MonitoredItem &item : manualPolicy()) {
        titles.append(groupTitle(item.group) + ": "_L1 + itemTitle(item));
        ids.insert(item.id);
        QVERIFY(!item.series.isEmpty());
    }
    QCOMPARE(titles, (QStringList{u"Infrastructure: CPU usage"_s, u"Infrastructure: Memory usage"_s,
                                  u"Infrastructure: Disk usage"_s, u"Infrastructure: Network I/O"_s,
                                  u"Application: Response time"_s, u"Application: Error rate"_s,
                                  u"Application: Throughput"_s, u"Application: Health check"_s,
                                  u"Database: Connections"_s, u"Database: Query execution time"_s,
                                  u"Database: Disk usage"_s}));
    QCOMPARE(ids.size(), 11);
}

void TestThreshold::takesTheWorstInstance()
{
    const Readings readings = {reading(series::hostCpuRatio, u"a"_s, 0.3),
                               reading(series::hostCpuRatio, u"b"_s, 0.85),
                               reading(series::hostMemoryRatio, u"c"_s, 0.99)};
    const Assessment cpu = assess(item(u"infrastructure.cpu"_s), readings);
    QCOMPARE(cpu.status, Status::Warning);
    QCOMPARE(cpu.value, 0.85);
    QCOMPARE(cpu.series, readings[1].id);
}

void TestThreshold::sumsTheThroughput()
{
    // 36 and 72 requests a minute: together enough, each alone not.
    const Readings readings = {reading(series::httpRequestRate, u"a"_s, 0.6),
                               reading(series::httpRequestRate, u"b"_s, 1.2)};
    const Assessment both = assess(item(u"application.throughput"_s), readings);
    QCOMPARE(both.status, Status::Ok);
    QVERIFY(std::abs(*both.value - 108) < 1e-9);
    QCOMPARE(both.series, (SeriesId{series::httpRequestRate, {}}));
    QCOMPARE(assess(item(u"application.throughput"_s), readings.first(1)).status, Status::Critical);
}

void TestThreshold::takesTheFirstSeriesThatHasData()
{
    const Reading p95 = reading(series::httpResponseP95, u"a"_s, 3);
    const Reading mean = reading(series::httpResponseMean, u"a"_s, 1);
    const MonitoredItem response = item(u"application.response"_s);
    QCOMPARE(assess(response, {mean, p95}).series, p95.id);
    QCOMPARE(assess(response, {mean}).status, Status::Ok);
}

void TestThreshold::isUnknownWithoutData()
{
    const MonitoredItem cpu = item(u"infrastructure.cpu"_s);
    QCOMPARE(evaluate(cpu, std::nullopt), Status::Unknown);
    QCOMPARE(assess(cpu, {}), Assessment());
    // One instance is silent: not all is well, but a warning stays a warning.
    const QStringList expected = {u"a"_s, u"b"_s};
    const auto of = [&](double value) {
        return assess(cpu, {reading(series::hostCpuRatio, u"a"_s, value)}, expected).status;
    };
    QCOMPARE(of(0.1), Status::Unknown);
    QCOMPARE(of(0.85), Status::Warning);
    QCOMPARE(of(0.95), Status::Critical);
}

QTEST_GUILESS_MAIN(TestThreshold)
#include "tst_threshold.moc"
