// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the history costs: bytes a sample on the disk, writing, reading. Prints figures.
//
// With TOBAN_PEER_PROMETHEUS_URL (tests/peers/up) the bytes are measured on what that server has
// recorded of the sample service and of this machine, else on made-up scrapes like them.
#include "models/connections/prometheusclient.h"
#include "models/core/database.h"
#include "models/metrics/derivedseries.h"
#include "models/metrics/history.h"
#include "tests/bench/cputime.h"
#include "tests/support/worker.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace toban;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// An hour and a day begin then.
const Instant start(1'772'323'200'000ms);

using Scrapes = QMap<Instant, Readings>;

/// An hour of scrapes of about the kinds of series that a Spring Boot service has.
Scrapes madeUp()
{
    QRandomGenerator random(1);
    Scrapes scrapes;
    QList<double> counters(60, 0);
    QList<double> seconds(20, 0);
    for (int i = 0; i < 360; ++i) {
        Readings &readings = scrapes[start + i * 10s];
        const auto add = [&](const char *kind, int number, double value) {
            readings.append({{u"%1_%2"_s.arg(QLatin1StringView(kind)).arg(number),
                              {{u"instance"_s, u"made-up"_s}}},
                             value});
        };
        for (int n = 0; n < 100; ++n)
            add("constant", n, n * 1000.0);
        for (int n = 0; n < 60; ++n)
            add("counter", n, counters[n] += random.bounded(n + 2));
        for (int n = 0; n < 20; ++n)
            add("seconds", n, std::round((seconds[n] += random.generateDouble() / 5) * 1e9) / 1e9);
        for (int n = 0; n < 40; ++n)
            add("bytes", n, 1e8 + random.bounded(100'000) * 4096.0);
        for (int n = 0; n < 20; ++n)
            add("ratio", n, random.generateDouble());
    }
    return scrapes;
}

/// What a Prometheus has recorded of a job in the last hour, as if scraped every ten seconds, with
/// what Toban derives from it.
Result<Scrapes> recorded(const PrometheusClient &client, const QString &job)
{
    const Instant now = systemNow();
    const auto answer = client.queryRange(u"{job=\"%1\"}"_s.arg(job), now - 59min, now, 10s, {});
    if (!answer)
        return failure(answer);
    Scrapes all;
    for (const Series &series : answer->value) {
        for (const Sample &sample : series.samples)
            all[start + (sample.time - (now - 59min))].append({series.id, sample.value});
    }
    std::optional<ScrapeFigures> previous;
    for (auto scrape = all.begin(); scrape != all.end(); ++scrape) {
        const ScrapeFigures figures = figuresOf(scrape.key(), *scrape);
        *scrape += derivedFrom(previous ? &*previous : nullptr, figures, job);
        scrape->removeIf([](const Reading &r) { return r.id.name.endsWith("_bucket"_L1); });
        previous = figures;
    }
    return all;
}

Result<Database> opened(const QString &file)
{
    DatabaseOptions options;
    options.driver = u"QSQLITE"_s;
    options.name = file;
    return Database::open(options);
}

/// What the pages of a table and its indexes take on the disk.
double bytesOf(Database &database, const char *table)
{
    const auto rows = database.rows(
        u"SELECT sum(pgsize) FROM dbstat WHERE name LIKE '%1%'"_s.arg(QLatin1StringView(table)));
    return rows && !rows->isEmpty() ? rows->first().first().toDouble() : std::nan("");
}

/// Writes scrapes as they would come, one flush each, and measures the file before and after the
/// hour is taken apart.
void measureBytes(const char *what, const Scrapes &scrapes)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"metrics.sqlite"_s);
    std::atomic<Instant> now = start;
    History history(file, [&] { return now.load(); });
    qsizetype samples = 0;
    QSet<SeriesId> series;
    for (auto scrape = scrapes.cbegin(); scrape != scrapes.cend(); ++scrape) {
        history.append(scrape.key(), *scrape);
        for (const Reading &reading : *scrape) {
            series.insert(reading.id);
            samples += std::isfinite(reading.value);
        }
        if (!history.flush())
            std::printf("cannot write\n");
    }
    auto database = opened(file);
    const auto bytes = [&](const char *table) {
        return bytesOf(*database, table) / double(samples);
    };
    const double log = bytes("log");
    now = start + 2h;
    const auto begin = bench::cpuTime();
    if (!history.flush())
        std::printf("cannot write\n");
    const double cpu = (bench::cpuTime() - begin).count();
    std::printf("%s: %lld series, %lld samples\n", what, qint64(series.size()), qint64(samples));
    std::printf("  every sample: %.2f bytes a sample on the disk (target: at most 4)\n",
                bytes("raw"));
    std::printf("  minutes %.2f, hours %.3f bytes a raw sample; log of the hour under way %.2f\n",
                bytes("minute"), bytes("hour"), log);
    std::printf("  taking the hour apart: %.2f s of one core = %.3f %% of the hour\n", cpu,
                cpu / 36);
}

