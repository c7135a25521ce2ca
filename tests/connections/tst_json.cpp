// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/json.h"

#include <QTest>

using namespace toban;
using namespace std::chrono_literals;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoObject_data();
    void refusesWhatIsNoObject();
    void writesValuesPlainly();
    void readsInstants_data();
    void readsInstants();
    void readsDurations_data();
    void readsDurations();
};

void TestJson::refusesWhatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("cut") << QByteArray(R"({"a":1)");
    QTest::newRow("more behind") << QByteArray(R"({"a":1} {)");
    QTest::newRow("invalid UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}");
    QTest::newRow("too deep") << QByteArray(100'000, '[');
}

void TestJson::refusesWhatIsNoObject()
{
    QFETCH(QByteArray, bytes);
    const auto json = jsonObject(bytes, QStringLiteral("the moon"));
    QVERIFY(!json);
    QCOMPARE(json.error().kind, Error::Kind::Invalid);
    QVERIFY(json.error().text.contains(QStringLiteral("the moon")));
    QVERIFY(json.error().detail.size() < 1000);
}

void TestJson::writesValuesPlainly()
{
    QCOMPARE(jsonText(QJsonValue(10)), QStringLiteral("10"));
    QCOMPARE(jsonText(QJsonValue(77343420416.0)), QStringLiteral("77343420416"));
    QCOMPARE(jsonText(QJsonValue(true)), QStringLiteral("true"));
    QCOMPARE(jsonText(QJsonValue(QStringLiteral("案件"))), QStringLiteral("案件"));
    QCOMPARE(jsonText(QJsonValue()), QString());
    QCOMPARE(jsonText(QJsonArray{1, 2}), QStringLiteral("[1,2]"));
    QCOMPARE(jsonText(QJsonObject{{QStringLiteral("a"), 1}}), QStringLiteral("{\"a\":1}"));
}

void TestJson::readsInstants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("Java") << QStringLiteral("2026-11-24T07:25:36.763292447Z")
                          << qint64(1795505136763);
    QTest::newRow("whole") << QStringLiteral("2026-11-24T07:25:36Z") << qint64(1795505136000);
    QTest::newRow("short") << QStringLiteral("2026-11-24T07:25:36.7Z") << qint64(1795505136700);
    QTest::newRow("zone") << QStringLiteral("2026-11-24T16:25:36.7+09:00") << qint64(1795505136700);
    QTest::newRow("Go's never") << QStringLiteral("0001-01-01T00:00:00Z") << qint64(-1);
    QTest::newRow("no zone") << QStringLiteral("2026-11-24T07:25:36") << qint64(-1);
    QTest::newRow("words") << QStringLiteral("yesterday") << qint64(-1);
    QTest::newRow("nothing") << QString() << qint64(-1);
}

void TestJson::readsInstants()
{
    QFETCH(QString, text);
    QFETCH(qint64, milliseconds);
    const auto instant = isoInstant(text);
    QCOMPARE(instant.has_value(), milliseconds >= 0);
    if (instant)
        QCOMPARE(instant->time_since_epoch().count(), milliseconds);
}

void TestJson::readsDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<bool>("isSound");
    const auto add = [](const char *text, std::chrono::nanoseconds duration, bool isSound = true) {
        QTest::newRow(text) << QString::fromLatin1(text) << qint64(duration.count()) << isSound;
    };
    add("PT0.00128374S", 1'283'740ns);
    add("PT0S", 0ns);
    add("PT1H2M3.5S", 1h + 2min + 3'500ms);
    add("PT8H", 8h);
    add("P1DT2H", 26h);
    add("P2D", 48h);
    add("PT-0.5S", -500ms);
    add("-PT5S", -5s);
    add("", 0ns, false);
    add("P", 0ns, false);
    add("PT", 0ns, false);
    add("P1DT", 0ns, false);
    add("PT5", 0ns, false);
    add("PT5S3M", 0ns, false);
    add("PTxS", 0ns, false);
    add("5s", 0ns, false);
}

void TestJson::readsDurations()
{
    QFETCH(QString, text);
    QFETCH(qint64, nanoseconds);
    QFETCH(bool, isSound);
    const auto duration = isoDuration(text);
    QCOMPARE(duration.has_value(), isSound);
    if (duration)
        QCOMPARE(duration->count(), nanoseconds);
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
