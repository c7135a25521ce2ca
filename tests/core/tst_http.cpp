// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/http.h"
#include "tests/support/certificates.h"
#include "tests/support/httpserver.h"
#include "tests/support/worker.h"

#include <QElapsedTimer>
#include <QTest>

#include <chrono>
#include <limits>

using namespace toban;
using namespace toban::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

void silent(const HttpServer::Request &, QTcpSocket &) {}

HttpServer::Handler answering(const QByteArray &answer)
{
    return [answer](const HttpServer::Request &, QTcpSocket &socket) { socket.write(answer); };
}

HttpServer::Handler redirecting(const QByteArray &location, int status = 302)
{
    return answering(HttpServer::answer(status, "moved", "Location: " + location + "\r\n"));
}

Result<HttpReply> send(const HttpRequest &request, std::stop_token stop = {})
{
    return inWorker([&] { return http(request, stop); });
}

HttpRequest request(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

HttpRequest withCredentials(const QUrl &url)
{
    HttpRequest request = ::request(url);
    request.headers = {{"authorization", "Bearer hunter2"}};
    return request;
}

/// Resident memory of this process in bytes; 0 where the system does not tell, and under
/// AddressSanitizer, which keeps what was freed.
qint64 residentBytes()
{
#ifdef __SANITIZE_ADDRESS__
    return 0;
#else
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
#endif
}

/// Bytes without end, to be sent.
class Zeros : public QIODevice
{
public:
    explicit Zeros(qint64 size) : m_left(size) { open(QIODevice::ReadOnly); }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_left + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = std::min(size, m_left);
        memset(data, 0, size_t(count));
        m_left -= count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_left;
};

/// Writes `left` zeros to a socket as fast as they are taken, never far ahead.
void pump(QTcpSocket &socket, qint64 left)
{
    auto rest = std::make_shared<qint64>(left);
    const auto more = [&socket, rest] {
        while (*rest > 0 && socket.bytesToWrite() < mebibyte) {
            const qint64 count = std::min<qint64>(*rest, 64 * 1024);
            socket.write(QByteArray(count, '\0'));
            *rest -= count;
        }
    };
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
    more();
}

} // namespace

class TestHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsAndReceives();
    void givesEveryStatusWithItsBody_data();
    void givesEveryStatusWithItsBody();
    void undoesGzip();
    void timesOutWhenIdle();
    void isNotIdleWhileBytesCome();
    void keepsTheDeadline();
    void cancelsAtOnce_data();
    void cancelsAtOnce();
    void isCancelledBeforeItStarts();
    void followsRedirects_data();
    void followsRedirects();
    void neverRedirectsFromHttpsToHttp();
    void neverFollowsAPost();
    void keepsConnectionsAlive();
    void retriesNothingByItself();
    void streamsDownWithConstantMemory();
    void streamsUpWithConstantMemory();
    void showsASinkOnlySuccess();
    void passesTheSinksErrorOn();
    void limitsSizes();
    void tellsTlsErrorsApart_data();
    void tellsTlsErrorsApart();
    void neverReusesAnUnverifiedConnection();
    void tellsFailuresApart();
    void reportsWhatBreaksOff_data();
    void reportsWhatBreaksOff();
    void hidesSecretsInMessages();

private:
    Certificates m_certificates;
};

void TestHttp::sendsAndReceives()
{
    HttpServer server(answering(HttpServer::answer(200, "案件", "X-Kind: Good\r\n")));
    HttpRequest request = ::request(server.url(u"/a/b c"_s));
    request.url.setQuery(u"q=%2B1"_s);
    request.method = "PUT";
    request.headers = {{"X-One", "1"}, {"Content-Type", "text/plain"}};
    request.body = "the body";
    const auto reply = send(request);
    QVERIFY_RESULT(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->body, QByteArray("案件"));
    QCOMPARE(reply->header("x-kind"), QByteArray("Good"));
    QCOMPARE(reply->header("x-none"), QByteArray());
    QCOMPARE(reply->url, request.url);
    const HttpServer::Request &seen = server.requests.first();
    QCOMPARE(seen.method, QByteArray("PUT"));
    QCOMPARE(seen.target, QByteArray("/a/b%20c?q=%2B1"));
    QCOMPARE(seen.header("x-one"), QByteArray("1"));
    QCOMPARE(seen.body, QByteArray("the body"));
    QCOMPARE(seen.header("cookie"), QByteArray());
}

