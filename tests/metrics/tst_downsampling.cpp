// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/downsampling.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace toban;
using namespace std::chrono_literals;

namespace {

const Instant start(1'772'323'200'000ms);

/// Samples at random distances, mostly ten seconds, with gaps in between.
Samples made(QRandomGenerator &random, int count, int gapOnceIn = 50)
{
    Samples samples;
    Instant time = start;
    for (int i = 0; i < count; ++i) {
        samples.append({time, random.bounded(1000.0) - 500});
        time += random.bounded(gapOnceIn) == 0 ? 10min
                                               : 10s + std::chrono::milliseconds(random.bounded(9));
    }
    return samples;
}

/// The naive way.
QList<Column> expected(const Samples &samples, Instant from, Instant to, int count,
                       std::chrono::milliseconds gap)
{
    QList<Column> columns(count);
    for (int i = 0; i < count; ++i) {
        const Instant begin = from + (to - from) * i / count;
        const Instant end = from + (to - from) * (i + 1) / count;
        Column &column = columns[i];
        for (qsizetype at = 0; at < samples.size(); ++at) {
            const Sample &sample = samples[at];
            if (sample.time < begin || sample.time >= end)
                continue;
            if (!column.hasData)
                column = {true,         at == 0 || sample.time - samples[at - 1].time > gap,
                          sample.value, sample.value,
                          sample.value, sample.value,
                          sample.time,  sample.time};
            column.last = sample.value;
            column.lastTime = sample.time;
            column.min = std::min(column.min, sample.value);
            column.max = std::max(column.max, sample.value);
        }
    }
    return columns;
}

} // namespace

class TestDownsampling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheNaiveWay();
    void growsSampleBySample();
    void keepsASpike();
    void keepsGaps();
    void measuresTheUsualInterval();
    void leavesOutWhatCannotBeDrawn();
    void reducesAggregates();
    void findsNeighbours();
    void standsEmpty();
    void benchmarksBuilding();
    void benchmarksColumns();
};

void TestDownsampling::equalsTheNaiveWay()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        const Samples samples = made(random, int(random.bounded(1, 700)));
        const Pyramid pyramid(samples, 10s);
        const auto span = samples.last().time - start;
        const Instant from = start - 1min + span * qint64(random.bounded(100u)) / 100;
        const Instant to = from + 1ms + span * qint64(random.bounded(130u)) / 100;
        const int count = int(random.bounded(1, 300));
        const QList<Column> naive = expected(samples, from, to, count, 25s);
        QCOMPARE(pyramid.columns(from, to, count), naive);

        std::optional<Extent> extent;
        for (const Column &column : naive) {
            if (column.hasData)
                extent = extent ? Extent{std::min(extent->min, column.min),
                                         std::max(extent->max, column.max)}
                                : Extent{column.min, column.max};
        }
        QCOMPARE(pyramid.extent(from, to), extent);
    }
}

void TestDownsampling::growsSampleBySample()
{
    QRandomGenerator random(11);
    const Samples samples = made(random, 5000);
    Pyramid grown;
    for (const Sample &sample : samples)
        grown.append(sample);
    const Pyramid built(samples);
    const Instant end = samples.last().time + 1ms;
    for (const int count : {1, 7, 333, 1600})
        QCOMPARE(grown.columns(start, end, count), built.columns(start, end, count));
    QCOMPARE(grown.samples(), samples);
}

