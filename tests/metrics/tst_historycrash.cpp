// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/history.h"
#include "models/metrics/historyfile.h"
#include "tests/support/worker.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstdio>
#include <mutex>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace toban;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant start(1'772'323'200'000ms);
constexpr int seriesCount = 20;

SeriesId id(int series)
{
    return {u"series_%1"_s.arg(series), {{u"instance"_s, u"a"_s}}};
}

double value(int scrape, int series)
{
    return scrape * 0.7 + series;
}

/// The child: writes scrape after scrape, ten seconds of its own time apart, says after each
/// flush how far it is, and only ends by being killed. Hours go by in no time, so that they are
/// taken apart all the while.
int writeForever(const QString &file)
{
    std::atomic<Instant> now = start;
    History history(file, [&] { return now.load(); });
    for (int scrape = 0;; ++scrape) {
        Readings readings;
        for (int series = 0; series < seriesCount; ++series)
            readings.append({id(series), value(scrape, series)});
        now = start + scrape * 10s;
        history.append(now, readings);
        if (scrape % 7 == 0) {
            if (!history.flush())
                return 1;
            std::printf("%d\n", scrape);
            std::fflush(stdout);
        }
    }
}

} // namespace

/// Kills a real process while it writes.
class TestHistoryCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingThatWasFlushed();
    void keepsTheRhythm();
#ifdef Q_OS_LINUX
    void survivesAFullDisk();
#endif

private:
    QString m_program = QCoreApplication::applicationFilePath();
};

void TestHistoryCrash::losesNothingThatWasFlushed()
{
    const QTemporaryDir folder;
    QRandomGenerator random(1);
    for (int round = 0; round < 8; ++round) {
        const QString file = folder.filePath(u"metrics-%1.sqlite"_s.arg(round));
        QProcess child;
        child.start(m_program, {u"--write"_s, file});
        const int wanted = 1 + int(random.bounded(150u));
        int lines = 0;
        QByteArray last;
        while (lines < wanted) {
            QVERIFY(child.waitForReadyRead(30'000));
            for (; child.canReadLine(); ++lines)
                last = child.readLine();
        }
        child.kill(); // SIGKILL
        QVERIFY(child.waitForFinished(30'000));
        for (; child.canReadLine(); ++lines)
            last = child.readLine();
        const int flushed = last.trimmed().toInt();

        auto database = history::opened(file);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT(history::checked(*database));
        History history(file, [&] { return start + flushed * 10s; });
        for (int series = 0; series < seriesCount; ++series) {
            const auto range = history.range(id(series), start, start + 1000h);
            QVERIFY_RESULT(range);
            // What was flushed is there, and at most what came after.
            QVERIFY(range->samples.size() > flushed);
            QVERIFY(range->samples.size() <= flushed + 15);
            for (qsizetype scrape = 0; scrape < range->samples.size(); ++scrape) {
                QCOMPARE(range->samples[scrape].time, start + scrape * 10s);
                QCOMPARE(range->samples[scrape].value, value(int(scrape), series));
            }
        }
    }
}

void TestHistoryCrash::keepsTheRhythm()
{
    // Ten seconds are promised; the history wakes twice as often.
    QVERIFY(HistoryOptions().flushInterval <= 5s);
}

#ifdef Q_OS_LINUX
/// A limit on the size of files stands for a disk that is full.
void TestHistoryCrash::survivesAFullDisk()
{
    const QTemporaryDir folder;
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before;
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    QList<Error> reports;
    std::mutex mutex;
    History history(
        folder.filePath(u"metrics.sqlite"_s), [] { return start; },
        [&](const Error &error) {
            const std::scoped_lock lock(mutex);
            reports.append(error);
        });
    history.append(start, {{id(0), 0}});
    QVERIFY_RESULT(history.flush());

    rlimit full = before;
    full.rlim_cur = 128 * 1024;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
    QRandomGenerator random(1);
    int scrapes = 1;
    for (bool isFull = false; !isFull && scrapes < 1000; ++scrapes) {
        Readings readings;
        for (int series = 0; series < 500; ++series)
            readings.append({id(series), random.generateDouble()});
        history.append(start + scrapes * 10s, readings);
        isFull = !history.flush();
    }
    QVERIFY(!history.flush());
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(scrapes < 1000);
    const auto meanwhile = history.range(id(0), start, start + 24h);
    QVERIFY_RESULT(meanwhile);
    QCOMPARE(meanwhile->samples.size(), scrapes);
    QVERIFY_RESULT(history.flush());
    const auto after = history.range(id(0), start, start + 24h);
    QVERIFY_RESULT(after);
    QCOMPARE(after->samples, meanwhile->samples);
    const std::scoped_lock lock(mutex);
    QCOMPARE(reports.size(), 1);
}
#endif

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--write"_L1)
        return writeForever(app.arguments().value(2));
    TestHistoryCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_historycrash.moc"
