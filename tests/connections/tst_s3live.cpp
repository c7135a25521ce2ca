// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/objectstoretest.h"
#include "models/connections/s3upload.h"
#include "tests/support/worker.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>
#include <QUuid>

#include <mutex>

using namespace toban;
using toban::test::inWorker;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

QString variable(const QString &name)
{
    return qEnvironmentVariable(qPrintable(QStringLiteral("TOBAN_PEER_") + name));
}

/// A bucket of a real server, and the way in.
struct Peer
{
    ObjectStoreProfile profile;
    QString secret;
    QString bucket;

    S3Client client(S3Surroundings surroundings = {}) const
    {
        return S3Client(profile, secret, std::move(surroundings));
    }
};

Peer peer(const QString &url, const QString &account, const QString &bucket)
{
    const QString server = url.section(u'_', 0, 0);
    Peer peer;
    peer.profile.endpoint = QUrl(variable(url));
    peer.profile.region = variable(server + QStringLiteral("_REGION"));
    peer.profile.accessKey = variable(account + QStringLiteral("_ACCESS_KEY"));
    peer.secret = variable(account + QStringLiteral("_SECRET_KEY"));
    peer.bucket = variable(bucket);
    return peer;
}

Peer mainPeer()
{
    return peer(QStringLiteral("S3_URL"), QStringLiteral("S3"), QStringLiteral("S3_BUCKET"));
}

void addPeers(const QList<std::pair<const char *, Peer>> &peers)
{
    QTest::addColumn<Peer>("peer");
    for (const auto &[name, peer] : peers) {
        if (!peer.profile.endpoint.isEmpty())
            QTest::newRow(name) << peer;
    }
}

void addPlainPeers()
{
    addPeers({{"main", mainPeer()},
              {"s3proxy", peer(QStringLiteral("S3PROXY_URL"), QStringLiteral("S3PROXY"),
                               QStringLiteral("S3PROXY_BUCKET"))}});
}

void addVersionedPeers()
{
    addPeers({{"main", peer(QStringLiteral("S3_URL"), QStringLiteral("S3"),
                            QStringLiteral("S3_VERSIONED_BUCKET"))},
              {"s3proxy", peer(QStringLiteral("S3PROXY_URL"), QStringLiteral("S3PROXY_VERSIONED"),
                               QStringLiteral("S3PROXY_VERSIONED_BUCKET"))}});
}

QString uniquePrefix()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces) + u'/';
}

QByteArray randomBytes(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(42);
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), size / 4);
    return bytes;
}

QByteArray sha256(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
}

Result<QStringList> keysBelow(const S3Client &client, const S3Listing &listing)
{
    QStringList keys;
    return inWorker([&] {
        return client
            .list(listing,
                  [&](const S3ObjectPage &page) -> Result<> {
                      for (const S3Object &object : page.objects)
                          keys.append(object.key);
                      return {};
                  },
                  {})
            .map([&] { return keys; });
    });
}

Result<QList<S3Upload>> uploadsBelow(const S3Client &client, const QString &bucket,
                                     const QString &prefix)
{
    QList<S3Upload> uploads;
    return inWorker([&] {
        return client
            .listUploads(bucket, prefix,
                         [&](const S3UploadPage &page) -> Result<> {
                             uploads.append(page.uploads);
                             return {};
                         },
                         {})
            .map([&] { return uploads; });
    });
}

} // namespace

