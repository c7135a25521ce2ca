// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/webapi.h"
#include "tests/connections/fakehttp.h"
#include "tests/support/worker.h"

#include <QTest>

using namespace toban;
using test::FakeHttp;

class TestWebApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsAddresses_data();
    void joinsAddresses();
    void signsIn();
    void namesTheAuthorityFileThatIsMissing();
    void judgesAnswers_data();
    void judgesAnswers();
    void neverShowsTheSecret();
};

void TestWebApi::joinsAddresses_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("sent");
    const auto add = [](const char *base, const char *path, const char *sent) {
        QTest::newRow(sent) << QString::fromLatin1(base) << QString::fromLatin1(path)
                            << QByteArray(sent);
    };
    add("http://a/actuator", "health", "http://a/actuator/health");
    add("http://a/actuator/", "health", "http://a/actuator/health");
    add("http://a", "health", "http://a/health");
    add("http://a/x%2Fy", "loggers/b%2Fc", "http://a/x%2Fy/loggers/b%2Fc");
    add("http://a/actuator/", "", "http://a/actuator/");
}

void TestWebApi::joinsAddresses()
{
    QFETCH(QString, base);
    QFETCH(QString, path);
    QFETCH(QByteArray, sent);
    const WebApi api(QUrl(base), {}, {}, FakeHttp().http());
    const auto request = api.request(path);
    QVERIFY_RESULT(request);
    QCOMPARE(request->url.toEncoded(), sent);
}

void TestWebApi::signsIn()
{
    const auto authorization = [](const Access &access) {
        const WebApi api(QUrl(QStringLiteral("http://a")), access, QStringLiteral("秘密:1"),
                         FakeHttp().http());
        return FakeHttp::header(*api.request({}), "authorization");
    };
    Access access;
    QCOMPARE(authorization(access), QByteArray());
    access.scheme = Access::Scheme::Basic;
    access.user = QStringLiteral("toban");
    QCOMPARE(authorization(access), "Basic " + QByteArray("toban:秘密:1").toBase64());
    access.scheme = Access::Scheme::Bearer;
    QCOMPARE(authorization(access), QByteArray("Bearer 秘密:1"));
}

void TestWebApi::namesTheAuthorityFileThatIsMissing()
{
    Access access;
    access.authorityFile = QStringLiteral("/nowhere/ca.pem");
    FakeHttp server;
    const auto reply =
        WebApi(QUrl(QStringLiteral("https://a")), access, {}, server.http()).get({}, {}, "*/*", {});
    QVERIFY(!reply);
    QVERIFY(reply.error().text.contains(access.authorityFile));
    QVERIFY(server.asked().isEmpty());
}

void TestWebApi::judgesAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const auto add = [](const char *name, int status, const char *type, const char *body,
                        Error::Kind kind) {
        QTest::newRow(name) << status << QByteArray(type) << QByteArray(body) << int(kind);
    };
    const char *json = "application/json";
    add("401", 401, json, "{}", Error::Kind::Denied);
    add("403", 403, json, "{}", Error::Kind::Denied);
    add("404", 404, json, "{}", Error::Kind::NotFound);
    add("409", 409, json, "{}", Error::Kind::Conflict);
    add("400", 400, json, "{}", Error::Kind::Failed);
    add("500", 500, json, "{}", Error::Kind::Failed);
    add("503", 503, "text/html", "<html>", Error::Kind::Failed);
    add("302", 302, "", "", Error::Kind::Invalid);
    add("login page", 200, "text/html; charset=utf-8", "<form>", Error::Kind::Invalid);
    add("unnamed page", 200, "", "\n <!DOCTYPE HTML><html>", Error::Kind::Invalid);
}

void TestWebApi::judgesAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    FakeHttp server;
    server.answer(QStringLiteral("/x"), body, type, status);
    const auto reply = WebApi(QUrl(QStringLiteral("http://a:81")), {}, {}, server.http())
                           .get(QStringLiteral("x"), {}, "*/*", {});
    QVERIFY(!reply);
    QCOMPARE(int(reply.error().kind), kind);
    QVERIFY(reply.error().text.contains(QStringLiteral("a:81")));
    QVERIFY(reply.error().detail.startsWith(QStringLiteral("HTTP %1").arg(status)));
}

void TestWebApi::neverShowsTheSecret()
{
    Access access;
    access.scheme = Access::Scheme::Basic;
    access.user = QStringLiteral("toban");
    const QString secret = QStringLiteral("kept-quiet");
    for (const int status : {302, 400, 401, 403, 404, 409, 500, 503}) {
        FakeHttp server;
        server.answer(QStringLiteral("/x"), "{}", "application/json", status);
        const auto reply = WebApi(QUrl(QStringLiteral("http://a")), access, secret, server.http())
                               .get(QStringLiteral("x"), {}, "*/*", {});
        QVERIFY(!reply);
        QVERIFY(!reply.error().text.contains(secret) && !reply.error().detail.contains(secret));
    }
}

QTEST_GUILESS_MAIN(TestWebApi)
#include "tst_webapi.moc"
