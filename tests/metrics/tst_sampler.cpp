// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/catalogue.h"
#include "models/metrics/sampler.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <condition_variable>
#include <mutex>

using namespace toban;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant start(1'772'323'200'000ms);

/// Takes what a sampler hands to the history.
class Stored
{
public:
    Sampler::Store store()
    {
        return [this](Instant time, const Readings &readings) {
            const std::scoped_lock lock(m_mutex);
            m_threads.insert(QThread::currentThread());
            m_given.append({time, readings});
        };
    }
    QList<std::pair<Instant, Readings>> given()
    {
        const std::scoped_lock lock(m_mutex);
        return m_given;
    }
    bool isOffTheGuiThread()
    {
        const std::scoped_lock lock(m_mutex);
        return !m_threads.contains(QCoreApplication::instance()->thread());
    }

private:
    std::mutex m_mutex;
    QList<std::pair<Instant, Readings>> m_given;
    QSet<QThread *> m_threads;
};

Target target(const QString &name, std::function<Result<Scrape>(std::stop_token)> scrape,
              Target::Kind kind = Target::Kind::Instance)
{
    return {name, kind, std::move(scrape)};
}

Readings requests(double count)
{
    return {{{u"http_server_requests_seconds_count"_s, {{u"uri"_s, u"/a"_s}}}, count},
            {{u"http_server_requests_seconds_bucket"_s, {{u"le"_s, u"+Inf"_s}}}, count}};
}

actuator::Health health(const QString &status)
{
    actuator::Health health;
    health.status = status;
    return health;
}

QList<Observation> observations(const QSignalSpy &spy)
{
    QList<Observation> all;
    for (const QVariantList &arguments : spy)
        all.append(arguments.first().value<Observation>());
    return all;
}

/// Waits until asked to stop: a server that never answers.
Result<Scrape> silence(std::stop_token stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait(lock, stop, [] { return false; });
    return failure(Error::Kind::Cancelled, u"stopped"_s);
}

} // namespace

class TestSampler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void observesAtOnce();
    void derivesFromScrapeToScrape();
    void beginsAnewAfterAFailure();
    void neverAsksTwiceAtOnce();
    void keepsTargetsApart();
    void givesUpInTime();
    void dropsLateAnswers();
    void tellsHealth_data();
    void tellsHealth();
    void passesOnWhatIsMissing();
    void pausesAndResumes();
    void asksNobodyWhenPausedAtOnce();
    void spreadsTheTargets();
    void datesPunctualScrapesAsDue();
    void takesNoRateOverAClockSetBack();
    void diesWhileAsking();

private:
    std::unique_ptr<QThreadPool> m_pool;
    std::unique_ptr<Stored> m_stored;
    std::atomic<Instant> m_now = start;

    std::unique_ptr<Sampler> sampler(const QList<Target> &targets,
                                     std::chrono::milliseconds interval = 1h,
                                     std::chrono::milliseconds timeout = 1h)
    {
        return std::make_unique<Sampler>(
            targets, m_stored->store(), [this] { return m_now.load(); },
            SamplerOptions{.interval = interval,
                           .timeout = timeout,
                           .random = [] { return 0.5; },
                           .pool = m_pool.get()});
    }
};

void TestSampler::init()
{
    m_pool = std::make_unique<QThreadPool>();
    m_pool->setMaxThreadCount(8);
    m_stored = std::make_unique<Stored>();
    m_now = start;
}

