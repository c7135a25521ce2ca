// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/s3client.h"

#include "models/connections/s3parser.h"

#include <QCoreApplication>

namespace toban {

namespace {

struct S3
{
    Q_DECLARE_TR_FUNCTIONS(S3)
};

S3Call bucketCall(const QString &bucket, S3Query query)
{
    S3Call call;
    call.bucket = bucket;
    call.query = std::move(query);
    return call;
}

/// A listing that leads nowhere would go on for ever.
tl::unexpected<Error> walksInCircles(const QString &bucket)
{
    return failure(Error::Kind::Invalid,
                   S3::tr("The object store lists the bucket “%1” in circles. The listing was "
                          "given up; report it to the store's maker.")
                       .arg(bucket));
}

} // namespace

S3Client::S3Client(ObjectStoreProfile profile, const QString &secretKey,
                   S3Surroundings surroundings)
    : m_transport(std::move(profile), secretKey, std::move(surroundings))
{}

Result<QList<S3Bucket>> S3Client::buckets(std::stop_token stop) const
{
    return m_transport.send({}, stop).and_then(
        [](const HttpReply &reply) { return parseS3Buckets(reply.body); });
}

Result<> S3Client::createBucket(const QString &bucket, std::stop_token stop) const
{
    S3Call call = bucketCall(bucket, {});
    call.method = "PUT";
    // The region of old is the one that may not be named.
    if (m_transport.profile().region != u"us-east-1") {
        call.headers = {{"Content-Type", "application/xml"}};
        call.body = "<CreateBucketConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
                    "<LocationConstraint>"
                    + m_transport.profile().region.toHtmlEscaped().toUtf8()
                    + "</LocationConstraint></CreateBucketConfiguration>";
    }
    return m_transport.send(call, stop).map([](const HttpReply &) {});
}

Result<S3ObjectPage> S3Client::page(const S3Listing &listing, const QString &token,
                                    std::stop_token stop) const
{
    S3Query query{{"list-type", "2"},
                  {"encoding-type", "url"},
                  {"max-keys", QByteArray::number(listing.pageSize)}};
    const auto add = [&query](const char *name, const QString &value) {
        if (!value.isEmpty())
            query.append({name, value.toUtf8()});
    };
    add("prefix", listing.prefix);
    add("delimiter", listing.delimiter);
    add("start-after", listing.startAfter);
    add("continuation-token", token);
    return m_transport.send(bucketCall(listing.bucket, query), stop)
        .and_then([](const HttpReply &reply) { return parseS3Objects(reply.body); });
}

Result<> S3Client::list(const S3Listing &listing,
                        const std::function<Result<>(const S3ObjectPage &)> &take,
                        std::stop_token stop) const
{
    QString token;
    for (;;) {
        const auto page = this->page(listing, token, stop);
        if (!page)
            return failure(page);
        if (const auto taken = take(*page); !taken)
            return failure(taken);
        if (page->next.isEmpty())
            return {};
        if (page->next == token)
            return walksInCircles(listing.bucket);
        token = page->next;
    }
}

Result<> S3Client::listVersions(const S3Listing &listing,
                                const std::function<Result<>(const S3VersionPage &)> &take,
                                std::stop_token stop) const
{
    S3ObjectId marker;
    S3ObjectId last;
    for (;;) {
        S3Query query{{"versions", ""},
                      {"encoding-type", "url"},
                      {"max-keys", QByteArray::number(listing.pageSize)},
                      {"prefix", listing.prefix.toUtf8()},
                      {"key-marker", marker.key.toUtf8()}};
        if (!marker.versionId.isEmpty())
            query.append({"version-id-marker", marker.versionId.toUtf8()});
        auto page =
            m_transport.send(bucketCall(listing.bucket, query), stop)
                .and_then([](const HttpReply &reply) { return parseS3Versions(reply.body); });
        if (!page)
            return failure(page);
        // Some stores begin a page with the entry that ended the one before.
        page->versions.removeIf([&](const S3Version &version) {
            return S3ObjectId{version.key, version.versionId} == last;
        });
        if (!page->versions.isEmpty())
            last = {page->versions.last().key, page->versions.last().versionId};
        if (const auto taken = take(*page); !taken)
            return failure(taken);
        if (!page->next)
            return {};
        if (*page->next == marker)
            return walksInCircles(listing.bucket);
        marker = *page->next;
    }
}

Result<> S3Client::listUploads(const QString &bucket, const QString &prefix,
                               const std::function<Result<>(const S3UploadPage &)> &take,
                               std::stop_token stop) const
{
    S3Upload marker;
    for (;;) {
        S3Query query{{"uploads", ""}, {"encoding-type", "url"}, {"prefix", prefix.toUtf8()}};
        if (!marker.key.isEmpty()) {
            query.append({"key-marker", marker.key.toUtf8()});
            query.append({"upload-id-marker", marker.uploadId.toUtf8()});
        }
        const auto page =
            m_transport.send(bucketCall(bucket, query), stop).and_then([](const HttpReply &reply) {
                return parseS3Uploads(reply.body);
            });
        if (!page)
            return failure(page);
        if (const auto taken = take(*page); !taken)
            return failure(taken);
        if (!page->next)
            return {};
        if (*page->next == marker)
            return walksInCircles(bucket);
        marker = *page->next;
    }
}

} // namespace toban
