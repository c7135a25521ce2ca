// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window.h"
#include "ui/metrics/metricpicker.h"
#include "ui/metrics/metricspage.h"
#include "ui/metrics/metricspanel.h"
#include "ui/widgets/chartplot.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/timerangebar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <condition_variable>
#include <mutex>

using namespace toban;
using namespace std::chrono_literals;

namespace {

const Instant now = Instant(1'764'000'000s);

SeriesId idOf(const QString &name, const QString &instance, const Labels &labels = {})
{
    Labels all = labels;
    all.insert(QStringLiteral("instance"), instance);
    return {name, all};
}

const QString rate = QStringLiteral("toban_http_request_rate");
const QString p95 = QStringLiteral("toban_http_response_p95_seconds");
const QString heap = QStringLiteral("toban_jvm_heap_ratio");
const QString counter = QStringLiteral("orders_total");

/// What the page asks, answered from a formula; counts what it was asked.
struct Source
{
    QList<SeriesId> series{
        idOf(rate, QStringLiteral("app-1")),
        idOf(rate, QStringLiteral("app-2")),
        idOf(p95, QStringLiteral("app-1")),
        idOf(p95, QStringLiteral("app-2")),
        idOf(heap, QStringLiteral("app-1")),
        idOf(counter, QStringLiteral("app-1"), {{QStringLiteral("shop"), QStringLiteral("osaka")}}),
        idOf(counter, QStringLiteral("app-1"),
             {{QStringLiteral("shop"), QStringLiteral("tokyo")}})};
    std::optional<Error> seriesError;
    QByteArray layout;
    std::atomic_int reads = 0;
    std::atomic_int cancelled = 0;
    std::mutex mutex;
    std::condition_variable_any released;
    bool isHeld = false; ///< reads wait until they are released or asked to stop

    void hold(bool isWanted)
    {
        const std::lock_guard lock(mutex);
        isHeld = isWanted;
        released.notify_all();
    }

    MetricsQueries queries()
    {
        MetricsQueries queries;
        queries.series = [this](std::stop_token) -> Result<QList<SeriesId>> {
            if (seriesError)
                return tl::unexpected(*seriesError);
            return series;
        };
        queries.descriptions = [](std::stop_token) -> Result<MetricDescriptions> {
            return MetricDescriptions{{counter, QStringLiteral("Orders that were placed")}};
        };
        queries.read = [this](const StretchRequest &request, std::stop_token stop) {
            return read(request, stop);
        };
        queries.recallLayout = [this] { return layout; };
        queries.keepLayout = [this](const QByteArray &kept) { layout = kept; };
        return queries;
    }

    Result<Stretch> read(const StretchRequest &request, std::stop_token stop)
    {
        ++reads;
        std::unique_lock lock(mutex);
        if (!released.wait(lock, stop, [this] { return !isHeld; })) {
            ++cancelled;
            return failure(Error::Kind::Cancelled, QStringLiteral("cancelled"));
        }
        lock.unlock();
        Stretch stretch;
        stretch.isRaw = !request.isAligned;
        const double level =
            request.id.labels.value(QStringLiteral("instance")) == QStringLiteral("app-1") ? 10
                                                                                           : 20;
        const std::chrono::milliseconds step =
            request.isAligned ? (request.to - request.from) / request.points : 10s;
        for (Instant time = request.from; time < std::min(request.to, now); time += step) {
            const double seconds = double((time.time_since_epoch()).count()) / 1e3;
            const double value = request.id.name == counter ? seconds * 2 : level;
            stretch.values.append({time, value, value, value, 1});
        }
        return stretch;
    }
};

Profile profile()
{
    Profile profile;
    profile.name = QStringLiteral("test");
    profile.zone = QTimeZone("Asia/Tokyo");
    return profile;
}

/// Two instances that are never really asked.
std::unique_ptr<Sampler> idleSampler()
{
    const auto scrape = [](std::stop_token) -> Result<Scrape> { return Scrape{}; };
    auto sampler = std::make_unique<Sampler>(
        QList<Target>{{QStringLiteral("app-1"), Target::Kind::Instance, scrape},
                      {QStringLiteral("app-2"), Target::Kind::Instance, scrape}},
        [](Instant, const Readings &) {}, [] { return now; });
    sampler->pause();
    return sampler;
}

} // namespace

class TestMetricsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsThePresetsCharts();
    void drawsEachInstanceOrAllTogether();
    void drawsCountersAsRates();
    void findsAnyMetricBySearch();
    void remembersAddedCharts();
    void remembersTheRange();
    void followsThePresent();
    void sharesRangeAndCursor();
    void showsValuesAtTheCursor();
    void dropsSupersededLoads();
    void keepsWhatIsShownWhileLoading();
    void loadsMoreWhenPanned();
    void opensAtASeries();
    void saysWhenNothingIsMeasured();
    void saysWhenReadingFails();
    void exportsAllCharts();
    void speaksAnotherLanguageAtOnce();
    void fitsInJapaneseAtTheSmallestSize();

private:
    void show();
    MetricsPanel *panel(const QString &name) const;
    bool isLoaded(const QString &name) const;

