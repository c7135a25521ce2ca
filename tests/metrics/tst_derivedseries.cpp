// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/catalogue.h"
#include "models/metrics/derivedseries.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace toban;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant start(1'772'323'200'000ms);
constexpr double infinity = std::numeric_limits<double>::infinity();

Reading reading(const QString &name, double value, const Labels &labels = {})
{
    return {{name, labels}, value};
}

/// A request meter: method, URI and status tell one from another.
Readings requests(const QString &uri, const QString &status, double count, double seconds)
{
    const Labels labels = {{u"uri"_s, uri}, {u"status"_s, status}};
    return {reading(u"http_server_requests_seconds_count"_s, count, labels),
            reading(u"http_server_requests_seconds_sum"_s, seconds, labels)};
}

Readings buckets(const QString &uri, const QMap<QString, double> &counts)
{
    Readings readings;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        readings.append(reading(u"http_server_requests_seconds_bucket"_s, *count,
                                {{u"uri"_s, uri}, {u"le"_s, count.key()}}));
    return readings;
}

Readings began(double time)
{
    return {reading(u"process_start_time_seconds"_s, time)};
}

/// The derived readings of two scrapes ten seconds apart.
Readings derived(const Readings &before, const Readings &now)
{
    const ScrapeFigures previous = figuresOf(start, before);
    return derivedFrom(&previous, figuresOf(start + 10s, now), u"web-1"_s);
}

Readings derived(const Readings &now)
{
    return derivedFrom(nullptr, figuresOf(start, now), u"web-1"_s);
}

std::optional<double> value(const Readings &readings, const QString &name, Labels labels = {})
{
    labels.insert(u"instance"_s, u"web-1"_s);
    for (const Reading &reading : readings) {
        if (reading.id == SeriesId{name, labels})
            return reading.value;
    }
    return std::nullopt;
}

std::optional<double> rounded(std::optional<double> value)
{
    return value ? std::optional(std::round(*value * 1e9) / 1e9) : std::nullopt;
}

} // namespace

class TestDerivedSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsRequests();
    void givesNoRatesAtFirst();
    void givesNoResponseTimeWithoutRequests();
    void beginsAtZero();
    void countsFromZeroAfterARestart();
    void tellsAQuickRestartByTheStartTime();
    void takesAFallForARestartWhenNothingElseTells();
    void leavesOutWhatWasResetByHand();
    void leavesOutItsOwnQuestions();
    void interpolatesPercentiles();
    void takesTheApplicationsQuantiles();
    void readsTheJvm();
    void readsPoolsAndDisks();
    void readsTheDatabase();
    void readsAHost();
    void doesNotTakeTheExportersRestartForTheHosts();
    void findsQuantilesAsPrometheusDoes_data();
    void findsQuantilesAsPrometheusDoes();
    void listsEverySeries();
};

void TestDerivedSeries::countsRequests()
{
    const Readings result = derived(
        began(1) + requests(u"/a"_s, u"200"_s, 100, 10) + requests(u"/b"_s, u"500"_s, 10, 5),
        began(1) + requests(u"/a"_s, u"200"_s, 130, 13) + requests(u"/b"_s, u"500"_s, 15, 7)
            + requests(u"/c"_s, u"503"_s, 5, 1));
    QCOMPARE(value(result, series::httpRequestRate), 4.0);            // 30 + 5 + 5 in 10 s
    QCOMPARE(rounded(value(result, series::httpResponseMean)), 0.15); // (3 + 2 + 1) / 40
    QCOMPARE(value(result, series::httpErrorRatio), 0.25);            // 10 / 40
}

void TestDerivedSeries::givesNoRatesAtFirst()
{
    const Readings result = derived(began(1) + requests(u"/a"_s, u"200"_s, 100, 10)
                                    + Readings{reading(u"pg_transactions_total"_s, 7)});
    QVERIFY(result.isEmpty());
    const ScrapeFigures figures = figuresOf(start, requests(u"/a"_s, u"200"_s, 100, 10));
    QVERIFY(derivedFrom(&figures, figures, u"web-1"_s).isEmpty()); // no time has passed
}