void TestDownsampling::keepsASpike()
{
    Samples samples;
    for (int i = 0; i < 100'000; ++i)
        samples.append({start + i * 10s, 1});
    for (const int at : {0, 1, 15, 16, 255, 4096, 77'777, 99'999}) {
        Samples spiky = samples;
        spiky[at].value = 1000;
        const auto columns = Pyramid(spiky).columns(start, start + 1'000'000s, 100);
        const auto spikes = std::count_if(columns.cbegin(), columns.cend(),
                                          [](const Column &c) { return c.max == 1000; });
        QCOMPARE(spikes, 1);
        QCOMPARE(columns[at / 1000].max, 1000);
    }
}

void TestDownsampling::keepsGaps()
{
    const Samples samples = {{start, 1}, {start + 10s, 1}, {start + 35s, 1}, {start + 61s, 1}};
    const auto columns = Pyramid(samples, 10s).columns(start, start + 70s, 7);
    QVERIFY(columns[0].gapBefore); // nothing comes before it
    QVERIFY(!columns[1].gapBefore);
    QVERIFY(!columns[2].hasData);
    QVERIFY(!columns[3].gapBefore); // 25 s are 2.5 intervals, not more
    QVERIFY(columns[6].gapBefore);
    // The gap is told though its begin is out of sight.
    const auto late = Pyramid(samples, 10s).columns(start + 60s, start + 70s, 1);
    QVERIFY(late[0].gapBefore);
}

void TestDownsampling::measuresTheUsualInterval()
{
    Samples samples;
    for (int i = 0; i < 3000; ++i)
        samples.append({start + i * 60s + (i > 1500 ? 24h : 0h), 1});
    QCOMPARE(Pyramid(samples).gap(), 150s);
    QCOMPARE(Pyramid(samples, 10s).gap(), 25s);
    QCOMPARE(Pyramid(Samples{{start, 1}}).gap(), 0ms);
}

void TestDownsampling::leavesOutWhatCannotBeDrawn()
{
    Pyramid pyramid(Samples{{start, 1}, {start, 2}, {start - 1s, 3}, {start + 1s, std::nan("")}});
    pyramid.append({start + 2s, std::numeric_limits<double>::infinity()});
    pyramid.append({start + 3s, 4});
    QCOMPARE(pyramid.samples(), (Samples{{start, 1}, {start + 3s, 4}}));
}

void TestDownsampling::reducesAggregates()
{
    Aggregates aggregates;
    for (int i = 0; i < 1000; ++i)
        aggregates.append({start + i * 1min, double(i), i + 1.0, i + 2.0, 6});
    Pyramid pyramid(aggregates);
    const auto columns = pyramid.columns(start, start + 1000min, 10);
    QCOMPARE(columns[3], (Column{true, false, 301, 400, 300, 401, start + 300min, start + 399min}));
    // Samples may follow.
    pyramid.append({start + 1000min, 7});
    QCOMPARE(pyramid.extent(start + 1000min, start + 1001min), (Extent{7, 7}));
}

void TestDownsampling::findsNeighbours()
{
    const Pyramid pyramid(Samples{{start, 1}, {start + 10s, 2}, {start + 60s, 3}}, 10s);
    QCOMPARE(pyramid.before(start), std::nullopt);
    QCOMPARE(pyramid.before(start + 1ms)->value, 1);
    QCOMPARE(pyramid.atOrAfter(start + 1ms)->value, 2);
    QCOMPARE(pyramid.atOrAfter(start + 60s)->value, 3);
    QCOMPARE(pyramid.atOrAfter(start + 61s), std::nullopt);
    QCOMPARE(pyramid.nearest(start + 4s)->value, 1);
    QCOMPARE(pyramid.nearest(start + 6s)->value, 2);
    QCOMPARE(pyramid.nearest(start + 35s), std::nullopt); // in the gap
    QCOMPARE(pyramid.nearest(start + 55s)->value, 3);
}

void TestDownsampling::standsEmpty()
{
    const Pyramid pyramid;
    QVERIFY(pyramid.isEmpty());
    QCOMPARE(pyramid.columns(start, start + 1h, 2), (QList<Column>{{}, {}}));
    QCOMPARE(pyramid.extent(start, start + 1h), std::nullopt);
    QCOMPARE(pyramid.nearest(start), std::nullopt);
    QVERIFY(Pyramid(Samples{{start, 1}}).columns(start, start, 5).isEmpty());
    QVERIFY(Pyramid(Samples{{start, 1}}).columns(start, start + 1s, 0).isEmpty());
}

void TestDownsampling::benchmarksBuilding()
{
    QRandomGenerator random(3);
    const Samples samples = made(random, 1'000'000, 10'000);
    QBENCHMARK
    {
        const Pyramid pyramid(samples);
        QCOMPARE(pyramid.size(), 1'000'000);
    }
}

void TestDownsampling::benchmarksColumns()
{
    QRandomGenerator random(3);
    const Samples samples = made(random, 1'000'000, 10'000);
    const Pyramid pyramid(samples);
    QBENCHMARK
    {
        QCOMPARE(pyramid.columns(start, samples.last().time, 1600).size(), 1600);
    }
}

QTEST_GUILESS_MAIN(TestDownsampling)
#include "tst_downsampling.moc"
