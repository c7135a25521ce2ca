// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/actuatorclient.h"
#include "models/connections/expositionclient.h"
#include "models/connections/postgres.h"
#include "models/connections/postgresstatistics.h"
#include "models/connections/prometheusclient.h"
#include "models/metrics/catalogue.h"
#include "models/metrics/history.h"
#include "models/metrics/promqlseries.h"
#include "models/metrics/sampler.h"
#include "tests/connections/peer.h"
#include "tests/support/worker.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace toban;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::inWorker;
using test::peer;

namespace {

QString authority(const QString &url)
{
    return QUrl(url).authority(QUrl::FullyEncoded);
}

Target hostTarget()
{
    const WebApi api(QUrl(peer("NODE_EXPORTER_URL")), {}, {}, http);
    return {u"host"_s, Target::Kind::Host, [api](std::stop_token stop) -> Result<Scrape> {
                const auto families = scraped(api, u"host"_s, stop);
                if (!families)
                    return failure(families);
                return Scrape{readings(*families), std::nullopt, std::nullopt};
            }};
}

Target databaseTarget()
{
    DatabaseProfile profile;
    profile.host = peer("PG_HOST");
    profile.port = peer("PG_PORT").toUShort();
    profile.name = peer("PG_DATABASE");
    profile.user = peer("PG_MONITOR_USER");
    profile.authorityFile = peer("PG_CA");
    const QString password = peer("PG_MONITOR_PASSWORD");
    return {u"db"_s, Target::Kind::Database,
            [profile, password](std::stop_token stop) -> Result<Scrape> {
                auto database = openDatabase(profile, password, stop);
                if (!database)
                    return failure(database);
                const auto readings = databaseReadings(*database, u"db"_s, stop);
                if (!readings)
                    return failure(readings);
                return Scrape{*readings, std::nullopt, std::nullopt};
            }};
}

Target instanceTarget()
{
    InstanceProfile profile;
    profile.name = u"web"_s;
    profile.actuator = QUrl(peer("ACTUATOR_URL"));
    profile.access = {Access::Scheme::Basic, peer("ACTUATOR_USER"), {}, true};
    const ActuatorClient client(profile, peer("ACTUATOR_PASSWORD"), http);
    return {u"web"_s, Target::Kind::Instance, [client](std::stop_token stop) -> Result<Scrape> {
                const auto health = client.health(stop);
                const auto families = client.prometheus(stop);
                if (!health)
                    return failure(health);
                if (!families)
                    return failure(families);
                return Scrape{readings(*families), *health, std::nullopt};
            }};
}

} // namespace

/// The whole way from a real server to the series on the page and in the history.
class TestMonitoringLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void watchesAHost();
    void watchesADatabase();
    void watchesAnInstance();
    void saysThatNothingListens();
    void speaksTheLanguageOfPrometheus();
    void agreesWithPrometheus();

private:
    /// Scrapes twice; `between` happens in the meantime.
    Observation observed(const Target &target, const std::function<void()> &between = {});
    bool isWithin(const Observation &observation, const QString &name, double low, double high,
                  const Labels &labels = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<History> m_history;
};

void TestMonitoringLive::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_shared<History>(m_folder->filePath(u"metrics.sqlite"_s), systemNow);
}

