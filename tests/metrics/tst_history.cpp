// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/history.h"
#include "tests/support/worker.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

using namespace toban;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// 2026-03-01 00:00 UTC, the begin of an hour and of a day.
const Instant start(1'772'323'200'000ms);

SeriesId id(const QString &name, const QString &instance = u"a"_s)
{
    return {name, {{u"instance"_s, instance}}};
}

/// A history in a folder of its own whose time the test owns.
class Bench
{
public:
    Bench() { open(); }

    QString file() const { return m_folder.filePath(u"metrics.sqlite"_s); }
    History &history() { return *m_history; }
    Instant now() const { return m_now; }
    void setNow(Instant now) { m_now = now; }

    /// Only what the test asks for is written: the own rhythm never comes.
    void open(const QString &file = {}, HistoryOptions options = {.flushInterval = 1h})
    {
        m_history.reset();
        m_history = std::make_unique<History>(
            file.isEmpty() ? this->file() : file, [this] { return m_now.load(); },
            [this](const Error &error) {
                const std::scoped_lock lock(m_mutex);
                m_reports.append(error);
            },
            options);
    }

    void close() { m_history.reset(); }

    QList<Error> reports()
    {
        const std::scoped_lock lock(m_mutex);
        return m_reports;
    }

    const QTemporaryDir &folder() const { return m_folder; }

private:
    QTemporaryDir m_folder;
    std::atomic<Instant> m_now = start;
    std::mutex m_mutex;
    QList<Error> m_reports;
    std::unique_ptr<History> m_history;
};

/// Samples every ten seconds, some of them whole numbers, some not.
Samples made(Instant from, int count, quint32 seed)
{
    QRandomGenerator random(seed);
    Samples samples;
    for (int i = 0; i < count; ++i) {
        const double value = seed % 2 ? random.bounded(1000) : random.generateDouble();
        samples.append({from + i * 10s + std::chrono::milliseconds(random.bounded(3)), value});
    }
    return samples;
}

Samples between(const Samples &samples, Instant from, Instant to)
{
    Samples found;
    for (const Sample &sample : samples) {
        if (sample.time >= from && sample.time < to)
            found.append(sample);
    }
    return found;
}

/// The naive way to sum up.
Aggregates summed(const Samples &samples, std::chrono::milliseconds interval)
{
    QMap<qint64, QList<double>> values;
    for (const Sample &sample : samples)
        values[sample.time.time_since_epoch() / interval].append(sample.value);
    Aggregates aggregates;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const auto [min, max] = std::minmax_element(value->cbegin(), value->cend());
        const double sum = std::accumulate(value->cbegin(), value->cend(), 0.0);
        aggregates.append({Instant(value.key() * interval), *min, sum / double(value->size()), *max,
                           value->size()});
    }
    return aggregates;
}

/// To nine significant digits.
bool isAlmost(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

bool isAlmost(const Aggregates &a, const Aggregates &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const Aggregate &a, const Aggregate &b) {
                          return a.time == b.time && a.count == b.count && isAlmost(a.min, b.min)
                                 && isAlmost(a.max, b.max) && isAlmost(a.mean, b.mean);
                      });
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatIsStillInMemory();
    void givesBackWhatWasWritten();
    void survivesARestart();
    void takesHoursApartWithoutLosingAnything();
    void sumsUpMinutesAndHours();
    void joinsIntoPoints();
    void forgetsWhatIsTooOld();
    void takesLateSamples();
    void leavesOutWhatIsNoValue();
    void listsSeries();
    void knowsTheLatest();
    void flushesByItself();
    void isReadableByItsOwnerOnly();
    void reportsOnceAndGoesOnInMemory();
    void boundsWhatWaits();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void refusesANewerFile();
    void noticesThatTheFileIsGone();
};

void TestHistory::givesBackWhatIsStillInMemory()
{
    Bench bench;
    bench.history().append(start, {{id(u"up"_s), 1}});
    bench.history().append(start + 10s, {{id(u"up"_s), 0}});
    const auto range = bench.history().range(id(u"up"_s), start, start + 10s);
    QVERIFY_RESULT(range);
    QCOMPARE(range->samples, (Samples{{start, 1}}));
}

