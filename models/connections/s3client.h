// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/s3transport.h"

namespace toban {

/// A whole object has neither; `last` is included.
struct S3Range
{
    qint64 first = 0;
    std::optional<qint64> last;

    bool operator==(const S3Range &) const = default;
};

struct S3Listing
{
    QString bucket;
    QString prefix = {};
    QString delimiter = {};  ///< "/" lists one folder; empty lists everything below
    QString startAfter = {}; ///< a key; allows one listing to be split among several callers
    int pageSize = 1000;

    bool operator==(const S3Listing &) const = default;
};

struct S3PutOptions
{
    QByteArray contentType = "application/octet-stream";
    QMap<QString, QString> metadata = {}; ///< ASCII, small
    /// Asks the store to refuse when the key exists. Some stores ignore it silently: never rely on
    /// it alone, use names that are unique.
    bool isOnlyIfAbsent = false;

    bool operator==(const S3PutOptions &) const = default;
};

/// The headers that these options become, isOnlyIfAbsent aside.
QList<HttpHeader> s3PutHeaders(const S3PutOptions &options);

/// Takes bytes as they come; its error ends the transfer.
using S3Sink = std::function<Result<>(QByteArrayView)>;

/// A client of Amazon S3 and stores that speak its interface. Blocking; safe to use from several
/// threads; cheap to copy into background work. Keys are any text, and nothing is normalised; only
/// keys with a `.` or `..` between slashes are refused (Invalid) because no HTTP library sends them
/// as they are: such objects can be listed, and deleted together.
///
/// Errors of all: those of http(), Denied (key, signature, rights), NotFound (bucket, key, upload,
/// version), Conflict (exists already), Invalid (region, answer), Failed (the store's own trouble).
class S3Client
{
public:
    S3Client(ObjectStoreProfile profile, const QString &secretKey,
             S3Surroundings surroundings = {});

    Result<QList<S3Bucket>> buckets(std::stop_token stop) const;
    /// For tests and first steps; the bucket lies in the profile's region.
    Result<> createBucket(const QString &bucket, std::stop_token stop) const;

    /// One page of at most a thousand objects; `token` is `next` of the page before.
    Result<S3ObjectPage> page(const S3Listing &listing, const QString &token,
                              std::stop_token stop) const;
    /// Page after page, so that memory stays flat; an error of `take` ends the listing.
    Result<> list(const S3Listing &listing,
                  const std::function<Result<>(const S3ObjectPage &)> &take,
                  std::stop_token stop) const;
    /// Like list(), every version and delete marker, each once. `delimiter` and `startAfter` do
    /// not apply. Error Failed: the store knows no versions.
    Result<> listVersions(const S3Listing &listing,
                          const std::function<Result<>(const S3VersionPage &)> &take,
                          std::stop_token stop) const;

    Result<S3ObjectInfo> info(const QString &bucket, const S3ObjectId &object,
                              std::stop_token stop) const;
    /// The bytes of a small object, at most 64 MiB, or of a range of a larger one.
    Result<QByteArray> read(const QString &bucket, const S3ObjectId &object,
                            std::optional<S3Range> range, std::stop_token stop) const;
    /// Streams an object of any size, or a range of it. When the transfer breaks off, it goes on
    /// where it stopped, of the same version: what the sink gets is whole and in order, or an error
    /// follows. Conflict: the object was replaced meanwhile.
    Result<S3ObjectInfo> download(const QString &bucket, const S3ObjectId &object,
                                  std::optional<S3Range> range, const S3Sink &sink,
                                  std::stop_token stop) const;

    /// Stores an object whole; the store checks its SHA-256 and MD5. For anything larger than some
    /// megabytes use upload() of s3upload.h. Conflict: isOnlyIfAbsent and it exists.
    Result<S3Stored> put(const QString &bucket, const QString &key, const QByteArray &bytes,
                         const S3PutOptions &options, std::stop_token stop) const;
    /// Copies within the store, up to 5 GiB.
    Result<S3Stored> copy(const QString &fromBucket, const S3ObjectId &from,
                          const QString &toBucket, const QString &toKey,
                          std::stop_token stop) const;

    /// Deletes an object or, when one is named, a version for good. Without a version a bucket that
    /// keeps versions only adds a delete marker. Success when it was not there.
    Result<> remove(const QString &bucket, const S3ObjectId &object, std::stop_token stop) const;
    /// Deletes any number, a thousand a request, and checks the result of each: whatever the store
    /// did not confirm is returned with the reason. An error means that some were not even tried.
    Result<QList<S3Undeleted>> remove(const QString &bucket, const QList<S3ObjectId> &objects,
                                      std::stop_token stop) const;

    /// A link that lets anyone read the object for that long, at most seven days.
    QUrl presigned(const QString &bucket, const S3ObjectId &object,
                   std::chrono::seconds validity) const;

    Result<QString> beginUpload(const QString &bucket, const QString &key,
                                const S3PutOptions &options, std::stop_token stop) const;
    /// A part of 5 MiB to 5 GiB; the last one may be smaller.
    Result<S3Part> putPart(const QString &bucket, const S3Upload &upload, int number,
                           const QByteArray &bytes, std::stop_token stop) const;
    /// Puts the parts, in the order of their numbers, together. When the store's answer got lost,
    /// the ETag of what lies there tells. Conflict: isOnlyIfAbsent and the key exists, or another
    /// writer was quicker and everything has to be sent again.
    Result<S3Stored> completeUpload(const QString &bucket, const S3Upload &upload,
                                    const QList<S3Part> &parts, bool isOnlyIfAbsent,
                                    std::stop_token stop) const;
    /// Success when there is no such upload any more.
    Result<> abortUpload(const QString &bucket, const S3Upload &upload, std::stop_token stop) const;
    /// Every unfinished upload below a prefix, page after page.
    Result<> listUploads(const QString &bucket, const QString &prefix,
                         const std::function<Result<>(const S3UploadPage &)> &take,
                         std::stop_token stop) const;

    const S3Transport &transport() const { return m_transport; }

private:
    S3Transport m_transport;
};

} // namespace toban
