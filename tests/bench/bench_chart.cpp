// SPDX-License-Identifier: GPL-3.0-or-later
// How long a frame of panning and zooming takes, beside the same samples in Qt Charts' own series.
#include "tests/support/window.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/chartplot.h"

#include <QChartView>
#include <QElapsedTimer>
#include <QLineSeries>
#include <QTest>
#include <QValueAxis>

#include <algorithm>
#include <ctime>
#include <random>

using namespace toban;
using namespace std::chrono_literals;

namespace {

constexpr int seriesCount = 8;
constexpr int sampleCount = 1'000'000;
constexpr int frames = 60;
constexpr int plainFrames = 3;
constexpr QSize windowSize(1600, 900);

const Instant begin = Instant(1'760'000'000s);

/// A walk around `level` with steps every 10 s; always the same.
Samples walk(double level, unsigned seed)
{
    std::mt19937 generator(seed);
    std::normal_distribution<double> step(0, 1);
    Samples samples;
    samples.reserve(sampleCount);
    double away = 0;
    for (int i = 0; i < sampleCount; ++i) {
        away = 0.999 * away + step(generator);
        samples.append({begin + i * 10s, level + away});
    }
    return samples;
}

/// Milliseconds that frames took: on the clock, and of the processor, which tells more on a
/// machine that has other things to do as well.
struct Times
{
    QList<double> clock;
    QList<double> processor;

    static double median(QList<double> values)
    {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    }

    QByteArray text() const
    {
        return QByteArray::number(median(clock), 'f', 1) + " ms (processor "
               + QByteArray::number(median(processor), 'f', 1) + " ms)";
    }

    /// Until a change of what is in sight is painted.
    void measure(QWidget *viewport, const std::function<void()> &change)
    {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t start = std::clock();
        change();
        QCoreApplication::sendPostedEvents();
        viewport->repaint();
        processor.append(1e3 * double(std::clock() - start) / CLOCKS_PER_SEC);
        clock.append(double(timer.nsecsElapsed()) / 1e6);
        QCoreApplication::processEvents();
    }
};

} // namespace

class BenchChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void panAndZoom();
    void pageOfCharts();
    void comparedWithLineSeries();

private:
    QList<ChartSeries> m_series;
    TimeRange m_range{begin, begin + sampleCount * 10s};
    double m_frame = 0;
};

void BenchChart::initTestCase()
{
    QElapsedTimer timer;
    for (int i = 0; i < seriesCount; ++i) {
        const Samples samples = walk(100 + 40 * i, unsigned(i));
        timer.start();
        m_series.append(
            {QString::number(i), QStringLiteral("series %1").arg(i), Pyramid(samples, 10s)});
        if (i == 0)
            qInfo("pyramid of %d samples: %lld ms", sampleCount, timer.elapsed());
    }
}

void BenchChart::panAndZoom()
{
    TimeAxis axis(m_range, QTimeZone("Asia/Tokyo"));
    Chart chart(axis);
    chart.setSeries(m_series);
    chart.resize(windowSize);
    QVERIFY(test::show(chart));
    Times pans;
    Times zooms;
    const Instant fixed = m_range.from + m_range.span() / 3;
    for (int i = 0; i < frames; ++i) {
        QWidget *viewport = chart.plot()->viewport();
        pans.measure(viewport, [&] { axis.pan(i % 20 < 10 ? 0.01 : -0.01); });
        zooms.measure(viewport, [&] { axis.zoom(fixed, i < frames / 2 ? 0.9 : 1 / 0.9); });
    }
    m_frame = std::max(Times::median(pans.processor), Times::median(zooms.processor));
    qInfo("%d series of %d samples at %d x %d, median frame: pan %s, zoom %s; at most 16 ms wanted",
          seriesCount, sampleCount, windowSize.width(), windowSize.height(),
          pans.text().constData(), zooms.text().constData());
}

void BenchChart::pageOfCharts()
{
    TimeAxis axis({m_range.to - 1h, m_range.to}, QTimeZone("Asia/Tokyo"));
    QWidget page;
    auto *grid = new QGridLayout(&page);
    QList<Chart *> charts;
    for (int i = 0; i < 8; ++i) {
        charts.append(new Chart(axis));
        charts.last()->setSeries(m_series.first(4));
        grid->addWidget(charts.last(), i / 2, i % 2);
    }
    page.resize(1600, 1200);
    QVERIFY(test::show(page));
    Times pans;
    Times cursors;
    for (int i = 0; i < frames; ++i) {
        pans.measure(&page, [&] { axis.pan(0.01); });
        cursors.measure(&page, [&] { axis.setCursor(axis.range().from + i * 20s); });
    }
    qInfo("8 charts of 4 series over one hour, median frame: pan %s, cursor %s",
          pans.text().constData(), cursors.text().constData());
}

void BenchChart::comparedWithLineSeries()
{
    QChartView view;
    view.chart()->legend()->hide();
    auto *time = new QValueAxis;
    auto *value = new QValueAxis;
    view.chart()->addAxis(time, Qt::AlignBottom);
    view.chart()->addAxis(value, Qt::AlignLeft);
    for (const ChartSeries &series : std::as_const(m_series)) {
        QList<QPointF> points;
        points.reserve(sampleCount);
        for (const Sample &sample : series.data.samples())
            points.append({double((sample.time - begin).count()), sample.value});
        auto *line = new QLineSeries;
        line->replace(points);
        view.chart()->addSeries(line);
        line->attachAxis(time);
        line->attachAxis(value);
    }
    const double length = double(m_range.span().count());
    time->setRange(0, length);
    value->setRange(0, 500);
    view.resize(windowSize);
    QVERIFY(test::show(view));
    Times pans;
    for (int i = 0; i < plainFrames; ++i) {
        pans.measure(view.viewport(),
                     [&] { time->setRange(0.01 * length * i, length + 0.01 * length * i); });
    }
    const double ratio = Times::median(pans.processor) / m_frame;
    qInfo("bare QLineSeries: %s a frame: the chart is %.0f times faster", pans.text().constData(),
          ratio);
    QVERIFY2(ratio >= 100, "The chart has to be at least 100 times faster than QLineSeries");
}

QTEST_MAIN(BenchChart)
#include "bench_chart.moc"
