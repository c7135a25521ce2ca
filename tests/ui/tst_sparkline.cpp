// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/sparkline.h"

#include <QTest>

using namespace toban;
using namespace std::chrono_literals;

namespace {

const TimeRange hour{Instant(0s), Instant(1h)};

/// Dark pixels of the line in a pixel column of the picture, from `top` on.
int ink(const QImage &image, int x, int top = 0)
{
    int count = 0;
    for (int y = top; y < image.height(); ++y)
        count += qGray(image.pixel(x, y)) < 140 ? 1 : 0;
    return count;
}

} // namespace

class TestSparkline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsSpikesAndGaps();
    void reachesUpToTheLimit();
    void describesItself();
};

void TestSparkline::showsSpikesAndGaps()
{
    Samples samples;
    for (int i = 0; i < 360; ++i) {
        if (i < 240 || i >= 300)
            samples.append({Instant(i * 10s), i == 90 ? 10.0 : 1.0});
    }
    Sparkline line;
    line.setData(Pyramid(samples, 10s), hour);
    line.resize(200, 40);
    QVERIFY(test::show(line));
    const QImage image = line.grab().toImage().scaled(200, 40);
    int tallest = 0;
    for (int x = 0; x < 200; ++x) {
        if (ink(image, x) > ink(image, tallest))
            tallest = x;
    }
    QVERIFY2(std::abs(tallest - 50) <= 1, qPrintable(QString::number(tallest)));
    QVERIFY(ink(image, 50) > 20);
    QVERIFY(ink(image, 100) > 0);
    QCOMPARE(ink(image, 150), 0);
    QVERIFY(ink(image, 190) > 0);
}

void TestSparkline::reachesUpToTheLimit()
{
    Sparkline line;
    line.setData(Pyramid(Samples{{Instant(0s), 1}, {Instant(10s), 1}}, 10s), hour);
    line.setLimits({{10, Status::Critical, {}}});
    line.resize(200, 40);
    QVERIFY(test::show(line));
    const QImage image = line.grab().toImage().scaled(200, 40);
    const QColor wanted = statusColour(Status::Critical, line.palette());
    int row = -1;
    for (int y = 0; y < 40 && row < 0; ++y) {
        for (int x = 100; x < 120; ++x) {
            if (QColor(image.pixel(x, y)) == wanted)
                row = y;
        }
    }
    QVERIFY2(row >= 0 && row < 10, qPrintable(QString::number(row)));
}

void TestSparkline::describesItself()
{
    Sparkline line;
    QCOMPARE(line.accessibleDescription(), QStringLiteral("No data"));
    line.setUnit(Unit::Seconds);
    line.setData(Pyramid(Samples{{Instant(0s), 0.5}, {Instant(10s), 2}, {Instant(20s), 1}}, 10s),
                 hour);
    QCOMPARE(line.accessibleDescription(),
             QStringLiteral("Lowest 500\u00a0ms, highest 2\u00a0s, latest 1\u00a0s"));
    QCOMPARE(line.focusPolicy(), Qt::NoFocus);
}

QTEST_MAIN(TestSparkline)
#include "tst_sparkline.moc"