/// The client against real servers, whose addresses tests/peers/up publishes.
class TestS3Live : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsAwkwardKeys_data();
    void keepsAwkwardKeys();
    void takesDoubleSlashes_data() { addPlainPeers(); }
    void takesDoubleSlashes();
    void listsPageByPage_data() { addPlainPeers(); }
    void listsPageByPage();
    void readsRanges_data() { addPlainPeers(); }
    void readsRanges();
    void tellsWhatIsMissing_data() { addPlainPeers(); }
    void tellsWhatIsMissing();
    void refusesToOverwrite_data() { addPlainPeers(); }
    void refusesToOverwrite();
    void uploadsInParts_data() { addPlainPeers(); }
    void uploadsInParts();
    void removesThePartsOfAFailedUpload_data() { addPlainPeers(); }
    void removesThePartsOfAFailedUpload();
    void deletesMany_data() { addPlainPeers(); }
    void deletesMany();
    void copies_data() { addPlainPeers(); }
    void copies();
    void keepsVersions_data() { addVersionedPeers(); }
    void keepsVersions();
    void linksNeedNoKey_data() { addPlainPeers(); }
    void linksNeedNoKey();
    void correctsTheClock_data() { addPlainPeers(); }
    void correctsTheClock();
    void saysThatTheSecretIsWrong_data() { addPlainPeers(); }
    void saysThatTheSecretIsWrong();
    void namesTheRightRegion();
    void putsTheBucketIntoTheHostName();
    void trustsOnlyTheAuthorityOfTheProfile();
    void reportsAStoreThatWorks_data() { addPlainPeers(); }
    void reportsAStoreThatWorks();
    void reportsWhatIsWrong_data();
    void reportsWhatIsWrong();
};

void TestS3Live::initTestCase()
{
    if (variable(QStringLiteral("S3_URL")).isEmpty()
        && variable(QStringLiteral("S3PROXY_URL")).isEmpty())
        QSKIP("no S3 server: TOBAN_PEER_S3_URL and TOBAN_PEER_S3PROXY_URL are not set");
}

void TestS3Live::keepsAwkwardKeys_data()
{
    QTest::addColumn<Peer>("peer");
    QTest::addColumn<QString>("key");
    const auto add = [](const char *name, const Peer &peer, const QString &key) {
        if (!peer.profile.endpoint.isEmpty())
            QTest::addRow("%s: %s", name, qPrintable(key)) << peer << key;
    };
    const Peer s3proxy = peer(QStringLiteral("S3PROXY_URL"), QStringLiteral("S3PROXY"),
                              QStringLiteral("S3PROXY_BUCKET"));
    for (const char *key : {"a b",         " a",
                            "a ",          "a+b",
                            "a=b&c=d",     "100%",
                            "%2F%41%25",   "a?b#c",
                            "a;b,c:d@e",   "'\"<>[]{}|^`!$()*~",
                            "back\\slash", "予約/バックアップ・2026年.dump",
                            "e\u0301",     "\U0001F389",
                            ".hidden",     "..twice",
                            "...",         "a..b/.c",
                            "a\tb",        "a\nb",
                            "&amp;"}) {
        add("main", mainPeer(), QString::fromUtf8(key));
        add("s3proxy", s3proxy, QString::fromUtf8(key));
    }
}

void TestS3Live::keepsAwkwardKeys()
{
    QFETCH(Peer, peer);
    QFETCH(QString, key);
    const S3Client client = peer.client();
    const QString prefix = uniquePrefix();
    const QString whole = prefix + key;
    const QByteArray content = whole.toUtf8();
    const auto stored = inWorker([&] { return client.put(peer.bucket, whole, content, {}, {}); });
    QVERIFY_RESULT(stored);
    const auto read = inWorker([&] { return client.read(peer.bucket, {whole, {}}, {}, {}); });
    QVERIFY_RESULT(read);
    QCOMPARE(*read, content);
    const auto keys = keysBelow(client, {peer.bucket, prefix});
    QVERIFY_RESULT(keys);
    QCOMPARE(*keys, QStringList{whole});
    const auto copied = inWorker([&] {
        return client.copy(peer.bucket, {whole, {}}, peer.bucket, whole + QStringLiteral("-copy"),
                           {});
    });
    QVERIFY_RESULT(copied);
    const auto left = inWorker([&] {
        return client.remove(
            peer.bucket, QList<S3ObjectId>{{whole, {}}, {whole + QStringLiteral("-copy"), {}}}, {});
    });
    QVERIFY_RESULT(left);
    QCOMPARE(left->size(), 0);
    QCOMPARE(keysBelow(client, {peer.bucket, prefix}).value(), QStringList());
}