Observation TestMonitoringLive::observed(const Target &target, const std::function<void()> &between)
{
    QThreadPool pool;
    Sampler sampler({target},
                    [history = m_history](Instant time, const Readings &readings) {
                        history->append(time, readings);
                    },
                    systemNow, {.interval = 60s, .timeout = 30s, .random = {}, .pool = &pool});
    QSignalSpy spy(&sampler, &Sampler::observed);
    if (!spy.wait(40'000))
        return {};
    if (between)
        between();
    sampler.scrapeNow();
    if (!spy.wait(40'000))
        return {};
    return *sampler.latest(target.name);
}

bool TestMonitoringLive::isWithin(const Observation &observation, const QString &name, double low,
                                  double high, const Labels &labels)
{
    const auto value = observation.value(name, labels);
    if (!value || *value < low || *value > high) {
        qWarning("%s is %f", qPrintable(name), value.value_or(std::nan("")));
        return false;
    }
    // What the page shows is what the history keeps.
    Labels all = labels;
    all.insert(u"instance"_s, observation.target);
    const auto kept = m_history->range({name, all}, observation.time, observation.time + 1ms);
    return kept && kept->samples == Samples{{observation.time, *value}};
}

void TestMonitoringLive::watchesAHost()
{
    REQUIRE_PEER("NODE_EXPORTER_URL");
    const Observation host = observed(hostTarget(), [] { QTest::qWait(1100); });
    QVERIFY2(!host.error, qPrintable(host.error.value_or(Error()).text));
    QVERIFY(isWithin(host, series::hostCpuRatio, 0, 1));
    QVERIFY(isWithin(host, series::hostMemoryRatio, 0.001, 0.999));
    QVERIFY(isWithin(host, series::hostDiskRatio, 0, 1, {{u"mountpoint"_s, u"/"_s}}));
    QVERIFY(isWithin(host, series::hostNetworkRate, 0, 1e10));
    QVERIFY(!host.value(series::health));
}

void TestMonitoringLive::watchesADatabase()
{
    REQUIRE_PEER("PG_HOST");
    const Observation database = observed(databaseTarget());
    QVERIFY2(!database.error, qPrintable(database.error.value_or(Error()).text));
    QVERIFY(isWithin(database, series::dbConnectionsRatio, 0.001, 1));
    QVERIFY(isWithin(database, series::dbLongestQuery, 0, 1e6));
    QVERIFY(isWithin(database, series::dbTransactionRate, 0, 1e6));
    QVERIFY(isWithin(database, series::dbSize, 1e6, 1e12));
    QVERIFY(isWithin(database, series::dbWaitingLocks, 0, 1e3));
    QVERIFY(isWithin(database, series::dbDeadlockRate, 0, 1e3));
}

void TestMonitoringLive::watchesAnInstance()
{
    REQUIRE_PEER("ACTUATOR_URL");
    REQUIRE_PEER("SERVICE_URL");
    const Observation web = observed(instanceTarget(), [] {
        inWorker([] {
            for (const QString &path : {u"/fast"_s, u"/fast"_s, u"/slow?ms=300"_s, u"/fail"_s}) {
                HttpRequest request;
                request.url = QUrl(peer("SERVICE_URL") + path);
                (void)http(request, {});
            }
            return true;
        });
    });
    QVERIFY2(!web.error, qPrintable(web.error.value_or(Error()).text));
    QVERIFY(isWithin(web, series::httpRequestRate, 0.01, 1e4));
    QVERIFY(isWithin(web, series::httpResponseMean, 1e-6, 60));
    QVERIFY(isWithin(web, series::httpResponseP95, 1e-6, 60));
    QVERIFY(*web.value(series::httpResponseP99) >= *web.value(series::httpResponseP95));
    QVERIFY(isWithin(web, series::httpErrorRatio, 1e-6, 1));
    QVERIFY(isWithin(web, series::jvmHeapRatio, 0.001, 1));
    QVERIFY(isWithin(web, series::jvmGcPauseRatio, 0, 1));
    QVERIFY(isWithin(web, series::poolActiveRatio, 0, 1));
    QVERIFY(isWithin(web, series::processCpuRatio, 0, 1));
    QVERIFY(isWithin(web, series::systemCpuRatio, 0, 1));
    QVERIFY(isWithin(web, series::diskUsedRatio, 0.001, 1));
    QVERIFY(isWithin(web, series::health, 0, 0));
    QVERIFY(web.health);
}

void TestMonitoringLive::saysThatNothingListens()
{
    InstanceProfile profile;
    profile.name = u"web"_s;
    profile.actuator = QUrl(u"http://127.0.0.1:1/actuator"_s);
    const ActuatorClient client(profile, {}, http);
    const Observation web = observed(
        {u"web"_s, Target::Kind::Instance, [client](std::stop_token stop) -> Result<Scrape> {
             const auto health = client.health(stop);
             if (!health)
                 return failure(health);
             return Scrape{{}, *health, std::nullopt};
         }});
    QVERIFY(web.error);
    QCOMPARE(web.error->kind, Error::Kind::Unreachable);
    QVERIFY(isWithin(web, series::health, 1, 1));
}

void TestMonitoringLive::speaksTheLanguageOfPrometheus()
{
    REQUIRE_PEER("PROMETHEUS_URL");
    const PrometheusClient client({QUrl(peer("PROMETHEUS_URL")), {}}, {}, http);
    const Instant now = systemNow();
    for (const SeriesEntry &entry : derivedSeries()) {
        const SeriesId id{entry.name, {{u"instance"_s, u"x"_s}, {u"mountpoint"_s, u"/"_s}}};
        const auto expression = promqlFor(id, {{u"x"_s, u"a\"b\\c"_s}}, 2min);
        if (!expression)
            continue;
        const auto answer =
            inWorker([&] { return client.queryRange(*expression, now - 1min, now, 10s, {}); });
        QVERIFY2(answer, qPrintable(*expression));
    }
}

void TestMonitoringLive::agreesWithPrometheus()
{
    REQUIRE_PEER("PROMETHEUS_URL");
    REQUIRE_PEER("NODE_EXPORTER_URL");
    const PrometheusClient client({QUrl(peer("PROMETHEUS_URL")), {}}, {}, http);
    const RangeSource source = prometheusSource(
        [client](const QString &expression, Instant from, Instant to,
                 std::chrono::milliseconds step, std::stop_token stop) -> Result<QList<Series>> {
            const auto answer = client.queryRange(expression, from, to, step, std::move(stop));
            if (!answer)
                return failure(answer);
            return answer->value;
        },
        {{u"host"_s, authority(peer("NODE_EXPORTER_URL"))}});
    const Observation host = observed(hostTarget());
    const Labels root = {{u"instance"_s, u"host"_s}, {u"mountpoint"_s, u"/"_s}};
    for (const SeriesId &id : {SeriesId{series::hostMemoryRatio, {{u"instance"_s, u"host"_s}}},
                               SeriesId{series::hostDiskRatio, root}}) {
        const auto theirs =
            inWorker([&] { return source(id, host.time - 30s, host.time + 5s, 5s, {}); });
        QVERIFY_RESULT(theirs);
        QVERIFY(!theirs->samples.isEmpty());
        QVERIFY(std::abs(theirs->samples.last().value - *host.value(id.name, id.labels)) < 0.2);
    }
}

QTEST_GUILESS_MAIN(TestMonitoringLive)
#include "tst_monitoringlive.moc"
