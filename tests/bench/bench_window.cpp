// SPDX-License-Identifier: GPL-3.0-or-later
//
// How soon the window is there, and what it needs. Prints the time from the start of the process
// to the first painted frame that shows the last known values, beside that of a minimal window of
// Qt Charts of the same size, and the memory of the window with every page opened.
//
// With TOBAN_PEER_SIMULATED_URL set (tests/peers/up DIR simulated), also what a window costs that
// watches a hundred instances, asked every ten seconds: the share of one core, and the longest
// time for which its event loop was busy at a stretch.
//
// Each measure is a process of its own: this program calls itself with what to show. The servers
// of the profile never answer, so a window that waits for one would never come to its end here.
#include "app/desk.h"
#include "models/alerts/threshold.h"
#include "models/settings/profilefile.h"
#include "tests/bench/cputime.h"
#include "tests/bench/watchdog.h"
#include "ui/widgets/page.h"
#include "ui/widgets/statustile.h"

#include <QApplication>
#include <QChartView>
#include <QElapsedTimer>
#include <QFile>
#include <QLineSeries>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace toban;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 11;
constexpr QSize windowSize(1280, 800);
constexpr std::chrono::seconds warmUp(16);
constexpr std::chrono::seconds measured(30);

/// Calls `done` after the first paint of `window` for which `isReady` holds.
class FirstFrame : public QObject
{
public:
    FirstFrame(QWidget *window, std::function<bool()> isReady, std::function<void()> done)
        : QObject(window), m_isReady(std::move(isReady)), m_done(std::move(done))
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_isReady())
            QTimer::singleShot(0, this, m_done);
        return false;
    }

private:
    std::function<bool()> m_isReady;
    std::function<void()> m_done;
};

[[noreturn]] void leave()
{
    std::fflush(stdout);
    std::_Exit(0);
}

Profile silentProfile(quint16 port)
{
    Profile profile;
    profile.name = u"bench"_s;
    for (int i = 1; i <= 3; ++i) {
        InstanceProfile instance;
        instance.name = u"app-%1"_s.arg(i);
        instance.actuator = QUrl(u"http://127.0.0.1:%1/actuator"_s.arg(port));
        profile.instances.append(instance);
    }
    return profile;
}

/// What an earlier run of the window would have left: an hour of every monitored item.
void fillHistory(const QString &folder)
{
    History history(folder + u"/history.sqlite"_s, systemNow);
    const Instant now = systemNow();
    for (int i = 360; i >= 0; --i) {
        for (int instance = 1; instance <= 3; ++instance) {
            Readings readings;
            const Labels labels{{u"instance"_s, u"app-%1"_s.arg(instance)}};
            for (const MonitoredItem &item : manualPolicy())
                readings.append({{item.series.first(), labels}, 0.1 + 0.001 * (i % 60)});
            history.append(now - std::chrono::seconds(10 * i), readings);
        }
    }
    if (const auto flushed = history.flush(); !flushed)
        qFatal("%s", qPrintable(flushed.error().text));
}

std::unique_ptr<Desk> openDesk(Vault &vault, Preferences &preferences, QThreadPool &scrapes)
{
    const auto file = ProfileFolder().load(u"bench"_s);
    if (!file)
        qFatal("%s", qPrintable(file.error().text));
    auto desk = std::make_unique<Desk>(*file, vault, preferences, http, scrapes);
    desk->window().resize(windowSize);
    desk->window().show();
    return desk;
}

bool hasValues(const MainWindow &window)
{
    const auto tiles = window.findChildren<StatusTile *>();
    return std::any_of(tiles.cbegin(), tiles.cend(),
                       [](const StatusTile *tile) { return !tile->content().value.isEmpty(); });
}

int showCharts(QApplication &application)
{
    auto *series = new QLineSeries;
    for (int i = 0; i < 360; ++i)
        series->append(i, i % 60);
    QChartView view;
    view.chart()->addSeries(series);
    view.chart()->createDefaultAxes();
    view.resize(windowSize);
    new FirstFrame(
        &view, [] { return true; }, leave);
    view.show();
    return application.exec();
}

int showDesk(QApplication &application)
{
    Vault vault;
    Preferences preferences;
    QThreadPool scrapes;
    scrapes.setMaxThreadCount(64);
    const auto desk = openDesk(vault, preferences, scrapes);
    new FirstFrame(
        &desk->window(), [&] { return hasValues(desk->window()); }, leave);
    return application.exec();
}

/// In KiB, as the kernel counts it.
qint64 residentMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

