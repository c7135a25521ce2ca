// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/actuatorclient.h"
#include "models/connections/alertmanagerclient.h"
#include "models/connections/expositionclient.h"
#include "models/connections/objectstoretest.h"
#include "models/connections/prometheusclient.h"
#include "models/connections/s3client.h"
#include "tests/connections/peer.h"
#include "tests/support/worker.h"

#include <QElapsedTimer>
#include <QTest>

using namespace toban;
using namespace std::chrono_literals;
using test::inWorker;
using test::peer;
using Kind = Error::Kind;

namespace {

const QString secret = QStringLiteral("kept-quiet");

/// How a server of tests/peers/badserver is wrong, and what has to be said about it.
struct Badness
{
    QString name;
    QUrl base;
    QList<Kind> kinds; ///< one of these
    QString words;     ///< in the text; may be empty
    bool isSlow = false;
};

QUrl atPort(const char *variable)
{
    QUrl url(QStringLiteral("http://127.0.0.1/base"));
    url.setPort(peer(variable).toInt());
    return url;
}

QUrl behaving(const QString &behaviour, const char *server = "BAD_URL")
{
    return QUrl(peer(server) + QLatin1Char('/') + behaviour);
}

QList<Badness> everyBadness()
{
    const auto at = [](const char *behaviour) { return behaving(QString::fromLatin1(behaviour)); };
    const auto tls = [](const char *server) { return behaving(QStringLiteral("ok"), server); };
    const QString timeText = QStringLiteral("in time");
    return {
        {QStringLiteral("nothing listens"),
         atPort("BAD_CLOSED_PORT"),
         {Kind::Unreachable},
         QStringLiteral("Nothing answers")},
        {QStringLiteral("black hole"), atPort("BAD_BLACK_HOLE_PORT"), {Kind::Timeout}, timeText},
        {QStringLiteral("never accepts"),
         atPort("BAD_NO_ACCEPT_PORT"),
         {Kind::Timeout},
         timeText,
         true},
        {QStringLiteral("closes"),
         atPort("BAD_CLOSING_PORT"),
         {Kind::Invalid, Kind::Unreachable},
         {}},
        {QStringLiteral("no HTTP"), atPort("BAD_GARBAGE_PORT"), {Kind::Invalid}, {}},
        {QStringLiteral("unknown name"),
         QUrl(QStringLiteral("http://no-such-host.invalid/base")),
         {Kind::Unreachable},
         QStringLiteral("not known")},
        {QStringLiteral("TLS untrusted"),
         tls("BAD_TLS_UNTRUSTED_URL"),
         {Kind::Unreachable},
         QStringLiteral("not trusted")},
        {QStringLiteral("TLS expired"),
         tls("BAD_TLS_EXPIRED_URL"),
         {Kind::Unreachable},
         QStringLiteral("expired")},
        {QStringLiteral("TLS wrong host"),
         tls("BAD_TLS_WRONG_HOST_URL"),
         {Kind::Unreachable},
         QStringLiteral("another host name")},
        {QStringLiteral("401"), at("unauthorized"), {Kind::Denied}, {}},
        {QStringLiteral("403"), at("forbidden"), {Kind::Denied}, {}},
        {QStringLiteral("404"), at("status/404"), {Kind::NotFound}, {}},
        {QStringLiteral("500"), at("status/500"), {Kind::Failed}, {}},
        {QStringLiteral("502 as a page"), at("html-error"), {Kind::Failed}, {}},
        {QStringLiteral("login page"), at("redirect"), {Kind::Invalid}, {}},
        {QStringLiteral("login page elsewhere"),
         at("redirect-away"),
         {Kind::Denied},
         QStringLiteral("not sent there")},
        {QStringLiteral("redirects in a circle"),
         at("redirect-loop"),
         {Kind::Invalid},
         QStringLiteral("circle")},
        {QStringLiteral("truncated"), at("truncated"), {Kind::Invalid}, {}},
        {QStringLiteral("cut in the header"), at("cut-header"), {Kind::Invalid}, {}},
        {QStringLiteral("cut at once"), at("cut"), {Kind::Invalid}, {}},
        {QStringLiteral("other format"), at("not-json"), {Kind::Invalid}, {}},
        {QStringLiteral("empty"), at("empty"), {Kind::Invalid}, {}},
        {QStringLiteral("invalid UTF-8"), at("invalid-utf8"), {Kind::Invalid}, {}},
        {QStringLiteral("100,000 levels"), at("deep"), {Kind::Invalid}, {}},
        {QStringLiteral("1 GB"), at("huge"), {Kind::Invalid}, QStringLiteral("larger than"), true},
        {QStringLiteral("1 GB announced"),
         at("huge-declared"),
         {Kind::Invalid},
         QStringLiteral("larger than"),
         true},
        {QStringLiteral("1 GB packed"), at("gzip-bomb"), {Kind::Invalid}, {}, true},
        {QStringLiteral("slow drip"), at("slow-drip"), {Kind::Timeout}, timeText, true},
        {QStringLiteral("never answers"), at("never"), {Kind::Timeout}, timeText},
    };
}

/// The real thing with less patience, but where the server sends much, which takes its time. A
/// limit that a client forgot stays forgotten.
Result<HttpReply> impatientHttp(const HttpRequest &request, std::stop_token stop)
{
    const QString path = request.url.path();
    if (path.startsWith(u"/huge") || path.startsWith(u"/gzip-bomb"))
        return http(request, std::move(stop));
    HttpRequest impatient = request;
    impatient.idleTimeout = request.idleTimeout / 10;
    impatient.deadline = request.deadline / 10;
    return http(impatient, std::move(stop));
}

Access access()
{
    return {Access::Scheme::Basic, QStringLiteral("toban"), peer("BAD_CA"), true};
}

InstanceProfile instance(const QUrl &base)
{
    return {QStringLiteral("node-1"), base, access()};
}

ServerProfile server(const QUrl &base)
{
    return {base, access()};
}

ObjectStoreProfile store(const QUrl &base)
{
    ObjectStoreProfile profile;
    profile.endpoint = base;
    profile.accessKey = QStringLiteral("key");
    profile.authorityFile = peer("BAD_CA");
    profile.backupBucket = QStringLiteral("backups");
    return profile;
}

std::optional<Error> errorOf(const auto &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

struct Client
{
    QString name;
    std::function<std::optional<Error>(const QUrl &)> ask;
    std::function<TestReport(const QUrl &)> test;
};

Client prometheusRange()
{
    return {
        QStringLiteral("Prometheus range"),
        [](const QUrl &base) {
            const PrometheusClient client(server(base), secret, impatientHttp);
            return errorOf(
                client.queryRange(QStringLiteral("up"), Instant(0s), Instant(60s), 15s, {}));
        },
        [](const QUrl &base) { return testPrometheus(server(base), secret, impatientHttp, {}); }};
}

Client s3()
{
    return {
        QStringLiteral("S3"),
        [](const QUrl &base) {
            S3Surroundings surroundings;
            surroundings.http = impatientHttp;
            surroundings.wait = [](std::chrono::milliseconds, std::stop_token) { return true; };
            const S3Client client(store(base), secret, surroundings);
            return errorOf(client.page({QStringLiteral("b"), {}, {}, {}, 10}, {}, {}));
        },
        [](const QUrl &base) { return testObjectStore(store(base), secret, impatientHttp, {}); }};
}

QList<Client> everyClient()
{
    return {
        {QStringLiteral("Actuator health"),
         [](const QUrl &base) {
             return errorOf(ActuatorClient(instance(base), secret, impatientHttp).health({}));
         },
         [](const QUrl &base) { return testActuator(instance(base), secret, impatientHttp, {}); }},
        {QStringLiteral("Actuator metrics"),
         [](const QUrl &base) {
             return errorOf(ActuatorClient(instance(base), secret, impatientHttp).prometheus({}));
         },
         {}},
        {QStringLiteral("Exposition"),
         [](const QUrl &base) {
             return errorOf(scraped({base, access(), secret, impatientHttp}, {}, {}));
         },
         [](const QUrl &base) {
             return testExposition({base, access(), secret, impatientHttp}, {});
         }},
        {QStringLiteral("Prometheus"),
         [](const QUrl &base) {
             return errorOf(PrometheusClient(server(base), secret, impatientHttp)
                                .query(QStringLiteral("up"), {}, {}));
         },
         {}},
        prometheusRange(),
        {QStringLiteral("Alertmanager"),
         [](const QUrl &base) {
             return errorOf(AlertmanagerClient(server(base), secret, impatientHttp).status({}));
         },
         [](const QUrl &base) {
             return testAlertmanager(server(base), secret, impatientHttp, {});
         }},
        s3(),
    };
}

} // namespace

/// Every client against everything that can be wrong with a server: one error, in the user's
/// words, in time.
class TestBadPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesOneError_data();
    void givesOneError();
    void namesOneFailingStep_data();
    void namesOneFailingStep();
    void keepsCredentialsAtHome();
};

