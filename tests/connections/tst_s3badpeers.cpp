// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/objectstoretest.h"
#include "models/connections/s3upload.h"
#include "tests/support/worker.h"

#include <QTest>

using namespace toban;
using namespace Qt::StringLiterals;
using toban::test::inWorker;

namespace {

QString variable(const char *name)
{
    return qEnvironmentVariable((QByteArray("TOBAN_PEER_BAD_") + name).constData());
}

QString onPort(const char *name)
{
    return u"http://127.0.0.1:"_s + variable(name);
}

/// `patience` is how long the whole answer may take; one that never comes is worth waiting only
/// little for.
S3Client clientOf(const QString &endpoint, bool isTrusting, std::chrono::milliseconds patience)
{
    ObjectStoreProfile profile;
    profile.endpoint = QUrl(endpoint);
    profile.accessKey = u"AKIDEXAMPLE"_s;
    if (isTrusting)
        profile.authorityFile = variable("CA");
    S3Surroundings surroundings;
    surroundings.http = [patience](HttpRequest request, std::stop_token stop) {
        request.deadline = patience;
        return http(request, stop);
    };
    surroundings.retry.attempts = 2;
    surroundings.wait = [](auto, std::stop_token stop) { return !stop.stop_requested(); };
    return S3Client(profile, u"hush-hush"_s, surroundings);
}

} // namespace

/// The client against servers that are wrong in every way; tests/peers/badserver publishes them.
class TestS3BadPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void sendsNoKeyElsewhere();
    void stopsWhileNobodyAnswers();
};

void TestS3BadPeers::initTestCase()
{
    if (variable("URL").isEmpty())
        QSKIP("no bad server: TOBAN_PEER_BAD_URL is not set");
}

void TestS3BadPeers::saysWhatIsWrong_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<bool>("isTrusting");
    QTest::addColumn<Error::Kind>("kind");
    const auto http = [](const char *behaviour, Kind kind) {
        QTest::newRow(behaviour) << variable("URL") + u'/' + QString::fromLatin1(behaviour) << false
                                 << kind;
    };
    http("status/401", Kind::Denied);
    http("status/403", Kind::Denied);
    http("status/404", Kind::NotFound);
    http("status/418", Kind::Failed);
    http("status/500", Kind::Failed);
    http("status/503", Kind::Failed);
    http("html-error", Kind::Failed);
    http("login-page", Kind::Invalid);
    http("redirect", Kind::Invalid);
    http("redirect-away", Kind::Denied);
    http("redirect-loop", Kind::Invalid);
    http("truncated", Kind::Invalid);
    http("not-json", Kind::Invalid);
    http("empty", Kind::Invalid);
    http("invalid-utf8", Kind::Invalid);
    http("deep", Kind::Invalid);
    http("huge", Kind::Invalid);
    http("huge-declared", Kind::Invalid);
    http("slow-drip", Kind::Timeout);
    http("never", Kind::Timeout);
    http("cut-header", Kind::Invalid);
    http("cut", Kind::Invalid);
    const auto port = [](const char *name, Kind kind) {
        QTest::newRow(name) << onPort(name) << false << kind;
    };
    port("BLACK_HOLE_PORT", Kind::Timeout);
    port("CLOSING_PORT", Kind::Invalid);
    port("GARBAGE_PORT", Kind::Invalid);
    port("NO_ACCEPT_PORT", Kind::Timeout);
    port("CLOSED_PORT", Kind::Unreachable);
    const auto tls = [](const char *name, bool isTrusting, Kind kind) {
        QTest::newRow(name) << variable(name) + u"/ok"_s << isTrusting << kind;
    };
    tls("TLS_GOOD_URL", true, Kind::Invalid); // the connection stands, the answer is not S3's
    tls("TLS_UNTRUSTED_URL", true, Kind::Unreachable);
    tls("TLS_EXPIRED_URL", true, Kind::Unreachable);
    tls("TLS_WRONG_HOST_URL", true, Kind::Unreachable);
}

/// Reading and writing alike: one error, in words, without the secret.
void TestS3BadPeers::saysWhatIsWrong()
{
    QFETCH(QString, endpoint);
    QFETCH(bool, isTrusting);
    QFETCH(Error::Kind, kind);
    const bool isSilent = kind == Error::Kind::Timeout;
    const S3Client client =
        clientOf(endpoint, isTrusting, std::chrono::milliseconds(isSilent ? 300 : 100'000));
    const auto page = inWorker([&] { return client.page({u"bucket"_s}, {}, {}); });
    QVERIFY(!page);
    QVERIFY2(page.error().kind == kind,
             qPrintable(page.error().text + u'\n' + page.error().detail));
    QVERIFY(!page.error().text.isEmpty());
    QVERIFY(page.error().detail.size() < 10'000);
    const auto left = inWorker([&] {
        return client.remove(u"bucket"_s, QList<S3ObjectId>{{u"key"_s, {}}}, {});
    });
    QVERIFY(!left);
    for (const Error &error : {page.error(), left.error()}) {
        QVERIFY(!error.text.contains(u"hush-hush"_s));
        QVERIFY(!error.detail.contains(u"hush-hush"_s));
    }
}

void TestS3BadPeers::sendsNoKeyElsewhere()
{
    HttpRequest question;
    question.url = QUrl(variable("URL") + u"/credentials-seen"_s);
    const auto seen = [&] { return inWorker([&] { return http(question, {}); })->body; };
    const QByteArray before = seen();
    const S3Client client =
        clientOf(variable("URL") + u"/redirect-away"_s, false, std::chrono::minutes(1));
    QVERIFY(!inWorker([&] { return client.page({u"bucket"_s}, {}, {}); }));
    QCOMPARE(seen(), before);
}

void TestS3BadPeers::stopsWhileNobodyAnswers()
{
    ObjectStoreProfile profile;
    profile.endpoint = QUrl(onPort("BLACK_HOLE_PORT"));
    const S3Client client(profile, u"hush-hush"_s);
    std::stop_source stop;
    QTimer::singleShot(50, this, [&] { stop.request_stop(); });
    QElapsedTimer timer;
    timer.start();
    const auto page = inWorker([&] { return client.page({u"bucket"_s}, {}, stop.get_token()); });
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::Cancelled);
    QVERIFY(timer.elapsed() < 20'000); // far below the client's own patience of 30 s
}

QTEST_GUILESS_MAIN(TestS3BadPeers)
#include "tst_s3badpeers.moc"
