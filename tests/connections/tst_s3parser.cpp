// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/s3parser.h"
#include "tests/support/worker.h"

#include <QFile>
#include <QTest>

using namespace toban;

/// Answers recorded from the servers their names tell, or taken from Amazon's API Reference.
class TestS3Parser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsObjects();
    void readsKeysThatAreNotEncoded();
    void readsVersions();
    void readsUploads();
    void readsBuckets();
    void readsUploadId();
    void readsEtags();
    void readsDeletions();
    void readsComplaints();
    void refusesWhatBrokeOff_data();
    void refusesWhatBrokeOff();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void takesNoComplaintFromOthers_data();
    void takesNoComplaintFromOthers();
};

namespace {

QByteArray recorded(const char *name)
{
    QFile file(QStringLiteral(":/data/s3/%1.xml").arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Instant instant(const char *iso)
{
    return toInstant(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs));
}

} // namespace

void TestS3Parser::readsObjects()
{
    const auto page = parseS3Objects(recorded("objects-amazon"));
    QVERIFY_RESULT(page);
    const S3ObjectPage expected{
        {{QStringLiteral("rec/a b"), 5, instant("2026-11-24T07:55:56Z"),
          "5d41402abc4b2a76b9719d911017c592", QStringLiteral("STANDARD")},
         {QStringLiteral("rec/a+b"), 5'497'558'138'880, instant("2026-11-24T07:55:57Z"),
          "d41d8cd98f00b204e9800998ecf8427e-2", QStringLiteral("GLACIER")},
         {QStringLiteral("rec/予\a"), 0, instant("2026-11-24T07:55:58.123Z"), {}, {}}},
        {QStringLiteral("rec/s ub%/")},
        QStringLiteral("1ueGcxLPRx1Tr/XYExHnhbYLgveDs2J/wm36Hy4vbOwM=")};
    QCOMPARE(page->objects.size(), expected.objects.size());
    for (qsizetype i = 0; i < expected.objects.size(); ++i)
        QCOMPARE(page->objects.at(i).key, expected.objects.at(i).key);
    QVERIFY(*page == expected);
}

/// It ignores encoding-type, says so, and names a token on the last page.
void TestS3Parser::readsKeysThatAreNotEncoded()
{
    const auto page = parseS3Objects(recorded("objects-versitygw"));
    QVERIFY_RESULT(page);
    QCOMPARE(page->objects.size(), 2);
    QCOMPARE(page->objects.at(0).key, QStringLiteral("rec/a b"));
    QCOMPARE(page->objects.at(1).key, QStringLiteral("rec/a+b%"));
    QCOMPARE(page->objects.at(1).etag, "5d41402abc4b2a76b9719d911017c592");
    QCOMPARE(page->prefixes, QStringList{QStringLiteral("rec/sub/")});
    QCOMPARE(page->next, QString());
}

void TestS3Parser::readsVersions()
{
    const auto page = parseS3Versions(recorded("versions-versitygw"));
    QVERIFY_RESULT(page);
    const QString key = QStringLiteral("rec/a+b");
    const QString older = QStringLiteral("01M868VV51QTWZRNT596QB7VPC");
    const S3VersionPage expected{{{key,
                                   QStringLiteral("01M868VV66FB3XMY7G1SCKVXC9"),
                                   true,
                                   true,
                                   0,
                                   instant("2026-11-24T07:55:57.469Z"),
                                   {}},
                                  {key, older, false, false, 3, instant("2026-11-24T07:55:57Z"),
                                   "b8a9f715dbb64fd5c56e7783c6820a61"}},
                                 S3ObjectId{key, older}};
    QVERIFY(*page == expected);
}

void TestS3Parser::readsUploads()
{
    const auto page = parseS3Uploads(recorded("uploads-s3proxy"));
    QVERIFY_RESULT(page);
    const S3Upload upload{QStringLiteral("rec/u+p"),
                          QStringLiteral("ee6705bf-c01d-4f42-ad3b-7753f7125734"),
                          instant("2026-11-24T07:55:57.321Z")};
    QVERIFY((*page == S3UploadPage{{upload}, std::nullopt}));
}

void TestS3Parser::readsBuckets()
{
    const auto buckets = parseS3Buckets(recorded("buckets-versitygw"));
    QVERIFY_RESULT(buckets);
    const QList<S3Bucket> expected{
        {QStringLiteral("toban"), instant("2026-11-24T07:55:56Z")},
        {QStringLiteral("toban-versioned"), instant("2026-11-24T07:54:48Z")}};
    QVERIFY(*buckets == expected);
}

void TestS3Parser::readsUploadId()
{
    QCOMPARE(parseS3UploadId(recorded("upload-versitygw")).value(),
             QStringLiteral("e3234311-b858-4da4-a4ef-a2eb02faddb1"));
}

void TestS3Parser::readsEtags()
{
    QCOMPARE(parseS3Etag(recorded("completed-amazon")).value(),
             "3858f62230ac3c915f300c664312c11f-9");
    QCOMPARE(parseS3Etag(recorded("copied-amazon")).value(), "9b2cf535f27731c974343645a3985328");
    QCOMPARE(s3Etag("\"a\""), "a");
    QCOMPARE(s3Etag("a"), "a");
    QCOMPARE(s3Etag("\""), "\"");
    QCOMPARE(s3Etag(""), "");
}

void TestS3Parser::readsDeletions()
{
    const auto deletion = parseS3Deletion(recorded("deletion-amazon"));
    QVERIFY_RESULT(deletion);
    const S3Deletion expected{
        {{QStringLiteral("sample1.txt"), {}},
         {QStringLiteral("a&b"), QStringLiteral("OYcLXagmS.WaD..oyH4KRguB95_YhLs7")}},
        {{{QStringLiteral("sample2.txt"), {}},
          QStringLiteral("AccessDenied"),
          QStringLiteral("Access Denied")}}};
    QVERIFY(*deletion == expected);
}

void TestS3Parser::readsComplaints()
{
    const S3Complaint complaint = parseS3Complaint(recorded("error-region"));
    QCOMPARE(complaint.code, QStringLiteral("AuthorizationHeaderMalformed"));
    QCOMPARE(complaint.region, QStringLiteral("ap-northeast-1"));
    QVERIFY(complaint.message.contains(QStringLiteral("expecting \"ap-northeast-1\"")));
}

using Parse = bool (*)(QByteArrayView); // whether it was taken

template <auto parser>
bool isTaken(QByteArrayView xml)
{
    return parser(xml).has_value();
}

void TestS3Parser::refusesWhatBrokeOff_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<Parse>("parse");
    const auto row = [](const char *name, Parse parse) {
        QTest::newRow(name) << recorded(name).trimmed() << parse;
    };
    row("objects-amazon", isTaken<parseS3Objects>);
    row("objects-versitygw", isTaken<parseS3Objects>);
    row("versions-versitygw", isTaken<parseS3Versions>);
    row("uploads-s3proxy", isTaken<parseS3Uploads>);
    row("buckets-versitygw", isTaken<parseS3Buckets>);
    row("upload-versitygw", isTaken<parseS3UploadId>);
    row("completed-amazon", isTaken<parseS3Etag>);
    row("copied-amazon", isTaken<parseS3Etag>);
    row("deletion-amazon", isTaken<parseS3Deletion>);
}