/// Both servers keep objects in files and list such a key with one slash, so only tst_s3client sees
/// that it is sent as it is.
void TestS3Live::takesDoubleSlashes()
{
    QFETCH(Peer, peer);
    const S3Client client = peer.client();
    for (const char *key : {"a//b", "//c", "d//e"}) {
        const QString whole = uniquePrefix() + QString::fromLatin1(key);
        QVERIFY_RESULT(inWorker([&] { return client.put(peer.bucket, whole, key, {}, {}); }));
        QCOMPARE(inWorker([&] {
                     return client.read(peer.bucket, {whole, {}}, {}, {});
                 }).value(),
                 key);
    }
}

void TestS3Live::listsPageByPage()
{
    QFETCH(Peer, peer);
    const S3Client client = peer.client();
    const QString prefix = uniquePrefix();
    QStringList expected;
    for (int i = 0; i < 25; ++i)
        expected.append(prefix + QStringLiteral("日 %1+").arg(i, 2, 10, QChar(u'0')));
    for (const QString &key : expected)
        QVERIFY_RESULT(inWorker([&] { return client.put(peer.bucket, key, "x", {}, {}); }));
    const QString below = prefix + QStringLiteral("sub/below");
    QVERIFY_RESULT(inWorker([&] { return client.put(peer.bucket, below, "x", {}, {}); }));

    S3Listing listing{peer.bucket, prefix, QStringLiteral("/"), {}, 10};
    QList<qsizetype> sizes;
    QStringList keys;
    QStringList prefixes;
    const auto listed = inWorker([&] {
        return client.list(listing,
                           [&](const S3ObjectPage &page) -> Result<> {
                               sizes.append(page.objects.size() + page.prefixes.size());
                               for (const S3Object &object : page.objects)
                                   keys.append(object.key);
                               prefixes.append(page.prefixes);
                               return {};
                           },
                           {});
    });
    QVERIFY_RESULT(listed);
    QCOMPARE(sizes, (QList<qsizetype>{10, 10, 6}));
    QCOMPARE(keys, expected);
    QCOMPARE(prefixes, QStringList{prefix + QStringLiteral("sub/")});

    listing.startAfter = expected.at(19);
    listing.delimiter.clear();
    const auto rest = keysBelow(client, listing);
    QVERIFY_RESULT(rest);
    QCOMPARE(*rest, expected.mid(20)); // "sub/below" comes before, by its bytes
}

void TestS3Live::readsRanges()
{
    QFETCH(Peer, peer);
    const S3Client client = peer.client();
    const QString key = uniquePrefix() + QStringLiteral("数字.txt");
    S3PutOptions options{"text/plain", {{QStringLiteral("origin"), QStringLiteral("test")}}};
    QVERIFY_RESULT(
        inWorker([&] { return client.put(peer.bucket, key, "0123456789", options, {}); }));
    const auto read = [&](std::optional<S3Range> range) {
        return inWorker([&] { return client.read(peer.bucket, {key, {}}, range, {}); });
    };
    QCOMPARE(read({}).value(), "0123456789");
    QCOMPARE(read(S3Range{2, 4}).value(), "234");
    QCOMPARE(read(S3Range{7, {}}).value(), "789");
    const auto beyond = read(S3Range{10, {}});
    QVERIFY(!beyond);
    QCOMPARE(beyond.error().kind, Error::Kind::Invalid);

    QByteArray streamed;
    const auto info = inWorker([&] {
        return client.download(peer.bucket, {key, {}}, S3Range{5, 8},
                               [&](QByteArrayView bytes) -> Result<> {
                                   streamed.append(bytes);
                                   return {};
                               },
                               {});
    });
    QVERIFY_RESULT(info);
    QCOMPARE(streamed, "5678");
    QCOMPARE(info->size, 10);
    QCOMPARE(info->contentType, QStringLiteral("text/plain"));
    QCOMPARE(info->metadata.value(QStringLiteral("origin")), QStringLiteral("test"));
    QVERIFY(std::chrono::abs(info->modified - systemNow()) < std::chrono::minutes(5));
    QCOMPARE(info->etag, QCryptographicHash::hash("0123456789", QCryptographicHash::Md5).toHex());
}