void TestHttp::givesEveryStatusWithItsBody_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 203, 400, 401, 403, 404, 407, 409, 412,
                             416, 418, 429, 500, 501, 502, 503, 504, 507, 599})
        QTest::addRow("%d", status) << status;
}

void TestHttp::givesEveryStatusWithItsBody()
{
    QFETCH(const int, status);
    HttpServer server(
        answering(HttpServer::answer(status, "why", "WWW-Authenticate: Basic realm=\"x\"\r\n")));
    const auto reply = send(request(server.url()));
    QVERIFY_RESULT(reply);
    QCOMPARE(reply->status, status);
    QCOMPARE(reply->body, QByteArray("why"));
    QCOMPARE(server.requests.size(), 1);
}

void TestHttp::undoesGzip()
{
    // printf hello | gzip -n
    const QByteArray gzip =
        QByteArray::fromHex("1f8b0800000000000003cb48cdc9c9070086a6103605000000");
    HttpServer server(answering(HttpServer::answer(200, gzip, "Content-Encoding: gzip\r\n")));
    QCOMPARE(send(request(server.url()))->body, QByteArray("hello"));
    HttpRequest raw = request(server.url());
    raw.headers = {{"Accept-Encoding", "identity"}};
    QCOMPARE(send(raw)->body, gzip);
}

void TestHttp::timesOutWhenIdle()
{
    HttpServer server(silent);
    HttpRequest request = ::request(server.url());
    request.idleTimeout = 100ms;
    const auto reply = send(request);
    QVERIFY(!reply);
    QCOMPARE(int(reply.error().kind), int(Error::Kind::Timeout));
    QVERIFY(reply.error().text.contains(QString::number(server.serverPort())));
}