void TestHistory::givesBackWhatWasWritten()
{
    Bench bench;
    const SeriesId other{u"up"_s, {{u"instance"_s, u"a"_s}, {u"名"_s, u"\"値\"\\"_s}}};
    bench.history().append(start, {{id(u"up"_s), 0.1}, {other, -0.0}});
    QVERIFY_RESULT(bench.history().flush());
    bench.history().append(start + 1ms, {{id(u"up"_s), 1e300}});
    const auto range = bench.history().range(id(u"up"_s), start, start + 1s);
    QVERIFY_RESULT(range);
    QCOMPARE(range->samples, (Samples{{start, 0.1}, {start + 1ms, 1e300}}));
    const auto zero = bench.history().range(other, start, start + 1s);
    QVERIFY_RESULT(zero);
    QCOMPARE(zero->samples.size(), 1);
    QVERIFY(std::signbit(zero->samples.first().value));
    const auto unknown = bench.history().range(id(u"down"_s), start, start + 1s);
    QVERIFY_RESULT(unknown);
    QVERIFY(unknown->samples.isEmpty());
}

void TestHistory::survivesARestart()
{
    Bench bench;
    bench.history().append(start, {{id(u"up"_s), 1}});
    bench.open(); // ending writes what is left
    const auto range = bench.history().range(id(u"up"_s), start, start + 1s);
    QVERIFY_RESULT(range);
    QCOMPARE(range->samples, (Samples{{start, 1}}));
    bench.history().append(start + 10s, {{id(u"up"_s), 2}, {id(u"new"_s), 3}});
    bench.open();
    const auto both = bench.history().range(id(u"up"_s), start, start + 11s);
    QVERIFY_RESULT(both);
    QCOMPARE(both->samples, (Samples{{start, 1}, {start + 10s, 2}}));
}