void measureBytes()
{
    const QUrl url(qEnvironmentVariable("TOBAN_PEER_PROMETHEUS_URL"));
    if (url.isEmpty()) {
        measureBytes("made up", madeUp());
        return;
    }
    const PrometheusClient client({url, {}}, {}, http);
    for (const QString &job : {u"sample-service"_s, u"node"_s}) {
        const auto scrapes = test::inWorker([&] { return recorded(client, job); });
        if (scrapes && !scrapes->isEmpty())
            measureBytes(qPrintable(u"recorded, "_s + job), *scrapes);
        else
            std::printf("nothing recorded of %s: %s\n", qPrintable(job),
                        scrapes ? "" : qPrintable(scrapes.error().text));
    }
}

struct Timing
{
    double median = 0;
    double worst = 0;
    qsizetype points = 0;
};

Timing timed(const std::function<qsizetype()> &read)
{
    QList<double> times;
    Timing result;
    for (int i = 0; i < 21; ++i) {
        QElapsedTimer timer;
        timer.start();
        result.points = read();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    result.median = times[times.size() / 2];
    result.worst = times.last();
    return result;
}

/// Thirty days of a few series at ten seconds, appended as fast as it goes.
void measureRanges()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"metrics.sqlite"_s);
    std::atomic<Instant> now = start;
    History history(file, [&] { return now.load(); });
    QRandomGenerator random(1);
    constexpr int seriesCount = 8;
    constexpr int scrapes = 30 * 8640 - 180; // ends in the middle of an hour
    const auto id = [](int number) {
        return SeriesId{u"series_%1"_s.arg(number), {{u"instance"_s, u"a"_s}}};
    };
    double counter = 0;
    QElapsedTimer timer;
    timer.start();
    const auto begin = bench::cpuTime();
    for (int i = 0; i < scrapes; ++i) {
        Readings readings = {{id(0), random.generateDouble()},
                             {id(1), counter += random.bounded(100)}};
        for (int number = 2; number < seriesCount; ++number)
            readings.append({id(number), std::round(random.generateDouble() * 1000) / 1000});
        now = start + i * 10s;
        history.append(now, readings);
        if (i % 180 == 0 && !history.flush())
            std::printf("cannot write\n");
    }
    const double cpu = (bench::cpuTime() - begin).count();
    const double samples = double(scrapes) * seriesCount;
    std::printf("writing, all tiers: %.0f samples in %.1f s = %.0f a second (%.1f s of a core)\n",
                samples, double(timer.elapsed()) / 1000, samples * 1000 / double(timer.elapsed()),
                cpu);

    auto database = opened(file);
    std::printf("of one series: minutes %.1f kB a day, hours %.1f kB a year\n",
                bytesOf(*database, "minute") / 30e3 / seriesCount,
                bytesOf(*database, "hour") / 30e3 * 365 / seriesCount);

    const Instant to = now.load() + 10s;
    const auto report = [](const char *what, const Timing &reading, double target) {
        std::printf("%s: %lld points, median %.1f ms, worst %.1f ms (target: %.0f)\n", what,
                    qint64(reading.points), reading.median, reading.worst, target);
    };
    const auto read = [&](std::chrono::milliseconds back) {
        return [&, back] { return history.range(id(0), to - back, to)->samples.size(); };
    };
    report("30 days of one series, minutes", timed(read(std::chrono::days(30) - 1min)), 50);
    report("30 days of one series in 1,600 points", timed([&] {
               return history.rangeDownsampled(id(0), to - std::chrono::days(30) + 1min, to, 1600)
                   ->size();
           }),
           50);
    report("48 hours of one series, every sample", timed(read(48h - 1min)), 50);
    report("15 minutes of one series, every sample", timed(read(15min)), 50);
    report("the last known values of all", timed([&] { return history.latest()->size(); }), 50);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    measureBytes();
    measureRanges();
}