void TestS3Live::tellsWhatIsMissing()
{
    QFETCH(Peer, peer);
    const S3Client client = peer.client();
    const QString key = uniquePrefix() + QStringLiteral("none");
    const auto read = inWorker([&] { return client.read(peer.bucket, {key, {}}, {}, {}); });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::NotFound);
    QVERIFY2(read.error().text.contains(key), qPrintable(read.error().text));
    const auto info = inWorker([&] { return client.info(peer.bucket, {key, {}}, {}); });
    QVERIFY(!info);
    QCOMPARE(info.error().kind, Error::Kind::NotFound);
    const auto removed = inWorker([&] {
        return client.remove(peer.bucket, S3ObjectId{key, {}}, {});
    });
    QVERIFY_RESULT(removed);
    const QString bucket = QStringLiteral("toban-no-such-bucket");
    const auto listed = keysBelow(client, {bucket});
    QVERIFY(!listed);
    QCOMPARE(listed.error().kind, Error::Kind::NotFound);
    QVERIFY2(listed.error().text.contains(bucket), qPrintable(listed.error().text));
    const auto buckets = inWorker([&] { return client.buckets({}); });
    QVERIFY_RESULT(buckets);
    QVERIFY(std::any_of(buckets->begin(), buckets->end(),
                        [&](const S3Bucket &found) { return found.name == peer.bucket; }));
}

void TestS3Live::refusesToOverwrite()
{
    QFETCH(Peer, peer);
    const S3Client client = peer.client();
    const QString key = uniquePrefix() + QStringLiteral("once");
    S3PutOptions options;
    options.isOnlyIfAbsent = true;
    const auto put = [&](const QByteArray &bytes) {
        return inWorker([&] { return client.put(peer.bucket, key, bytes, options, {}); });
    };
    QVERIFY_RESULT(put("first"));
    const auto second = put("second");
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Conflict);

    QByteArray bytes = randomBytes(9 * mebibyte);
    QBuffer large(&bytes);
    QVERIFY(large.open(QIODevice::ReadOnly));
    S3UploadPlan plan{peer.bucket, key, options};
    const auto third = inWorker([&] { return upload(client, plan, s3Source(large), {}, {}); });
    QVERIFY(!third);
    QCOMPARE(third.error().kind, Error::Kind::Conflict);
    QCOMPARE(uploadsBelow(client, peer.bucket, key).value(), QList<S3Upload>());
    QCOMPARE(inWorker([&] {
                 return client.read(peer.bucket, {key, {}}, {}, {});
             }).value(),
             "first");
}

