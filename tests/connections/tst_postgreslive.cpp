// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/postgres.h"
#include "models/connections/postgresstatistics.h"
#include "models/connections/reachability.h"
#include "tests/connections/peer.h"
#include "tests/support/worker.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace toban;
using namespace std::chrono_literals;
using test::inWorker;
using test::peer;
using Tls = DatabaseProfile::Tls;

/// Against the PostgreSQL of tests/peers.
class TestPostgresLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void connectsInEveryTlsMode_data();
    void connectsInEveryTlsMode();
    void tellsWhatTheServerIs();
    void samples();
    void seesSessionsAndLocks();
    void samplesWithoutRights();
    void stopsWhenAsked();
    void reportsSuccess();
    void namesTheFailingStep_data();
    void namesTheFailingStep();

private:
    Result<Database> open(const DatabaseProfile &profile, const QString &password) const
    {
        return openDatabase(profile, password, {});
    }

    DatabaseProfile m_monitor;
    QString m_monitorPassword;
};

static Readings named(const Readings &readings, const QString &name)
{
    Readings found;
    std::copy_if(readings.begin(), readings.end(), std::back_inserter(found),
                 [&name](const Reading &reading) { return reading.id.name == name; });
    return found;
}

static double valueOf(const Readings &readings, const char *name, const char *state = nullptr)
{
    for (const Reading &reading : named(readings, QString::fromLatin1(name))) {
        if (reading.id.labels.value(QStringLiteral("state")) == QString::fromLatin1(state))
            return reading.value;
    }
    return -1;
}

void TestPostgresLive::initTestCase()
{
    REQUIRE_PEER("PG_HOST");
    m_monitor.host = peer("PG_HOST");
    m_monitor.port = peer("PG_PORT").toUShort();
    m_monitor.name = peer("PG_DATABASE");
    m_monitor.user = peer("PG_MONITOR_USER");
    m_monitor.authorityFile = peer("PG_CA");
    m_monitorPassword = peer("PG_MONITOR_PASSWORD");
}

void TestPostgresLive::connectsInEveryTlsMode_data()
{
    QTest::addColumn<Tls>("tls");
    QTest::addColumn<bool>("isEncrypted");
    QTest::newRow("disable") << Tls::Disable << false;
    QTest::newRow("allow") << Tls::Allow << false;
    QTest::newRow("prefer") << Tls::Prefer << true;
    QTest::newRow("require") << Tls::Require << true;
    QTest::newRow("verify-ca") << Tls::VerifyCa << true;
    QTest::newRow("verify-full") << Tls::VerifyFull << true;
}

void TestPostgresLive::connectsInEveryTlsMode()
{
    QFETCH(Tls, tls);
    QFETCH(bool, isEncrypted);
    DatabaseProfile profile = m_monitor;
    profile.tls = tls;
    test::runInWorker([&] {
        auto database = open(profile, m_monitorPassword);
        QVERIFY_RESULT(database);
        const auto server = databaseServer(*database, {});
        QVERIFY_RESULT(server);
        QCOMPARE(!server->tlsVersion.isEmpty(), isEncrypted);
    });
}