void TestSampler::cleanup()
{
    QVERIFY(m_pool->waitForDone(10'000));
}

void TestSampler::observesAtOnce()
{
    const auto sampler = this->sampler({target(u"web"_s, [](std::stop_token) -> Result<Scrape> {
        return Scrape{requests(5), std::nullopt, std::nullopt};
    })});
    QSignalSpy spy(sampler.get(), &Sampler::observed);
    QVERIFY(!sampler->latest(u"web"_s));
    QTRY_COMPARE(spy.size(), 1);
    const Observation observation = observations(spy).first();
    QCOMPARE(observation.target, u"web"_s);
    QCOMPARE(observation.time, start);
    QVERIFY(!observation.error);
    // The histogram's buckets are used, not kept; every reading tells its instance.
    QCOMPARE(observation.readings, (Readings{{{u"http_server_requests_seconds_count"_s,
                                               {{u"uri"_s, u"/a"_s}, {u"instance"_s, u"web"_s}}},
                                              5}}));
    QCOMPARE(sampler->latest(u"web"_s), observation);
    QCOMPARE(sampler->latestReadings(), observation.readings);
    QCOMPARE(m_stored->given().size(), 1);
    QCOMPARE(m_stored->given().first().second, observation.readings);
    QVERIFY(m_stored->isOffTheGuiThread());
}

void TestSampler::derivesFromScrapeToScrape()
{
    std::atomic_int asked = 0;
    const auto sampler = this->sampler({target(u"web"_s, [&](std::stop_token) -> Result<Scrape> {
        return Scrape{requests(100.0 * ++asked), std::nullopt, std::nullopt};
    })});
    QSignalSpy spy(sampler.get(), &Sampler::observed);
    QTRY_COMPARE(spy.size(), 1);
    m_now = start + 10s;
    sampler->scrapeNow();
    QTRY_COMPARE(spy.size(), 2);
    QCOMPARE(observations(spy)[0].value(series::httpRequestRate), std::nullopt);
    QCOMPARE(observations(spy)[1].value(series::httpRequestRate), 10.0);
    QCOMPARE(observations(spy)[1].value(series::httpRequestRate, {{u"instance"_s, u"web"_s}}),
             10.0);
    QCOMPARE(observations(spy)[1].value(series::httpRequestRate, {{u"instance"_s, u"db"_s}}),
             std::nullopt);
}

void TestSampler::beginsAnewAfterAFailure()
{
    std::atomic_int asked = 0;
    const auto sampler = this->sampler({target(u"web"_s, [&](std::stop_token) -> Result<Scrape> {
        if (++asked == 2)
            return failure(Error::Kind::Denied, u"no"_s);
        return Scrape{requests(100.0 * asked), std::nullopt, std::nullopt};
    })});
    QSignalSpy spy(sampler.get(), &Sampler::observed);
    for (int i = 1; i <= 4; ++i) {
        QTRY_COMPARE(spy.size(), i);
        m_now = start + i * 10s;
        if (i < 4)
            sampler->scrapeNow();
    }
    QCOMPARE(observations(spy)[1].error->kind, Error::Kind::Denied);
    QVERIFY(observations(spy)[1].readings.isEmpty());
    QCOMPARE(observations(spy)[2].value(series::httpRequestRate), std::nullopt);
    QCOMPARE(observations(spy)[3].value(series::httpRequestRate), 10.0);
}

void TestSampler::neverAsksTwiceAtOnce()
{
    std::atomic_int running = 0;
    std::atomic_int most = 0;
    std::atomic_int asked = 0;
    QSemaphore goOn;
    const auto sampler = this->sampler({target(u"web"_s,
                                               [&](std::stop_token) -> Result<Scrape> {
                                                   most = std::max(most.load(), ++running);
                                                   ++asked;
                                                   goOn.acquire();
                                                   --running;
                                                   return Scrape();
                                               })},
                                       5ms);
    QSignalSpy spy(sampler.get(), &Sampler::observed);
    QTRY_COMPARE(asked.load(), 1);
    // Many turns go by, the timeout too, and it is asked for besides.
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(observations(spy).first().error->kind, Error::Kind::Timeout);
    sampler->scrapeNow();
    QTest::qWait(50);
    QCOMPARE(asked.load(), 1);
    goOn.release();
    QTRY_COMPARE(asked.load(), 2);
    goOn.release(1000);
    QTRY_VERIFY(asked > 10);
    QCOMPARE(most.load(), 1);
    goOn.release(1'000'000);
}

void TestSampler::keepsTargetsApart()
{
    const auto sampler = this->sampler({
        target(u"dead"_s, silence),
        target(u"web"_s,
               [](std::stop_token) -> Result<Scrape> {
                   return Scrape{requests(1), std::nullopt, std::nullopt};
               }),
        target(
            u"db"_s,
            [](std::stop_token) -> Result<Scrape> {
                return Scrape{{{{u"pg_waiting_locks"_s, {}}, 3}}, std::nullopt, std::nullopt};
            },
            Target::Kind::Database),
    });
    QCOMPARE(sampler->targets(), (QStringList{u"dead"_s, u"web"_s, u"db"_s}));
    QTRY_VERIFY(sampler->latest(u"web"_s) && sampler->latest(u"db"_s));
    QVERIFY(!sampler->latest(u"dead"_s));
    QCOMPARE(sampler->latest(u"db"_s)->value(series::dbWaitingLocks), 3.0);
    QCOMPARE(sampler->latest(u"db"_s)->kind, Target::Kind::Database);
    QCOMPARE(sampler->latestReadings().size(), 3);
}

void TestSampler::givesUpInTime()
{
    const auto sampler = this->sampler({target(u"web"_s, silence)}, 1h, 20ms);
    QSignalSpy spy(sampler.get(), &Sampler::observed);
    QTRY_COMPARE(spy.size(), 1);
    const Observation observation = observations(spy).first();
    QCOMPARE(observation.error->kind, Error::Kind::Timeout);
    QVERIFY(observation.error->text.contains(u"web"_s));
    QCOMPARE(observation.value(series::health), 1.0);
    QTRY_COMPARE(m_stored->given().size(), 1);
    QVERIFY(m_stored->isOffTheGuiThread());
    QVERIFY(m_pool->waitForDone(10'000));
    QCoreApplication::processEvents();
    QCOMPARE(spy.size(), 1); // its being stopped is no second observation
    // Asked again, it may answer again.
    sampler->scrapeNow();
    QTRY_COMPARE(spy.size(), 2);
}

void TestSampler::dropsLateAnswers()
{
    QSemaphore goOn;
    const auto sampler =
        this->sampler({target(u"web"_s,
                              [&](std::stop_token) -> Result<Scrape> {
                                  goOn.acquire(); // deaf to the stop
                                  return Scrape{requests(7), std::nullopt, std::nullopt};
                              })},
                      1h, 20ms);
    QSignalSpy spy(sampler.get(), &Sampler::observed);
    QTRY_COMPARE(spy.size(), 1);
    goOn.release();
    QVERIFY(m_pool->waitForDone(10'000));
    QCoreApplication::processEvents();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(m_stored->given().size(), 1);
    QCOMPARE(m_stored->given().first().second.first().id.name, series::health);
}

void TestSampler::tellsHealth_data()
{
    QTest::addColumn<QString>("status"); // empty: an error
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("expected"); // -1: none
    constexpr int instance = int(Target::Kind::Instance);
    const auto kind = [](Error::Kind kind) { return int(kind); };
    QTest::newRow("up") << u"UP"_s << 0 << instance << 0.0;
    QTest::newRow("down") << u"DOWN"_s << 0 << instance << 1.0;
    QTest::newRow("out of service") << u"OUT_OF_SERVICE"_s << 0 << instance << 1.0;
    QTest::newRow("unknown") << u"UNKNOWN"_s << 0 << instance << -1.0;
    QTest::newRow("custom") << u"RESTING"_s << 0 << instance << -1.0;
    QTest::newRow("nothing listens")
        << QString() << kind(Error::Kind::Unreachable) << instance << 1.0;
    QTest::newRow("too slow") << QString() << kind(Error::Kind::Timeout) << instance << 1.0;
    QTest::newRow("wrong password") << QString() << kind(Error::Kind::Denied) << instance << -1.0;
    QTest::newRow("a host") << QString() << kind(Error::Kind::Unreachable)
                            << int(Target::Kind::Host) << -1.0;
}

void TestSampler::tellsHealth()
{
    QFETCH(QString, status);
    QFETCH(int, error);
    QFETCH(int, kind);
    QFETCH(double, expected);
    const auto sampler = this->sampler({target(
        u"web"_s,
        [=](std::stop_token) -> Result<Scrape> {
            if (status.isEmpty())
                return failure(Error::Kind(error), u"no"_s);
            return Scrape{{}, health(status), std::nullopt};
        },
        Target::Kind(kind))});
    QTRY_VERIFY(sampler->latest(u"web"_s));
    QCOMPARE(sampler->latest(u"web"_s)->value(series::health).value_or(-1), expected);
    if (!status.isEmpty())
        QCOMPARE(sampler->latest(u"web"_s)->health->status, status);
}

void TestSampler::passesOnWhatIsMissing()
{
    const Error shortfall{Error::Kind::NotFound, u"no metrics"_s, {}};
    const auto sampler = this->sampler({target(u"web"_s, [=](std::stop_token) -> Result<Scrape> {
        return Scrape{{}, health(u"UP"_s), shortfall};
    })});
    QTRY_VERIFY(sampler->latest(u"web"_s));
    QCOMPARE(sampler->latest(u"web"_s)->error, shortfall);
    QCOMPARE(sampler->latest(u"web"_s)->value(series::health), 0.0);
}

void TestSampler::pausesAndResumes()
{
    std::atomic_int asked = 0;
    const auto sampler = this->sampler({target(u"web"_s,
                                               [&](std::stop_token) -> Result<Scrape> {
                                                   ++asked;
                                                   return Scrape();
                                               })},
                                       5ms);
    QSignalSpy paused(sampler.get(), &Sampler::pausedChanged);
    QTRY_VERIFY(asked > 3);
    sampler->pause();
    QVERIFY(sampler->isPaused());
    QVERIFY(m_pool->waitForDone(10'000));
    const int before = asked;
    QTest::qWait(50);
    QCOMPARE(asked.load(), before);
    sampler->resume();
    QTRY_VERIFY(asked > before + 3);
    QCOMPARE(paused.size(), 2);
    QCOMPARE(paused[0].first().toBool(), true);
    QCOMPARE(paused[1].first().toBool(), false);
}

void TestSampler::asksNobodyWhenPausedAtOnce()
{
    std::atomic_int asked = 0;
    const auto sampler = this->sampler({target(u"web"_s,
                                               [&](std::stop_token) -> Result<Scrape> {
                                                   ++asked;
                                                   return Scrape();
                                               })},
                                       5ms);
    sampler->pause();
    QTest::qWait(50);
    QVERIFY(m_pool->waitForDone(10'000));
    QCOMPARE(asked.load(), 0);
    sampler->resume();
    QTRY_VERIFY(asked > 0);
}

void TestSampler::spreadsTheTargets()
{
    // In the order of the list both are due at once; by their places the last comes first.
    QList<double> places = {0.75, 0.5, 0.0};
    const auto answer = [](std::stop_token) -> Result<Scrape> { return Scrape(); };
    Sampler sampler(
        {target(u"late"_s, answer), target(u"middle"_s, answer), target(u"early"_s, answer)},
        m_stored->store(), [this] { return m_now.load(); },
        {.interval = 400ms,
         .timeout = 400ms,
         .random = [&] { return places.takeFirst(); },
         .pool = m_pool.get()});
    QVERIFY(places.isEmpty());
    QSignalSpy spy(&sampler, &Sampler::observed);
    QTRY_VERIFY(spy.size() >= 6);
    QStringList second;
    for (const Observation &observation : observations(spy).mid(3, 3))
        second.append(observation.target);
    QCOMPARE(second, (QStringList{u"early"_s, u"middle"_s, u"late"_s}));
}

void TestSampler::datesPunctualScrapesAsDue()
{
    const auto sampler = this->sampler({target(u"web"_s,
                                               [&](std::stop_token) -> Result<Scrape> {
                                                   // Time passes by a little more, then by far
                                                   // more.
                                                   m_now = m_now.load() + 20ms + 17ms;
                                                   return Scrape();
                                               })},
                                       20ms);
    QSignalSpy spy(sampler.get(), &Sampler::observed);
    QTRY_VERIFY(spy.size() >= 4);
    sampler->pause();
    const QList<Observation> all = observations(spy);
    // The first by the timer is dated as the clock says, the next ones exactly an interval later.
    QVERIFY(all[2].time > all[1].time);
    QCOMPARE((all[2].time - all[1].time) % 20ms, 0ms);
}

void TestSampler::takesNoRateOverAClockSetBack()
{
    std::atomic_int asked = 0;
    const auto sampler = this->sampler({target(u"web"_s, [&](std::stop_token) -> Result<Scrape> {
        return Scrape{requests(100.0 * ++asked), std::nullopt, std::nullopt};
    })});
    QSignalSpy spy(sampler.get(), &Sampler::observed);
    QTRY_COMPARE(spy.size(), 1);
    m_now = start - 1h;
    sampler->scrapeNow();
    QTRY_COMPARE(spy.size(), 2);
    m_now = start - 1h + 10s;
    sampler->scrapeNow();
    QTRY_COMPARE(spy.size(), 3);
    QCOMPARE(observations(spy)[1].value(series::httpRequestRate), std::nullopt);
    QCOMPARE(observations(spy)[2].value(series::httpRequestRate), 10.0);
}

void TestSampler::diesWhileAsking()
{
    QSemaphore asked;
    auto sampler = this->sampler({target(u"web"_s, [&](std::stop_token stop) -> Result<Scrape> {
        asked.release();
        return silence(std::move(stop));
    })});
    QTRY_COMPARE(asked.available(), 1);
    sampler.reset();
    QVERIFY(m_pool->waitForDone(10'000));
    QVERIFY(m_stored->given().isEmpty());
}

QTEST_GUILESS_MAIN(TestSampler)
#include "tst_sampler.moc"