    std::unique_ptr<Source> m_source;
    std::unique_ptr<Sampler> m_sampler;
    std::unique_ptr<MetricsPage> m_page;
};

void TestMetricsPage::initTestCase()
{
    // As the program does: Qt 6.4 also paints on this pool, so that reads that are held up must
    // not take all of it.
    QThreadPool::globalInstance()->setMaxThreadCount(32);
}

void TestMetricsPage::init()
{
    m_source = std::make_unique<Source>();
    m_sampler = idleSampler();
}

void TestMetricsPage::cleanup()
{
    m_page.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
}

void TestMetricsPage::show()
{
    m_page = std::make_unique<MetricsPage>(profile(), manualPolicy(), *m_sampler,
                                           m_source->queries(), [] { return now; });
    m_page->resize(1060, 760);
    QVERIFY(test::show(*m_page));
}

MetricsPanel *TestMetricsPage::panel(const QString &name) const
{
    for (MetricsPanel *panel : m_page->panels()) {
        if (panel->spec().name == name)
            return panel;
    }
    return nullptr;
}

bool TestMetricsPage::isLoaded(const QString &name) const
{
    return panel(name) && !panel(name)->series().isEmpty();
}

void TestMetricsPage::showsThePresetsCharts()
{
    show();
    QTRY_VERIFY(isLoaded(rate));
    QVERIFY(panel(p95));
    QVERIFY(!panel(heap));
    QCOMPARE(panel(p95)->plot()->picture().limits.size(), 2);
    QCOMPARE(panel(p95)->plot()->picture().limits.first().value, 2.0);
    QCOMPARE(panel(rate)->x() < panel(p95)->x(), true);
    QCOMPARE(panel(rate)->y(), panel(p95)->y());
}

void TestMetricsPage::drawsEachInstanceOrAllTogether()
{
    show();
    QTRY_COMPARE(panel(rate) ? panel(rate)->series().size() : 0, 2);
    QCOMPARE(panel(rate)->series().first().name, QStringLiteral("app-1"));

    auto *combo = m_page->findChildren<QComboBox *>().last();
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Down); // together
    QTRY_COMPARE(panel(rate)->series().size(), 1);
    QTRY_COMPARE(panel(p95)->series().size(), 1);
    QCOMPARE(panel(rate)->series().first().data.samples().first().value, 30.0);
    QCOMPARE(panel(p95)->series().first().data.samples().first().value, 15.0);

    QTest::keyClick(combo, Qt::Key_Down); // app-1
    QTRY_COMPARE(panel(rate)->series().first().data.samples().first().value, 10.0);
}

void TestMetricsPage::drawsCountersAsRates()
{
    show();
    QTRY_VERIFY(isLoaded(rate));
    m_page->open(counter);
    QTRY_VERIFY(isLoaded(counter));
    QCOMPARE(panel(counter)->series().size(), 2);
    QCOMPARE(panel(counter)->unit(), Unit::PerSecond);
    QCOMPARE(panel(counter)->series().first().data.samples().first().value, 2.0);
}

void TestMetricsPage::findsAnyMetricBySearch()
{
    show();
    QTRY_VERIFY(isLoaded(rate));
    auto *picker = m_page->findChild<MetricPicker *>();
    picker->setFocus();
    QTest::keyClicks(picker, QStringLiteral("placed shop=tokyo"));
    auto *popup = picker->findChild<QCompleter *>()->popup();
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), 1);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_VERIFY(isLoaded(counter));
    QCOMPARE(panel(counter)->series().size(), 1);
    QVERIFY(panel(counter)->title().contains(QStringLiteral("shop=tokyo")));
}

