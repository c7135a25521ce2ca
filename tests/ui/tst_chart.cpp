// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/chartlegend.h"
#include "ui/widgets/chartplot.h"
#include "ui/widgets/chartreadout.h"
#include "ui/widgets/palette.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace toban;
using namespace std::chrono_literals;

namespace {

const TimeRange hour{Instant(1'764'000'000s), Instant(1'764'000'000s) + 1h};

/// A value every ten seconds.
Pyramid level(double value, const TimeRange &range = hour)
{
    Samples samples;
    for (Instant time = range.from; time < range.to; time += 10s)
        samples.append({time, value});
    return Pyramid(samples, 10s);
}

QList<ChartSeries> lines(int count)
{
    QList<ChartSeries> series;
    for (int i = 0; i < count; ++i)
        series.append(
            {QStringLiteral("id%1").arg(i), QStringLiteral("app-%1").arg(i + 1), level(1 + i)});
    return series;
}

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(35, 38, 41));
    palette.setColor(QPalette::Base, QColor(27, 30, 32));
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::Text, Qt::white);
    return palette;
}

} // namespace

class TestChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void dragZoomsAndDoubleClickGoesBack();
    void wheelPansAndZooms();
    void shiftDragSelects();
    void keysMoveTheCursorAndTheRange();
    void cursorIsSharedAndReadOut();
    void legendHidesAndShows();
    void foldsWhatHasNoColour();
    void keepsColoursWhenSeriesChange();
    void aSpikeOfOneSampleIsPainted();
    void aGapIsNotPainted();
    void followsThePalette();
    void cursorRepaintsNoMoreThanItsStrip();
    void exportsWhatIsInSight();
    void copiesAnImage();
    void offersActionsOnTheSelection();
    void tellsTheLatestValues();
    void writesTimesInJapanese();
    void everyControlHasAName();

private:
    ChartPlot *plot() const { return m_chart->plot(); }
    QPoint at(double share) const;
    void drag(double from, double to, Qt::KeyboardModifiers modifiers = {});
    QImage plotImage() const;
    bool hasColour(const QImage &image, int colour, double share, double fromTop) const;

    std::unique_ptr<TimeAxis> m_axis;
    std::unique_ptr<Chart> m_chart;
};

void TestChart::init()
{
    m_chart.reset();
    m_axis = std::make_unique<TimeAxis>(hour, QTimeZone("Asia/Tokyo"));
    m_chart = std::make_unique<Chart>(*m_axis);
    m_chart->setTitle(QStringLiteral("Response time"));
    m_chart->setUnit(Unit::Seconds);
    m_chart->setSeries(lines(2));
    m_chart->resize(800, 400);
    QVERIFY(test::show(*m_chart));
    m_chart->activateWindow(); // focus needs it, and where no window manager runs nobody else does
    QVERIFY(QTest::qWaitForWindowActive(m_chart.get()));
}

/// A place in the middle of the plot's height, as a share of its width.
QPoint TestChart::at(double share) const
{
    const QRectF area = plot()->picture().geometry.area;
    return QPointF(area.left() + share * area.width(), area.center().y()).toPoint();
}

void TestChart::drag(double from, double to, Qt::KeyboardModifiers modifiers)
{
    QWidget *viewport = plot()->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, modifiers, at(from));
    for (const double share : {from + (to - from) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, at(share), viewport->mapToGlobal(QPointF(at(share))),
                         Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, at(to));
}

