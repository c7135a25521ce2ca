// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/historycodec.h"
#include "models/metrics/numbercodec.h"

#include <QRandomGenerator>
#include <QTest>

#include <bit>
#include <cmath>

using namespace toban;
using namespace std::chrono_literals;

namespace {

const Instant start(1'772'323'200'000ms);

using Make = std::function<double(QRandomGenerator &, int)>;

struct Kind
{
    const char *name;
    Make value;
};

const Kind kinds[] = {
    {"constant", [](QRandomGenerator &, int) { return 42.0; }},
    {"constant fraction", [](QRandomGenerator &, int) { return 1.0 / 3; }},
    {"counter", [](QRandomGenerator &, int i) { return i * 37.0; }},
    {"whole", [](QRandomGenerator &random, int) { return double(random.bounded(-500, 500)); }},
    {"decimals", [](QRandomGenerator &random, int) { return random.bounded(1'000'000) / 1e4; }},
    {"nanoseconds",
     [](QRandomGenerator &random, int i) { return (i * 1e9 + random.bounded(1 << 30)) / 1e9; }},
    {"random", [](QRandomGenerator &random, int) { return random.generateDouble(); }},
    {"any bits",
     [](QRandomGenerator &random, int) { return std::bit_cast<double>(random.generate64()); }},
    {"large", [](QRandomGenerator &random, int) { return random.generateDouble() * 1e18; }},
    {"signed zero", [](QRandomGenerator &random, int) { return random.bounded(2) ? 0.0 : -0.0; }},
    {"extreme",
     [](QRandomGenerator &random, int) {
         const double values[] = {
             std::numeric_limits<double>::max(), std::numeric_limits<double>::denorm_min(),
             std::numeric_limits<double>::infinity(), -9007199254740993.0, 9007199254740992.0};
         return values[random.bounded(5)];
     }},
};

Samples made(const Make &make, int count, quint32 seed)
{
    QRandomGenerator random(seed);
    Samples samples;
    Instant time = start;
    for (int i = 0; i < count; ++i) {
        samples.append({time, make(random, i)});
        time += random.bounded(20) == 0 ? 17min : 10s;
    }
    return samples;
}

bool isSame(double a, double b)
{
    return std::bit_cast<quint64>(a) == std::bit_cast<quint64>(b);
}

bool isSame(const Samples &a, const Samples &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const Sample &a, const Sample &b) {
                          return a.time == b.time && isSame(a.value, b.value);
                      });
}

/// To nine significant digits.
bool isNearly(double a, double b)
{
    return a == b || std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

} // namespace

class TestHistoryCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSamplesToTheBit_data();
    void keepsSamplesToTheBit();
    void keepsAggregates_data();
    void keepsAggregates();
    void keepsWholeAggregatesToTheBit();
    void keepsScrapes();
    void isSmall();
    void survivesDamage_data();
    void survivesDamage();
};

void TestHistoryCodec::keepsSamplesToTheBit_data()
{
    QTest::addColumn<int>("kind");
    for (int i = 0; i < int(std::size(kinds)); ++i)
        QTest::newRow(kinds[i].name) << i;
}

void TestHistoryCodec::keepsSamplesToTheBit()
{
    QFETCH(int, kind);
    for (const int count : {0, 1, 2, 3, 359, 360}) {
        const Samples samples = made(kinds[kind].value, count, quint32(count) + 1);
        const auto decoded = history::decodedSamples(history::encoded(samples));
        QVERIFY(decoded);
        QVERIFY(isSame(*decoded, samples));
    }
}

void TestHistoryCodec::keepsAggregates_data()
{
    keepsSamplesToTheBit_data();
}