void TestHttp::isNotIdleWhileBytesCome()
{
    QTimer drip;
    HttpServer server([&](const HttpServer::Request &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n");
        connect(&drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        drip.start(50);
    });
    HttpRequest request = ::request(server.url());
    request.idleTimeout = 800ms; // less than the whole takes
    const auto reply = send(request);
    QVERIFY_RESULT(reply);
    QCOMPARE(reply->body.size(), 20);
}

void TestHttp::keepsTheDeadline()
{
    QTimer drip;
    HttpServer server([&](const HttpServer::Request &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        connect(&drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        drip.start(10);
    });
    HttpRequest request = ::request(server.url());
    request.deadline = 300ms;
    const auto reply = send(request);
    QVERIFY(!reply);
    QCOMPARE(int(reply.error().kind), int(Error::Kind::Timeout));
}

void TestHttp::cancelsAtOnce_data()
{
    QTest::addColumn<HttpServer::Handler>("handler");
    QTest::newRow("without an answer") << HttpServer::Handler(silent);
    QTest::newRow("within an answer")
        << answering("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nhalf");
}

void TestHttp::cancelsAtOnce()
{
    QFETCH(const HttpServer::Handler, handler);
    // The quickest of a few counts: a busy machine may hold any one of them up.
    qint64 quickest = std::numeric_limits<qint64>::max();
    for (int attempt = 0; attempt < 10 && quickest > 100; ++attempt) {
        std::stop_source stop;
        QElapsedTimer sinceStop;
        HttpServer server([&](const HttpServer::Request &request, QTcpSocket &socket) {
            handler(request, socket);
            QTimer::singleShot(20, &socket, [&] {
                sinceStop.start();
                stop.request_stop();
            });
        });
        const auto reply = inWorker([&] {
            auto reply = http(request(server.url()), stop.get_token());
            quickest = std::min(quickest, sinceStop.elapsed());
            return reply;
        });
        QVERIFY(!reply);
        QCOMPARE(int(reply.error().kind), int(Error::Kind::Cancelled));
    }
    QVERIFY2(quickest <= 100, QByteArray::number(quickest));
}

void TestHttp::isCancelledBeforeItStarts()
{
    HttpServer server(answering(HttpServer::answer(200, {})));
    std::stop_source stop;
    stop.request_stop();
    const auto reply = send(request(server.url()), stop.get_token());
    QCOMPARE(int(reply.error().kind), int(Error::Kind::Cancelled));
    QCOMPARE(server.connections, 0);
}

void TestHttp::followsRedirects_data()
{
    QTest::addColumn<bool>("isElsewhere");
    QTest::addColumn<bool>("hasCredentials");
    QTest::addColumn<bool>("isFollowed");
    QTest::newRow("same origin") << false << false << true;
    QTest::newRow("same origin, credentials") << false << true << true;
    QTest::newRow("elsewhere") << true << false << true;
    QTest::newRow("elsewhere, credentials") << true << true << false;
}

void TestHttp::followsRedirects()
{
    QFETCH(const bool, isElsewhere);
    QFETCH(const bool, hasCredentials);
    QFETCH(const bool, isFollowed);
    HttpServer elsewhere(answering(HttpServer::answer(200, "there")));
    HttpServer server([&](const HttpServer::Request &request, QTcpSocket &socket) {
        if (request.target == "/there")
            socket.write(HttpServer::answer(200, "there"));
        else
            redirecting(isElsewhere ? elsewhere.url().toEncoded() : "/there")(request, socket);
    });
    const auto reply = send(hasCredentials ? withCredentials(server.url()) : request(server.url()));
    QCOMPARE(reply.has_value(), isFollowed);
    if (isFollowed) {
        QCOMPARE(reply->body, QByteArray("there"));
        QCOMPARE(reply->url, isElsewhere ? elsewhere.url() : server.url(u"/there"_s));
    } else {
        QCOMPARE(int(reply.error().kind), int(Error::Kind::Denied));
        QCOMPARE(elsewhere.connections, 0);
    }

    HttpServer circle(redirecting("/again", 307));
    const auto round = send(request(circle.url()));
    QVERIFY(!round);
    QCOMPARE(int(round.error().kind), int(Error::Kind::Invalid));
    QCOMPARE(circle.requests.size(), 6);
}

void TestHttp::neverRedirectsFromHttpsToHttp()
{
    QVERIFY2(m_certificates.failed().isEmpty(), qPrintable(m_certificates.failed()));
    HttpServer plain(answering(HttpServer::answer(200, "there")));
    HttpServer server(redirecting(plain.url().toEncoded()),
                      m_certificates.server(u"IP:127.0.0.1"_s));
    HttpRequest request = ::request(server.url());
    request.trust.authorityPem = m_certificates.authority();
    const auto reply = send(request);
    QVERIFY(!reply);
    QCOMPARE(int(reply.error().kind), int(Error::Kind::Denied));
    QCOMPARE(plain.connections, 0);
}

void TestHttp::neverFollowsAPost()
{
    HttpServer server(redirecting("/there", 307));
    HttpRequest request = ::request(server.url());
    request.method = "POST";
    request.body = "x";
    const auto reply = send(request);
    QVERIFY_RESULT(reply);
    QCOMPARE(reply->status, 307);
    QCOMPARE(server.requests.size(), 1);
}

void TestHttp::keepsConnectionsAlive()
{
    HttpServer server(answering(HttpServer::answer(200, "x")));
    runInWorker([&] {
        for (int i = 0; i < 20; ++i)
            QVERIFY_RESULT(http(request(server.url()), {}));
    });
    QCOMPARE(server.requests.size(), 20);
    QCOMPARE(server.connections, 1);
}

void TestHttp::retriesNothingByItself()
{
    // A server that closes a kept connection on the second request: a POST must not go out twice.
    HttpServer server([](const HttpServer::Request &request, QTcpSocket &socket) {
        if (request.target == "/first")
            socket.write(HttpServer::answer(200, "x"));
        else
            socket.abort();
    });
    runInWorker([&] {
        QVERIFY_RESULT(http(request(server.url(u"/first"_s)), {}));
        HttpRequest post = request(server.url(u"/second"_s));
        post.method = "POST";
        post.body = "pay";
        const auto reply = http(post, {});
        QVERIFY(!reply);
    });
    const auto posts =
        std::count_if(server.requests.cbegin(), server.requests.cend(),
                      [](const HttpServer::Request &r) { return r.target == "/second"; });
    QCOMPARE(posts, 1);
}

void TestHttp::streamsDownWithConstantMemory()
{
    constexpr qint64 size = 128 * mebibyte;
    HttpServer server([](const HttpServer::Request &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n");
        pump(socket, size);
    });
    qint64 received = 0;
    qint64 most = 0;
    const qint64 before = residentBytes();
    HttpRequest request = ::request(server.url());
    request.sink = [&](QByteArrayView bytes) -> Result<> {
        received += bytes.size();
        most = std::max(most, residentBytes());
        return {};
    };
    const auto reply = send(request);
    QVERIFY_RESULT(reply);
    QCOMPARE(received, size);
    QVERIFY(reply->body.isEmpty());
    QVERIFY2(most - before < 32 * mebibyte,
             QByteArray::number((most - before) / mebibyte) + " MiB");
}

void TestHttp::streamsUpWithConstantMemory()
{
    constexpr qint64 size = 128 * mebibyte;
    qint64 most = 0;
    const qint64 before = residentBytes();
    HttpServer server([&](const HttpServer::Request &, QTcpSocket &socket) {
        most = residentBytes();
        socket.write(HttpServer::answer(200, "stored"));
    });
    server.keepBodies = false;
    const auto reply = inWorker([&] {
        Zeros source(size);
        HttpRequest request = ::request(server.url());
        request.method = "PUT";
        request.headers = {{"Content-Length", QByteArray::number(size)}};
        request.source = &source;
        return http(request, {});
    });
    QVERIFY_RESULT(reply);
    QCOMPARE(server.bodyBytes, size);
    QVERIFY2(most - before < 32 * mebibyte,
             QByteArray::number((most - before) / mebibyte) + " MiB");
}

void TestHttp::showsASinkOnlySuccess()
{
    HttpServer server(answering(HttpServer::answer(404, "<html>sorry</html>")));
    QByteArray taken;
    HttpRequest request = ::request(server.url());
    request.sink = [&](QByteArrayView bytes) -> Result<> {
        taken += bytes;
        return {};
    };
    const auto reply = send(request);
    QVERIFY_RESULT(reply);
    QCOMPARE(reply->body, QByteArray("<html>sorry</html>"));
    QVERIFY(taken.isEmpty());
}

void TestHttp::passesTheSinksErrorOn()
{
    HttpServer server([](const HttpServer::Request &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        pump(socket, 1024 * mebibyte);
    });
    int calls = 0;
    HttpRequest request = ::request(server.url());
    request.sink = [&](QByteArrayView) -> Result<> {
        ++calls;
        return failure(Error::Kind::Failed, u"disk full"_s);
    };
    const auto reply = send(request);
    QVERIFY(!reply);
    QCOMPARE(reply.error().text, u"disk full"_s);
    QCOMPARE(calls, 1);
}

void TestHttp::limitsSizes()
{
    HttpServer server([](const HttpServer::Request &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        pump(socket, 1024 * mebibyte);
    });
    HttpRequest request = ::request(server.url());
    request.sizeLimit = mebibyte;
    const auto reply = send(request);
    QVERIFY(!reply);
    QCOMPARE(int(reply.error().kind), int(Error::Kind::Invalid));
    HttpServer small(answering(HttpServer::answer(200, QByteArray(mebibyte, 'x'))));
    request.url = small.url();
    QCOMPARE(send(request)->body.size(), mebibyte);
}

void TestHttp::tellsTlsErrorsApart_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<QString>("word");
    const QString early = u"20200101000000Z"_s;
    const QString late = u"20490101000000Z"_s;
    QTest::newRow("good") << u"IP:127.0.0.1"_s << early << late << true << QString();
    QTest::newRow("unknown authority")
        << u"IP:127.0.0.1"_s << early << late << false << u"authority that is not trusted"_s;
    QTest::newRow("expired") << u"IP:127.0.0.1"_s << early << u"20240101000000Z"_s << true
                             << u"has expired"_s;
    QTest::newRow("not yet valid")
        << u"IP:127.0.0.1"_s << u"20480101000000Z"_s << late << true << u"not valid yet"_s;
    QTest::newRow("wrong host") << u"DNS:other.example.com"_s << early << late << true
                                << u"another host name"_s;
}

void TestHttp::tellsTlsErrorsApart()
{
    QFETCH(const QString, names);
    QFETCH(const QString, from);
    QFETCH(const QString, until);
    QFETCH(const bool, isTrusted);
    QFETCH(const QString, word);
    HttpServer server(answering(HttpServer::answer(200, "x")),
                      m_certificates.server(names, from, until));
    QVERIFY2(m_certificates.failed().isEmpty(), qPrintable(m_certificates.failed()));
    HttpRequest request = withCredentials(server.url());
    if (isTrusted)
        request.trust.authorityPem = m_certificates.authority();
    const auto reply = send(request);
    QCOMPARE(reply.has_value(), word.isEmpty());
    if (!reply) {
        QCOMPARE(int(reply.error().kind), int(Error::Kind::Unreachable));
        QVERIFY2(reply.error().text.contains(word), qPrintable(reply.error().text));
        QVERIFY(server.requests.isEmpty()); // the credentials stayed here
    }
    request.trust.isVerified = false;
    QVERIFY_RESULT(send(request));
}

void TestHttp::neverReusesAnUnverifiedConnection()
{
    HttpServer server(answering(HttpServer::answer(200, "x")),
                      m_certificates.server(u"IP:127.0.0.1"_s));
    runInWorker([&] {
        HttpRequest careless = request(server.url());
        careless.trust.isVerified = false;
        QVERIFY_RESULT(http(careless, {}));
        const auto careful = http(withCredentials(server.url()), {});
        QVERIFY(!careful);
        QVERIFY_RESULT(http(careless, {}));
        HttpRequest trusting = request(server.url());
        trusting.trust.authorityPem = m_certificates.authority();
        QVERIFY_RESULT(http(trusting, {}));
    });
    for (const HttpServer::Request &request : server.requests)
        QCOMPARE(request.header("authorization"), QByteArray());
    QCOMPARE(server.requests.size(), 3);
}

void TestHttp::tellsFailuresApart()
{
    const auto closed = send(request(QUrl(u"http://127.0.0.1:1/"_s)));
    QCOMPARE(int(closed.error().kind), int(Error::Kind::Unreachable));
    QVERIFY2(closed.error().text.contains(u"Nothing answers at 127.0.0.1:1"),
             qPrintable(closed.error().text));
    const auto unknown = send(request(QUrl(u"http://no-such-host.invalid/"_s)));
    QCOMPARE(int(unknown.error().kind), int(Error::Kind::Unreachable));
    QVERIFY2(unknown.error().text.contains(u"no-such-host.invalid is not known"),
             qPrintable(unknown.error().text));
    HttpServer plain(answering(HttpServer::answer(200, "x")));
    QUrl tls = plain.url();
    tls.setScheme(u"https"_s);
    HttpRequest request = ::request(tls);
    request.idleTimeout = 1s;
    QVERIFY(!send(request));
    for (const QString &address :
         {u""_s, u"no url"_s, u"http://"_s, u"ftp://h/"_s, u"file:///x"_s}) {
        const auto invalid = send(::request(QUrl(address)));
        QVERIFY2(!invalid, qPrintable(address));
        QCOMPARE(int(invalid.error().kind), int(Error::Kind::Invalid));
    }
}

void TestHttp::reportsWhatBreaksOff_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("garbage") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
    QTest::newRow("half a body") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
    QTest::newRow("half an error")
        << QByteArray("HTTP/1.1 500 Oh\r\nContent-Length: 100\r\n\r\nhalf");
}

void TestHttp::reportsWhatBreaksOff()
{
    QFETCH(const QByteArray, answer);
    HttpServer server([&](const HttpServer::Request &, QTcpSocket &socket) {
        socket.write(answer);
        socket.disconnectFromHost();
    });
    HttpRequest request = ::request(server.url());
    request.idleTimeout = 5s;
    const auto reply = send(request);
    QVERIFY2(!reply, reply ? reply->body.constData() : "");
    QCOMPARE(int(reply.error().kind), int(Error::Kind::Invalid));
}

void TestHttp::hidesSecretsInMessages()
{
    QUrl url(u"http://ops:hunter2@127.0.0.1:1/private?token=hunter2"_s);
    const auto reply = send(withCredentials(url));
    QVERIFY(!reply);
    QVERIFY2(!(reply.error().text + reply.error().detail).contains(u"hunter2"),
             qPrintable(reply.error().text + reply.error().detail));
    QCOMPARE(endpointOf(url), u"127.0.0.1:1"_s);
    QCOMPARE(endpointOf(QUrl(u"https://a/b"_s)), u"a:443"_s);
}

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
