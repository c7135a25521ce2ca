// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/s3error.h"

#include "models/connections/s3parser.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace toban {

namespace {

struct S3
{
    Q_DECLARE_TR_FUNCTIONS(S3)
};

/// What the %1 of a text names.
enum class Subject { Object, Bucket, Store, AccessKey };

struct Meaning
{
    const char *code; ///< of S3; empty for a status without one
    int status;       ///< of HTTP; 0: whatever it is
    Error::Kind kind;
    Subject subject;
    const char *text;
    bool isTransient = false;
};

using Kind = Error::Kind;

constexpr const char *wrongSecret =
    QT_TRANSLATE_NOOP("S3", "The secret key does not belong to the access key %1. Enter it again.");
constexpr const char *unknownKey = QT_TRANSLATE_NOOP(
    "S3", "The object store does not know the access key %1. Check the access key "
          "and the endpoint in the profile.");
constexpr const char *noRight = QT_TRANSLATE_NOOP(
    "S3", "The access key may not do this with %1. Grant it the right in the store's policy.");
constexpr const char *noBucket = QT_TRANSLATE_NOOP(
    "S3", "There is no bucket “%1”. Check its name and the endpoint in the profile.");
constexpr const char *noObject = QT_TRANSLATE_NOOP(
    "S3", "There is no object “%1”. It may have been deleted meanwhile; refresh.");
constexpr const char *noUpload = QT_TRANSLATE_NOOP(
    "S3", "The store no longer knows the unfinished upload of “%1”. Start it again.");
constexpr const char *exists = QT_TRANSLATE_NOOP(
    "S3", "“%1” exists already or was changed meanwhile. Nothing was overwritten.");
constexpr const char *concurrent = QT_TRANSLATE_NOOP(
    "S3", "Something else is writing “%1” at the same time. Try again from the start.");
constexpr const char *bucketExists =
    QT_TRANSLATE_NOOP("S3", "The bucket “%1” exists already. Choose another name.");
constexpr const char *wrongClock = QT_TRANSLATE_NOOP(
    "S3", "The clocks of this machine and of %1 differ too much. Synchronise the clock.");
constexpr const char *busy = QT_TRANSLATE_NOOP(
    "S3", "The object store %1 is overloaded or has trouble of its own. Try again later.");
constexpr const char *damaged = QT_TRANSLATE_NOOP(
    "S3", "“%1” arrived damaged at the store and was refused. Check the network and try again.");
constexpr const char *notOffered =
    QT_TRANSLATE_NOOP("S3", "The object store %1 does not offer this function.");
constexpr const char *full = QT_TRANSLATE_NOOP(
    "S3", "The object store %1 has no room left. Delete something or enlarge it.");
constexpr const char *archived = QT_TRANSLATE_NOOP(
    "S3", "“%1” lies in an archive tier. Have the store bring it back before reading it.");
constexpr const char *badBucketName =
    QT_TRANSLATE_NOOP("S3", "“%1” cannot be the name of a bucket. Correct it in the profile.");
constexpr const char *badKey =
    QT_TRANSLATE_NOOP("S3", "The store takes no object of the name “%1”. Choose another one.");
constexpr const char *badRange = QT_TRANSLATE_NOOP(
    "S3", "“%1” is shorter than the part that was asked for. It may have been replaced; refresh.");

/// https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html and what others answer.
constexpr Meaning meanings[] = {
    {"SignatureDoesNotMatch", 0, Kind::Denied, Subject::AccessKey, wrongSecret},
    {"InvalidAccessKeyId", 0, Kind::Denied, Subject::AccessKey, unknownKey},
    {"AccessDenied", 0, Kind::Denied, Subject::Object, noRight},
    {"AllAccessDisabled", 0, Kind::Denied, Subject::Object, noRight},
    {"NoSuchBucket", 0, Kind::NotFound, Subject::Bucket, noBucket},
    {"NoSuchKey", 0, Kind::NotFound, Subject::Object, noObject},
    {"NoSuchVersion", 0, Kind::NotFound, Subject::Object, noObject},
    {"NoSuchUpload", 0, Kind::NotFound, Subject::Object, noUpload},
    {"PreconditionFailed", 0, Kind::Conflict, Subject::Object, exists},
    {"ConditionalRequestConflict", 0, Kind::Conflict, Subject::Object, concurrent},
    {"OperationAborted", 0, Kind::Conflict, Subject::Object, concurrent, true},
    {"BucketAlreadyExists", 0, Kind::Conflict, Subject::Bucket, bucketExists},
    {"BucketAlreadyOwnedByYou", 0, Kind::Conflict, Subject::Bucket, bucketExists},
    {"RequestTimeTooSkewed", 0, Kind::Failed, Subject::Store, wrongClock},
    {"SlowDown", 0, Kind::Failed, Subject::Store, busy, true},
    {"Throttling", 0, Kind::Failed, Subject::Store, busy, true},
    {"RequestLimitExceeded", 0, Kind::Failed, Subject::Store, busy, true},
    {"InternalError", 0, Kind::Failed, Subject::Store, busy, true},
    {"ServiceUnavailable", 0, Kind::Failed, Subject::Store, busy, true},
    {"RequestTimeout", 0, Kind::Timeout, Subject::Store, busy, true},
    {"BadDigest", 0, Kind::Failed, Subject::Object, damaged, true},
    {"IncompleteBody", 0, Kind::Failed, Subject::Object, damaged, true},
    {"XAmzContentSHA256Mismatch", 0, Kind::Failed, Subject::Object, damaged, true},
    {"NotImplemented", 0, Kind::Failed, Subject::Store, notOffered},
    {"MethodNotAllowed", 0, Kind::Failed, Subject::Store, notOffered},
    {"XMinioStorageFull", 0, Kind::Failed, Subject::Store, full},
    {"QuotaExceeded", 0, Kind::Failed, Subject::Store, full},
    {"InvalidObjectState", 0, Kind::Failed, Subject::Object, archived},
    {"InvalidBucketName", 0, Kind::Invalid, Subject::Bucket, badBucketName},
    {"InvalidObjectName", 0, Kind::Invalid, Subject::Object, badKey},
    {"XMinioInvalidObjectName", 0, Kind::Invalid, Subject::Object, badKey},
    {"KeyTooLongError", 0, Kind::Invalid, Subject::Object, badKey},
    {"InvalidRange", 0, Kind::Invalid, Subject::Object, badRange},
    {"", 401, Kind::Denied, Subject::AccessKey, unknownKey},
    {"", 403, Kind::Denied, Subject::Object, noRight},
    {"", 404, Kind::NotFound, Subject::Object, noObject},
    {"", 405, Kind::Failed, Subject::Store, notOffered},
    {"", 408, Kind::Timeout, Subject::Store, busy, true},
    {"", 409, Kind::Conflict, Subject::Object, concurrent},
    {"", 412, Kind::Conflict, Subject::Object, exists},
    {"", 416, Kind::Invalid, Subject::Object, badRange},
    {"", 429, Kind::Failed, Subject::Store, busy, true},
    {"", 500, Kind::Failed, Subject::Store, busy, true},
    {"", 501, Kind::Failed, Subject::Store, notOffered},
    {"", 502, Kind::Failed, Subject::Store, busy, true},
    {"", 503, Kind::Failed, Subject::Store, busy, true},
    {"", 504, Kind::Failed, Subject::Store, busy, true},
    {"", 507, Kind::Failed, Subject::Store, full},
};

const Meaning *meaningOf(const S3Complaint &complaint, int status)
{
    const auto code = complaint.code.toLatin1();
    const auto find = [](auto matches) {
        const auto found = std::find_if(std::begin(meanings), std::end(meanings), matches);
        return found == std::end(meanings) ? nullptr : &*found;
    };
    if (const Meaning *byCode =
            find([&](const Meaning &m) { return m.status == 0 && code == m.code; }))
        return byCode;
    return find([&](const Meaning &m) { return m.status == status; });
}

QString subjectOf(Subject subject, const ObjectStoreProfile &profile, const QString &bucket,
                  const QString &key)
{
    switch (subject) {
    case Subject::Object:
        return key.isEmpty() ? bucket : bucket + u'/' + key;
    case Subject::Bucket:
        return bucket;
    case Subject::Store:
        return endpointOf(profile.endpoint);
    case Subject::AccessKey:
        return profile.accessKey;
    }
    return {};
}

QString regionText(const S3Complaint &complaint, const ObjectStoreProfile &profile,
                   const QString &bucket)
{
    if (complaint.region.isEmpty()) {
        return S3::tr(
                   "The object store expects another region than “%1”. Correct it in the profile.")
            .arg(profile.region);
    }
    if (complaint.region == profile.region) {
        return S3::tr(
                   "The bucket “%1” is served at another address than %2. Set the endpoint of its "
                   "region in the profile.")
            .arg(bucket, endpointOf(profile.endpoint));
    }
    if (bucket.isEmpty()) {
        return S3::tr(
                   "The object store lies in region %1, but the profile says %2. Correct it there.")
            .arg(complaint.region, profile.region);
    }
    return S3::tr("The bucket “%1” lies in region %2, but the profile says %3. Correct it there.")
        .arg(bucket, complaint.region, profile.region);
}

QString detailOf(const HttpReply &reply)
{
    constexpr qsizetype enough = 4096;
    return QStringLiteral("HTTP %1\n").arg(reply.status)
           + QString::fromUtf8(reply.body.left(enough));
}

} // namespace

