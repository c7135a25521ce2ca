// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/s3client.h"
#include "models/connections/s3parser.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>
#include <QXmlStreamWriter>

#include <algorithm>

/// The part of S3Client that deals with single objects.
namespace toban {

namespace {

constexpr qsizetype deletionsARequest = 1000;

struct S3
{
    Q_DECLARE_TR_FUNCTIONS(S3)
};

S3Call objectCall(const QByteArray &method, const QString &bucket, const S3ObjectId &object)
{
    S3Call call;
    call.method = method;
    call.bucket = bucket;
    call.object = object;
    return call;
}

S3ObjectInfo infoOf(const HttpReply &reply)
{
    constexpr QByteArrayView metadataPrefix = "x-amz-meta-";
    S3ObjectInfo info;
    info.size = reply.header("content-length").toLongLong();
    info.modified = httpDate(reply.header("last-modified")).value_or(Instant());
    info.etag = s3Etag(reply.header("etag"));
    info.versionId = QString::fromUtf8(reply.header("x-amz-version-id"));
    info.contentType = QString::fromUtf8(reply.header("content-type"));
    for (const auto &[name, value] : reply.headers) {
        if (name.startsWith(metadataPrefix)) {
            info.metadata.insert(QString::fromUtf8(name.sliced(metadataPrefix.size())),
                                 QString::fromUtf8(value));
        }
    }
    return info;
}

QByteArray rangeHeader(qint64 first, std::optional<qint64> last)
{
    return "bytes=" + QByteArray::number(first) + '-'
           + (last ? QByteArray::number(*last) : QByteArray());
}

/// What XML 1.0 has no way to write, or parsers would change.
bool isWritableInXml(const QString &key)
{
    return std::none_of(key.begin(), key.end(),
                        [](QChar c) { return c < u' ' || c == u'\uFFFE' || c == u'\uFFFF'; });
}

QByteArray deletionXml(const QList<S3ObjectId> &objects)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartDocument();
    writer.writeStartElement(QStringLiteral("Delete"));
    writer.writeDefaultNamespace(QStringLiteral("http://s3.amazonaws.com/doc/2006-03-01/"));
    for (const S3ObjectId &object : objects) {
        writer.writeStartElement(QStringLiteral("Object"));
        writer.writeTextElement(QStringLiteral("Key"), object.key);
        if (!object.versionId.isEmpty())
            writer.writeTextElement(QStringLiteral("VersionId"), object.versionId);
        writer.writeEndElement();
    }
    writer.writeEndDocument();
    return xml;
}

bool isGone(const QString &code)
{
    return code == u"NoSuchKey" || code == u"NoSuchVersion";
}

/// Those of `asked` that the store did not confirm to be gone.
QList<S3Undeleted> undeleted(const QList<S3ObjectId> &asked, const S3Deletion &deletion)
{
    QMap<S3ObjectId, S3Undeleted> left;
    for (const S3ObjectId &object : asked)
        left.insert(object, {object, {}, S3::tr("The store did not confirm the deletion.")});
    for (const S3ObjectId &object : deletion.deleted)
        left.remove(object);
    for (const S3Undeleted &failed : deletion.failed) {
        if (isGone(failed.code))
            left.remove(failed.id);
        else if (left.contains(failed.id))
            left[failed.id] = failed;
    }
    return left.values();
}

} // namespace

QList<HttpHeader> s3PutHeaders(const S3PutOptions &options)
{
    QList<HttpHeader> headers{{"Content-Type", options.contentType}};
    for (auto item = options.metadata.begin(); item != options.metadata.end(); ++item)
        headers.append({"X-Amz-Meta-" + item.key().toUtf8(), item.value().toUtf8()});
    return headers;
}

Result<S3ObjectInfo> S3Client::info(const QString &bucket, const S3ObjectId &object,
                                    std::stop_token stop) const
{
    return m_transport.send(objectCall("HEAD", bucket, object), stop).map(infoOf);
}

Result<QByteArray> S3Client::read(const QString &bucket, const S3ObjectId &object,
                                  std::optional<S3Range> range, std::stop_token stop) const
{
    S3Call call = objectCall("GET", bucket, object);
    call.deadline = transferTime(call.sizeLimit);
    if (range)
        call.headers.append({"Range", rangeHeader(range->first, range->last)});
    return m_transport.send(call, stop).map([&](const HttpReply &reply) {
        // Range is a wish: a whole object comes with status 200.
        if (!range || reply.status == 206)
            return reply.body;
        return range->last ? reply.body.mid(range->first, *range->last - range->first + 1)
                           : reply.body.mid(range->first);
    });
}