void TestS3Live::uploadsInParts()
{
    QFETCH(Peer, peer);
    const S3Client client = peer.client();
    const QString key = uniquePrefix() + QStringLiteral("64 MiB+.bin");
    QByteArray bytes = randomBytes(64 * mebibyte + 12'345 * 4);
    QBuffer source(&bytes);
    QVERIFY(source.open(QIODevice::ReadOnly));
    S3UploadPlan plan{peer.bucket, key};
    plan.options.metadata.insert(QStringLiteral("sha256"),
                                 QString::fromLatin1(sha256(bytes).toHex()));
    QStringList begun;
    plan.begun = [&](const S3Upload &upload) { begun.append(upload.uploadId); };
    std::mutex mutex;
    QList<qint64> steps;
    const auto progress = [&](const ProgressStep &step) {
        const std::scoped_lock lock(mutex);
        steps.append(step.done);
    };
    const auto stored =
        inWorker([&] { return upload(client, plan, s3Source(source), progress, {}); });
    QVERIFY_RESULT(stored);
    QVERIFY2(stored->etag.endsWith("-9"), stored->etag.constData());
    QCOMPARE(begun.size(), 1);
    QCOMPARE(steps.size(), 9);
    QCOMPARE(steps.last(), bytes.size());

    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto info = inWorker([&] {
        return client.download(peer.bucket, {key, {}}, {},
                               [&](QByteArrayView part) -> Result<> {
                                   hash.addData(part);
                                   return {};
                               },
                               {});
    });
    QVERIFY_RESULT(info);
    QCOMPARE(info->size, bytes.size());
    QCOMPARE(QString::fromLatin1(hash.result().toHex()),
             info->metadata.value(QStringLiteral("sha256")));
    QCOMPARE(uploadsBelow(client, peer.bucket, key).value(), QList<S3Upload>());
}

void TestS3Live::removesThePartsOfAFailedUpload()
{
    QFETCH(Peer, peer);
    const S3Client client = peer.client();
    const QString prefix = uniquePrefix();
    const QString key = prefix + QStringLiteral("broken");
    S3UploadPlan plan{peer.bucket, key};
    QList<S3Upload> unfinished;
    plan.begun = [&](const S3Upload &begun) { unfinished.append(begun); };
    int parts = 0;
    const S3Source source = [&](char *buffer, qint64 size) -> Result<qint64> {
        if (++parts > 3)
            return failure(Error::Kind::Failed, QStringLiteral("the disk broke"));
        memset(buffer, parts, static_cast<size_t>(size));
        return size;
    };
    const auto stored = inWorker([&] { return upload(client, plan, source, {}, {}); });
    QVERIFY(!stored);
    QCOMPARE(stored.error().text, QStringLiteral("the disk broke"));
    QCOMPARE(unfinished.size(), 1);
    QCOMPARE(uploadsBelow(client, peer.bucket, prefix).value(), QList<S3Upload>());
    QVERIFY(!inWorker([&] { return client.info(peer.bucket, {key, {}}, {}); }));

    // One left behind by a crash is found and removed, and removing it twice does no harm.
    const auto id = inWorker([&] { return client.beginUpload(peer.bucket, key, {}, {}); });
    QVERIFY_RESULT(id);
    const auto found = uploadsBelow(client, peer.bucket, prefix);
    QVERIFY_RESULT(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().key, key);
    QCOMPARE(found->first().uploadId, *id);
    for (int times = 0; times < 2; ++times) {
        QVERIFY_RESULT(
            inWorker([&] { return client.abortUpload(peer.bucket, found->first(), {}); }));
    }
    QCOMPARE(uploadsBelow(client, peer.bucket, prefix).value(), QList<S3Upload>());
}

void TestS3Live::deletesMany()
{
    QFETCH(Peer, peer);
    const S3Client client = peer.client();
    const QString prefix = uniquePrefix();
    QList<S3ObjectId> objects;
    for (int i = 0; i < 40; ++i)
        objects.append({prefix + QStringLiteral("<古い & \"%1\"'>").arg(i), {}});
    for (const S3ObjectId &object : objects)
        QVERIFY_RESULT(inWorker([&] { return client.put(peer.bucket, object.key, {}, {}, {}); }));
    for (int i = 0; i < 1000; ++i) // nothing there is success too, and takes a second request
        objects.prepend({prefix + QStringLiteral("none-%1").arg(i), {}});
    const auto left = inWorker([&] { return client.remove(peer.bucket, objects, {}); });
    QVERIFY_RESULT(left);
    QCOMPARE(left->size(), 0);
    QCOMPARE(keysBelow(client, {peer.bucket, prefix}).value(), QStringList());
}

void TestS3Live::copies()
{
    QFETCH(Peer, peer);
    const S3Client client = peer.client();
    const QString prefix = uniquePrefix();
    const QString from = prefix + QStringLiteral("元+1 %.txt");
    const QString to = prefix + QStringLiteral("先");
    QVERIFY_RESULT(inWorker([&] { return client.put(peer.bucket, from, "content", {}, {}); }));
    const auto copied = inWorker([&] {
        return client.copy(peer.bucket, {from, {}}, peer.bucket, to, {});
    });
    QVERIFY_RESULT(copied);
    QCOMPARE(inWorker([&] {
                 return client.read(peer.bucket, {to, {}}, {}, {});
             }).value(),
             "content");
    const auto missing = inWorker([&] {
        return client.copy(peer.bucket, {prefix + QStringLiteral("none"), {}}, peer.bucket, to, {});
    });
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
}

void TestS3Live::keepsVersions()
{
    QFETCH(Peer, peer);
    const S3Client client = peer.client();
    const QString prefix = uniquePrefix();
    const QString key = prefix + QStringLiteral("版 1");
    QStringList ids;
    for (const char *content : {"one", "two", "three"}) {
        const auto stored = inWorker([&] { return client.put(peer.bucket, key, content, {}, {}); });
        QVERIFY_RESULT(stored);
        ids.append(stored->versionId);
    }
    ids.removeDuplicates();
    QCOMPARE(ids.size(), 3);
    QCOMPARE(inWorker([&] {
                 return client.read(peer.bucket, {key, ids.at(1)}, {}, {});
             }).value(),
             "two");
    QVERIFY_RESULT(inWorker([&] { return client.remove(peer.bucket, S3ObjectId{key, {}}, {}); }));
    QVERIFY(!inWorker([&] { return client.info(peer.bucket, {key, {}}, {}); }));

    const auto versions = [&](int pageSize) {
        QList<S3Version> versions;
        const auto listed = inWorker([&] {
            return client.listVersions({peer.bucket, prefix, {}, {}, pageSize},
                                       [&](const S3VersionPage &page) -> Result<> {
                                           versions.append(page.versions);
                                           return {};
                                       },
                                       {});
        });
        return listed ? versions : QList<S3Version>();
    };
    const QList<S3Version> all = versions(1000);
    QCOMPARE(all.size(), 4);
    QVERIFY(all.first().isDeleteMarker && all.first().isLatest);
    for (int i = 1; i < 4; ++i) {
        QCOMPARE(all.at(i).key, key);
        QCOMPARE(all.at(i).versionId, ids.at(3 - i));
        QVERIFY(!all.at(i).isDeleteMarker && !all.at(i).isLatest);
    }
    QCOMPARE(versions(2), all);
    QCOMPARE(versions(3), all);

    QList<S3ObjectId> objects;
    for (const S3Version &version : all)
        objects.append({version.key, version.versionId});
    const auto left = inWorker([&] { return client.remove(peer.bucket, objects, {}); });
    QVERIFY_RESULT(left);
    QCOMPARE(left->size(), 0);
    QCOMPARE(versions(1000).size(), 0);
}

void TestS3Live::linksNeedNoKey()
{
    QFETCH(Peer, peer);
    const S3Client client = peer.client();
    const QString key = uniquePrefix() + QStringLiteral("共有+ リンク&=.txt");
    QVERIFY_RESULT(inWorker([&] { return client.put(peer.bucket, key, "shared", {}, {}); }));
    HttpRequest request;
    request.url = client.presigned(peer.bucket, {key, {}}, std::chrono::minutes(5));
    const auto reply = inWorker([&] { return http(request, {}); });
    QVERIFY_RESULT(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->body, "shared");
    QVERIFY2(!request.url.toString().contains(peer.secret), "the link holds the secret key");
    request.url.setQuery(
        request.url.query().replace(QStringLiteral("Expires=300"), QStringLiteral("Expires=301")));
    const auto tampered = inWorker([&] { return http(request, {}); });
    QVERIFY_RESULT(tampered);
    QCOMPARE(tampered->status, 403);
}

void TestS3Live::correctsTheClock()
{
    QFETCH(Peer, peer);
    S3Surroundings surroundings;
    surroundings.clock = [] { return systemNow() - std::chrono::hours(3); };
    surroundings.wait = [](auto, auto) { return true; };
    const S3Client client = peer.client(surroundings);
    QVERIFY_RESULT(keysBelow(client, {peer.bucket, uniquePrefix()}));
    const auto error = std::chrono::abs(client.transport().clockOffset() - std::chrono::hours(3));
    QVERIFY(error < std::chrono::minutes(1));
}

void TestS3Live::saysThatTheSecretIsWrong()
{
    QFETCH(Peer, peer);
    const QString right = peer.secret;
    peer.secret = QStringLiteral("not the secret");
    const auto listed = keysBelow(peer.client(), {peer.bucket});
    QVERIFY(!listed);
    QCOMPARE(listed.error().kind, Error::Kind::Denied);
    QVERIFY2(listed.error().text.startsWith(QStringLiteral("The secret key")),
             qPrintable(listed.error().text));
    QVERIFY(!listed.error().detail.contains(peer.secret));
    peer.secret = right;
    peer.profile.accessKey = QStringLiteral("nobody");
    const auto unknown = keysBelow(peer.client(), {peer.bucket});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Error::Kind::Denied);
    QVERIFY2(unknown.error().text.contains(QStringLiteral("nobody")),
             qPrintable(unknown.error().text));
}