bool isAboutRegion(const S3Failure &failure)
{
    static const QStringList codes{
        QStringLiteral("AuthorizationHeaderMalformed"), QStringLiteral("PermanentRedirect"),
        QStringLiteral("TemporaryRedirect"), QStringLiteral("IncorrectRegion"),
        QStringLiteral("IllegalLocationConstraintException")};
    if (!failure.complaint.code.isEmpty())
        return codes.contains(failure.complaint.code);
    // HEAD has no body: a wrong region shows as 400 with the right one among the headers.
    return failure.status == 301 || failure.status == 307
           || (failure.status == 400 && !failure.complaint.region.isEmpty());
}

S3Failure s3Failure(const HttpReply &reply, const ObjectStoreProfile &profile,
                    const QString &bucket, const QString &key)
{
    S3Failure failure{{Kind::Failed, {}, detailOf(reply)},
                      parseS3Complaint(reply.body),
                      reply.status,
                      reply.status >= 500};
    if (failure.complaint.region.isEmpty())
        failure.complaint.region = QString::fromLatin1(reply.header("x-amz-bucket-region"));
    if (isAboutRegion(failure)) {
        failure.error.kind = Kind::Invalid;
        failure.error.text = regionText(failure.complaint, profile, bucket);
        return failure;
    }
    if (const Meaning *meaning = meaningOf(failure.complaint, reply.status)) {
        const bool isBucketMissing = meaning->text == noObject && key.isEmpty();
        failure.error.kind = meaning->kind;
        failure.error.text = S3::tr(isBucketMissing ? noBucket : meaning->text)
                                 .arg(subjectOf(meaning->subject, profile, bucket, key));
        failure.isTransient = meaning->isTransient;
        return failure;
    }
    failure.error.text =
        failure.complaint.code.isEmpty()
            ? S3::tr(
                  "%1 answered with status %2, which no object store gives. Check the endpoint in "
                  "the profile.")
                  .arg(endpointOf(profile.endpoint))
                  .arg(reply.status)
            : S3::tr("The object store refused: %1 (%2).")
                  .arg(failure.complaint.message, failure.complaint.code);
    return failure;
}

} // namespace toban
