// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/seriescsv.h"

#include <QTest>

using namespace toban;

namespace {

Instant at(qint64 milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}

} // namespace

class TestSeriesCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTimesWithTheirZone();
    void joinsSeriesByTime();
    void keepsToTheRange();
    void keepsAllDigits();
    void quotesHeadings_data();
    void quotesHeadings();
};

void TestSeriesCsv::writesTimesWithTheirZone()
{
    const QList<SeriesColumn> columns{{QStringLiteral("応答"), {{at(1'764'000'000'123), 0.5}}}};
    QCOMPARE(QString::fromUtf8(
                 seriesCsv(columns, at(0), at(2'000'000'000'000), QTimeZone("Asia/Tokyo"))),
             QStringLiteral("Time,応答\r\n2025-11-25T01:00:00.123+09:00,0.5\r\n"));
    QVERIFY(seriesCsv(columns, at(0), at(1), QTimeZone::utc()).startsWith("\xEF\xBB\xBFTime,"));
    QVERIFY(seriesCsv(columns, at(0), at(2'000'000'000'000), QTimeZone::utc())
                .contains("2025-11-24T16:00:00.123Z,"));
}

void TestSeriesCsv::joinsSeriesByTime()
{
    const QList<SeriesColumn> columns{{QStringLiteral("a"), {{at(0), 1}, {at(2000), 3}}},
                                      {QStringLiteral("b"), {{at(1000), 2}, {at(2000), 4}}}};
    QCOMPARE(seriesCsv(columns, at(0), at(5000), QTimeZone::utc()).sliced(3),
             QByteArrayLiteral("Time,a,b\r\n"
                               "1970-01-01T00:00:00.000Z,1,\r\n"
                               "1970-01-01T00:00:01.000Z,,2\r\n"
                               "1970-01-01T00:00:02.000Z,3,4\r\n"));
}

void TestSeriesCsv::keepsToTheRange()
{
    const QList<SeriesColumn> columns{
        {QStringLiteral("a"), {{at(0), 1}, {at(1000), 2}, {at(2000), 3}}}};
    QCOMPARE(seriesCsv(columns, at(1000), at(2000), QTimeZone::utc()).sliced(3),
             QByteArrayLiteral("Time,a\r\n1970-01-01T00:00:01.000Z,2\r\n"));
}

void TestSeriesCsv::keepsAllDigits()
{
    const double value = 0.1 + 0.2;
    const QList<SeriesColumn> columns{{QStringLiteral("a"), {{at(0), value}}}};
    const QByteArray csv = seriesCsv(columns, at(0), at(1), QTimeZone::utc()).trimmed();
    QCOMPARE(csv.sliced(csv.lastIndexOf(',') + 1).toDouble(), value);
}

void TestSeriesCsv::quotesHeadings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");

    QTest::newRow("plain") << QStringLiteral("app-1") << QByteArrayLiteral("app-1");
    QTest::newRow("comma") << QStringLiteral("a,b") << QByteArrayLiteral("\"a,b\"");
    QTest::newRow("quotes") << QStringLiteral("uri=\"/\"")
                            << QByteArrayLiteral("\"uri=\"\"/\"\"\"");
    QTest::newRow("line") << QStringLiteral("a\nb") << QByteArrayLiteral("\"a\nb\"");
    QTest::newRow("formula") << QStringLiteral("=1+1") << QByteArrayLiteral("'=1+1");
    QTest::newRow("formula in quotes") << QStringLiteral("=HYPERLINK(\"x\",1)")
                                       << QByteArrayLiteral("\"'=HYPERLINK(\"\"x\"\",1)\"");
    QTest::newRow("at sign") << QStringLiteral("@SUM") << QByteArrayLiteral("'@SUM");
    QTest::newRow("minus") << QStringLiteral("-1") << QByteArrayLiteral("'-1");
}

void TestSeriesCsv::quotesHeadings()
{
    QFETCH(const QString, text);
    QTEST(csvText(text), "cell");
}

QTEST_GUILESS_MAIN(TestSeriesCsv)
#include "tst_seriescsv.moc"
