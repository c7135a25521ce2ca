// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/s3parser.h"

#include "models/connections/s3reader.h"

namespace toban {

namespace {

/// Undoes encoding-type=url: the form encoding of HTML, in which `+` is a space.
void decodeUrl(QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('+', ' ');
    text = QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
}

/// What every page of a listing says about itself.
struct Paging
{
    bool isEncoded = false;
    bool isTruncated = false;

    bool take(QStringView name, S3Reader &reader)
    {
        if (name == u"EncodingType")
            isEncoded = reader.text() == u"url";
        else if (name == u"IsTruncated")
            isTruncated = reader.truth();
        else
            return false;
        return true;
    }
};

S3Object readObject(S3Reader &reader)
{
    S3Object object;
    reader.children([&](QStringView name) {
        if (name == u"Key")
            object.key = reader.text();
        else if (name == u"LastModified")
            object.modified = reader.time();
        else if (name == u"ETag")
            object.etag = s3Etag(reader.text().toUtf8());
        else if (name == u"Size")
            object.size = reader.number();
        else if (name == u"StorageClass")
            object.storageClass = reader.text();
    });
    reader.require(!object.key.isEmpty(), u"Key");
    return object;
}

QString readPrefix(S3Reader &reader)
{
    QString prefix;
    reader.children([&](QStringView name) {
        if (name == u"Prefix")
            prefix = reader.text();
    });
    return prefix;
}

S3Version readVersion(S3Reader &reader, bool isDeleteMarker)
{
    S3Version version;
    version.isDeleteMarker = isDeleteMarker;
    reader.children([&](QStringView name) {
        if (name == u"Key")
            version.key = reader.text();
        else if (name == u"VersionId")
            version.versionId = reader.text();
        else if (name == u"IsLatest")
            version.isLatest = reader.truth();
        else if (name == u"LastModified")
            version.modified = reader.time();
        else if (name == u"ETag")
            version.etag = s3Etag(reader.text().toUtf8());
        else if (name == u"Size")
            version.size = reader.number();
    });
    reader.require(!version.key.isEmpty(), u"Key");
    return version;
}

S3Upload readUpload(S3Reader &reader)
{
    S3Upload upload;
    reader.children([&](QStringView name) {
        if (name == u"Key")
            upload.key = reader.text();
        else if (name == u"UploadId")
            upload.uploadId = reader.text();
        else if (name == u"Initiated")
            upload.initiated = reader.time();
    });
    reader.require(!upload.key.isEmpty() && !upload.uploadId.isEmpty(), u"Key, UploadId");
    return upload;
}

S3Bucket readBucket(S3Reader &reader)
{
    S3Bucket bucket;
    reader.children([&](QStringView name) {
        if (name == u"Name")
            bucket.name = reader.text();
        else if (name == u"CreationDate")
            bucket.created = reader.time();
    });
    return bucket;
}

S3Undeleted readUndeleted(S3Reader &reader)
{
    S3Undeleted undeleted;
    reader.children([&](QStringView name) {
        if (name == u"Key")
            undeleted.id.key = reader.text();
        else if (name == u"VersionId")
            undeleted.id.versionId = reader.text();
        else if (name == u"Code")
            undeleted.code = reader.text();
        else if (name == u"Message")
            undeleted.message = reader.text();
    });
    return undeleted;
}

} // namespace

Result<QList<S3Bucket>> parseS3Buckets(QByteArrayView xml)
{
    S3Reader reader(xml);
    QList<S3Bucket> buckets;
    if (reader.enter({u"ListAllMyBucketsResult"})) {
        reader.children([&](QStringView name) {
            if (name == u"Buckets")
                reader.children([&](QStringView) { buckets.append(readBucket(reader)); });
        });
    }
    return reader.finish(buckets);
}

Result<S3ObjectPage> parseS3Objects(QByteArrayView xml)
{
    S3Reader reader(xml);
    S3ObjectPage page;
    Paging paging;
    if (reader.enter({u"ListBucketResult"})) {
        reader.children([&](QStringView name) {
            if (paging.take(name, reader))
                return;
            if (name == u"Contents")
                page.objects.append(readObject(reader));
            else if (name == u"CommonPrefixes")
                page.prefixes.append(readPrefix(reader));
            else if (name == u"NextContinuationToken")
                page.next = reader.text();
        });
    }
    if (!paging.isTruncated)
        page.next.clear();
    reader.require(!paging.isTruncated || !page.next.isEmpty(), u"NextContinuationToken");
    if (paging.isEncoded) {
        for (S3Object &object : page.objects)
            decodeUrl(object.key);
        for (QString &prefix : page.prefixes)
            decodeUrl(prefix);
    }
    return reader.finish(page);
}

Result<S3VersionPage> parseS3Versions(QByteArrayView xml)
{
    S3Reader reader(xml);
    S3VersionPage page;
    S3ObjectId next;
    Paging paging;
    if (reader.enter({u"ListVersionsResult"})) {
        reader.children([&](QStringView name) {
            if (paging.take(name, reader))
                return;
            if (name == u"Version")
                page.versions.append(readVersion(reader, false));
            else if (name == u"DeleteMarker")
                page.versions.append(readVersion(reader, true));
            else if (name == u"NextKeyMarker")
                next.key = reader.text();
            else if (name == u"NextVersionIdMarker")
                next.versionId = reader.text();
        });
    }
    if (paging.isEncoded) {
        for (S3Version &version : page.versions)
            decodeUrl(version.key);
        decodeUrl(next.key);
    }
    if (paging.isTruncated)
        page.next = next;
    reader.require(!paging.isTruncated || !next.key.isEmpty(), u"NextKeyMarker");
    return reader.finish(page);
}

Result<S3UploadPage> parseS3Uploads(QByteArrayView xml)
{
    S3Reader reader(xml);
    S3UploadPage page;
    S3Upload next;
    Paging paging;
    if (reader.enter({u"ListMultipartUploadsResult"})) {
        reader.children([&](QStringView name) {
            if (paging.take(name, reader))
                return;
            if (name == u"Upload")
                page.uploads.append(readUpload(reader));
            else if (name == u"NextKeyMarker")
                next.key = reader.text();
            else if (name == u"NextUploadIdMarker")
                next.uploadId = reader.text();
        });
    }
    if (paging.isEncoded) {
        for (S3Upload &upload : page.uploads)
            decodeUrl(upload.key);
        decodeUrl(next.key);
    }
    if (paging.isTruncated)
        page.next = next;
    reader.require(!paging.isTruncated || !next.key.isEmpty(), u"NextKeyMarker");
    return reader.finish(page);
}

Result<QString> parseS3UploadId(QByteArrayView xml)
{
    S3Reader reader(xml);
    QString id;
    if (reader.enter({u"InitiateMultipartUploadResult"})) {
        reader.children([&](QStringView name) {
            if (name == u"UploadId")
                id = reader.text();
        });
    }
    reader.require(!id.isEmpty(), u"UploadId");
    return reader.finish(id);
}

Result<QByteArray> parseS3Etag(QByteArrayView xml)
{
    S3Reader reader(xml);
    QByteArray etag;
    if (reader.enter({u"CompleteMultipartUploadResult", u"CopyObjectResult"})) {
        reader.children([&](QStringView name) {
            if (name == u"ETag")
                etag = s3Etag(reader.text().toUtf8());
        });
    }
    return reader.finish(etag);
}

Result<S3Deletion> parseS3Deletion(QByteArrayView xml)
{
    S3Reader reader(xml);
    S3Deletion deletion;
    if (reader.enter({u"DeleteResult"})) {
        reader.children([&](QStringView name) {
            if (name == u"Deleted")
                deletion.deleted.append(readUndeleted(reader).id);
            else if (name == u"Error")
                deletion.failed.append(readUndeleted(reader));
        });
    }
    return reader.finish(deletion);
}

S3Complaint parseS3Complaint(QByteArrayView xml)
{
    S3Reader reader(xml);
    S3Complaint complaint;
    if (reader.enter({u"Error"})) {
        reader.children([&](QStringView name) {
            if (name == u"Code")
                complaint.code = reader.text();
            else if (name == u"Message")
                complaint.message = reader.text();
            else if (name == u"Region")
                complaint.region = reader.text();
        });
    }
    // Half an answer still tells what was wrong.
    return complaint;
}

QByteArray s3Etag(QByteArrayView quoted)
{
    const QByteArrayView trimmed = quoted.trimmed();
    return (trimmed.size() >= 2 && trimmed.startsWith('"') && trimmed.endsWith('"')
                ? trimmed.sliced(1, trimmed.size() - 2)
                : trimmed)
        .toByteArray();
}

} // namespace toban