QImage TestChart::plotImage() const
{
    return plot()->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// Whether a pixel column of the plot has about the colour of a series above `fromTop` of its
/// height.
bool TestChart::hasColour(const QImage &image, int colour, double share, double fromTop) const
{
    const QRgb wanted = seriesColour(colour, plot()->palette()).rgb();
    // A smooth line may have no pixel of its own colour, but some that are covered by half.
    const auto isNear = [wanted](QRgb pixel) {
        return std::abs(qRed(pixel) - qRed(wanted)) + std::abs(qGreen(pixel) - qGreen(wanted))
                   + std::abs(qBlue(pixel) - qBlue(wanted))
               < 240;
    };
    const QRectF area = plot()->picture().geometry.area;
    const int bottom = int(area.top() + fromTop * area.height());
    for (int y = int(area.top()) - 2; y < bottom; ++y) {
        for (int x = at(share).x() - 2; x <= at(share).x() + 2; ++x) {
            if (isNear(image.pixel(x, y)))
                return true;
        }
    }
    return false;
}

void TestChart::dragZoomsAndDoubleClickGoesBack()
{
    drag(0.25, 0.75);
    const TimeRange zoomed = m_axis->range();
    QVERIFY(std::chrono::abs(zoomed.from - (hour.from + 15min)) < 10s);
    QVERIFY(std::chrono::abs(zoomed.to - (hour.from + 45min)) < 10s);
    drag(0.9, 0.4); // backwards
    QVERIFY(m_axis->range().from > zoomed.from);
    QTest::mouseDClick(plot()->viewport(), Qt::LeftButton, {}, at(0.5));
    QCOMPARE(m_axis->range(), zoomed);
    QTest::mouseDClick(plot()->viewport(), Qt::LeftButton, {}, at(0.5));
    QCOMPARE(m_axis->range(), hour);
    QTest::mouseDClick(plot()->viewport(), Qt::LeftButton, {}, at(0.5));
    QCOMPARE(m_axis->range(), hour);
}

void TestChart::wheelPansAndZooms()
{
    const auto turn = [this](int notches, Qt::KeyboardModifiers modifiers) {
        const QPointF place = at(0.5);
        QWheelEvent wheel(place, plot()->viewport()->mapToGlobal(place), {}, {0, 120 * notches},
                          Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(plot()->viewport(), &wheel);
    };
    turn(1, {});
    QCOMPARE(m_axis->range().from, hour.from - 6min);
    QCOMPARE(m_axis->range().span(), hour.span());
    turn(-1, {});
    QCOMPARE(m_axis->range(), hour);
    turn(2, Qt::ControlModifier);
    QCOMPARE(m_axis->range().span().count(), qint64(0.64 * double(hour.span().count())));
    const Instant middle = m_axis->range().from + m_axis->range().span() / 2;
    QVERIFY(std::chrono::abs(middle - (hour.from + 30min)) < 10s);
    // A run of the wheel is one step back.
    QVERIFY(m_axis->back());
    QCOMPARE(m_axis->range(), hour);
}

void TestChart::shiftDragSelects()
{
    drag(0.25, 0.5, Qt::ShiftModifier);
    QCOMPARE(m_axis->range(), hour);
    QVERIFY(m_axis->selection());
    QVERIFY(std::chrono::abs(m_axis->selection()->span() - 15min) < 20s);
    QTest::keyClick(plot(), Qt::Key_Return);
    QVERIFY(std::chrono::abs(m_axis->range().span() - 15min) < 20s);
    QVERIFY(!m_axis->selection());
    drag(0.25, 0.5, Qt::ShiftModifier);
    QTest::keyClick(plot(), Qt::Key_Escape);
    QVERIFY(!m_axis->selection());
}

void TestChart::keysMoveTheCursorAndTheRange()
{
    plot()->setFocus();
    QTest::keyClick(plot(), Qt::Key_Home);
    QCOMPARE(m_axis->cursor(), std::optional(hour.from));
    QTest::keyClick(plot(), Qt::Key_Right);
    QCOMPARE(m_axis->cursor(), std::optional(hour.from + 10s));
    QTest::keyClick(plot(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_axis->cursor(), std::optional(hour.from + 110s));
    QTest::keyClick(plot(), Qt::Key_Left);
    QCOMPARE(m_axis->cursor(), std::optional(hour.from + 100s));
    QTest::keyClick(plot(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(plot(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_axis->selection(), std::optional(TimeRange{hour.from + 100s, hour.from + 120s}));
    QTest::keyClick(plot(), Qt::Key_Plus);
    QCOMPARE(m_axis->range().span(), 48min);
    QTest::keyClick(plot(), Qt::Key_Backspace);
    QCOMPARE(m_axis->range(), hour);
    QTest::keyClick(plot(), Qt::Key_PageUp);
    QCOMPARE(m_axis->range().from, hour.from - 30min);
    QTest::keyClick(plot(), Qt::Key_Backspace);
    QTest::keyClick(plot(), Qt::Key_End);
    QCOMPARE(m_axis->cursor(), std::optional(hour.to - 1ms));
}

void TestChart::cursorIsSharedAndReadOut()
{
    Chart other(*m_axis);
    other.setSeries(lines(1));
    other.resize(800, 300);
    QVERIFY(test::show(other));
    QSignalSpy moved(m_axis.get(), &TimeAxis::cursorMoved);
    QMouseEvent move(QEvent::MouseMove, at(0.5), plot()->viewport()->mapToGlobal(QPointF(at(0.5))),
                     Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(plot()->viewport(), &move);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(other.plot()->picture().cursor, plot()->picture().cursor);
    QCOMPARE(other.plot()->picture().marks.size(), 1);
    auto *readout = m_chart->findChild<ChartReadout *>();
    QVERIFY(readout->isVisible());
    QVERIFY(m_chart->rect().contains(readout->geometry()));
    QVERIFY(ChartReadout::text(plot()->picture()).contains(QStringLiteral("app-2 2\u00a0s")));
    QVERIFY(!other.findChild<ChartReadout *>()->isVisible());

    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(plot()->viewport(), &leave);
    QVERIFY(!readout->isVisible());
    QVERIFY(!m_axis->cursor());
}

void TestChart::legendHidesAndShows()
{
    const auto buttons = m_chart->findChild<ChartLegend *>()->findChildren<QToolButton *>();
    QToolButton *first = nullptr;
    for (QToolButton *button : buttons) {
        if (button->text().contains(QStringLiteral("app-1")))
            first = button;
    }
    QVERIFY(first);
    QVERIFY(first->isChecked());
    QTest::mouseClick(first, Qt::LeftButton);
    QCOMPARE(m_chart->shownSeries().size(), 1);
    QCOMPARE(plot()->picture().lines.first().name, QStringLiteral("app-2"));
    QVERIFY(!first->isChecked());
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    QCOMPARE(m_chart->shownSeries().size(), 2);
    QTest::mouseClick(first, Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(m_chart->shownSeries().size(), 1);
    QCOMPARE(plot()->picture().lines.first().name, QStringLiteral("app-1"));
    QTest::mouseClick(first, Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(m_chart->shownSeries().size(), 2);
}

void TestChart::foldsWhatHasNoColour()
{
    m_chart->setSeries(lines(20));
    QCOMPARE(m_chart->shownSeries().size(), seriesColourCount);
    auto *more = m_chart->findChild<QToolButton *>(QStringLiteral("moreSeries"));
    QVERIFY(more->isVisible());
    QCOMPARE(more->menu()->actions().size(), 12);
    more->menu()->actions().last()->trigger();
    QCOMPARE(m_chart->shownSeries().size(), seriesColourCount);
    QCOMPARE(m_chart->shownSeries().last().name, QStringLiteral("app-20"));
}

void TestChart::keepsColoursWhenSeriesChange()
{
    const QList<ChartSeries> three = lines(3);
    m_chart->setSeries(three);
    m_chart->setSeries({three[2], three[1]});
    for (const ChartPicture::Line &line : plot()->picture().lines)
        QCOMPARE(line.colour, line.name == QStringLiteral("app-3") ? 2 : 1);
}

void TestChart::aSpikeOfOneSampleIsPainted()
{
    // 100,000 samples on some 700 columns.
    const TimeRange days{hour.from, hour.from + 1'000'000s};
    Samples samples = level(1, days).samples();
    samples[50'000].value = 10;
    m_axis->setRange(days);
    m_chart->setSeries({{QStringLiteral("a"), QStringLiteral("a"), Pyramid(samples, 10s)}});
    const QImage image = plotImage();
    QVERIFY(hasColour(image, 0, 0.5, 0.5));
    QVERIFY(!hasColour(image, 0, 0.3, 0.5));
}

void TestChart::aGapIsNotPainted()
{
    Samples samples;
    const Pyramid whole = level(1);
    for (const Sample &sample : whole.samples()) {
        if (sample.time < hour.from + 20min || sample.time > hour.from + 40min)
            samples.append(sample);
    }
    m_chart->setSeries({{QStringLiteral("a"), QStringLiteral("a"), Pyramid(samples, 10s)}});
    const QImage image = plotImage();
    QVERIFY(hasColour(image, 0, 0.2, 1));
    QVERIFY(!hasColour(image, 0, 0.5, 1));
    QVERIFY(hasColour(image, 0, 0.8, 1));
    m_axis->setCursor(hour.from + 30min);
    QVERIFY(plot()->picture().marks.isEmpty());
}

void TestChart::followsThePalette()
{
    const QPalette light = QApplication::palette();
    const QImage before = plotImage();
    QApplication::setPalette(darkPalette());
    QCoreApplication::processEvents();
    const QImage after = plotImage();
    const QPoint corner(plot()->width() - 3, 3);
    QVERIFY(qGray(before.pixel(corner)) > 200);
    QVERIFY(qGray(after.pixel(corner)) < 60);
    QVERIFY(hasColour(after, 0, 0.5, 1));
    QApplication::setPalette(light);
    QCoreApplication::processEvents();
}

void TestChart::cursorRepaintsNoMoreThanItsStrip()
{
    struct Watch : QObject
    {
        QRegion painted;

        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                painted += static_cast<QPaintEvent *>(event)->region();
            return false;
        }
    } watch;
    m_axis->setCursor(hour.from + 10min);
    QTest::qWait(0);
    QTRY_VERIFY(plot()->isVisible());
    plot()->viewport()->installEventFilter(&watch);
    m_axis->setCursor(hour.from + 11min);
    QTRY_VERIFY(!watch.painted.isEmpty());
    QVERIFY2(watch.painted.boundingRect().width() < 100,
             qPrintable(QString::number(watch.painted.boundingRect().width())));
}

void TestChart::exportsWhatIsInSight()
{
    m_axis->setRange({hour.from, hour.from + 30s});
    QByteArrayList rows = m_chart->csv().split('\n');
    QCOMPARE(rows.first().trimmed(), QByteArrayLiteral("\xEF\xBB\xBFTime,app-1 [s],app-2 [s]"));
    QCOMPARE(rows.size(), 5); // heading, three samples, the end
    QVERIFY(rows[1].contains("+09:00,1,2"));

    const QTemporaryDir folder;
    QSignalSpy noticed(m_chart.get(), &Chart::noticed);
    m_chart->saveCsv(folder.filePath(QStringLiteral("a.csv")));
    QTRY_COMPARE(noticed.size(), 1);
    QFile file(folder.filePath(QStringLiteral("a.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), m_chart->csv());
    m_chart->savePng(folder.filePath(QStringLiteral("a.png")));
    QCOMPARE(QImage(folder.filePath(QStringLiteral("a.png"))).size(),
             m_chart->size() * m_chart->devicePixelRatio());
    m_chart->savePng(folder.filePath(QStringLiteral("missing/a.png")));
    QVERIFY(noticed.last().first().toString().contains(QStringLiteral("could not be written")));
}

void TestChart::copiesAnImage()
{
    plot()->setFocus();
    QTRY_VERIFY(plot()->hasFocus());
    QTest::keyClick(plot(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->image().size(),
             m_chart->size() * m_chart->devicePixelRatio());
}

void TestChart::offersActionsOnTheSelection()
{
    QAction open(QStringLiteral("Open incident"));
    m_chart->addRangeAction(&open);
    drag(0.25, 0.5, Qt::ShiftModifier);
    std::optional<TimeRange> range;
    connect(&open, &QAction::triggered, this, [&] { range = m_chart->selectedRange(); });
    QContextMenuEvent event(QContextMenuEvent::Mouse, at(0.4),
                            plot()->viewport()->mapToGlobal(at(0.4)));
    QApplication::sendEvent(plot()->viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(&open));
    open.trigger();
    QCOMPARE(range, m_axis->selection());
    menu->close();
}

void TestChart::tellsTheLatestValues()
{
    m_chart->setLimits({{2, Status::Warning, QStringLiteral("Warning")}});
    QCOMPARE(plot()->accessibleName(), QStringLiteral("Response time"));
    const QString description = plot()->accessibleDescription();
    QVERIFY(description.contains(QStringLiteral("app-1 latest 1\u00a0s")));
    QVERIFY(description.contains(QStringLiteral("Warning from 2\u00a0s")));
    plot()->setFocus();
    QTRY_VERIFY(plot()->hasFocus());
    QTest::keyClick(plot(), Qt::Key_Home);
    QVERIFY2(plot()->accessibleDescription().contains(QStringLiteral("JST, app-1 1\u00a0s")),
             qPrintable(plot()->accessibleDescription()));
}

void TestChart::writesTimesInJapanese()
{
    QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
    m_axis->setCursor(hour.from + 1min);
    const QString text = ChartReadout::text(plot()->picture());
    QLocale::setDefault(QLocale(QLocale::English));
    QVERIFY2(text.startsWith(QStringLiteral("2025/11/25 01:01:00 JST")), qPrintable(text));
}

void TestChart::everyControlHasAName()
{
    const auto buttons = m_chart->findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        if (button->isVisible())
            QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
    }
}

QTEST_MAIN(TestChart)
#include "tst_chart.moc"
