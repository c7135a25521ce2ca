// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/s3upload.h"
#include "tests/support/worker.h"

#include <QCryptographicHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

#include <condition_variable>
#include <mutex>

using namespace toban;
using namespace Qt::StringLiterals;
using toban::test::inWorker;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
const QString bucket = u"b"_s;

/// A store that answers as told and remembers what it was asked; and a clock and a patience that
/// belong to the test.
class Store
{
public:
    using Answer = std::function<Result<HttpReply>(const HttpRequest &)>;

    explicit Store(Answer answer) : m_answer(std::move(answer)) {}

    S3Client client(ObjectStoreProfile profile = {})
    {
        if (profile.endpoint.isEmpty())
            profile.endpoint = QUrl(u"https://s3.example.com"_s);
        profile.accessKey = u"AKIDEXAMPLE"_s;
        S3Surroundings surroundings;
        surroundings.http = [this](const HttpRequest &request, std::stop_token stop) {
            return ask(request, stop);
        };
        surroundings.clock = [] { return Instant(std::chrono::hours(24 * 365 * 50)); };
        surroundings.wait = [this](std::chrono::milliseconds time, std::stop_token stop) {
            const std::scoped_lock lock(m_mutex);
            waits.append(time);
            return !stop.stop_requested();
        };
        return S3Client(profile, u"secret"_s, surroundings);
    }

    QList<HttpRequest> requests;
    QList<std::chrono::milliseconds> waits;

private:
    Result<HttpReply> ask(const HttpRequest &request, std::stop_token stop)
    {
        {
            const std::scoped_lock lock(m_mutex);
            requests.append(request);
        }
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, u"cancelled"_s);
        auto reply = m_answer(request);
        if (reply && reply->status / 100 == 2 && request.sink) {
            if (const auto taken = request.sink(std::exchange(reply->body, {})); !taken)
                return failure(taken);
        }
        return reply;
    }

    std::mutex m_mutex;
    Answer m_answer;
};

HttpReply reply(int status, const QByteArray &body = {}, const QList<HttpHeader> &headers = {})
{
    return {status, headers, body, {}};
}

HttpReply complaint(int status, const QByteArray &code)
{
    return reply(status, "<Error><Code>" + code + "</Code><Message>no</Message></Error>");
}

QByteArray emptyListing()
{
    return "<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>";
}

/// Answers in turn; the last one for good.
Store::Answer inTurn(QList<Result<HttpReply>> replies)
{
    return [replies](const HttpRequest &) mutable {
        return replies.size() > 1 ? replies.takeFirst() : replies.first();
    };
}

QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Result<> listAll(const S3Client &client, QStringList *keys = nullptr, std::stop_token stop = {})
{
    return client.list(
        {bucket},
        [&](const S3ObjectPage &page) -> Result<> {
            for (const S3Object &object : page.objects) {
                if (keys)
                    keys->append(object.key);
            }
            return {};
        },
        stop);
}

} // namespace

class TestS3Client : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void sendsExactlyWhatItSigned_data();
    void sendsExactlyWhatItSigned();
    void refusesDotSegments();
    void readsPageAfterPage();
    void endsAListingThatGoesInCircles();
    void triesAgain_data();
    void triesAgain();
    void doesNotTryAgain_data();
    void doesNotTryAgain();
    void waitsLongerEachTime();
    void stopsWhileItWaits();
    void correctsTheClock();
    void namesTheRightRegion_data();
    void namesTheRightRegion();
    void hearsTheErrorInASuccess();
    void resumesADownload();
    void doesNotMixTwoVersions();
    void neverGoesOnAfterTheSinkFailed();
    void believesALostAnswer();
    void checksEachDeletion();
    void deletesWhatXmlCannotName();
    void growsTheParts_data();
    void growsTheParts();
    void putsASmallUploadWhole();
    void sendsPartsInAnyOrder();
    void keepsFewPartsInMemory();
    void abortsAFailedUpload();
    void abortsAStoppedUpload();
    void saysThatPartsAreLeft();
    void findsALostCompletion();
};