void TestDerivedSeries::givesNoResponseTimeWithoutRequests()
{
    const Readings same = began(1) + requests(u"/a"_s, u"200"_s, 100, 10)
                          + buckets(u"/a"_s, {{u"0.1"_s, 60}, {u"+Inf"_s, 100}});
    const Readings result = derived(same, same);
    QCOMPARE(value(result, series::httpRequestRate), 0.0);
    QCOMPARE(result.size(), 1);
}

void TestDerivedSeries::beginsAtZero()
{
    const Readings result = derived(began(1), began(1) + requests(u"/a"_s, u"200"_s, 20, 4));
    QCOMPARE(value(result, series::httpRequestRate), 2.0);
    QCOMPARE(value(result, series::httpResponseMean), 0.2);
}

void TestDerivedSeries::countsFromZeroAfterARestart()
{
    const Readings result = derived(began(1) + requests(u"/a"_s, u"200"_s, 100, 10),
                                    began(999) + requests(u"/a"_s, u"200"_s, 20, 4));
    QCOMPARE(value(result, series::httpRequestRate), 2.0);
    QCOMPARE(value(result, series::httpResponseMean), 0.2);
}

void TestDerivedSeries::tellsAQuickRestartByTheStartTime()
{
    // Already more than before: only the start time gives it away.
    const Readings result = derived(began(1) + requests(u"/a"_s, u"200"_s, 10, 1),
                                    began(999) + requests(u"/a"_s, u"200"_s, 20, 4));
    QCOMPARE(value(result, series::httpRequestRate), 2.0);
}

void TestDerivedSeries::takesAFallForARestartWhenNothingElseTells()
{
    const Readings result =
        derived(requests(u"/a"_s, u"200"_s, 100, 10), requests(u"/a"_s, u"200"_s, 20, 4));
    QCOMPARE(value(result, series::httpRequestRate), 2.0);
}

void TestDerivedSeries::leavesOutWhatWasResetByHand()
{
    const auto scrape = [](double transactions, double deadlocks) {
        return Readings{reading(u"pg_server_start_time_seconds"_s, 1),
                        reading(u"pg_transactions_total"_s, transactions),
                        reading(u"pg_deadlocks_total"_s, deadlocks)};
    };
    const Readings result = derived(scrape(1000, 0), scrape(3, 2));
    QCOMPARE(value(result, series::dbTransactionRate), std::nullopt);
    QCOMPARE(value(result, series::dbDeadlockRate), 0.2);
}

void TestDerivedSeries::leavesOutItsOwnQuestions()
{
    const Readings result =
        derived(began(1) + requests(u"/actuator/prometheus"_s, u"200"_s, 100, 10),
                began(1) + requests(u"/actuator/prometheus"_s, u"200"_s, 102, 11)
                    + requests(u"/a"_s, u"200"_s, 10, 1));
    QCOMPARE(value(result, series::httpRequestRate), 1.0);
    QCOMPARE(value(result, series::httpResponseMean), 0.1);
}

void TestDerivedSeries::interpolatesPercentiles()
{
    const QMap<QString, double> before = {
        {u"0.1"_s, 100}, {u"0.5"_s, 100}, {u"1.0"_s, 100}, {u"+Inf"_s, 100}};
    const QMap<QString, double> a = {
        {u"0.1"_s, 150}, {u"0.5"_s, 180}, {u"1.0"_s, 190}, {u"+Inf"_s, 190}};
    const QMap<QString, double> b = {{u"0.1"_s, 0}, {u"0.5"_s, 8}, {u"1.0"_s, 10}, {u"+Inf"_s, 10}};
    const Readings result =
        derived(began(1) + requests(u"/a"_s, u"200"_s, 100, 1) + buckets(u"/a"_s, before),
                began(1) + requests(u"/a"_s, u"200"_s, 190, 9) + buckets(u"/a"_s, a)
                    + requests(u"/b"_s, u"200"_s, 10, 3) + buckets(u"/b"_s, b));
    // Of 100 requests 50 took up to 0.1 s, 88 up to 0.5 s, 100 up to 1 s.
    QCOMPARE(rounded(value(result, series::httpResponseP95)), rounded(0.5 + 0.5 * (95 - 88) / 12));
    QCOMPARE(rounded(value(result, series::httpResponseP99)), rounded(0.5 + 0.5 * (99 - 88) / 12));
}