void TestBadPeers::initTestCase()
{
    REQUIRE_PEER("BAD_URL");
    // The first time, the server has to make what it sends.
    (void)inWorker([] {
        HttpRequest request;
        request.url = behaving(QStringLiteral("gzip-bomb"));
        request.idleTimeout = 60s;
        return http(request, {});
    });
}

void TestBadPeers::givesOneError_data()
{
    QTest::addColumn<int>("client");
    QTest::addColumn<int>("badness");
    const auto clients = everyClient();
    const auto badnesses = everyBadness();
    for (int client = 0; client < clients.size(); ++client) {
        for (int badness = 0; badness < badnesses.size(); ++badness) {
            QTest::addRow("%s: %s", qPrintable(clients.at(client).name),
                          qPrintable(badnesses.at(badness).name))
                << client << badness;
        }
    }
}

void TestBadPeers::givesOneError()
{
    QFETCH(int, client);
    QFETCH(int, badness);
    const Client asking = everyClient().at(client);
    const Badness bad = everyBadness().at(badness);
    QElapsedTimer timer;
    timer.start();
    const auto error = inWorker([&] { return asking.ask(bad.base); });
    QVERIFY2(timer.elapsed() < 30'000, "took longer than any limit allows");
    QVERIFY(error);
    const QString told = QStringLiteral("%1 | %2 | %3")
                             .arg(int(error->kind))
                             .arg(error->text, error->detail.left(200));
    QVERIFY2(bad.kinds.contains(error->kind), qPrintable(told));
    QVERIFY2(error->text.contains(bad.words), qPrintable(told));
    QVERIFY2(error->text.endsWith(QLatin1Char('.')) && !error->text.contains(QLatin1Char('%')),
             qPrintable(told));
    QVERIFY2(error->detail.size() < 5000, "a detail is to be read by a person");
    QVERIFY(!error->text.contains(secret) && !error->detail.contains(secret));
}

void TestBadPeers::namesOneFailingStep_data()
{
    QTest::addColumn<int>("client");
    QTest::addColumn<int>("badness");
    const auto clients = everyClient();
    const auto badnesses = everyBadness();
    for (int client = 0; client < clients.size(); ++client) {
        for (int badness = 0; clients.at(client).test && badness < badnesses.size(); ++badness) {
            if (badnesses.at(badness).isSlow)
                continue;
            QTest::addRow("%s: %s", qPrintable(clients.at(client).name),
                          qPrintable(badnesses.at(badness).name))
                << client << badness;
        }
    }
}

void TestBadPeers::namesOneFailingStep()
{
    QFETCH(int, client);
    QFETCH(int, badness);
    const Client asking = everyClient().at(client);
    const TestReport report =
        inWorker([&] { return asking.test(everyBadness().at(badness).base); });
    QString told;
    int failures = 0;
    for (const TestStep &step : report) {
        told += QStringLiteral("%1: %2 %3\n").arg(step.name, step.text, step.remedy);
        if (failures > 0)
            QVERIFY2(step.outcome == TestStep::Outcome::Skipped, qPrintable(told));
        failures += step.outcome == TestStep::Outcome::Failed ? 1 : 0;
        QVERIFY(!step.name.isEmpty() && !step.text.isEmpty());
    }
    QVERIFY2(failures == 1, qPrintable(told));
    QVERIFY(!told.contains(secret));
}

void TestBadPeers::keepsCredentialsAtHome()
{
    const WebApi honest(QUrl(peer("BAD_URL")), {}, {}, http);
    const auto seen = [&honest] {
        const auto reply = inWorker(
            [&] { return honest.get(QStringLiteral("credentials-seen"), {}, "text/plain", {}); });
        return reply ? reply->body.toInt() : -1;
    };
    const int before = seen();
    QVERIFY(before >= 0);
    for (const Client &client : everyClient())
        QVERIFY(inWorker([&] { return client.ask(behaving(QStringLiteral("redirect-away"))); }));
    QCOMPARE(seen(), before);
}

QTEST_GUILESS_MAIN(TestBadPeers)
#include "tst_badpeers.moc"