Result<S3ObjectInfo> S3Client::download(const QString &bucket, const S3ObjectId &object,
                                        std::optional<S3Range> range, const S3Sink &sink,
                                        std::stop_token stop) const
{
    const auto info = this->info(bucket, object, stop);
    if (!info)
        return info;
    qint64 position = range ? range->first : 0;
    const qint64 end = range && range->last ? std::min(*range->last + 1, info->size) : info->size;
    const auto brokeOff = [&] {
        return failure(Error::Kind::Invalid,
                       S3::tr("The object store sent another part of “%1” than was asked for.")
                           .arg(bucket + u'/' + object.key));
    };
    std::optional<Error> sinkError;
    while (position < end) {
        S3Call call = objectCall("GET", bucket, {object.key, info->versionId});
        call.headers.append({"Range", rangeHeader(position, end - 1)});
        if (!info->etag.isEmpty())
            call.headers.append({"If-Match", '"' + info->etag + '"'});
        call.deadline = transferTime(end - position);
        call.sink = [&](QByteArrayView bytes) -> Result<> {
            if (position + bytes.size() > end) // a store that ignores Range begins anew
                return brokeOff();
            position += bytes.size();
            const auto taken = sink(bytes);
            if (!taken)
                sinkError = taken.error();
            return taken;
        };
        const qint64 before = position;
        const auto reply = m_transport.exchange(call, stop);
        if (sinkError)
            return tl::unexpected(*sinkError);
        if (reply && position != end)
            return brokeOff();
        if (reply)
            break;
        // Goes on as long as each try brings something.
        if (!reply.error().isTransient || position == before || !m_transport.pause(1, stop))
            return tl::unexpected(reply.error().error);
    }
    return info;
}

Result<S3Stored> S3Client::put(const QString &bucket, const QString &key, const QByteArray &bytes,
                               const S3PutOptions &options, std::stop_token stop) const
{
    const QByteArray md5 = QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
    S3Call call = objectCall("PUT", bucket, {key, {}});
    call.body = bytes;
    call.deadline = transferTime(bytes.size());
    call.headers = s3PutHeaders(options);
    call.headers.append({"Content-MD5", md5.toBase64()});
    if (options.isOnlyIfAbsent)
        call.headers.emplaceBack("If-None-Match", "*");
    const auto reply = m_transport.exchange(call, stop);
    if (reply) {
        return S3Stored{s3Etag(reply->header("etag")),
                        QString::fromUtf8(reply->header("x-amz-version-id"))};
    }
    const S3Failure &failed = reply.error();
    if (failed.status == 412 && failed.attempts > 1) {
        // The first answer may have got lost: then the object that exists is this one.
        const auto info = this->info(bucket, {key, {}}, stop);
        if (info && info->etag == md5.toHex())
            return S3Stored{info->etag, info->versionId};
    }
    return tl::unexpected(failed.error);
}

Result<S3Stored> S3Client::copy(const QString &fromBucket, const S3ObjectId &from,
                                const QString &toBucket, const QString &toKey,
                                std::stop_token stop) const
{
    QByteArray source = s3Encoded(QString(u'/' + fromBucket + u'/' + from.key).toUtf8(), true);
    if (!from.versionId.isEmpty())
        source += "?versionId=" + s3Encoded(from.versionId.toUtf8(), false);
    S3Call call = objectCall("PUT", toBucket, {toKey, {}});
    call.headers = {{"X-Amz-Copy-Source", source}};
    call.mayFailWithSuccess = true;
    call.allowSilence();
    return m_transport.send(call, stop).and_then([](const HttpReply &reply) {
        return parseS3Etag(reply.body).map([&](const QByteArray &etag) {
            return S3Stored{etag, QString::fromUtf8(reply.header("x-amz-version-id"))};
        });
    });
}

Result<> S3Client::remove(const QString &bucket, const S3ObjectId &object,
                          std::stop_token stop) const
{
    const auto reply = m_transport.exchange(objectCall("DELETE", bucket, object), stop);
    if (reply || isGone(reply.error().complaint.code))
        return {};
    return tl::unexpected(reply.error().error);
}

Result<QList<S3Undeleted>> S3Client::remove(const QString &bucket, const QList<S3ObjectId> &objects,
                                            std::stop_token stop) const
{
    QList<S3Undeleted> left;
    QList<S3ObjectId> listed;
    for (const S3ObjectId &object : objects) {
        if (isWritableInXml(object.key)) {
            listed.append(object);
            continue;
        }
        if (const auto removed = remove(bucket, object, stop); !removed)
            left.append({object, {}, removed.error().text});
    }
    for (qsizetype first = 0; first < listed.size(); first += deletionsARequest) {
        const QList<S3ObjectId> asked = listed.mid(first, deletionsARequest);
        S3Call call = objectCall("POST", bucket, {});
        call.query = {{"delete", ""}};
        call.body = deletionXml(asked);
        call.headers = {{"Content-Type", "application/xml"},
                        {"Content-MD5",
                         QCryptographicHash::hash(call.body, QCryptographicHash::Md5).toBase64()}};
        const auto deletion = m_transport.send(call, stop).and_then([](const HttpReply &reply) {
            return parseS3Deletion(reply.body);
        });
        if (!deletion)
            return failure(deletion);
        left.append(undeleted(asked, *deletion));
    }
    return left;
}

QUrl S3Client::presigned(const QString &bucket, const S3ObjectId &object,
                         std::chrono::seconds validity) const
{
    return m_transport.presigned(objectCall("GET", bucket, object), validity);
}

} // namespace toban