void TestDerivedSeries::takesTheApplicationsQuantiles()
{
    const auto quantile = [](const QString &uri, const QString &quantile, double value) {
        return reading(u"http_server_requests_seconds"_s, value,
                       {{u"uri"_s, uri}, {u"quantile"_s, quantile}});
    };
    const Readings result = derived(
        began(1) + requests(u"/a"_s, u"200"_s, 1, 1),
        began(1) + requests(u"/a"_s, u"200"_s, 2, 2)
            + Readings{quantile(u"/a"_s, u"0.95"_s, 0.3), quantile(u"/b"_s, u"0.95"_s, 0.7),
                       quantile(u"/c"_s, u"0.95"_s, std::nan("")), quantile(u"/a"_s, u"0.5"_s, 9)});
    QCOMPARE(value(result, series::httpResponseP95), 0.7);
    QCOMPARE(value(result, series::httpResponseP99), std::nullopt);
}

void TestDerivedSeries::readsTheJvm()
{
    const auto memory = [](const QString &area, const QString &id, double used, double max) {
        const Labels labels = {{u"area"_s, area}, {u"id"_s, id}};
        return Readings{reading(u"jvm_memory_used_bytes"_s, used, labels),
                        reading(u"jvm_memory_max_bytes"_s, max, labels)};
    };
    const Readings jvm =
        memory(u"heap"_s, u"Eden"_s, 30, -1) + memory(u"heap"_s, u"Old"_s, 70, 400)
        + memory(u"nonheap"_s, u"Metaspace"_s, 900, 1000)
        + Readings{reading(u"process_cpu_usage"_s, 0.25), reading(u"system_cpu_usage"_s, -1)};
    const auto pause = [](double seconds) {
        return Readings{
            reading(u"jvm_gc_pause_seconds_sum"_s, seconds / 2, {{u"cause"_s, u"a"_s}}),
            reading(u"jvm_gc_pause_seconds_sum"_s, seconds / 2, {{u"cause"_s, u"b"_s}})};
    };
    const Readings result = derived(began(1) + jvm + pause(1), began(1) + jvm + pause(1.5));
    QCOMPARE(value(result, series::jvmHeapRatio), 0.25);
    QCOMPARE(value(result, series::processCpuRatio), 0.25);
    QCOMPARE(value(result, series::systemCpuRatio), std::nullopt); // -1: the JVM does not know
    QCOMPARE(value(result, series::jvmGcPauseRatio), 0.05);
    // Before the first collection there is no such meter.
    QCOMPARE(value(derived(began(1) + jvm, began(1) + jvm), series::jvmGcPauseRatio), 0.0);
}

void TestDerivedSeries::readsPoolsAndDisks()
{
    const auto pool = [](const QString &name, double active, double max) {
        return Readings{reading(u"hikaricp_connections_active"_s, active, {{u"pool"_s, name}}),
                        reading(u"hikaricp_connections_max"_s, max, {{u"pool"_s, name}})};
    };
    const auto disk = [](const QString &path, double free, double total) {
        return Readings{reading(u"disk_free_bytes"_s, free, {{u"path"_s, path}}),
                        reading(u"disk_total_bytes"_s, total, {{u"path"_s, path}})};
    };
    const Readings result = derived(pool(u"a"_s, 3, 10) + pool(u"b"_s, 4, 5) + disk(u"/"_s, 30, 100)
                                    + disk(u"/var"_s, 60, 100));
    QCOMPARE(value(result, series::poolActiveRatio), 0.8);
    QCOMPARE(value(result, series::diskUsedRatio), 0.7);
}

