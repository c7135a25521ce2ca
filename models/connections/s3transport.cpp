// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/s3transport.h"

#include "models/connections/s3parser.h"
#include "models/connections/tlstrust.h"
#include "models/core/httperror.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRandomGenerator>

namespace toban {

namespace {

struct S3
{
    Q_DECLARE_TR_FUNCTIONS(S3)
};

/// Amazon refuses a request that is a quarter of an hour off; answers to HEAD cannot say so.
constexpr std::chrono::minutes toleratedSkew{15};

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

/// Host and port as the Host header has them.
QByteArray hostOf(QUrl endpoint)
{
    const int usualPort = endpoint.scheme() == QLatin1StringView("https") ? 443 : 80;
    if (endpoint.port() == usualPort)
        endpoint.setPort(-1);
    return endpoint.adjusted(QUrl::RemoveUserInfo).authority(QUrl::FullyEncoded).toLatin1();
}

/// A bucket's own host name needs a certificate that covers it, and none covers two labels.
bool isInHostName(const ObjectStoreProfile &profile, const QString &bucket)
{
    return profile.addressing == ObjectStoreProfile::Addressing::VirtualHost && !bucket.isEmpty()
           && !bucket.contains(u'.');
}

/// Qt removes `.` and `..` segments from what it sends, and so do many stores from what they get:
/// another object would be read, or overwritten.
bool hasDotSegment(const QString &key)
{
    const auto segments = QStringView(key).split(u'/');
    return segments.contains(u".") || segments.contains(u"..");
}

Error unaddressable(const QString &bucket, const QString &key)
{
    return {Error::Kind::Invalid,
            S3::tr("“%1” cannot be addressed: “.” and “..” between slashes stand for other "
                   "folders on the way to the store. Rename the object with the store's own "
                   "tools, or delete it.")
                .arg(bucket + u'/' + key),
            {}};
}

QByteArray basePath(const QUrl &endpoint)
{
    QByteArray path = endpoint.path(QUrl::FullyDecoded).toUtf8();
    while (path.endsWith('/'))
        path.chop(1);
    return path;
}

} // namespace

std::optional<Instant> httpDate(QByteArrayView text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date.isValid() ? std::optional(toInstant(date)) : std::nullopt;
}

std::chrono::milliseconds transferTime(qint64 bytes)
{
    constexpr qint64 slowest = 16 * 1024; // bytes a second
    return std::chrono::minutes(2) + std::chrono::seconds(bytes / slowest);
}

S3Transport::S3Transport(ObjectStoreProfile profile, const QString &secretKey,
                         S3Surroundings surroundings)
    : m_profile(std::move(profile)),
      m_trust(tlsTrust(m_profile.authorityFile, m_profile.isTlsVerified)),
      m_credentials{m_profile.accessKey.toUtf8(), secretKey.toUtf8(), m_profile.region.toUtf8()},
      m_surroundings(std::move(surroundings))
{}

tl::expected<HttpReply, S3Failure> S3Transport::exchange(const S3Call &call,
                                                         std::stop_token stop) const
{
    if (hasDotSegment(call.object.key)) {
        return tl::unexpected(
            S3Failure{unaddressable(call.bucket, call.object.key), {}, 0, false, 1});
    }
    bool isSinkUsed = false;
    S3Call watched = call;
    if (call.sink) {
        watched.sink = [&](QByteArrayView bytes) {
            isSinkUsed = isSinkUsed || !bytes.isEmpty();
            return call.sink(bytes);
        };
    }
    for (int failed = 1;; ++failed) {
        auto result = attempt(watched, stop);
        if (result)
            return result;
        result.error().attempts = failed;
        const bool isFinal =
            !result.error().isTransient || isSinkUsed || failed >= m_surroundings.retry.attempts;
        if (isFinal)
            return result;
        if (!pause(failed, stop))
            return tl::unexpected(S3Failure{cancelled(m_profile.endpoint), {}, 0, false, failed});
    }
}

Result<HttpReply> S3Transport::send(const S3Call &call, std::stop_token stop) const
{
    return exchange(call, stop).map_error([](const S3Failure &failure) { return failure.error; });
}

bool S3Transport::pause(int failed, std::stop_token stop) const
{
    const double random = QRandomGenerator::global()->generateDouble();
    return m_surroundings.wait(backoff(m_surroundings.retry, failed, random), stop);
}

QUrl S3Transport::presigned(const S3Call &call, std::chrono::seconds validity) const
{
    const S3Signable request = signable(call);
    const Instant now = m_surroundings.clock() + clockOffset();
    return url(request.host, s3PresignedTarget(request, m_credentials, now, validity));
}

std::chrono::milliseconds S3Transport::clockOffset() const
{
    return std::chrono::milliseconds(m_learnt->clockOffset.load());
}

tl::expected<HttpReply, S3Failure> S3Transport::attempt(const S3Call &call,
                                                        std::stop_token stop) const
{
    if (!m_trust)
        return tl::unexpected(S3Failure{m_trust.error(), {}, 0, false, 1});
    const S3Signable signable = this->signable(call);
    HttpRequest request;
    request.method = call.method;
    request.url = url(signable.host, s3RequestTarget(signable));
    request.headers =
        s3SignedHeaders(signable, m_credentials, m_surroundings.clock() + clockOffset());
    // Objects come as they were stored, compressed ones too.
    request.headers.emplaceBack("Accept-Encoding", "identity");
    request.headers.emplaceBack("User-Agent", "Toban");
    request.body = call.body;
    request.sink = call.sink;
    request.trust = *m_trust;
    request.idleTimeout = call.idleTimeout;
    request.deadline = call.deadline;
    request.sizeLimit = call.sizeLimit;
    const Result<HttpReply> reply = m_surroundings.http(request, stop);
    if (!reply)
        return tl::unexpected(S3Failure{reply.error(), {}, 0, isPassing(reply.error()), 1});
    m_learnt->hasAnswered = true;
    if (isSuccess(reply->status)
        && !(call.mayFailWithSuccess && !parseS3Complaint(reply->body).code.isEmpty()))
        return *reply;
    S3Failure failure = s3Failure(*reply, m_profile, call.bucket, call.object.key);
    failure.isTransient = failure.isTransient || hasCorrectedClock(*reply, failure);
    return tl::unexpected(failure);
}

S3Signable S3Transport::signable(const S3Call &call) const
{
    S3Signable request;
    request.method = call.method;
    request.host = hostOf(m_profile.endpoint);
    request.path = basePath(m_profile.endpoint);
    if (isInHostName(m_profile, call.bucket))
        request.host.prepend(call.bucket.toUtf8() + '.');
    else if (!call.bucket.isEmpty())
        request.path += '/' + call.bucket.toUtf8();
    if (!call.object.key.isEmpty() || request.path.isEmpty() || call.bucket.isEmpty())
        request.path += '/' + call.object.key.toUtf8();
    request.query = call.query;
    if (!call.object.versionId.isEmpty())
        request.query.append({"versionId", call.object.versionId.toUtf8()});
    request.headers = call.headers;
    request.payloadHash = s3PayloadHash(call.body);
    return request;
}

QUrl S3Transport::url(const QByteArray &host, const QByteArray &target) const
{
    // Not put together from parts: QUrl keeps encoded bytes only when it parses them itself.
    return QUrl::fromEncoded(m_profile.endpoint.scheme().toLatin1() + "://" + host + target,
                             QUrl::StrictMode);
}

/// A store that never answered is not there; one that did has only lost this answer.
bool S3Transport::isPassing(const Error &error) const
{
    return m_learnt->hasAnswered
           && (error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Unreachable
               || error.kind == Error::Kind::Invalid);
}

bool S3Transport::hasCorrectedClock(const HttpReply &reply, const S3Failure &failure) const
{
    const auto date = httpDate(reply.header("date"));
    if (!date)
        return false;
    const auto offset = *date - m_surroundings.clock();
    const auto change = std::chrono::abs(offset - clockOffset());
    const bool isSkewed =
        failure.complaint.code == u"RequestTimeTooSkewed"
        || (failure.complaint.code.isEmpty() && failure.status == 403 && change > toleratedSkew);
    if (!isSkewed)
        return false;
    m_learnt->clockOffset = offset.count();
    return true;
}

} // namespace toban
