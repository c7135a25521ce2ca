// SPDX-License-Identifier: GPL-3.0-or-later
//
// What it costs to scrape many instances: 100, every ten seconds, for half a minute and more,
// with the real client, parser and history. Prints the share of one core and the longest stall of
// the event loop that a window would live in.
//
// Needs TOBAN_PEER_SIMULATED_URL (tests/peers/up DIR simulated). TOBAN_BENCH_SECONDS: how long
// (30).
#include "models/connections/actuatorclient.h"
#include "models/core/background.h"
#include "models/metrics/history.h"
#include "models/metrics/sampler.h"
#include "tests/bench/cputime.h"
#include "tests/bench/watchdog.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace toban;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto interval = 10s;
constexpr auto warmUp = 16s;

Target targetOf(const QString &base, int number)
{
    InstanceProfile profile;
    profile.name = u"web-%1"_s.arg(number);
    profile.actuator = QUrl(u"%1/i/%2/actuator"_s.arg(base).arg(number));
    const ActuatorClient client(profile, {}, http);
    return {profile.name, Target::Kind::Instance, [client](std::stop_token stop) -> Result<Scrape> {
                Scrape scrape;
                if (const auto health = client.health(stop))
                    scrape.health = *health;
                const auto families = client.prometheus(stop);
                if (!families)
                    return failure(families);
                scrape.readings = readings(*families);
                return scrape;
            }};
}

struct Figures
{
    int scrapes = 0;
    int failures = 0;
    qsizetype readings = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QString base = qEnvironmentVariable("TOBAN_PEER_SIMULATED_URL");
    if (base.isEmpty()) {
        std::printf(
            "skipped: TOBAN_PEER_SIMULATED_URL is not set (tests/peers/up DIR simulated)\n");
        return 0;
    }
    const int count = qEnvironmentVariableIntValue("TOBAN_PEER_SIMULATED_COUNT");
    const int seconds = std::max(30, qEnvironmentVariableIntValue("TOBAN_BENCH_SECONDS"));

    const QTemporaryDir folder;
    const auto history = std::make_shared<History>(folder.filePath(u"metrics.sqlite"_s), systemNow);
    QList<Target> targets;
    for (int number = 0; number < count; ++number)
        targets.append(targetOf(base, number));
    QThreadPool pool;
    pool.setMaxThreadCount(8);
    Figures figures;
    Sampler sampler(
        targets,
        [history](Instant time, const Readings &readings) { history->append(time, readings); },
        systemNow,
        {.interval = interval,
         .timeout = 8s,
         .random = [] { return QRandomGenerator::global()->generateDouble(); },
         .pool = &pool});
    QObject::connect(&sampler, &Sampler::observed, &app, [&](const Observation &observation) {
        ++figures.scrapes;
        figures.failures += observation.error.has_value();
        figures.readings += observation.readings.size();
    });

    bench::Watchdog watchdog;
    std::chrono::duration<double> begin{};
    // The first round asks everybody at once and makes every series known: it is the start, not
    // the state that is measured.
    QTimer::singleShot(warmUp, &app, [&] {
        figures = {};
        watchdog.restart();
        begin = bench::cpuTime();
    });
    QTimer::singleShot(warmUp + std::chrono::seconds(seconds), &app, [&] {
        const double cpu = (bench::cpuTime() - begin).count();
        std::printf(
            "%d instances every %lld s for %d s: %d scrapes, %d failed, %.0f readings each\n",
            count, qint64(interval.count()), seconds, figures.scrapes, figures.failures,
            double(figures.readings) / std::max(figures.scrapes, 1));
        std::printf("  %.1f %% of one core (target: under 10), %.2f ms a scrape\n",
                    100 * cpu / seconds, 1000 * cpu / std::max(figures.scrapes, 1));
        std::printf("  longest stall of the event loop: %.1f ms (target: under 50), at work itself"
                    " for %.1f ms\n",
                    watchdog.worst(), watchdog.worstOwn());
        app.quit();
    });
    return app.exec();
}