void TestDerivedSeries::readsTheDatabase()
{
    const auto scrape = [](double transactions, double hit, double read) {
        return Readings{reading(u"pg_server_start_time_seconds"_s, 5),
                        reading(u"pg_connections_used"_s, 73),
                        reading(u"pg_connections_usable"_s, 97),
                        reading(u"pg_longest_query_seconds"_s, 1.5),
                        reading(u"pg_waiting_locks"_s, 2),
                        reading(u"pg_database_size_bytes"_s, 1e9),
                        reading(u"pg_sessions"_s, 4, {{u"state"_s, u"active"_s}}),
                        reading(u"pg_sessions"_s, 9, {{u"state"_s, u"idle"_s}}),
                        reading(u"pg_transactions_total"_s, transactions),
                        reading(u"pg_blocks_hit_total"_s, hit),
                        reading(u"pg_blocks_read_total"_s, read)};
    };
    const Readings result = derived(scrape(100, 1000, 50), scrape(350, 1090, 60));
    QCOMPARE(value(result, series::dbConnectionsRatio), 73.0 / 97);
    QCOMPARE(value(result, series::dbLongestQuery), 1.5);
    QCOMPARE(value(result, series::dbWaitingLocks), 2.0);
    QCOMPARE(value(result, series::dbSize), 1e9);
    QCOMPARE(value(result, series::dbSessions, {{u"state"_s, u"active"_s}}), 4.0);
    QCOMPARE(value(result, series::dbSessions, {{u"state"_s, u"idle"_s}}), 9.0);
    QCOMPARE(value(result, series::dbTransactionRate), 25.0);
    QCOMPARE(value(result, series::dbCacheHitRatio), 0.9);
    // Nothing read: no ratio.
    QCOMPARE(value(derived(scrape(1, 5, 5), scrape(1, 5, 5)), series::dbCacheHitRatio),
             std::nullopt);
}

void TestDerivedSeries::readsAHost()
{
    const auto scrape = [](double busy, double idle, double bytes) {
        const auto cpu = [](const QString &mode, double seconds) {
            return reading(u"node_cpu_seconds_total"_s, seconds,
                           {{u"cpu"_s, u"0"_s}, {u"mode"_s, mode}});
        };
        const auto network = [](const QString &device, double bytes) {
            const Labels labels = {{u"device"_s, device}};
            return Readings{reading(u"node_network_receive_bytes_total"_s, bytes, labels),
                            reading(u"node_network_transmit_bytes_total"_s, bytes / 2, labels)};
        };
        const auto disk = [](const QString &mount, const QString &type, double size) {
            const Labels labels = {{u"mountpoint"_s, mount}, {u"fstype"_s, type}};
            return Readings{reading(u"node_filesystem_size_bytes"_s, size, labels),
                            reading(u"node_filesystem_free_bytes"_s, 40, labels),
                            reading(u"node_filesystem_avail_bytes"_s, 20, labels)};
        };
        return Readings{cpu(u"user"_s, busy), cpu(u"idle"_s, idle), cpu(u"iowait"_s, idle / 2),
                        reading(u"node_memory_MemTotal_bytes"_s, 1000),
                        reading(u"node_memory_MemAvailable_bytes"_s, 400)}
               + network(u"eth0"_s, bytes) + network(u"lo"_s, bytes * 9)
               + network(u"veth12"_s, bytes * 9) + disk(u"/"_s, u"ext4"_s, 100)
               + disk(u"/run"_s, u"tmpfs"_s, 100) + disk(u"/var/lib/postgresql"_s, u"xfs"_s, 200);
    };
    const Readings result = derived(scrape(100, 1000, 0), scrape(104, 1004, 4000));
    QCOMPARE(rounded(value(result, series::hostCpuRatio)), 0.4); // 4 of 4 + 4 + 2
    QCOMPARE(value(result, series::hostMemoryRatio), 0.6);
    QCOMPARE(value(result, series::hostNetworkRate), 600.0);
    QCOMPARE(value(result, series::hostDiskRatio, {{u"mountpoint"_s, u"/"_s}}), 0.75); // 60 / 80
    QCOMPARE(value(result, series::hostDiskRatio, {{u"mountpoint"_s, u"/run"_s}}), std::nullopt);
    const Labels database = {{u"mountpoint"_s, u"/var/lib/postgresql"_s}};
    QCOMPARE(value(result, series::dbDiskRatio, database), 160.0 / 180);
    QCOMPARE(value(result, series::dbDiskRatio, {{u"mountpoint"_s, u"/"_s}}), std::nullopt);
}