void TestS3Client::addresses_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<bool>("isVirtual");
    QTest::addColumn<QString>("bucket");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("path") << u"https://s3.example.com"_s << false << u"b"_s
                          << QByteArray("https://s3.example.com/b/k")
                          << QByteArray("s3.example.com");
    QTest::newRow("virtual host") << u"https://s3.example.com"_s << true << u"b"_s
                                  << QByteArray("https://b.s3.example.com/k")
                                  << QByteArray("b.s3.example.com");
    QTest::newRow("a dotted bucket has no certificate")
        << u"https://s3.example.com"_s << true << u"a.b"_s
        << QByteArray("https://s3.example.com/a.b/k") << QByteArray("s3.example.com");
    QTest::newRow("port") << u"http://127.0.0.1:9000/"_s << false << u"b"_s
                          << QByteArray("http://127.0.0.1:9000/b/k")
                          << QByteArray("127.0.0.1:9000");
    QTest::newRow("the usual port")
        << u"https://s3.example.com:443"_s << false << u"b"_s
        << QByteArray("https://s3.example.com/b/k") << QByteArray("s3.example.com");
    QTest::newRow("below a path") << u"https://ref.example.co/storage/v1/s3/"_s << false << u"b"_s
                                  << QByteArray("https://ref.example.co/storage/v1/s3/b/k")
                                  << QByteArray("ref.example.co");
    QTest::newRow("IPv6") << u"http://[::1]:9000"_s << false << u"b"_s
                          << QByteArray("http://[::1]:9000/b/k") << QByteArray("[::1]:9000");
}

void TestS3Client::addresses()
{
    QFETCH(QString, endpoint);
    QFETCH(bool, isVirtual);
    QFETCH(QString, bucket);
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, host);
    ObjectStoreProfile profile;
    profile.endpoint = QUrl(endpoint);
    profile.addressing = isVirtual ? ObjectStoreProfile::Addressing::VirtualHost
                                   : ObjectStoreProfile::Addressing::Path;
    Store store(inTurn({reply(200, "x")}));
    QVERIFY_RESULT(store.client(profile).read(bucket, {u"k"_s, {}}, {}, {}));
    QCOMPARE(store.requests.first().url.toEncoded(), address);
    QCOMPARE(headerOf(store.requests.first(), "Host"), host);
    QVERIFY(headerOf(store.requests.first(), "Authorization").contains("/us-east-1/s3/"));
}

void TestS3Client::sendsExactlyWhatItSigned_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"a b", "a+b", "//a//b//", "a=b&c", "100%", "%2F", "予約/・.dump", ".a",
                            "a..b", "...", "?#;:@,'\"<>[]{}|\\^`!$()*~", "a\tb\nc", "\U0001F389"})
        QTest::addRow("%s", key) << QString::fromUtf8(key);
}

/// Over the real http(), to a socket that keeps what comes: nothing on the way may encode again,
/// decode or shorten the path, or the signature is wrong and the object another one.
void TestS3Client::sendsExactlyWhatItSigned()
{
    QFETCH(QString, key);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&received, socket] {
            received += socket->readAll();
            if (received.endsWith("\r\n\r\ncontent"))
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nETag: \"e\"\r\n\r\n");
        });
    });
    ObjectStoreProfile profile;
    profile.endpoint = QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
    const S3Client client(profile, u"secret"_s);
    QVERIFY_RESULT(inWorker([&] { return client.put(bucket, key, "content", {}, {}); }));

    const QList<QByteArray> lines = received.split('\n');
    QCOMPARE(lines.first().trimmed(),
             "PUT /b/" + key.toUtf8().toPercentEncoding("/") + " HTTP/1.1");
    for (const QByteArray name : {"host", "content-type", "accept-encoding", "user-agent"}) {
        const auto count = std::count_if(lines.begin(), lines.end(), [&](const QByteArray &line) {
            return line.toLower().startsWith(name + ':');
        });
        QVERIFY2(count == 1, name);
    }
}

void TestS3Client::refusesDotSegments()
{
    Store store(inTurn({reply(200)}));
    for (const QString &key : {u"a/../b"_s, u"."_s, u"a/."_s, u"../a"_s}) {
        const auto read = store.client().read(bucket, {key, {}}, {}, {});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QVERIFY(read.error().text.contains(key));
    }
    QCOMPARE(store.requests.size(), 0);
}