void TestS3Live::namesTheRightRegion()
{
    if (variable(QStringLiteral("S3_KIND")) != u"versitygw")
        QSKIP("needs versitygw, which checks the region");
    Peer peer = mainPeer();
    peer.profile.region = QStringLiteral("eu-west-3");
    const auto listed = keysBelow(peer.client(), {peer.bucket});
    QVERIFY(!listed);
    QCOMPARE(listed.error().kind, Error::Kind::Invalid);
    QVERIFY2(listed.error().text.contains(QStringLiteral("eu-west-3"))
                 && listed.error().text.contains(variable(QStringLiteral("S3_REGION"))),
             qPrintable(listed.error().text + listed.error().detail));
}

/// The server's name resolves nowhere, so the request is led to its address on the way out.
void TestS3Live::putsTheBucketIntoTheHostName()
{
    if (variable(QStringLiteral("S3_VIRTUAL_DOMAIN")).isEmpty())
        QSKIP("needs a server with a virtual domain: TOBAN_PEER_S3_VIRTUAL_DOMAIN is not set");
    Peer peer = mainPeer();
    const QUrl address = peer.profile.endpoint;
    peer.profile.endpoint.setHost(variable(QStringLiteral("S3_VIRTUAL_DOMAIN")));
    peer.profile.addressing = ObjectStoreProfile::Addressing::VirtualHost;
    QStringList hosts;
    S3Surroundings surroundings;
    surroundings.http = [&](HttpRequest request, std::stop_token stop) {
        hosts.append(request.url.host());
        request.url.setHost(address.host());
        return http(request, stop);
    };
    const S3Client client = peer.client(surroundings);
    const QString key = uniquePrefix() + QStringLiteral("a b+/c");
    QVERIFY_RESULT(inWorker([&] { return client.put(peer.bucket, key, "virtual", {}, {}); }));
    QCOMPARE(hosts.last(), peer.bucket + u'.' + variable(QStringLiteral("S3_VIRTUAL_DOMAIN")));
    QCOMPARE(inWorker([&] {
                 return mainPeer().client().read(peer.bucket, {key, {}}, {}, {});
             }).value(),
             "virtual");
    QCOMPARE(keysBelow(client, {peer.bucket, key}).value(), QStringList{key});
}

