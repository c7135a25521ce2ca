// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartticks.h"

#include <QTest>

using namespace toban;
using namespace std::chrono_literals;

namespace {

TimeRange rangeOf(const QDateTime &from, std::chrono::milliseconds span)
{
    return {toInstant(from), toInstant(from) + span};
}

QStringList labels(const QList<TimeTick> &ticks)
{
    QStringList labels;
    for (const TimeTick &tick : ticks)
        labels.append(tick.label);
    return labels;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char('|'));
}

const QTimeZone tokyo("Asia/Tokyo");
const QLocale english(QLocale::English);

} // namespace

class TestChartTicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreRound_data();
    void timesAreRound();
    void marksDayBordersOfTheZone();
    void keepsToTheClockWhenItChanges();
    void neverMoreThanAskedByMuch();
    void scalesValues_data();
    void scalesValues();
    void takesInLimitsThatAreNear();
    void percentagesBeginAtZero();
};

void TestChartTicks::timesAreRound_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("seconds") << QTime(10, 0, 3) << 10
                             << words("10:00:04|10:00:06|10:00:08|10:00:10|10:00:12");
    QTest::newRow("a quarter") << QTime(10, 2) << 900 << words("10:05|10:10|10:15");
    QTest::newRow("an hour") << QTime(9, 15) << 3600 << words("09:15|09:30|09:45|10:00");
    QTest::newRow("six hours") << QTime(4, 15) << 6 * 3600 << words("06:00|09:00");
}

void TestChartTicks::timesAreRound()
{
    QFETCH(const QTime, from);
    QFETCH(const int, seconds);
    const TimeRange range =
        rangeOf(QDateTime(QDate(2026, 11, 24), from, tokyo), std::chrono::seconds(seconds));
    QTEST(labels(timeTicks(range, tokyo, 5, english)), "expected");
}

void TestChartTicks::marksDayBordersOfTheZone()
{
    const TimeRange range = rangeOf(QDateTime(QDate(2026, 11, 23), QTime(10, 0), tokyo), 24h);
    const QList<TimeTick> ticks = timeTicks(range, tokyo, 5, english);
    QCOMPARE(labels(ticks), words("12:00|18:00|24 Nov|06:00"));
    QVERIFY(ticks[2].isDayBorder);
    QCOMPARE(toDateTime(ticks[2].time), QDateTime(QDate(2026, 11, 23), QTime(15, 0), Qt::UTC));
}

void TestChartTicks::keepsToTheClockWhenItChanges()
{
    // On 29 March 2026 Berlin's clock goes from 02:00 to 03:00.
    const QTimeZone berlin("Europe/Berlin");
    const TimeRange range = rangeOf(QDateTime(QDate(2026, 3, 28), QTime(12, 0), berlin), 36h);
    const QList<TimeTick> ticks = timeTicks(range, berlin, 8, english);
    QCOMPARE(labels(ticks), words("12:00|18:00|29 Mar|06:00|12:00|18:00|30 Mar"));
    QCOMPARE(ticks[3].time - ticks[2].time, 5h);
    QCOMPARE(ticks[4].time - ticks[3].time, 6h);
}

void TestChartTicks::neverMoreThanAskedByMuch()
{
    const QDateTime from(QDate(2026, 1, 31), QTime(23, 59, 59), tokyo);
    for (std::chrono::milliseconds span = 1s; span < std::chrono::years(10);
         span = span * 13 / 10) {
        const QList<TimeTick> ticks = timeTicks(rangeOf(from, span), tokyo, 6, english);
        QVERIFY2(ticks.size() <= 7, qPrintable(QString::number(span.count())));
        QVERIFY(std::is_sorted(ticks.cbegin(), ticks.cend(),
                               [](const auto &a, const auto &b) { return a.time < b.time; }));
    }
}

void TestChartTicks::scalesValues_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("from zero") << 30.0 << 95.0 << Unit::None << words("0|50|100");
    QTest::newRow("milliseconds") << 0.1 << 0.42 << Unit::Seconds
                                  << words("0 ms|200 ms|400 ms|600 ms");
    QTest::newRow("far from zero") << 161.0 << 166.0 << Unit::None << words("160|162|164|166");
    QTest::newRow("bytes in binary steps")
        << 0.0 << 300.0 * 1024 * 1024 << Unit::Bytes << words("0 MiB|100 MiB|200 MiB|300 MiB");
    QTest::newRow("nothing but zero") << 0.0 << 0.0 << Unit::None << words("0.0|0.5|1.0");
    QTest::newRow("below zero") << -3.0 << 4.0 << Unit::None << words("-5|0|5");
}

void TestChartTicks::scalesValues()
{
    QFETCH(const double, low);
    QFETCH(const double, high);
    QFETCH(const Unit, unit);
    const ValueScale scale = valueScale(Extent{low, high}, {}, unit, 4);
    QVERIFY(scale.low <= low && scale.high >= high);
    QStringList texts;
    for (const double tick : scale.ticks())
        texts.append(scale.label(tick, english).replace(QChar::Nbsp, QLatin1Char(' ')));
    QTEST(texts, "expected");
}

void TestChartTicks::takesInLimitsThatAreNear()
{
    const QList<ChartLimit> limits{{2, Status::Warning, {}}, {5, Status::Critical, {}}};
    QVERIFY(valueScale(Extent{0.1, 1.2}, limits, Unit::Seconds, 5).high >= 2);
    QVERIFY(valueScale(Extent{0.1, 1.2}, limits, Unit::Seconds, 5).high < 5);
    QVERIFY(valueScale(Extent{0.1, 0.2}, limits, Unit::Seconds, 5).high < 1);
}

void TestChartTicks::percentagesBeginAtZero()
{
    QCOMPARE(valueScale(Extent{0.92, 0.97}, {}, Unit::Ratio, 5).low, 0.0);
    QCOMPARE(valueScale(Extent{92, 97}, {}, Unit::Percent, 5).low, 0.0);
}

QTEST_MAIN(TestChartTicks)
#include "tst_chartticks.moc"