void TestMetricsPage::remembersAddedCharts()
{
    show();
    QTRY_VERIFY(isLoaded(rate));
    m_page->open(counter);
    QTRY_VERIFY(isLoaded(counter));
    show();
    QTRY_VERIFY(isLoaded(counter));
}

void TestMetricsPage::remembersTheRange()
{
    show();
    const auto buttons = m_page->findChild<TimeRangeBar *>()->findChildren<QToolButton *>();
    const auto button = std::find_if(buttons.cbegin(), buttons.cend(), [](QToolButton *b) {
        return b->text() == QStringLiteral("6 h");
    });
    QVERIFY(button != buttons.cend());
    QTest::mouseClick(*button, Qt::LeftButton);
    QCOMPARE(m_page->axis().range(), (TimeRange{now - 6h, now}));
    QVERIFY((*button)->isChecked());
    m_page->axis().pan(-1);
    QVERIFY(!(*button)->isChecked());
    show();
    QCOMPARE(m_page->axis().range().span(), 6h);
}

void TestMetricsPage::followsThePresent()
{
    show();
    QVERIFY(m_page->axis().isLive());
    m_page->axis().follow(now + 30s);
    QCOMPARE(m_page->axis().range().to, now + 30s);
    const auto buttons = m_page->findChild<TimeRangeBar *>()->findChildren<QToolButton *>();
    QTest::mouseClick(buttons.last(), Qt::LeftButton); // pause
    QVERIFY(!m_page->axis().isLive());
    m_page->axis().follow(now + 60s);
    QCOMPARE(m_page->axis().range().to, now + 30s);
    QTest::mouseClick(buttons.last(), Qt::LeftButton);
    QCOMPARE(m_page->axis().range().to, now);
}

void TestMetricsPage::sharesRangeAndCursor()
{
    show();
    QTRY_VERIFY(isLoaded(rate) && isLoaded(p95));
    ChartPlot *first = panel(rate)->plot();
    ChartPlot *second = panel(p95)->plot();
    const QPoint middle = first->picture().geometry.area.center().toPoint();
    QTest::mouseMove(m_page->windowHandle(), first->mapTo(m_page.get(), middle));
    QTRY_VERIFY(first->picture().cursor);
    QCOMPARE(second->picture().cursor, first->picture().cursor);
    QCOMPARE(second->picture().marks.size(), 2);
    // One time axis: the plots begin at the same place in their charts.
    QCOMPARE(first->picture().geometry.area.left(), second->picture().geometry.area.left());
    m_page->axis().pan(-0.5);
    QCOMPARE(second->picture().geometry.range, first->picture().geometry.range);
    QVERIFY(!m_page->axis().isLive());
}

void TestMetricsPage::showsValuesAtTheCursor()
{
    show();
    QTRY_VERIFY(isLoaded(rate) && isLoaded(p95));
    auto *table = m_page->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 4);
    m_page->axis().setCursor(now - 30min);
    QTRY_VERIFY(table->model()
                    ->headerData(2, Qt::Horizontal)
                    .toString()
                    .contains(QStringLiteral("cursor")));
    bool isFound = false;
    for (int row = 0; row < 4; ++row) {
        isFound =
            isFound
            || table->model()->index(row, 2).data().toString() == QStringLiteral("10\u00a0/s");
    }
    QVERIFY(isFound);
}

void TestMetricsPage::dropsSupersededLoads()
{
    m_source->hold(true);
    show();
    QTRY_VERIFY(m_source->reads > 0);
    m_page->axis().pan(-5);
    QTRY_VERIFY(m_source->cancelled > 0);
    m_source->hold(false);
    QTRY_VERIFY(isLoaded(rate));
}

void TestMetricsPage::keepsWhatIsShownWhileLoading()
{
    show();
    QTRY_VERIFY(isLoaded(rate));
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    m_source->hold(true);
    const int reads = m_source->reads;
    m_page->axis().pan(-5);
    QTRY_VERIFY(m_source->reads > reads);
    QVERIFY(isLoaded(rate));
    m_source->hold(false);
}