void TestHistoryCodec::keepsAggregates()
{
    QFETCH(int, kind);
    QRandomGenerator random(5);
    for (const int count : {0, 1, 1440}) {
        Aggregates aggregates;
        for (int i = 0; i < count; ++i) {
            const double a = kinds[kind].value(random, i);
            const double b = kinds[kind].value(random, i);
            // Denormal numbers have fewer digits to begin with.
            if (!std::isnormal(a + b) || !std::isnormal(a) || !std::isnormal(b))
                continue;
            const auto [min, max] = std::minmax(a, b);
            aggregates.append(
                {start + i * 1min, min, min + (max - min) / 3, max, qint64(random.bounded(1, 7))});
        }
        const auto decoded = history::decodedAggregates(history::encoded(aggregates));
        QVERIFY(decoded);
        QCOMPARE(decoded->size(), aggregates.size());
        for (qsizetype i = 0; i < aggregates.size(); ++i) {
            const Aggregate &is = decoded->at(i);
            const Aggregate &was = aggregates[i];
            QCOMPARE(is.time, was.time);
            QCOMPARE(is.count, was.count);
            QVERIFY(isNearly(is.min, was.min) && isNearly(is.mean, was.mean)
                    && isNearly(is.max, was.max));
            QVERIFY(is.min <= is.mean && is.mean <= is.max);
        }
    }
}

void TestHistoryCodec::keepsWholeAggregatesToTheBit()
{
    Aggregates aggregates;
    for (int i = 0; i < 1440; ++i)
        aggregates.append({start + i * 1min, i * 12'345'678'901.0, i * 12'345'678'901.5,
                           i * 12'345'678'902.0, 6});
    QCOMPARE(history::decodedAggregates(history::encoded(aggregates)), aggregates);
}

void TestHistoryCodec::keepsScrapes()
{
    QRandomGenerator random(5);
    history::Values values;
    for (int series = 1; series < 900; series += int(random.bounded(1, 3))) {
        for (int i = 0; i < int(random.bounded(1, 3)); ++i)
            values.append({series, start + i * 10s, random.generateDouble()});
    }
    const QByteArray bytes = history::encoded(values);
    QCOMPARE(history::decodedValues(bytes), values);
    for (const qint64 series : {values[0].series, values[77].series, values.last().series}) {
        Samples expected;
        for (const history::Value &value : values) {
            if (value.series == series)
                expected.append({value.time, value.value});
        }
        QCOMPARE(history::decodedValuesOf(series, bytes), expected);
    }
    QCOMPARE(history::decodedValuesOf(100'000, bytes), Samples());
    QCOMPARE(history::decodedValues(history::encoded(history::Values())), history::Values());
}

void TestHistoryCodec::isSmall()
{
    const auto bytes = [](const Make &make) {
        Samples samples;
        QRandomGenerator random(1);
        for (int i = 0; i < 360; ++i)
            samples.append({start + i * 10s, make(random, i)});
        return double(history::encoded(samples).size()) / 360;
    };
    QVERIFY(bytes(kinds[0].value) < 0.1); // constant
    QVERIFY(bytes(kinds[1].value) < 0.2); // constant fraction
    QVERIFY(bytes(kinds[2].value) < 0.2); // steady counter
    QVERIFY(bytes(kinds[3].value) < 2);   // three digits, a sign
    QVERIFY(bytes(kinds[6].value) < 7.2); // 52 random bits
}

void TestHistoryCodec::survivesDamage_data()
{
    keepsSamplesToTheBit_data();
}

void TestHistoryCodec::survivesDamage()
{
    QFETCH(int, kind);
    QRandomGenerator random(9);
    const QByteArray sound = history::encoded(made(kinds[kind].value, 100, 3));
    for (qsizetype size = 0; size < sound.size(); ++size)
        (void)history::decodedSamples(sound.first(size));
    QVERIFY(!history::decodedSamples({}));
    for (int round = 0; round < 500; ++round) {
        QByteArray bytes = sound;
        for (int flips = int(random.bounded(1, 4)); flips > 0; --flips)
            bytes[qsizetype(random.bounded(int(bytes.size())))] = char(random.bounded(256));
        (void)history::decodedSamples(bytes);
        (void)history::decodedAggregates(bytes);
        (void)history::decodedValues(bytes);
        (void)history::decodedValuesOf(3, bytes);
    }
}

QTEST_GUILESS_MAIN(TestHistoryCodec)
#include "tst_historycodec.moc"
