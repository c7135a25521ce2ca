// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/s3signature.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace toban;

/// The examples are those of the Amazon S3 API Reference, "Authenticating Requests (AWS Signature
/// Version 4)": same key, same time, same bucket.
class TestS3Signature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAsPublished_data();
    void signsAsPublished();
    void presignsAsPublished();
    void coversEverything_data();
    void coversEverything();
    void encodesEveryByteOnce();
    void survivesQUrl_data();
    void survivesQUrl();
    void survivesQUrlAtRandom();
};

namespace {

const S3Credentials credentials{"AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
                                "us-east-1"};
const Instant now = std::chrono::sys_days(std::chrono::year(2013) / 5 / 24);

S3Signable exampleRequest(const QJsonObject &example)
{
    S3Signable request{example[u"method"].toString().toLatin1(),
                       "examplebucket.s3.amazonaws.com",
                       example[u"path"].toString().toUtf8(),
                       {},
                       {},
                       s3PayloadHash(example[u"body"].toString().toUtf8())};
    const QJsonObject query = example[u"query"].toObject();
    for (auto item = query.begin(); item != query.end(); ++item)
        request.query.append({item.key().toUtf8(), item.value().toString().toUtf8()});
    const QJsonObject headers = example[u"headers"].toObject();
    for (auto item = headers.begin(); item != headers.end(); ++item)
        request.headers.append({item.key().toUtf8(), item.value().toString().toUtf8()});
    return request;
}

QByteArray authorization(const S3Signable &request, const S3Credentials &key = credentials,
                         Instant when = now)
{
    const auto headers = s3SignedHeaders(request, key, when);
    return headers.last().first == "Authorization" ? headers.last().second : QByteArray();
}

} // namespace

void TestS3Signature::signsAsPublished_data()
{
    QTest::addColumn<QJsonObject>("example");
    QFile file(QStringLiteral(":/data/s3signatures.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray examples = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(examples.size(), 4);
    for (const QJsonValue &example : examples)
        QTest::newRow(qPrintable(example[u"name"].toString())) << example.toObject();
}

void TestS3Signature::signsAsPublished()
{
    QFETCH(QJsonObject, example);
    const S3Signable request = exampleRequest(example);
    QCOMPARE(s3RequestTarget(request), example[u"target"].toString().toLatin1());
    QCOMPARE(authorization(request),
             "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
             "SignedHeaders="
                 + example[u"signedHeaders"].toString().toLatin1()
                 + ",Signature=" + example[u"signature"].toString().toLatin1());
}

void TestS3Signature::presignsAsPublished()
{
    const S3Signable request{"GET", "examplebucket.s3.amazonaws.com", "/test.txt", {}, {}, {}};
    QCOMPARE(s3PresignedTarget(request, credentials, now, std::chrono::hours(24)),
             "/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&"
             "X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&"
             "X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&"
             "X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404");
}

void TestS3Signature::coversEverything_data()
{
    QTest::addColumn<S3Signable>("changed");
    const S3Signable base{"PUT", "h:9000", "/b/k", {{"a", "1"}}, {{"x-amz-meta-a", "1"}}, "hash"};
    const auto row = [&](const char *name, const std::function<void(S3Signable &)> &change) {
        S3Signable changed = base;
        change(changed);
        QTest::newRow(name) << changed;
    };
    row("method", [](S3Signable &r) { r.method = "GET"; });
    row("host", [](S3Signable &r) { r.host = "h:9001"; });
    row("path", [](S3Signable &r) { r.path = "/b/K"; });
    row("query value", [](S3Signable &r) { r.query = {{"a", "2"}}; });
    row("query name", [](S3Signable &r) { r.query = {{"b", "1"}}; });
    row("header", [](S3Signable &r) { r.headers = {{"x-amz-meta-a", "2"}}; });
    row("body", [](S3Signable &r) { r.payloadHash = "other"; });
}

void TestS3Signature::coversEverything()
{
    QFETCH(S3Signable, changed);
    const S3Signable base{"PUT", "h:9000", "/b/k", {{"a", "1"}}, {{"x-amz-meta-a", "1"}}, "hash"};
    QVERIFY(authorization(base) != authorization(changed));
    S3Credentials otherKey = credentials;
    otherKey.secretKey += 'x';
    QVERIFY(authorization(base) != authorization(base, otherKey));
    QVERIFY(authorization(base) != authorization(base, credentials, now + std::chrono::seconds(1)));
}

void TestS3Signature::encodesEveryByteOnce()
{
    QByteArray every;
    QByteArray expected;
    for (int byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        const bool isPlain = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
                             || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.'
                             || c == '~';
        every += c;
        expected += isPlain ? QByteArray(1, c)
                            : '%' + QByteArray::number(byte, 16).rightJustified(2, '0').toUpper();
    }
    QCOMPARE(s3Encoded(every, false), expected);
    QCOMPARE(s3Encoded("a/b c", true), "a/b%20c");
    QCOMPARE(s3Encoded("a/b c", false), "a%2Fb%20c");
}

void TestS3Signature::survivesQUrl_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("space") << QByteArray("a b");
    QTest::newRow("plus") << QByteArray("a+b");
    QTest::newRow("slashes") << QByteArray("//a///b//");
    QTest::newRow("equals, ampersand, question mark, hash") << QByteArray("a=b&c?d#e;f:g@h");
    QTest::newRow("Japanese") << QByteArray("予約/バックアップ・2026年.dump");
    QTest::newRow("decomposed") << QByteArray("e\u0301");
    QTest::newRow("per cent") << QByteArray("100%/%41/%2F/%");
    QTest::newRow("leading dots") << QByteArray(".hidden/..twice");
    QTest::newRow("dot segments") << QByteArray("a/../b/./c/..");
    QTest::newRow("quotes, brackets, backslash") << QByteArray("'\"<>[]{}|\\^`!$()*,~");
    QTest::newRow("control bytes") << QByteArray("a\tb\nc\x7f");
    QTest::newRow("beyond the basic plane") << QByteArray("\U0001F389");
    QTest::newRow("noncharacter, private use") << QByteArray("\uFFFE\uE000");
}

/// The transport takes a QUrl, and Qt decodes and encodes its parts as it likes; what it sends
/// must be what was signed.
void TestS3Signature::survivesQUrl()
{
    QFETCH(QByteArray, key);
    const S3Signable request{"GET", "h:9000", "/bucket/" + key, {{"prefix", key}}, {}, {}};
    const QByteArray target = s3RequestTarget(request);
    const QUrl url = QUrl::fromEncoded("http://h:9000" + target, QUrl::StrictMode);
    QCOMPARE(url.toEncoded(), "http://h:9000" + target);
}

void TestS3Signature::survivesQUrlAtRandom()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i) {
        QString key;
        for (int length = random.bounded(1, 12); length > 0; --length)
            key += QChar(random.bounded(4) ? random.bounded(0x80) : random.bounded(0xD800));
        const S3Signable request{"GET", "h", "/b/" + key.toUtf8(), {{"k", key.toUtf8()}}, {}, {}};
        const QByteArray address = "https://h" + s3RequestTarget(request);
        QCOMPARE(QUrl::fromEncoded(address, QUrl::StrictMode).toEncoded(), address);
    }
}

QTEST_GUILESS_MAIN(TestS3Signature)
#include "tst_s3signature.moc"
