// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/retry.h"
#include "models/connections/s3error.h"
#include "models/connections/s3signature.h"

#include <atomic>
#include <memory>

namespace toban {

/// What the client needs of the outside world, and how it behaves towards it.
struct S3Surroundings
{
    Http http = toban::http;
    Clock clock = systemNow;
    RetryPolicy retry;
    Wait wait = waitFor;
};

/// The time of an HTTP header such as Date,
/// https://www.rfc-editor.org/rfc/rfc9110#name-date-time-formats; nothing when it is none.
std::optional<Instant> httpDate(QByteArrayView text);

/// How long a transfer of so many bytes may take before it counts as hanging: two minutes, and what
/// the slowest line worth using needs (16 KiB a second).
std::chrono::milliseconds transferTime(qint64 bytes);

/// One request, before address, signature and retries.
struct S3Call
{
    QByteArray method = "GET";
    QString bucket;    ///< empty: the service itself
    S3ObjectId object; ///< without a key: the bucket itself
    S3Query query;     ///< beside the version's
    QList<HttpHeader> headers;
    QByteArray body;
    std::function<Result<>(QByteArrayView)> sink; ///< called with one whole answer, or fails
    bool mayFailWithSuccess = false;              ///< status 200 may come with an `<Error>`
    std::chrono::milliseconds idleTimeout{30'000};
    std::chrono::milliseconds deadline{120'000}; ///< of one try; transferTime() for a transfer
    qint64 sizeLimit = 64 * 1024 * 1024;

    /// For what a store does without a word, or with a blank now and then: copy and assemble.
    void allowSilence()
    {
        idleTimeout = std::chrono::minutes(10);
        deadline = std::chrono::hours(1);
    }
};

/// Addresses, signs, sends, and tries again. Safe to use from several threads; copies share what
/// they learn about the store's clock.
class S3Transport
{
public:
    /// Reads the profile's authority file; if that fails, every exchange() gives its error.
    S3Transport(ObjectStoreProfile profile, const QString &secretKey, S3Surroundings surroundings);

    /// The answer, of status 2xx, or why there is none.
    ///
    /// - 5xx, 429, SlowDown and other passing refusals are tried again after a growing wait; so are
    ///   timeouts, lost connections and broken answers of a store that has answered before. One
    ///   that never did is told at once: its address is wrong, or it is not running.
    /// - When the store finds this machine's clock wrong, the time is corrected by its Date and the
    ///   request signed again.
    /// - A request with a sink is not tried again once the sink has taken something.
    tl::expected<HttpReply, S3Failure> exchange(const S3Call &call, std::stop_token stop) const;

    /// exchange() for those who only need the user's words.
    Result<HttpReply> send(const S3Call &call, std::stop_token stop) const;

    /// Waits before something that failed so many times is tried again; false: stop was requested.
    bool pause(int failed, std::stop_token stop) const;

    /// A link to GET the object that needs no credentials for that long, at most seven days.
    QUrl presigned(const S3Call &call, std::chrono::seconds validity) const;

    /// How far the store's clock is ahead of this machine's, as far as known: 0 until the store
    /// complained.
    std::chrono::milliseconds clockOffset() const;

    const ObjectStoreProfile &profile() const { return m_profile; }

private:
    struct Learnt
    {
        std::atomic<std::chrono::milliseconds::rep> clockOffset = 0;
        std::atomic_bool hasAnswered = false;
    };

    tl::expected<HttpReply, S3Failure> attempt(const S3Call &call, std::stop_token stop) const;
    S3Signable signable(const S3Call &call) const;
    QUrl url(const QByteArray &host, const QByteArray &target) const;
    bool isPassing(const Error &error) const;
    bool hasCorrectedClock(const HttpReply &reply, const S3Failure &failure) const;

    ObjectStoreProfile m_profile;
    Result<TlsTrust> m_trust;
    S3Credentials m_credentials;
    S3Surroundings m_surroundings;
    std::shared_ptr<Learnt> m_learnt = std::make_shared<Learnt>();
};

} // namespace toban