void TestS3Live::trustsOnlyTheAuthorityOfTheProfile()
{
    if (variable(QStringLiteral("S3_TLS_URL")).isEmpty())
        QSKIP("needs a server with TLS: TOBAN_PEER_S3_TLS_URL is not set");
    Peer peer = mainPeer();
    peer.profile.endpoint = QUrl(variable(QStringLiteral("S3_TLS_URL")));
    const auto untrusted = keysBelow(peer.client(), {peer.bucket});
    QVERIFY(!untrusted);
    QCOMPARE(untrusted.error().kind, Error::Kind::Unreachable);
    peer.profile.authorityFile = variable(QStringLiteral("S3_CA"));
    const QString key = uniquePrefix() + QStringLiteral("tls");
    const S3Client client = peer.client();
    QVERIFY_RESULT(inWorker([&] { return client.put(peer.bucket, key, "x", {}, {}); }));
    QVERIFY_RESULT(keysBelow(client, {peer.bucket, key}));
    peer.profile.authorityFile = QStringLiteral("/nowhere/ca.pem");
    const auto unreadable = keysBelow(peer.client(), {peer.bucket});
    QVERIFY(!unreadable);
    QVERIFY(unreadable.error().text.contains(QStringLiteral("/nowhere/ca.pem")));
}

