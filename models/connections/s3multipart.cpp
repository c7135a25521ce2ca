// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/s3client.h"
#include "models/connections/s3parser.h"

#include <QCryptographicHash>
#include <QXmlStreamWriter>

/// The part of S3Client that deals with multipart uploads.
namespace toban {

namespace {

S3Call uploadCall(const QByteArray &method, const QString &bucket, const S3Upload &upload)
{
    S3Call call;
    call.method = method;
    call.bucket = bucket;
    call.object.key = upload.key;
    call.query = {{"uploadId", upload.uploadId.toUtf8()}};
    return call;
}

QByteArray completionXml(const QList<S3Part> &parts)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartDocument();
    writer.writeStartElement(QStringLiteral("CompleteMultipartUpload"));
    writer.writeDefaultNamespace(QStringLiteral("http://s3.amazonaws.com/doc/2006-03-01/"));
    for (const S3Part &part : parts) {
        writer.writeStartElement(QStringLiteral("Part"));
        writer.writeTextElement(QStringLiteral("PartNumber"), QString::number(part.number));
        writer.writeTextElement(QStringLiteral("ETag"),
                                QStringLiteral("\"%1\"").arg(QString::fromLatin1(part.etag)));
        writer.writeEndElement();
    }
    writer.writeEndDocument();
    return xml;
}

/// The ETag that the whole gets from most stores: the MD5 of its parts' MD5s, and their number.
QByteArray wholeEtag(const QList<S3Part> &parts)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const S3Part &part : parts)
        hash.addData(QByteArray::fromHex(part.etag));
    return hash.result().toHex() + '-' + QByteArray::number(parts.size());
}

} // namespace

Result<QString> S3Client::beginUpload(const QString &bucket, const QString &key,
                                      const S3PutOptions &options, std::stop_token stop) const
{
    S3Call call;
    call.method = "POST";
    call.bucket = bucket;
    call.object.key = key;
    call.query = {{"uploads", ""}};
    call.headers = s3PutHeaders(options);
    return m_transport.send(call, stop).and_then([](const HttpReply &reply) {
        return parseS3UploadId(reply.body);
    });
}

Result<S3Part> S3Client::putPart(const QString &bucket, const S3Upload &upload, int number,
                                 const QByteArray &bytes, std::stop_token stop) const
{
    S3Call call = uploadCall("PUT", bucket, upload);
    call.query.append({"partNumber", QByteArray::number(number)});
    call.body = bytes;
    call.deadline = transferTime(bytes.size());
    call.headers = {
        {"Content-Type", "application/octet-stream"},
        {"Content-MD5", QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toBase64()}};
    return m_transport.send(call, stop).map([number](const HttpReply &reply) {
        return S3Part{number, s3Etag(reply.header("etag"))};
    });
}

Result<S3Stored> S3Client::completeUpload(const QString &bucket, const S3Upload &upload,
                                          const QList<S3Part> &parts, bool isOnlyIfAbsent,
                                          std::stop_token stop) const
{
    S3Call call = uploadCall("POST", bucket, upload);
    call.body = completionXml(parts);
    call.headers = {{"Content-Type", "application/xml"}};
    if (isOnlyIfAbsent)
        call.headers.emplaceBack("If-None-Match", "*");
    call.mayFailWithSuccess = true;
    call.allowSilence();
    const auto reply = m_transport.exchange(call, stop);
    if (reply) {
        return parseS3Etag(reply->body).map([&](const QByteArray &etag) {
            return S3Stored{etag, QString::fromUtf8(reply->header("x-amz-version-id"))};
        });
    }
    const S3Failure &failed = reply.error();
    const bool isUploadGone = failed.complaint.code == u"NoSuchUpload" || failed.status == 412;
    if (failed.status == 0 || (isUploadGone && failed.attempts > 1)) {
        // An answer got lost: perhaps the one that said that all is well.
        const auto info = this->info(bucket, {upload.key, {}}, stop);
        if (info && info->etag == wholeEtag(parts))
            return S3Stored{info->etag, info->versionId};
    }
    return tl::unexpected(failed.error);
}

Result<> S3Client::abortUpload(const QString &bucket, const S3Upload &upload,
                               std::stop_token stop) const
{
    const auto reply = m_transport.exchange(uploadCall("DELETE", bucket, upload), stop);
    if (reply || reply.error().complaint.code == u"NoSuchUpload")
        return {};
    return tl::unexpected(reply.error().error);
}

} // namespace toban
