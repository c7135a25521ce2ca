// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/unit.h"

#include <QTest>

#include <limits>

using namespace toban;

class TestUnit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void followsTheLocale();
    void keepsMoreDigitsWhenAsked();
    void writesTicksInOneScale();
    void namesTheBaseUnit();
    void readsTheUnitFromTheName_data();
    void readsTheUnitFromTheName();
};

void TestUnit::formats_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QString>("text");

    const double infinity = std::numeric_limits<double>::infinity();
    const auto row = [](const char *name, double value, Unit unit, const QString &text) {
        QTest::newRow(name) << value << unit << text;
    };
    row("zero", 0, Unit::None, QStringLiteral("0"));
    row("whole numbers are never cut", 1234567, Unit::None, QStringLiteral("1,234,567"));
    row("negative", -1.5, Unit::None, QStringLiteral("-1.5"));
    row("no minus before zero", -1e-20, Unit::Percent, QStringLiteral("0 %"));
    row("not a number", std::nan(""), Unit::Bytes, QStringLiteral("–"));
    row("infinite", infinity, Unit::Seconds, QStringLiteral("∞"));
    row("minus infinite", -infinity, Unit::Seconds, QStringLiteral("−∞"));
    row("bytes", 1023, Unit::Bytes, QStringLiteral("1,023 B"));
    row("kibibytes", 1024, Unit::Bytes, QStringLiteral("1 KiB"));
    row("gibibytes", 1.5 * 1024 * 1024 * 1024, Unit::Bytes, QStringLiteral("1.5 GiB"));
    row("beyond pebibytes", 0x1p60, Unit::Bytes, QStringLiteral("1,024 PiB"));
    row("network", 100e6, Unit::BytesPerSecond, QStringLiteral("100 MB/s"));
    row("no time at all", 0, Unit::Seconds, QStringLiteral("0 s"));
    row("microseconds", 12.34e-6, Unit::Seconds, QStringLiteral("12.3 µs"));
    row("milliseconds", 0.42, Unit::Seconds, QStringLiteral("420 ms"));
    row("seconds", 2, Unit::Seconds, QStringLiteral("2 s"));
    row("seconds until two minutes", 119, Unit::Seconds, QStringLiteral("119 s"));
    row("minutes", 192, Unit::Seconds, QStringLiteral("3.2 min"));
    row("hours", 3.25 * 3600, Unit::Seconds, QStringLiteral("3.25 h"));
    row("days", 30 * 86400, Unit::Seconds, QStringLiteral("30 d"));
    row("percent", 0.3, Unit::Percent, QStringLiteral("0.3 %"));
    row("ratio", 0.923, Unit::Ratio, QStringLiteral("92.3 %"));
    row("a second", 12.345, Unit::PerSecond, QStringLiteral("12.3 /s"));
    row("a minute", 1204, Unit::PerMinute, QStringLiteral("1,204 /min"));
}

void TestUnit::formats()
{
    QFETCH(const double, value);
    QFETCH(const Unit, unit);
    QFETCH(QString, text);
    text.replace(u' ', QChar::Nbsp);
    QCOMPARE(formatted(value, unit, QLocale(QLocale::English, QLocale::UnitedStates)), text);
}

void TestUnit::followsTheLocale()
{
    QCOMPARE(formatted(1234.5, Unit::None, QLocale(QLocale::German), 5), QStringLiteral("1.234,5"));
}

void TestUnit::keepsMoreDigitsWhenAsked()
{
    const QLocale english(QLocale::English);
    QCOMPARE(formatted(0.1234567, Unit::Seconds, english, 6), QStringLiteral("123.457\u00a0ms"));
    QCOMPARE(formatted(2, Unit::Seconds, english, 6), QStringLiteral("2\u00a0s"));
}

void TestUnit::writesTicksInOneScale()
{
    const QLocale english(QLocale::English);
    const UnitScale scale = scaleOf(1.5, Unit::Seconds);
    QCOMPARE(formatted(0.5, scale, 1, english), QStringLiteral("0.5\u00a0s"));
    QCOMPARE(formatted(1, scale, 1, english), QStringLiteral("1.0\u00a0s"));
}

void TestUnit::namesTheBaseUnit()
{
    QCOMPARE(baseSymbol(Unit::Seconds), QStringLiteral("s"));
    QCOMPARE(baseSymbol(Unit::Bytes), QStringLiteral("B"));
    QCOMPARE(baseSymbol(Unit::Percent), QStringLiteral("%"));
    QCOMPARE(baseSymbol(Unit::Ratio), QString());
    QCOMPARE(baseSymbol(Unit::None), QString());
}

void TestUnit::readsTheUnitFromTheName_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<Unit>("unit");

    QTest::newRow("gauge in bytes") << QStringLiteral("jvm_memory_used_bytes") << Unit::Bytes;
    QTest::newRow("counter in bytes")
        << QStringLiteral("node_network_receive_bytes_total") << Unit::Bytes;
    QTest::newRow("maximum of a timer")
        << QStringLiteral("http_server_requests_seconds_max") << Unit::Seconds;
    QTest::newRow("sum of a timer") << QStringLiteral("jvm_gc_pause_seconds_sum") << Unit::Seconds;
    QTest::newRow("count of a timer") << QStringLiteral("jvm_gc_pause_seconds_count") << Unit::None;
    QTest::newRow("Micrometer's usage") << QStringLiteral("system_cpu_usage") << Unit::Ratio;
    QTest::newRow("plain") << QStringLiteral("hikaricp_connections_active") << Unit::None;
    QTest::newRow("a unit within the name is none")
        << QStringLiteral("seconds_since") << Unit::None;
}

void TestUnit::readsTheUnitFromTheName()
{
    QFETCH(const QString, metric);
    QTEST(unitOf(metric), "unit");
}

QTEST_GUILESS_MAIN(TestUnit)
#include "tst_unit.moc"