void TestS3Live::reportsAStoreThatWorks()
{
    QFETCH(Peer, peer);
    peer.profile.backupBucket = peer.bucket;
    const TestReport report =
        inWorker([&] { return testObjectStore(peer.profile, peer.secret, http, {}); });
    for (const TestStep &step : report) {
        QVERIFY2(step.outcome == TestStep::Outcome::Passed,
                 qPrintable(step.name + QStringLiteral(": ") + step.text));
    }
    QCOMPARE(report.size(), 8);
    const auto left = keysBelow(peer.client(), {peer.bucket, QStringLiteral(".toban-write-test")});
    QCOMPARE(left.value(), QStringList());
}

void TestS3Live::reportsWhatIsWrong_data()
{
    QTest::addColumn<Peer>("peer");
    QTest::addColumn<QString>("failed"); // the first step that does
    const auto row = [](const char *name, const QString &failed,
                        const std::function<void(Peer &)> &damage) {
        Peer peer = mainPeer();
        peer.profile.backupBucket = peer.bucket;
        damage(peer);
        QTest::newRow(name) << peer << failed;
    };
    row("unknown host", QStringLiteral("Name lookup"),
        [](Peer &peer) { peer.profile.endpoint.setHost(QStringLiteral("no-such-host.invalid")); });
    row("nothing listens", QStringLiteral("TCP connection"),
        [](Peer &peer) { peer.profile.endpoint.setPort(1); });
    row("no TLS there", QStringLiteral("Encryption"),
        [](Peer &peer) { peer.profile.endpoint.setScheme(QStringLiteral("https")); });
    row("wrong secret", QStringLiteral("Credentials"),
        [](Peer &peer) { peer.secret = QStringLiteral("wrong"); });
    row("no such bucket", QStringLiteral("List toban-none"),
        [](Peer &peer) { peer.profile.backupBucket = QStringLiteral("toban-none"); });
    if (variable(QStringLiteral("S3_KIND")) == u"versitygw") {
        row("wrong region", QStringLiteral("Region"),
            [](Peer &peer) { peer.profile.region = QStringLiteral("eu-west-3"); });
        row("no rights", QStringLiteral("List toban"), [](Peer &peer) {
            peer.profile.accessKey = variable(QStringLiteral("S3_LIMITED_ACCESS_KEY"));
            peer.secret = variable(QStringLiteral("S3_LIMITED_SECRET_KEY"));
        });
    }
}

void TestS3Live::reportsWhatIsWrong()
{
    QFETCH(Peer, peer);
    QFETCH(QString, failed);
    if (variable(QStringLiteral("S3_URL")).isEmpty())
        QSKIP("TOBAN_PEER_S3_URL is not set");
    const TestReport report =
        inWorker([&] { return testObjectStore(peer.profile, peer.secret, http, {}); });
    QStringList failures;
    for (const TestStep &step : report) {
        if (step.outcome == TestStep::Outcome::Failed)
            failures.append(step.name);
        QVERIFY2(!step.text.isEmpty(), qPrintable(step.name));
    }
    QCOMPARE(failures, QStringList{failed});
    QCOMPARE(report.size(), 8);
}

QTEST_GUILESS_MAIN(TestS3Live)
#include "tst_s3live.moc"