void TestMetricsPage::loadsMoreWhenPanned()
{
    show();
    QTRY_VERIFY(isLoaded(rate));
    m_page->axis().pan(-20);
    const TimeRange range = m_page->axis().range();
    QTRY_VERIFY(panel(rate)->series().first().data.extent(range.from, range.to));
}

void TestMetricsPage::opensAtASeries()
{
    show();
    m_page->open(heap); // before anything is known
    QTRY_VERIFY(isLoaded(heap));
    QTRY_VERIFY(panel(heap)->plot()->hasFocus() || !m_page->isActiveWindow());
    QVERIFY(!panel(rate));
}

void TestMetricsPage::saysWhenNothingIsMeasured()
{
    m_source->series.clear();
    show();
    auto *states = m_page->findChild<StateStack *>();
    QTRY_VERIFY(states->currentWidget()->findChild<QLabel *>());
    QTRY_VERIFY(!panel(rate));
    m_page->open(QStringLiteral("nothing"));
    QVERIFY(m_page->panels().isEmpty() || !isLoaded(QStringLiteral("nothing")));
}

void TestMetricsPage::saysWhenReadingFails()
{
    m_source->seriesError = Error{Error::Kind::Failed, QStringLiteral("The disk is gone"), {}};
    show();
    const auto isSaid = [this] {
        const auto labels =
            m_page->findChild<StateStack *>()->currentWidget()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text() == QStringLiteral("The disk is gone");
        });
    };
    QTRY_VERIFY(isSaid());
    m_source->seriesError.reset();
    m_page->refresh();
    QTRY_VERIFY(isLoaded(rate));
}

void TestMetricsPage::exportsAllCharts()
{
    show();
    QTRY_VERIFY(isLoaded(rate) && isLoaded(p95));
    const QTemporaryDir folder;
    QSignalSpy noticed(m_page.get(), &Page::noticed);
    m_page->saveTable(folder.filePath(QStringLiteral("all.csv")));
    QTRY_COMPARE(noticed.size(), 1);
    QFile csv(folder.filePath(QStringLiteral("all.csv")));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArrayList lines = csv.readAll().split('\n');
    QVERIFY(lines.first().contains("Requests per second: app-1 [/s]"));
    QVERIFY(lines.size() > 300);
    QVERIFY(lines[1].contains("+09:00,10,20,"));

    m_page->saveImage(folder.filePath(QStringLiteral("all.png")));
    QCOMPARE(noticed.size(), 2);
    QVERIFY(!QImage(folder.filePath(QStringLiteral("all.png"))).isNull());
    m_page->saveTable(folder.filePath(QStringLiteral("missing/all.csv")));
    QTRY_COMPARE(noticed.size(), 3);
    QVERIFY(noticed.last().first().toString().contains(QStringLiteral("could not be written")));
}

void TestMetricsPage::speaksAnotherLanguageAtOnce()
{
    /// Puts every text in brackets.
    struct Brackets : QTranslator
    {
        QString translate(const char *, const char *text, const char *, int) const override
        {
            return QLatin1Char('[') + QString::fromUtf8(text) + QLatin1Char(']');
        }
        bool isEmpty() const override { return false; }
    } brackets;
    show();
    QTRY_VERIFY(isLoaded(p95));
    QCoreApplication::installTranslator(&brackets);
    QTRY_VERIFY(panel(p95)->title().startsWith(QLatin1Char('[')));
    QVERIFY(panel(p95)->plot()->picture().limits.first().label.startsWith(QLatin1Char('[')));
    for (const QToolButton *button :
         m_page->findChild<TimeRangeBar *>()->findChildren<QToolButton *>())
        QVERIFY(button->text().startsWith(QLatin1Char('[')));
    QCoreApplication::removeTranslator(&brackets);
}

void TestMetricsPage::fitsInJapaneseAtTheSmallestSize()
{
    QLocale::setDefault(QLocale(QLocale::Japanese));
    show();
    QLocale::setDefault(QLocale(QLocale::English));
    QTRY_VERIFY(isLoaded(rate));
    // 1280 pixels less the navigation.
    QVERIFY2(m_page->minimumSizeHint().width() <= 1060,
             qPrintable(QString::number(m_page->minimumSizeHint().width())));
}

QTEST_MAIN(TestMetricsPage)
#include "tst_metricspage.moc"