void TestHistory::takesHoursApartWithoutLosingAnything()
{
    Bench bench;
    QMap<SeriesId, Samples> given;
    for (quint32 i = 0; i < 6; ++i)
        given[id(u"series_%1"_s.arg(i), i < 3 ? u"a"_s : u"b"_s)] = made(start, 2000, i);
    for (int scrape = 0; scrape < 2000; ++scrape) {
        for (auto series = given.cbegin(); series != given.cend(); ++series) {
            const Sample &sample = series.value()[scrape];
            bench.history().append(sample.time, {{series.key(), sample.value}});
        }
        if (scrape % 90 == 0) {
            bench.setNow(start + scrape * 10s);
            QVERIFY_RESULT(bench.history().flush());
        }
    }
    bench.setNow(start + 20'000s);
    for (auto series = given.cbegin(); series != given.cend(); ++series) {
        const auto all = bench.history().range(series.key(), start, start + 24h);
        QVERIFY_RESULT(all);
        QCOMPARE(all->samples, series.value());
        const Instant from = start + 50min + 3s;
        const Instant to = start + 250min + 7ms;
        const auto part = bench.history().range(series.key(), from, to);
        QVERIFY_RESULT(part);
        QCOMPARE(part->samples, between(series.value(), from, to));
    }
    QVERIFY(bench.reports().isEmpty());
}

void TestHistory::sumsUpMinutesAndHours()
{
    Bench bench;
    // Five and a half hours ago to now, of which the last is still in the log and in memory.
    const Samples samples = made(start, 1980, 2);
    for (int i = 0; i < samples.size(); ++i) {
        bench.history().append(samples[i].time, {{id(u"load"_s), samples[i].value}});
        if (i == 1000 || i == 1900) {
            bench.setNow(samples[i].time);
            QVERIFY_RESULT(bench.history().flush());
        }
    }
    // So much later that only minutes, then only hours are asked for.
    bench.setNow(start + 72h);
    const auto minutes =
        bench.history().rangeDownsampled(id(u"load"_s), start, start + 24h, 100'000);
    QVERIFY_RESULT(minutes);
    QVERIFY(isAlmost(*minutes, summed(samples, 1min)));
    const auto means = bench.history().range(id(u"load"_s), start, start + 24h);
    QVERIFY_RESULT(means);
    QCOMPARE(means->samples.size(), minutes->size());
    QCOMPARE(means->samples[7].value, minutes->at(7).mean);
    bench.setNow(start + std::chrono::days(60));
    const auto hours = bench.history().rangeDownsampled(id(u"load"_s), start, start + 24h, 100'000);
    QVERIFY_RESULT(hours);
    QVERIFY(isAlmost(*hours, summed(samples, 1h)));
}

void TestHistory::joinsIntoPoints()
{
    Bench bench;
    const Samples samples = made(start, 360, 2);
    for (const Sample &sample : samples)
        bench.history().append(sample.time, {{id(u"load"_s), sample.value}});
    const auto points = bench.history().rangeDownsampled(id(u"load"_s), start, start + 1h, 90);
    QVERIFY_RESULT(points);
    const Aggregates expected = summed(samples, 40s);
    QCOMPARE(points->size(), 90);
    for (int i = 0; i < 90; ++i) {
        QCOMPARE(points->at(i).time, start + i * 40s);
        QCOMPARE(points->at(i).min, expected[i].min);
        QCOMPARE(points->at(i).max, expected[i].max);
        QCOMPARE(points->at(i).count, 4);
        QVERIFY(std::abs(points->at(i).mean - expected[i].mean) < 1e-12);
    }
    const auto few = bench.history().rangeDownsampled(id(u"load"_s), start, start + 1h, 7);
    QVERIFY_RESULT(few);
    QVERIFY(few->size() <= 7);
}

void TestHistory::forgetsWhatIsTooOld()
{
    Bench bench;
    bench.history().append(start, {{id(u"load"_s), 1}, {id(u"gone"_s), 1}});
    bench.setNow(start + 2h);
    QVERIFY_RESULT(bench.history().flush());
    const auto count = [&](std::chrono::milliseconds later) {
        bench.setNow(start + later);
        bench.history().append(start + later, {{id(u"load"_s), 2}});
        if (const auto flushed = bench.history().flush(); !flushed)
            return qsizetype(-1);
        bench.setNow(start + 2h); // look with the eyes of then
        const auto raw = bench.history().range(id(u"load"_s), start, start + 1min);
        bench.setNow(start + 72h);
        const auto minute = bench.history().range(id(u"load"_s), start, start + 1min);
        bench.setNow(start + std::chrono::days(60));
        const auto hour = bench.history().range(id(u"load"_s), start, start + 1min);
        return raw->samples.size() * 100 + minute->samples.size() * 10 + hour->samples.size();
    };
    QCOMPARE(count(47h), 111);
    QCOMPARE(count(50h), 11);
    QCOMPARE(count(std::chrono::days(29)), 11);
    QCOMPARE(count(std::chrono::days(32)), 1);
    QCOMPARE(count(std::chrono::days(700)), 1);
    QCOMPARE(count(std::chrono::days(770)), 0);
    bench.setNow(start + std::chrono::days(770) + 2h);
    bench.open();
    QVERIFY_RESULT(bench.history().flush());
    const auto left = bench.history().series();
    QVERIFY_RESULT(left);
    QCOMPARE(left->size(), 1);
}

void TestHistory::takesLateSamples()
{
    Bench bench;
    bench.history().append(start + 10s, {{id(u"load"_s), 2}});
    bench.setNow(start + 2h);
    QVERIFY_RESULT(bench.history().flush());
    bench.history().append(start, {{id(u"load"_s), 1}});
    bench.history().append(start + 10s, {{id(u"load"_s), 3}});
    QVERIFY_RESULT(bench.history().flush());
    bench.setNow(start + 4h);
    QVERIFY_RESULT(bench.history().flush());
    const auto range = bench.history().range(id(u"load"_s), start, start + 1h);
    QVERIFY_RESULT(range);
    QCOMPARE(range->samples, (Samples{{start, 1}, {start + 10s, 3}}));
    bench.setNow(start + 72h);
    const auto minutes = bench.history().rangeDownsampled(id(u"load"_s), start, start + 1h, 1000);
    QVERIFY_RESULT(minutes);
    QCOMPARE(*minutes, (Aggregates{{start, 1, 2, 3, 2}}));
}

void TestHistory::leavesOutWhatIsNoValue()
{
    Bench bench;
    bench.history().append(start, {{id(u"a"_s), std::nan("")},
                                   {id(u"b"_s), std::numeric_limits<double>::infinity()},
                                   {id(u"c"_s), 1}});
    QVERIFY_RESULT(bench.history().flush());
    const auto series = bench.history().series();
    QVERIFY_RESULT(series);
    QCOMPARE(*series, (QList<SeriesId>{id(u"c"_s)}));
}

void TestHistory::listsSeries()
{
    Bench bench;
    bench.history().append(start, {{id(u"load"_s, u"b"_s), 1}, {id(u"load"_s, u"a"_s), 1}});
    QVERIFY_RESULT(bench.history().flush());
    bench.history().append(start, {{id(u"up"_s, u"a"_s), 1}});
    const auto names = [&](const SeriesFilter &filter) {
        return bench.history().series(filter).value_or(QList<SeriesId>());
    };
    QCOMPARE(names({}),
             (QList<SeriesId>{id(u"load"_s, u"a"_s), id(u"load"_s, u"b"_s), id(u"up"_s, u"a"_s)}));
    QCOMPARE(names({u"load"_s, {{u"instance"_s, u"b"_s}}}),
             (QList<SeriesId>{id(u"load"_s, u"b"_s)}));
    QCOMPARE(names({{}, {{u"instance"_s, u"a"_s}}}).size(), 2);
    QCOMPARE(names({u"none"_s, {}}).size(), 0);
    bench.open();
    QCOMPARE(names({}).size(), 3);
}

void TestHistory::knowsTheLatest()
{
    Bench bench;
    bench.history().append(start, {{id(u"load"_s), 1}, {id(u"heap"_s), 5}});
    bench.history().append(start + 10s, {{id(u"load"_s), 2}});
    const QList<LastSample> expected = {{id(u"heap"_s), {start, 5}},
                                        {id(u"load"_s), {start + 10s, 2}}};
    const auto latest = [&] { return bench.history().latest().value_or(QList<LastSample>()); };
    QCOMPARE(latest(), expected);
    QVERIFY_RESULT(bench.history().flush());
    QCOMPARE(latest(), expected);
    bench.setNow(start + 2h); // taken apart
    QVERIFY_RESULT(bench.history().flush());
    QCOMPARE(latest(), expected);
    bench.open();
    QCOMPARE(latest(), expected);
    bench.history().append(start + 3h, {{id(u"load"_s), 9}});
    QCOMPARE(latest().last().sample, (Sample{start + 3h, 9}));
}

void TestHistory::flushesByItself()
{
    Bench bench;
    bench.open({}, {.flushInterval = 20ms});
    bench.history().append(start, {{id(u"up"_s), 1}});
    History other(bench.file(), [] { return start; });
    QTRY_COMPARE(other.range(id(u"up"_s), start, start + 1s).value().samples.size(), 1);
}

void TestHistory::isReadableByItsOwnerOnly()
{
#ifdef Q_OS_UNIX
    Bench bench;
    bench.history().append(start, {{id(u"up"_s), 1}});
    QVERIFY_RESULT(bench.history().flush());
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &part : {u""_s, u"-wal"_s, u"-shm"_s}) {
        const QFileInfo info(bench.file() + part);
        QVERIFY(info.exists());
        QVERIFY(!(info.permissions() & others));
    }
#else
    QSKIP("Windows keeps the user's folder private by inheritance");
#endif
}

void TestHistory::reportsOnceAndGoesOnInMemory()
{
    Bench bench;
    const QString folder = bench.folder().filePath(u"later"_s);
    bench.open(folder + "/metrics.sqlite"_L1);
    bench.history().append(start, {{id(u"up"_s), 1}});
    QVERIFY(!bench.history().flush());
    QVERIFY(!bench.history().flush());
    QCOMPARE(bench.reports().size(), 1);
    QVERIFY(bench.reports().first().text.contains(folder));
    const auto range = bench.history().range(id(u"up"_s), start, start + 1s);
    QVERIFY_RESULT(range);
    QCOMPARE(range->samples.size(), 1);
    QCOMPARE(bench.history().series()->size(), 1);

    QVERIFY(QDir().mkpath(folder));
    QVERIFY_RESULT(bench.history().flush());
    bench.open(folder + "/metrics.sqlite"_L1);
    QCOMPARE(bench.history().range(id(u"up"_s), start, start + 1s)->samples.size(), 1);
    QCOMPARE(bench.reports().size(), 1);
}

void TestHistory::boundsWhatWaits()
{
    Bench bench;
    bench.open(bench.folder().filePath(u"none/metrics.sqlite"_s),
               {.flushInterval = 1h, .pendingLimit = 100});
    for (int i = 0; i < 1000; ++i)
        bench.history().append(start + i * 10s, {{id(u"up"_s), double(i)}});
    const auto range = bench.history().range(id(u"up"_s), start, start + 24h);
    QVERIFY_RESULT(range);
    QCOMPARE(range->samples.size(), 100);
    QCOMPARE(range->samples.last().value, 999);
}

void TestHistory::setsADamagedFileAside_data()
{
    QTest::addColumn<bool>("isRunning");
    QTest::addColumn<int>("at");
    QTest::newRow("no database at all") << false << 0;
    QTest::newRow("a page in the middle") << false << 1;
    QTest::newRow("found by a reader") << true << 1;
}

void TestHistory::setsADamagedFileAside()
{
    QFETCH(bool, isRunning);
    QFETCH(int, at);
    Bench bench;
    for (int i = 0; i < 360; ++i) {
        Readings readings;
        for (int series = 0; series < 50; ++series)
            readings.append({id(u"series_%1"_s.arg(series)), double(i * series) / 7});
        bench.history().append(start + i * 10s, readings);
    }
    bench.setNow(start + 2h);
    QVERIFY_RESULT(bench.history().flush());
    bench.open(); // all of it is in the file itself now, not in its journal
    if (isRunning)
        QVERIFY_RESULT(bench.history().flush());
    else
        bench.close();
    {
        QFile file(bench.file());
        QVERIFY(file.open(QFile::ReadWrite));
        const qint64 begin = at * 8192;
        QVERIFY(file.size() > begin + 65'536);
        QVERIFY(file.seek(begin));
        file.write(QByteArray(int(file.size() - begin), 'x'));
    }
    if (isRunning)
        QVERIFY(!bench.history().range(id(u"series_1"_s), start, start + 1h));
    else
        bench.open();
    bench.history().append(start + 2h, {{id(u"up"_s), 1}});
    QTRY_VERIFY(bench.history().flush());
    QCOMPARE(bench.history().range(id(u"up"_s), start, start + 24h)->samples.size(), 1);
    QCOMPARE(bench.history().series()->size(), 1);
    QCOMPARE(bench.reports().size(), 1);
    const QDir folder(bench.folder().path());
    const QStringList aside = folder.entryList({u"metrics.sqlite.damaged-*"_s});
    QVERIFY(!aside.isEmpty());
    QVERIFY(bench.reports().first().text.contains(aside.first()));
}

void TestHistory::refusesANewerFile()
{
    Bench bench;
    QVERIFY_RESULT(bench.history().flush());
    bench.close();
    {
        QFile file(bench.file());
        QVERIFY(file.open(QFile::ReadWrite));
        QVERIFY(file.seek(60)); // user_version, https://www.sqlite.org/fileformat.html
        file.write(QByteArray::fromHex("00000009"));
    }
    bench.open();
    const auto flushed = bench.history().flush();
    QVERIFY(!flushed);
    QCOMPARE(flushed.error().kind, Error::Kind::Conflict);
    QVERIFY(QFile::exists(bench.file()));
}

void TestHistory::noticesThatTheFileIsGone()
{
    Bench bench;
    QVERIFY_RESULT(bench.history().flush());
    QVERIFY(QFile::remove(bench.file()));
    QFile::remove(bench.file() + "-wal"_L1);
    QFile::remove(bench.file() + "-shm"_L1);
    bench.history().append(start, {{id(u"up"_s), 1}});
    QVERIFY_RESULT(bench.history().flush());
    QVERIFY(QFile::exists(bench.file()));
    bench.open();
    QCOMPARE(bench.history().range(id(u"up"_s), start, start + 1s)->samples.size(), 1);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