int showMemory(QApplication &application)
{
    Vault vault;
    Preferences preferences;
    QThreadPool scrapes;
    scrapes.setMaxThreadCount(64);
    const auto desk = openDesk(vault, preferences, scrapes);
    int next = 0;
    QTimer turn;
    QObject::connect(&turn, &QTimer::timeout, &turn, [&] {
        if (next < desk->window().pages().size()) {
            desk->window().showPage(desk->window().pages().at(next++)->id());
            return;
        }
        std::printf("%lld\n", residentMemory());
        leave();
    });
    turn.start(500);
    return application.exec();
}

/// The first round asks everybody at once and makes every series known: it is the start, not the
/// state that is measured.
int showLive(QApplication &application)
{
    Vault vault;
    Preferences preferences;
    QThreadPool scrapes;
    scrapes.setMaxThreadCount(64);
    const auto desk = openDesk(vault, preferences, scrapes);
    bench::Watchdog watchdog;
    std::chrono::duration<double> begin{};
    QTimer::singleShot(warmUp, &application, [&] {
        watchdog.restart();
        begin = bench::cpuTime();
    });
    QTimer::singleShot(warmUp + measured, &application, [&] {
        const double share = (bench::cpuTime() - begin) / std::chrono::duration<double>(measured);
        std::printf("%.1f %% of one core (goal: under 10), longest stall %.0f ms (goal: under 50; "
                    "%.0f ms with other programs)\n",
                    100 * share, watchdog.worstOwn(), watchdog.worst());
        leave();
    });
    return application.exec();
}

double run(const QString &what, QByteArray *output = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(QCoreApplication::applicationFilePath(), {what});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("%s did not come to its end", qPrintable(what));
    const double milliseconds = double(clock.nsecsElapsed()) / 1e6;
    if (output)
        *output = process.readAllStandardOutput();
    return milliseconds;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// The window of a profile with every simulated instance.
void measureLive()
{
    const QString base = qEnvironmentVariable("TOBAN_PEER_SIMULATED_URL");
    if (base.isEmpty())
        return;
    const ProfileFolder folder;
    const auto file = folder.load(u"bench"_s);
    if (!file)
        qFatal("%s", qPrintable(file.error().text));
    Profile profile = file->profile;
    profile.instances.clear();
    const int count = qEnvironmentVariableIntValue("TOBAN_PEER_SIMULATED_COUNT");
    for (int number = 0; number < count; ++number)
        profile.instances.append(
            {u"web-%1"_s.arg(number), QUrl(u"%1/i/%2/actuator"_s.arg(base).arg(number)), {}});
    if (const auto saved = folder.save(*file, profile); !saved)
        qFatal("%s", qPrintable(saved.error().text));
    QByteArray figures;
    run(u"--live"_s, &figures);
    std::printf("window of %d instances: %s", count, figures.constData());
}

int measure()
{
    QTemporaryDir folder;
    qputenv("TOBAN_CONFIG_HOME", folder.filePath(u"config"_s).toUtf8());
    qputenv("TOBAN_DATA_HOME", folder.filePath(u"data"_s).toUtf8());
    QTcpServer silent; // accepts into its backlog and never answers
    silent.listen(QHostAddress::LocalHost);
    const auto file = ProfileFolder().create(silentProfile(silent.serverPort()));
    if (!file)
        qFatal("%s", qPrintable(file.error().text));
    QDir().mkpath(folder.filePath(u"data/bench"_s));
    fillHistory(folder.filePath(u"data/bench"_s));

    QList<double> charts;
    QList<double> desk;
    for (int i = 0; i < runs; ++i) {
        charts.append(run(u"--charts"_s));
        desk.append(run(u"--desk"_s));
    }
    QByteArray memory;
    run(u"--memory"_s, &memory);
    std::printf("start to first frame: window %.0f ms, minimal Qt Charts window %.0f ms, ratio "
                "%.2f (goal: at most 2)\n",
                median(desk), median(charts), median(desk) / median(charts));
    std::printf("memory with every page opened: %.0f MB (goal: under 200)\n",
                memory.trimmed().toDouble() / 1024);
    measureLive();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray what = argc > 1 ? argv[1] : "";
    if (what.isEmpty()) {
        QCoreApplication application(argc, argv);
        return measure();
    }
    QApplication application(argc, argv);
    QThreadPool::globalInstance()->setMaxThreadCount(32);
    return what == "--charts" ? showCharts(application)
           : what == "--desk" ? showDesk(application)
           : what == "--live" ? showLive(application)
                              : showMemory(application);
}