void TestPostgresLive::tellsWhatTheServerIs()
{
    test::runInWorker([&] {
        auto database = open(m_monitor, m_monitorPassword);
        QVERIFY_RESULT(database);
        const auto server = databaseServer(*database, {});
        QVERIFY_RESULT(server);
        QVERIFY(server->versionNumber >= 130'000);
        QVERIFY(server->version.startsWith(QString::number(server->versionNumber / 10'000)));
        QCOMPARE(server->user, m_monitor.user);
        QVERIFY(!server->isSuperuser);
        QVERIFY(server->canReadStatistics);
        QVERIFY(!server->isStandby);
        QCOMPARE(server->maxConnections, 60);
        QCOMPARE(server->usableConnections, 57);
        QCOMPARE(server->encoding, QStringLiteral("UTF8"));
        QCOMPARE(server->timeZone, QStringLiteral("Asia/Tokyo"));
        QVERIFY(server->startedAt < systemNow());
        QVERIFY(server->extension(QStringLiteral("pg_stat_statements")));
        QVERIFY(!server->extension(QStringLiteral("postgis")));
    });
}

void TestPostgresLive::samples()
{
    const auto readings = inWorker([&]() -> Result<Readings> {
        auto database = open(m_monitor, m_monitorPassword);
        return database ? databaseReadings(*database, QStringLiteral("sales"), {})
                        : failure(database);
    });
    QVERIFY_RESULT(readings);
    for (const char *name :
         {"pg_connections_used", "pg_connections_usable", "pg_longest_query_seconds",
          "pg_waiting_locks", "pg_transactions_total", "pg_blocks_hit_total",
          "pg_blocks_read_total", "pg_database_size_bytes", "pg_deadlocks_total",
          "pg_server_start_time_seconds"}) {
        QCOMPARE(named(*readings, QString::fromLatin1(name)).size(), 1);
        QVERIFY(valueOf(*readings, name) >= 0);
    }
    for (const char *state :
         {"active", "idle", "idle in transaction", "idle in transaction (aborted)"})
        QVERIFY(valueOf(*readings, "pg_sessions", state) >= 0);
    for (const Reading &reading : *readings)
        QCOMPARE(reading.id.labels.value(QStringLiteral("instance")), QStringLiteral("sales"));
    QCOMPARE(valueOf(*readings, "pg_connections_usable"), 57);
    QVERIFY(valueOf(*readings, "pg_connections_used") >= 1);
    QVERIFY(valueOf(*readings, "pg_database_size_bytes") > 1'000'000);
}

void TestPostgresLive::seesSessionsAndLocks()
{
    DatabaseProfile owner = m_monitor;
    owner.user = peer("PG_USER");
    test::runInWorker([&] {
        auto monitor = open(m_monitor, m_monitorPassword);
        auto first = open(owner, peer("PG_PASSWORD"));
        QVERIFY_RESULT(monitor);
        QVERIFY_RESULT(first);
        QVERIFY_RESULT(first->execute(QStringLiteral("BEGIN")));
        QVERIFY_RESULT(first->execute(QStringLiteral("LOCK TABLE clients")));
        // Waits for the lock until it is cancelled, when the test is over.
        const std::jthread waiter([&](const std::stop_token &stop) {
            auto second = open(owner, peer("PG_PASSWORD"));
            if (second)
                (void)second->rows(QStringLiteral("SELECT count(*) FROM clients"), {}, stop);
        });
        Readings readings;
        const auto isSeen = [&] {
            readings = *databaseReadings(*monitor, QStringLiteral("sales"), {});
            return valueOf(readings, "pg_waiting_locks") > 0
                   && valueOf(readings, "pg_longest_query_seconds") > 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(), 10'000);
        QVERIFY(valueOf(readings, "pg_sessions", "idle in transaction") >= 1);
        QVERIFY(valueOf(readings, "pg_sessions", "active") >= 1);
    });
}

void TestPostgresLive::samplesWithoutRights()
{
    DatabaseProfile owner = m_monitor;
    owner.user = peer("PG_USER"); // owns the database, but sees only its own sessions
    const auto readings = inWorker([&]() -> Result<Readings> {
        auto hidden = open(m_monitor, m_monitorPassword); // a session the owner may not look into
        auto database = open(owner, peer("PG_PASSWORD"));
        return database && hidden ? databaseReadings(*database, QStringLiteral("sales"), {})
                                  : failure(database);
    });
    QVERIFY_RESULT(readings);
    QVERIFY(valueOf(*readings, "pg_sessions", "hidden") >= 1);
    QVERIFY(valueOf(*readings, "pg_connections_used") >= 2);
}

void TestPostgresLive::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const auto readings = inWorker([&]() -> Result<Readings> {
        auto database = open(m_monitor, m_monitorPassword);
        return database ? databaseReadings(*database, {}, stop.get_token()) : failure(database);
    });
    QVERIFY(!readings);
    QCOMPARE(readings.error().kind, Error::Kind::Cancelled);
}

static QString inWords(const TestReport &report)
{
    const QStringList words{QStringLiteral("passed"), QStringLiteral("failed"),
                            QStringLiteral("skipped"), QStringLiteral("warned")};
    QStringList lines;
    for (const TestStep &step : report) {
        lines.append(QStringLiteral("%1 %2: %3 | %4")
                         .arg(words.at(int(step.outcome)), step.name, step.text, step.remedy));
    }
    return lines.join(QLatin1Char('\n'));
}

void TestPostgresLive::reportsSuccess()
{
    const TestReport report =
        inWorker([&] { return testDatabase(m_monitor, m_monitorPassword, {}); });
    QCOMPARE(report.size(), 9);
    for (const TestStep &step : report)
        QVERIFY2(step.outcome == TestStep::Outcome::Passed, qPrintable(inWords(report)));
}

void TestPostgresLive::namesTheFailingStep_data()
{
    QTest::addColumn<DatabaseProfile>("profile");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("step");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");
    const auto add = [this](const char *name, const QString &step, Error::Kind kind,
                            const char *words, const std::function<void(DatabaseProfile &)> &spoil,
                            const QString &password) {
        DatabaseProfile profile = m_monitor;
        spoil(profile);
        QTest::newRow(name) << profile << password << step << kind << QString::fromLatin1(words);
    };
    const QString lookup = QStringLiteral("Name lookup");
    const QString tcp = QStringLiteral("TCP connection");
    const QString tls = QStringLiteral("TLS");
    const QString password = QStringLiteral("Password");
    using Kind = Error::Kind;
    add(
        "name", lookup, Kind::Unreachable, "not known",
        [](auto &p) { p.host = QStringLiteral("no-such-host.invalid"); }, m_monitorPassword);
    add(
        "nothing listens", tcp, Kind::Unreachable, "Nothing answers",
        [](auto &p) { p.port = peer("BAD_CLOSED_PORT").toUShort(); }, m_monitorPassword);
    add(
        "black hole", tls, Kind::Timeout, "in time",
        [](auto &p) { p.port = peer("BAD_BLACK_HOLE_PORT").toUShort(); }, m_monitorPassword);
    add(
        "black hole without TLS", password, Kind::Timeout, "in time",
        [](auto &p) {
            p.port = peer("BAD_BLACK_HOLE_PORT").toUShort();
            p.tls = Tls::Disable;
        },
        m_monitorPassword);
    add(
        "not PostgreSQL", tls, Kind::Denied, "TLS",
        [](auto &p) { p.port = peer("BAD_GARBAGE_PORT").toUShort(); }, m_monitorPassword);
    add(
        "other authority", tls, Kind::Unreachable, "not trusted",
        [](auto &p) { p.authorityFile = peer("PG_OTHER_CA"); }, m_monitorPassword);
    add(
        "system's authorities", tls, Kind::Unreachable, "not trusted",
        [](auto &p) { p.authorityFile.clear(); }, m_monitorPassword);
    add(
        "other host", tls, Kind::Unreachable, "another host name",
        [](auto &p) { p.host = peer("PG_WRONG_HOST"); }, m_monitorPassword);
    add(
        "authority's file", tls, Kind::NotFound, "/nowhere/ca.pem",
        [](auto &p) { p.authorityFile = QStringLiteral("/nowhere/ca.pem"); }, m_monitorPassword);
    add(
        "password", password, Kind::Denied, "with this password", [](auto &) {},
        QStringLiteral("wrong"));
    add(
        "no password", password, Kind::Denied, "wants a password", [](auto &) {}, QString());
    add(
        "user", password, Kind::Denied, "nobody",
        [](auto &p) { p.user = QStringLiteral("nobody"); }, m_monitorPassword);
    add(
        "refused without TLS", password, Kind::Denied, "pg_hba.conf",
        [](auto &p) {
            p.user = peer("PG_TLS_ONLY_USER");
            p.tls = Tls::Disable;
        },
        peer("PG_TLS_ONLY_PASSWORD"));
    add(
        "database", QStringLiteral("Database"), Kind::NotFound, "no database",
        [](auto &p) { p.name = QStringLiteral("no_such"); }, m_monitorPassword);
    add(
        "right to connect", QStringLiteral("Right to connect"), Kind::Denied, "GRANT CONNECT",
        [](auto &p) { p.user = peer("PG_NO_CONNECT_USER"); }, peer("PG_NO_CONNECT_PASSWORD"));
}

void TestPostgresLive::namesTheFailingStep()
{
    REQUIRE_PEER("BAD_CLOSED_PORT");
    QFETCH(DatabaseProfile, profile);
    QFETCH(QString, password);
    QFETCH(QString, step);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, words);
    const TestReport report = inWorker([&] { return testDatabase(profile, password, {}); });
    bool hasFailed = false;
    for (const TestStep &taken : report) {
        const auto expected = hasFailed ? TestStep::Outcome::Skipped : TestStep::Outcome::Failed;
        if (taken.name == step || hasFailed)
            QVERIFY2(taken.outcome == expected, qPrintable(inWords(report)));
        else
            QVERIFY2(taken.outcome != expected, qPrintable(inWords(report)));
        hasFailed = hasFailed || taken.name == step;
    }
    QVERIFY2(hasFailed, qPrintable(inWords(report)));

    const auto error = inWorker([&]() -> std::optional<Error> {
        const auto database = openDatabase(profile, password, {});
        return database ? std::nullopt : std::optional(database.error());
    });
    QVERIFY(error);
    QVERIFY2(error->kind == kind && error->text.contains(words),
             qPrintable(QStringLiteral("%1 %2").arg(int(error->kind)).arg(error->text)));
    QVERIFY(password.isEmpty() || password == QLatin1StringView("wrong")
            || !(error->text + error->detail + inWords(report)).contains(password));
}

QTEST_GUILESS_MAIN(TestPostgresLive)
#include "tst_postgreslive.moc"