void TestDerivedSeries::doesNotTakeTheExportersRestartForTheHosts()
{
    const auto scrape = [](double exporterStart, double bytes) {
        return began(exporterStart)
               + Readings{reading(u"node_network_receive_bytes_total"_s, bytes,
                                  {{u"device"_s, u"eth0"_s}})};
    };
    QCOMPARE(value(derived(scrape(1, 1e12), scrape(500, 1e12 + 50)), series::hostNetworkRate), 5.0);
    // A reboot is seen by the counter's fall.
    QCOMPARE(value(derived(scrape(1, 1e12), scrape(500, 50)), series::hostNetworkRate), 5.0);
}

void TestDerivedSeries::findsQuantilesAsPrometheusDoes_data()
{
    QTest::addColumn<Buckets>("buckets");
    QTest::addColumn<double>("quantile");
    QTest::addColumn<double>("expected"); // NaN: none
    const double none = std::nan("");
    const Buckets plain = {{0.1, 10}, {0.2, 30}, {1, 40}, {infinity, 40}};
    QTest::newRow("first bucket") << plain << 0.1 << 0.04;
    QTest::newRow("on a bound") << plain << 0.25 << 0.1;
    QTest::newRow("second bucket") << plain << 0.5 << 0.15;
    QTest::newRow("all") << plain << 1.0 << 1.0;
    QTest::newRow("beyond the last bound")
        << Buckets{{0.1, 10}, {0.2, 10}, {infinity, 100}} << 0.5 << 0.2;
    QTest::newRow("not positive") << Buckets{{-1, 10}, {infinity, 10}} << 0.5 << -1.0;
    QTest::newRow("falling counts")
        << Buckets{{0.1, 10}, {0.2, 8}, {0.4, 20}, {infinity, 20}} << 0.75 << 0.3;
    QTest::newRow("nothing counted") << Buckets{{0.1, 0}, {infinity, 0}} << 0.5 << none;
    QTest::newRow("no last bucket") << Buckets{{0.1, 1}, {0.2, 2}} << 0.5 << none;
    QTest::newRow("only the last bucket") << Buckets{{infinity, 2}} << 0.5 << none;
    QTest::newRow("empty") << Buckets{} << 0.5 << none;
}

void TestDerivedSeries::findsQuantilesAsPrometheusDoes()
{
    QFETCH(Buckets, buckets);
    QFETCH(double, quantile);
    QFETCH(double, expected);
    const auto found = histogramQuantile(quantile, buckets);
    QCOMPARE(found.has_value(), !std::isnan(expected));
    if (found)
        QVERIFY(std::abs(*found - expected) < 1e-12);
}

void TestDerivedSeries::listsEverySeries()
{
    QSet<QString> names;
    for (const SeriesEntry &entry : derivedSeries()) {
        QVERIFY(entry.name.startsWith("toban_"_L1));
        QVERIFY(!entry.title().isEmpty());
        names.insert(entry.name);
    }
    QCOMPARE(names.size(), derivedSeries().size());
    QCOMPARE(seriesUnit(series::hostNetworkRate), Unit::BytesPerSecond);
    QCOMPARE(seriesUnit(u"jvm_memory_used_bytes"_s), Unit::Bytes);
    QCOMPARE(seriesTitle(u"jvm_memory_used_bytes"_s), u"jvm_memory_used_bytes"_s);
}

QTEST_GUILESS_MAIN(TestDerivedSeries)
#include "tst_derivedseries.moc"