/// Wherever the connection breaks: half a listing must not look like a whole one.
void TestS3Parser::refusesWhatBrokeOff()
{
    QFETCH(QByteArray, xml);
    QFETCH(Parse, parse);
    QVERIFY(parse(xml));
    for (qsizetype length = 0; length < xml.size(); ++length)
        QVERIFY2(!parse(xml.left(length)), qPrintable(QString::number(length)));
    QVERIFY(!parse(xml + "<more/>"));
}

void TestS3Parser::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("xml");
    const auto contents = [](const QByteArray &inside) {
        return "<ListBucketResult><IsTruncated>false</IsTruncated><Contents>" + inside
               + "</Contents></ListBucketResult>";
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><html><body>Sign in</body></html>");
    QTest::newRow("JSON") << QByteArray("{\"error\":\"not here\"}");
    QTest::newRow("another answer") << QByteArray("<ListVersionsResult/>");
    QTest::newRow("an error") << QByteArray("<Error><Code>AccessDenied</Code></Error>");
    QTest::newRow("no key") << contents("<Size>1</Size>");
    QTest::newRow("a size below zero") << contents("<Key>k</Key><Size>-1</Size>");
    QTest::newRow("no size") << contents("<Key>k</Key><Size>many</Size>");
    QTest::newRow("no time") << contents("<Key>k</Key><LastModified>today</LastModified>");
    QTest::newRow("invalid UTF-8") << contents("<Key>\xff\xfe</Key>");
    QTest::newRow("more pages, no token")
        << QByteArray("<ListBucketResult><IsTruncated>true</IsTruncated></ListBucketResult>");
    QTest::newRow("entities that grow")
        << QByteArray("<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
                      "<!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>")
               + contents("<Key>&c;</Key>");
    QTest::newRow("an entity from outside")
        << QByteArray("<!DOCTYPE l [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>")
               + contents("<Key>&f;</Key>");
    QTest::newRow("deeply nested") << contents(QByteArray("<a>").repeated(100'000));
}

void TestS3Parser::refusesWhatIsWrong()
{
    QFETCH(QByteArray, xml);
    const auto page = parseS3Objects(xml);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::Invalid);
    QVERIFY(!page.error().text.isEmpty());
    QVERIFY(page.error().detail.size() < 2000);
}

void TestS3Parser::takesNoComplaintFromOthers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a web page") << QByteArray("<html><body>502 Bad Gateway</body></html>");
    QTest::newRow("JSON") << QByteArray("{\"Code\":\"NoSuchKey\"}");
    QTest::newRow("an object") << QByteArray("<ListBucketResult><Code>x</Code></ListBucketResult>");
    QTest::newRow("entities") << QByteArray(
        "<!DOCTYPE l [<!ENTITY a \"a\">]><Error><Code>&a;</Code></Error>");
}

void TestS3Parser::takesNoComplaintFromOthers()
{
    QFETCH(QByteArray, body);
    QVERIFY(parseS3Complaint(body) == S3Complaint());
}

QTEST_GUILESS_MAIN(TestS3Parser)
#include "tst_s3parser.moc"