void TestS3Client::readsPageAfterPage()
{
    const auto page = [](const QByteArray &key, const QByteArray &next) {
        return reply(200, "<ListBucketResult><IsTruncated>"
                              + QByteArray(next.isEmpty() ? "false" : "true")
                              + "</IsTruncated><NextContinuationToken>" + next
                              + "</NextContinuationToken><Contents><Key>" + key
                              + "</Key></Contents></ListBucketResult>");
    };
    Store store(inTurn({page("a", "t/1+="), page("b", "t2"), page("c", "")}));
    QStringList keys;
    QVERIFY_RESULT(listAll(store.client(), &keys));
    QCOMPARE(keys, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(store.requests.size(), 3);
    QVERIFY(!store.requests.at(0).url.query().contains(u"continuation-token"_s));
    QVERIFY(store.requests.at(1).url.toEncoded().contains("continuation-token=t%2F1%2B%3D&"));
    QVERIFY(store.requests.at(2).url.toEncoded().contains("continuation-token=t2&"));
}

void TestS3Client::endsAListingThatGoesInCircles()
{
    Store store(inTurn(
        {reply(200, "<ListBucketResult><IsTruncated>true</IsTruncated>"
                    "<NextContinuationToken>same</NextContinuationToken></ListBucketResult>")}));
    const auto listed = listAll(store.client());
    QVERIFY(!listed);
    QCOMPARE(listed.error().kind, Error::Kind::Invalid);
    QCOMPARE(store.requests.size(), 2);
}

void TestS3Client::triesAgain_data()
{
    QTest::addColumn<Result<HttpReply>>("first");
    using Reply = Result<HttpReply>;
    QTest::newRow("SlowDown") << Reply(complaint(503, "SlowDown"));
    QTest::newRow("InternalError") << Reply(complaint(500, "InternalError"));
    QTest::newRow("RequestTimeout") << Reply(complaint(400, "RequestTimeout"));
    QTest::newRow("too many requests") << Reply(reply(429));
    QTest::newRow("a gateway's page") << Reply(reply(502, "<html>Bad Gateway</html>"));
    QTest::newRow("timeout") << Reply(failure(Error::Kind::Timeout, u"timeout"_s));
    QTest::newRow("lost connection") << Reply(failure(Error::Kind::Unreachable, u"gone"_s));
    QTest::newRow("broken answer") << Reply(failure(Error::Kind::Invalid, u"broke off"_s));
}

void TestS3Client::triesAgain()
{
    QFETCH(Result<HttpReply>, first);
    // The first answer makes the store one that has answered before.
    Store store(inTurn({reply(200, emptyListing()), first, first, reply(200, emptyListing())}));
    const S3Client client = store.client();
    QVERIFY_RESULT(listAll(client));
    QVERIFY_RESULT(listAll(client));
    QCOMPARE(store.requests.size(), 4);
    QCOMPARE(store.waits.size(), 2);
}

void TestS3Client::doesNotTryAgain_data()
{
    QTest::addColumn<Result<HttpReply>>("answer");
    QTest::addColumn<Error::Kind>("kind");
    using Reply = Result<HttpReply>;
    using Kind = Error::Kind;
    QTest::newRow("never answered")
        << Reply(failure(Kind::Unreachable, u"refused"_s)) << Kind::Unreachable;
    QTest::newRow("black hole") << Reply(failure(Kind::Timeout, u"timeout"_s)) << Kind::Timeout;
    QTest::newRow("cancelled") << Reply(failure(Kind::Cancelled, u"stop"_s)) << Kind::Cancelled;
    QTest::newRow("no rights") << Reply(complaint(403, "AccessDenied")) << Kind::Denied;
    QTest::newRow("unknown key") << Reply(complaint(403, "InvalidAccessKeyId")) << Kind::Denied;
    QTest::newRow("wrong secret") << Reply(complaint(403, "SignatureDoesNotMatch")) << Kind::Denied;
    QTest::newRow("no bucket") << Reply(complaint(404, "NoSuchBucket")) << Kind::NotFound;
    QTest::newRow("not offered") << Reply(complaint(501, "NotImplemented")) << Kind::Failed;
    QTest::newRow("unheard of") << Reply(complaint(400, "NoIdea")) << Kind::Failed;
    QTest::newRow("login page") << Reply(reply(200, "<!DOCTYPE html><html/>")) << Kind::Invalid;
    QTest::newRow("another page") << Reply(reply(404, "<html>Not here</html>")) << Kind::NotFound;
    QTest::newRow("nothing") << Reply(reply(200)) << Kind::Invalid;
    QTest::newRow("teapot") << Reply(reply(418, "short and stout")) << Kind::Failed;
}

void TestS3Client::doesNotTryAgain()
{
    QFETCH(Result<HttpReply>, answer);
    QFETCH(Error::Kind, kind);
    Store store(inTurn({answer}));
    const auto listed = listAll(store.client());
    QVERIFY(!listed);
    QCOMPARE(listed.error().kind, kind);
    QVERIFY(!listed.error().text.isEmpty());
    QVERIFY(!listed.error().text.contains(u'%'));
    QCOMPARE(store.requests.size(), 1);
}

void TestS3Client::waitsLongerEachTime()
{
    Store store(inTurn({complaint(503, "SlowDown")}));
    QVERIFY(!listAll(store.client()));
    const RetryPolicy policy;
    QCOMPARE(store.requests.size(), policy.attempts);
    QCOMPARE(store.waits.size(), policy.attempts - 1);
    auto whole = policy.first;
    for (const auto wait : store.waits) {
        QVERIFY(wait >= whole / 2 && wait <= whole);
        whole *= 2;
    }
    QCOMPARE(backoff(policy, 1000, 0.999'999).count(), policy.longest.count() - 1);
}

void TestS3Client::stopsWhileItWaits()
{
    std::stop_source stop;
    Store store([&](const HttpRequest &) {
        stop.request_stop(); // while the answer is on its way
        return complaint(503, "SlowDown");
    });
    const auto listed = listAll(store.client(), nullptr, stop.get_token());
    QVERIFY(!listed);
    QCOMPARE(listed.error().kind, Error::Kind::Cancelled);
    QCOMPARE(store.requests.size(), 1);
}

void TestS3Client::correctsTheClock()
{
    // The test's clock stands at 20 December 2019, 00:00.
    HttpReply skewed = complaint(403, "RequestTimeTooSkewed");
    skewed.headers = {{"date", "Fri, 20 Dec 2019 05:30:00 GMT"}};
    Store store(inTurn({skewed, reply(200, emptyListing())}));
    const S3Client client = store.client();
    QVERIFY_RESULT(listAll(client));
    QCOMPARE(headerOf(store.requests.at(0), "X-Amz-Date"), "20191220T000000Z");
    QCOMPARE(headerOf(store.requests.at(1), "X-Amz-Date"), "20191220T053000Z");
    QVERIFY(headerOf(store.requests.at(0), "Authorization")
            != headerOf(store.requests.at(1), "Authorization"));
    QVERIFY_RESULT(listAll(client));
    QCOMPARE(headerOf(store.requests.at(2), "X-Amz-Date"), "20191220T053000Z");

    // HEAD has no body to say it with.
    Store silent(inTurn({reply(403, {}, {{"date", "Fri, 20 Dec 2019 05:30:00 GMT"}}), reply(200)}));
    QVERIFY_RESULT(silent.client().info(bucket, {u"k"_s, {}}, {}));
    Store denied(inTurn({reply(403, {}, {{"date", "Fri, 20 Dec 2019 00:05:00 GMT"}})}));
    const auto info = denied.client().info(bucket, {u"k"_s, {}}, {});
    QVERIFY(!info);
    QCOMPARE(info.error().kind, Error::Kind::Denied);
    QCOMPARE(denied.requests.size(), 1);
}

void TestS3Client::namesTheRightRegion_data()
{
    QTest::addColumn<HttpReply>("answer");
    QTest::newRow("body") << reply(400, "<Error><Code>AuthorizationHeaderMalformed</Code>"
                                        "<Region>eu-west-3</Region></Error>");
    QTest::newRow("redirect") << reply(301, "<Error><Code>PermanentRedirect</Code></Error>",
                                       {{"x-amz-bucket-region", "eu-west-3"}});
    QTest::newRow("redirect without a body")
        << reply(301, {}, {{"x-amz-bucket-region", "eu-west-3"}});
    QTest::newRow("HEAD") << reply(400, {}, {{"x-amz-bucket-region", "eu-west-3"}});
}

void TestS3Client::namesTheRightRegion()
{
    QFETCH(HttpReply, answer);
    Store store(inTurn({answer}));
    const auto info = store.client().info(bucket, {u"k"_s, {}}, {});
    QVERIFY(!info);
    QCOMPARE(info.error().kind, Error::Kind::Invalid);
    QVERIFY2(info.error().text.contains(u"eu-west-3"_s)
                 && info.error().text.contains(u"us-east-1"_s),
             qPrintable(info.error().text));
    QCOMPARE(store.requests.size(), 1);
}

void TestS3Client::hearsTheErrorInASuccess()
{
    const HttpReply copied = reply(200, "<CopyObjectResult><ETag>\"e\"</ETag></CopyObjectResult>");
    Store passing(inTurn({complaint(200, "InternalError"), copied}));
    const auto stored = passing.client().copy(bucket, {u"a+"_s, u"v"_s}, bucket, u"c"_s, {});
    QVERIFY_RESULT(stored);
    QCOMPARE(stored->etag, "e");
    QCOMPARE(headerOf(passing.requests.first(), "x-amz-copy-source"), "/b/a%2B?versionId=v");
    Store denying(inTurn({complaint(200, "AccessDenied")}));
    const auto denied = denying.client().copy(bucket, {u"a"_s, {}}, bucket, u"c"_s, {});
    QVERIFY(!denied);
    QCOMPARE(denied.error().kind, Error::Kind::Denied);
}

/// Serves `content` by ranges, and breaks off after so many bytes of each answer.
Store::Answer flaky(const QByteArray &content, qsizetype breakAfter)
{
    return [=](const HttpRequest &request) -> Result<HttpReply> {
        const QByteArray length = QByteArray::number(content.size());
        if (request.method == "HEAD")
            return reply(200, {}, {{"content-length", length}, {"etag", "\"tag\""}});
        const QByteArray range = headerOf(request, "Range").mid(6);
        const qsizetype first = range.left(range.indexOf('-')).toLongLong();
        const qsizetype last = range.mid(range.indexOf('-') + 1).toLongLong();
        const QByteArray rest = content.mid(first, last - first + 1);
        if (rest.size() <= breakAfter)
            return reply(206, rest);
        if (const auto taken = request.sink(rest.left(breakAfter)); !taken)
            return failure(taken);
        return failure(Error::Kind::Timeout, u"broke off"_s);
    };
}

void TestS3Client::resumesADownload()
{
    QByteArray content;
    for (int i = 0; i < 100; ++i)
        content += QByteArray::number(i) + ' ';
    Store store(flaky(content, 40));
    QByteArray taken;
    const auto sink = [&](QByteArrayView bytes) -> Result<> {
        taken.append(bytes);
        return {};
    };
    QVERIFY_RESULT(store.client().download(bucket, {u"k"_s, {}}, {}, sink, {}));
    QCOMPARE(taken, content);
    for (const HttpRequest &request : store.requests.mid(1))
        QCOMPARE(headerOf(request, "If-Match"), "\"tag\"");
    taken.clear();
    QVERIFY_RESULT(store.client().download(bucket, {u"k"_s, {}}, S3Range{10, 99}, sink, {}));
    QCOMPARE(taken, content.mid(10, 90));
    // One that brings nothing at all is given up.
    Store dead(flaky(content, 0));
    QVERIFY(!dead.client().download(bucket, {u"k"_s, {}}, {}, sink, {}));
    QCOMPARE(dead.requests.size(), 1 + RetryPolicy().attempts);
}

void TestS3Client::doesNotMixTwoVersions()
{
    bool isReplaced = false;
    const Store::Answer first = flaky("0123456789", 4);
    Store store([&](const HttpRequest &request) -> Result<HttpReply> {
        if (std::exchange(isReplaced, request.method == "GET"))
            return reply(412);
        return first(request);
    });
    const auto sink = [](QByteArrayView) -> Result<> { return {}; };
    const auto replaced = store.client().download(bucket, {u"k"_s, {}}, {}, sink, {});
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().kind, Error::Kind::Conflict);
    // A store that ignores Range would begin anew in the middle.
    Store ignoring([&](const HttpRequest &request) -> Result<HttpReply> {
        const bool isResumed = headerOf(request, "Range").startsWith("bytes=4");
        return isResumed ? reply(200, "0123456789") : first(request);
    });
    QByteArray taken;
    const auto mixed = ignoring.client().download(bucket, {u"k"_s, {}}, {},
                                                  [&](QByteArrayView bytes) -> Result<> {
                                                      taken.append(bytes);
                                                      return {};
                                                  },
                                                  {});
    QVERIFY(!mixed);
    QCOMPARE(taken, "0123");
    QCOMPARE(mixed.error().kind, Error::Kind::Invalid);
}

void TestS3Client::neverGoesOnAfterTheSinkFailed()
{
    Store store(flaky("0123456789", 4));
    const auto full = store.client().download(
        bucket, {u"k"_s, {}}, {},
        [](QByteArrayView) -> Result<> { return failure(Error::Kind::Timeout, u"disk full"_s); },
        {});
    QVERIFY(!full);
    QCOMPARE(full.error().text, u"disk full"_s);
    QCOMPARE(store.requests.size(), 2);
}

void TestS3Client::believesALostAnswer()
{
    const QByteArray md5 = QCryptographicHash::hash("content", QCryptographicHash::Md5).toHex();
    S3PutOptions once;
    once.isOnlyIfAbsent = true;
    const auto answers = [](const QByteArray &etag) {
        return inTurn({complaint(500, "InternalError"), complaint(412, "PreconditionFailed"),
                       reply(200, {}, {{"etag", '"' + etag + '"'}})});
    };
    Store stored(answers(md5));
    QVERIFY_RESULT(stored.client().put(bucket, u"k"_s, "content", once, {}));
    QCOMPARE(headerOf(stored.requests.first(), "If-None-Match"), "*");
    Store other(answers("another"));
    const auto conflict = other.client().put(bucket, u"k"_s, "content", once, {});
    QVERIFY(!conflict);
    QCOMPARE(conflict.error().kind, Error::Kind::Conflict);
    // Without a lost answer the object is somebody else's, even with the same content.
    Store same(inTurn(
        {complaint(412, "PreconditionFailed"), reply(200, {}, {{"etag", '"' + md5 + '"'}})}));
    QVERIFY(!same.client().put(bucket, u"k"_s, "content", once, {}));
}

void TestS3Client::checksEachDeletion()
{
    Store store(
        inTurn({reply(200, "<DeleteResult><Deleted><Key>a</Key></Deleted><Error><Key>b</Key>"
                           "<Code>AccessDenied</Code><Message>locked</Message></Error>"
                           "<Error><Key>c</Key><Code>NoSuchKey</Code></Error>"
                           "</DeleteResult>")}));
    const auto left = store.client().remove(
        bucket, QList<S3ObjectId>{{u"a"_s, {}}, {u"b"_s, {}}, {u"c"_s, {}}, {u"d"_s, {}}}, {});
    QVERIFY_RESULT(left);
    QCOMPARE(left->size(), 2);
    QCOMPARE(left->at(0).id.key, u"b"_s);
    QCOMPARE(left->at(0).message, u"locked"_s);
    QCOMPARE(left->at(1).id.key, u"d"_s); // not mentioned is not deleted
    const HttpRequest &request = store.requests.first();
    QCOMPARE(headerOf(request, "Content-MD5"),
             QCryptographicHash::hash(request.body, QCryptographicHash::Md5).toBase64());
    QVERIFY(request.url.toEncoded().endsWith("/b?delete="));
}

void TestS3Client::deletesWhatXmlCannotName()
{
    Store store([](const HttpRequest &request) {
        return request.method == "DELETE"
                   ? reply(204)
                   : reply(200, "<DeleteResult><Deleted><Key>a</Key></Deleted></DeleteResult>");
    });
    const auto left = store.client().remove(
        bucket, QList<S3ObjectId>{{u"a"_s, {}}, {u"\x01"_s, {}}, {u"x\ny"_s, {}}}, {});
    QVERIFY_RESULT(left);
    QCOMPARE(left->size(), 0);
    QCOMPARE(store.requests.size(), 3);
    QVERIFY(store.requests.at(0).url.toEncoded().endsWith("/b/%01"));
    QVERIFY(store.requests.at(1).url.toEncoded().endsWith("/b/x%0Ay"));
}

void TestS3Client::growsTheParts_data()
{
    QTest::addColumn<qint64>("expected");
    constexpr qint64 tebibyte = mebibyte * mebibyte;
    for (const qint64 expected : {qint64(0), qint64(1), 100 * mebibyte, 40'000 * mebibyte,
                                  300'000 * mebibyte, tebibyte, 5 * tebibyte})
        QTest::addRow("%lld expected", expected) << expected;
}

/// 10,000 parts hold 5 TiB whatever was expected, and no part is one that S3 refuses.
void TestS3Client::growsTheParts()
{
    QFETCH(qint64, expected);
    constexpr qint64 largest = 5 * mebibyte * mebibyte;
    qint64 written = 0;
    int parts = 0;
    for (; written < largest; ++parts) {
        const qint64 size = s3PartSize(written, expected);
        QVERIFY(size >= 5 * mebibyte && size <= 5 * 1024 * mebibyte);
        if (written <= expected) // as small as can be, since parts are held in memory
            QVERIFY(size <= std::max(8 * mebibyte, expected / 5000 + mebibyte));
        written += size;
    }
    QVERIFY2(parts <= 10'000, qPrintable(QString::number(parts)));
}

S3Source sourceOf(qint64 size)
{
    return [left = size](char *buffer, qint64 most) mutable -> Result<qint64> {
        const qint64 count = std::min(left, most);
        memset(buffer, 'x', static_cast<size_t>(count));
        left -= count;
        return count;
    };
}

/// A store that takes parts; `part` may refuse or delay them.
Store::Answer partStore(
    std::function<Result<HttpReply>(int)> part = {},
    HttpReply completion = reply(200, "<CompleteMultipartUploadResult><ETag>\"whole-2\"</ETag>"
                                      "</CompleteMultipartUploadResult>"))
{
    return [=](const HttpRequest &request) -> Result<HttpReply> {
        const QUrlQuery query(request.url);
        if (request.method == "POST" && query.hasQueryItem(u"uploads"_s)) {
            return reply(200, "<InitiateMultipartUploadResult><UploadId>u+1</UploadId>"
                              "</InitiateMultipartUploadResult>");
        }
        if (request.method == "PUT" && query.hasQueryItem(u"partNumber"_s)) {
            const int number = query.queryItemValue(u"partNumber"_s).toInt();
            const auto answer = part ? part(number) : Result<HttpReply>(reply(200));
            if (!answer || answer->status != 200)
                return answer;
            return reply(200, {}, {{"etag", "\"part" + QByteArray::number(number) + '"'}});
        }
        if (request.method == "POST")
            return completion;
        return reply(request.method == "DELETE" ? 204 : 404);
    };
}

int countOf(const Store &store, const QByteArray &method, const QByteArray &query)
{
    return static_cast<int>(std::count_if(
        store.requests.begin(), store.requests.end(), [&](const HttpRequest &request) {
            return request.method == method && request.url.toEncoded().contains(query);
        }));
}

void TestS3Client::putsASmallUploadWhole()
{
    Store store(inTurn({reply(200, {}, {{"etag", "\"e\""}, {"x-amz-version-id", "v"}})}));
    S3UploadPlan plan{bucket, u"k"_s};
    bool isBegun = false;
    plan.begun = [&](const S3Upload &) { isBegun = true; };
    const auto stored = upload(store.client(), plan, sourceOf(8 * mebibyte - 1), {}, {});
    QVERIFY_RESULT(stored);
    QVERIFY((*stored == S3Stored{"e", u"v"_s}));
    QCOMPARE(store.requests.size(), 1);
    QCOMPARE(store.requests.first().method, "PUT");
    QVERIFY(!isBegun);
}

void TestS3Client::sendsPartsInAnyOrder()
{
    std::mutex mutex;
    std::condition_variable changed;
    bool isThirdDone = false;
    int refusals = 2;
    Store store(partStore([&](int number) -> Result<HttpReply> {
        std::unique_lock lock(mutex);
        if (number == 1) // the first is the last to arrive
            changed.wait(lock, [&] { return isThirdDone; });
        if (number == 2 && --refusals >= 0)
            return complaint(503, "SlowDown");
        isThirdDone = isThirdDone || number == 3;
        changed.notify_all();
        return reply(200);
    }));
    S3UploadPlan plan{bucket, u"k"_s};
    plan.options.isOnlyIfAbsent = true;
    const auto stored = upload(store.client(), plan, sourceOf(20 * mebibyte), {}, {});
    QVERIFY_RESULT(stored);
    QCOMPARE(stored->etag, "whole-2");
    const HttpRequest &completion = store.requests.last();
    const QByteArray &xml = completion.body;
    QVERIFY(xml.indexOf("part1") > 0);
    QVERIFY(xml.indexOf("part1") < xml.indexOf("part2"));
    QVERIFY(xml.indexOf("part2") < xml.indexOf("part3"));
    QCOMPARE(xml.count("<Part>"), 3);
    QCOMPARE(headerOf(completion, "If-None-Match"), "*");
    QCOMPARE(countOf(store, "PUT", "partNumber=2&"), 3);
    QCOMPARE(countOf(store, "DELETE", ""), 0);
}

void TestS3Client::keepsFewPartsInMemory()
{
    std::mutex mutex;
    std::condition_variable changed;
    int atOnce = 0;
    int most = 0;
    Store store(partStore([&](int) -> Result<HttpReply> {
        std::unique_lock lock(mutex);
        most = std::max(most, ++atOnce);
        changed.notify_all();
        // Leaves time for a second one, which should not come.
        changed.wait_for(lock, std::chrono::milliseconds(50), [&] { return atOnce > 1; });
        --atOnce;
        return reply(200);
    }));
    S3UploadPlan plan{bucket, u"k"_s};
    plan.parallelParts = 8;
    plan.memoryLimit = 16 * mebibyte; // one being sent, one being read
    QVERIFY_RESULT(upload(store.client(), plan, sourceOf(40 * mebibyte), {}, {}));
    QCOMPARE(most, 1);
    QCOMPARE(countOf(store, "PUT", "partNumber"), 5);
}

void TestS3Client::abortsAFailedUpload()
{
    Store store(partStore([](int number) -> Result<HttpReply> {
        return number == 2 ? complaint(403, "AccessDenied") : reply(200);
    }));
    QStringList begun;
    S3UploadPlan plan{bucket, u"k"_s};
    plan.begun = [&](const S3Upload &upload) { begun.append(upload.uploadId); };
    const auto stored = upload(store.client(), plan, sourceOf(100 * mebibyte), {}, {});
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, Error::Kind::Denied);
    QCOMPARE(begun, QStringList{u"u+1"_s});
    QCOMPARE(countOf(store, "DELETE", "uploadId=u%2B1"), 1);
    QCOMPARE(countOf(store, "POST", "uploadId"), 0);

    Store conflicting(partStore({}, complaint(412, "PreconditionFailed")));
    const auto conflict =
        upload(conflicting.client(), {bucket, u"k"_s}, sourceOf(9 * mebibyte), {}, {});
    QVERIFY(!conflict);
    QCOMPARE(conflict.error().kind, Error::Kind::Conflict);
    QCOMPARE(countOf(conflicting, "DELETE", "uploadId"), 1);
}

void TestS3Client::abortsAStoppedUpload()
{
    std::stop_source stop;
    Store store(partStore([&](int number) -> Result<HttpReply> {
        if (number == 2)
            stop.request_stop();
        return stop.stop_requested() ? failure(Error::Kind::Cancelled, u"stopped"_s)
                                     : Result<HttpReply>(reply(200));
    }));
    const auto stored =
        upload(store.client(), {bucket, u"k"_s}, sourceOf(1000 * mebibyte), {}, stop.get_token());
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, Error::Kind::Cancelled);
    QCOMPARE(countOf(store, "DELETE", "uploadId"), 1);
    QVERIFY(countOf(store, "PUT", "partNumber") < 20);
}

void TestS3Client::saysThatPartsAreLeft()
{
    const Store::Answer parts =
        partStore([](int) -> Result<HttpReply> { return complaint(400, "EntityTooSmall"); });
    Store store([&](const HttpRequest &request) {
        return request.method == "DELETE" ? complaint(403, "AccessDenied") : parts(request);
    });
    const auto stored = upload(store.client(), {bucket, u"k"_s}, sourceOf(9 * mebibyte), {}, {});
    QVERIFY(!stored);
    QVERIFY2(stored.error().text.contains(u"u+1"_s), qPrintable(stored.error().text));
}

void TestS3Client::findsALostCompletion()
{
    const QByteArray first = QByteArray(32, 'a');
    const QByteArray second = QByteArray(32, 'b');
    const QByteArray whole =
        QCryptographicHash::hash(QByteArray::fromHex(first + second), QCryptographicHash::Md5)
            .toHex()
        + "-2";
    const auto complete = [&](const QByteArray &etag) {
        Store store(inTurn({complaint(500, "InternalError"), complaint(404, "NoSuchUpload"),
                            reply(200, {}, {{"etag", '"' + etag + '"'}})}));
        return store.client().completeUpload(bucket, {u"k"_s, u"u"_s, {}},
                                             {{1, first}, {2, second}}, false, {});
    };
    const auto stored = complete(whole);
    QVERIFY_RESULT(stored);
    QCOMPARE(stored->etag, whole);
    const auto another = complete("0123-2");
    QVERIFY(!another);
    QCOMPARE(another.error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestS3Client)
#include "tst_s3client.moc"
