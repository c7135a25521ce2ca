// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/objectstoretest.h"

#include "models/connections/reachability.h"
#include "models/connections/s3client.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUuid>

#include <algorithm>

namespace toban {

namespace {

using Outcome = TestStep::Outcome;

constexpr std::chrono::seconds stepTimeout{10};
constexpr std::chrono::minutes noticedSkew{2}; // 15 are the limit

struct ObjectStoreTest
{
    Q_DECLARE_TR_FUNCTIONS(ObjectStoreTest)
};

/// The answer of a first listing, from which most steps are read.
struct Probe
{
    S3Failure failure; ///< status 0 and no text when the listing worked
    bool isPassed = false;
    std::chrono::milliseconds skew{0};

    bool isCode(std::initializer_list<QStringView> codes) const
    {
        return std::find(codes.begin(), codes.end(), failure.complaint.code) != codes.end();
    }
    bool isAnswered() const { return isPassed || failure.status != 0; }
};

TestStep failed(const QString &name, const Error &error)
{
    return {name, Outcome::Failed, error.text, {}};
}

Probe probe(const S3Transport &transport, const QString &bucket, std::stop_token stop)
{
    S3Call call;
    call.bucket = bucket;
    call.idleTimeout = stepTimeout;
    call.deadline = stepTimeout;
    if (!bucket.isEmpty())
        call.query = {{"list-type", "2"}, {"max-keys", "1"}};
    Probe result;
    const auto reply = transport.exchange(call, stop);
    result.isPassed = reply.has_value();
    if (!reply)
        result.failure = reply.error();
    result.skew = transport.clockOffset();
    if (const auto date = reply ? httpDate(reply->header("date")) : std::nullopt)
        result.skew = *date - systemNow();
    return result;
}

TestStep encryptionStep(const QString &name, const ObjectStoreProfile &profile, const Probe &probe)
{
    const QString host = profile.endpoint.host();
    if (profile.endpoint.scheme() != u"https") {
        const bool isLocal = host == u"localhost" || QHostAddress(host).isLoopback();
        return {name, isLocal ? Outcome::Passed : Outcome::Warned,
                isLocal ? ObjectStoreTest::tr("Not encrypted, but it does not leave this machine.")
                        : ObjectStoreTest::tr("The connection is not encrypted."),
                isLocal ? QString()
                        : ObjectStoreTest::tr("Use https, or everyone on the way can read along.")};
    }
    if (!probe.isAnswered())
        return failed(name, probe.failure.error);
    if (!profile.isTlsVerified) {
        return {name, Outcome::Warned,
                ObjectStoreTest::tr("The certificate of the store is not checked."),
                ObjectStoreTest::tr(
                    "Name the authority's certificate in the profile and have it checked.")};
    }
    return {
        name, Outcome::Passed, ObjectStoreTest::tr("Encrypted, and the certificate is valid."), {}};
}

TestStep clockStep(const QString &name, const Probe &probe)
{
    if (!probe.isAnswered()) // without encryption, this is the first step that needs an answer
        return failed(name, probe.failure.error);
    if (probe.isCode({u"RequestTimeTooSkewed"}))
        return failed(name, probe.failure.error);
    const auto skew = std::chrono::round<std::chrono::minutes>(std::chrono::abs(probe.skew));
    if (skew >= noticedSkew) {
        return {name, Outcome::Warned,
                ObjectStoreTest::tr("This machine's clock and the store's are %n minute(s) apart.",
                                    nullptr, static_cast<int>(skew.count())),
                ObjectStoreTest::tr("Synchronise this machine's clock.")};
    }
    return {name, Outcome::Passed, ObjectStoreTest::tr("The clocks agree."), {}};
}

TestStep regionStep(const QString &name, const ObjectStoreProfile &profile, const Probe &probe)
{
    if (isAboutRegion(probe.failure))
        return failed(name, probe.failure.error);
    return {name,
            Outcome::Passed,
            ObjectStoreTest::tr("The store accepts the region %1.").arg(profile.region),
            {}};
}

TestStep credentialsStep(const QString &name, const ObjectStoreProfile &profile, const Probe &probe)
{
    if (probe.isPassed || probe.isCode({u"NoSuchBucket"})) {
        return {name,
                Outcome::Passed,
                ObjectStoreTest::tr("The access key %1 is accepted.").arg(profile.accessKey),
                {}};
    }
    const bool isClear = probe.isCode({u"InvalidAccessKeyId", u"SignatureDoesNotMatch"});
    if (probe.failure.status == 403 && !isClear) {
        // Several stores answer a wrong key and a lack of rights alike.
        return {
            name, Outcome::Warned,
            ObjectStoreTest::tr(
                "Not verified: the store does not say whether the key is wrong or lacks rights."),
            ObjectStoreTest::tr("Check the access key, the secret key and the key's rights.")};
    }
    return failed(name, probe.failure.error);
}

TestStep listStep(const QString &name, const QString &bucket, const Probe &probe)
{
    if (!probe.isPassed)
        return failed(name, probe.failure.error);
    return {name,
            Outcome::Passed,
            bucket.isEmpty() ? ObjectStoreTest::tr("The buckets can be listed.")
                             : ObjectStoreTest::tr("The objects of %1 can be listed.").arg(bucket),
            {}};
}

/// What came of writing one small object and trying to overwrite it.
struct Trial
{
    Result<S3Stored> stored;
    Result<S3Stored> overwritten;
    Result<QByteArray> read;
    Result<> removed;
};

Trial tryWriting(const S3Client &client, const QString &bucket, const QString &key,
                 const QByteArray &content, std::stop_token stop)
{
    S3PutOptions options;
    options.contentType = "text/plain";
    Trial trial;
    trial.stored = client.put(bucket, key, content, options, stop);
    if (!trial.stored)
        return trial;
    options.isOnlyIfAbsent = true;
    trial.overwritten = client.put(bucket, key, content, options, stop);
    trial.read = client.read(bucket, {key, {}}, {}, stop);
    // Not stopped: the object has to go, and each version of it.
    trial.removed = client.remove(bucket, {key, trial.stored->versionId}, {});
    if (trial.removed && trial.overwritten && !trial.overwritten->versionId.isEmpty())
        trial.removed = client.remove(bucket, {key, trial.overwritten->versionId}, {});
    return trial;
}

TestStep writeStep(const QString &name, const S3Client &client, const QString &bucket,
                   std::stop_token stop)
{
    const QString key = QStringLiteral(".toban-write-test-%1")
                            .arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const QByteArray content = "Toban tries whether it may write here.\n";
    const Trial trial = tryWriting(client, bucket, key, content, stop);
    if (!trial.stored)
        return failed(name, trial.stored.error());
    if (!trial.removed) {
        return {
            name, Outcome::Warned,
            ObjectStoreTest::tr("Writing works, but the test object %1 could not be removed: %2")
                .arg(key, trial.removed.error().text),
            ObjectStoreTest::tr(
                "Grant the right to delete, or old backups pile up; then delete the object.")};
    }
    if (!trial.read)
        return failed(name, trial.read.error());
    if (*trial.read != content)
        return {name,
                Outcome::Failed,
                ObjectStoreTest::tr("What was read is not what was written."),
                {}};
    if (trial.overwritten || trial.overwritten.error().kind != Error::Kind::Conflict) {
        return {name, Outcome::Warned,
                ObjectStoreTest::tr(
                    "Writing works, but the store does not refuse to overwrite an object."),
                ObjectStoreTest::tr(
                    "Toban uses unique names, so nothing is lost; versions give more safety.")};
    }
    return {name,
            Outcome::Passed,
            ObjectStoreTest::tr("Objects in %1 can be written, read and removed.").arg(bucket),
            {}};
}

QStringList bucketsOf(const ObjectStoreProfile &profile)
{
    QStringList buckets{profile.backupBucket, profile.logBucket};
    buckets.removeAll(QString());
    buckets.removeDuplicates();
    return buckets;
}

/// Collects steps; one that cannot be tried is skipped, and the report says why.
class Steps
{
public:
    Steps(TestReport first, std::stop_token stop) : m_report(std::move(first)), m_stop(stop) {}

    template <class Step>
    void add(bool isPossible, const QString &name, Step step)
    {
        if (m_stop.stop_requested())
            m_report.append({name,
                             Outcome::Skipped,
                             ObjectStoreTest::tr("Not tried: the test was stopped."),
                             {}});
        else
            m_report.append(isPossible ? step(name) : skippedStep(name));
    }

    bool isPassed() const { return toban::isPassed(m_report); }
    bool isLastPassed() const { return m_report.last().outcome == Outcome::Passed; }
    const TestReport &report() const { return m_report; }

private:
    TestReport m_report;
    std::stop_token m_stop;
};

} // namespace

TestReport testObjectStore(const ObjectStoreProfile &profile, const QString &secretKey,
                           const Http &http, std::stop_token stop)
{
    const int usualPort = profile.endpoint.scheme() == u"https" ? 443 : 80;
    const auto port = static_cast<quint16>(profile.endpoint.port(usualPort));
    Steps steps(testReachability(profile.endpoint.host(), port, stepTimeout, stop), stop);
    S3Surroundings surroundings;
    surroundings.http = http;
    surroundings.retry.attempts = 2; // one more, for a clock to be corrected
    const S3Client client(profile, secretKey, surroundings);
    QStringList buckets = bucketsOf(profile);
    if (buckets.isEmpty())
        buckets.append(QString()); // none named: the list of buckets shows as much
    Probe first;
    if (steps.isPassed())
        first = probe(client.transport(), buckets.first(), stop);

    using Name = const QString &;
    steps.add(steps.isPassed(), ObjectStoreTest::tr("Encryption"),
              [&](Name name) { return encryptionStep(name, profile, first); });
    steps.add(steps.isPassed(), ObjectStoreTest::tr("Clock"),
              [&](Name name) { return clockStep(name, first); });
    steps.add(steps.isPassed(), ObjectStoreTest::tr("Region"),
              [&](Name name) { return regionStep(name, profile, first); });
    steps.add(steps.isPassed(), ObjectStoreTest::tr("Credentials"),
              [&](Name name) { return credentialsStep(name, profile, first); });
    const bool isUsable = steps.isPassed();
    for (const QString &bucket : buckets) {
        const QString listing = bucket.isEmpty() ? ObjectStoreTest::tr("List buckets")
                                                 : ObjectStoreTest::tr("List %1").arg(bucket);
        steps.add(isUsable, listing, [&](Name name) {
            const bool isKnown = bucket == buckets.first();
            return listStep(name, bucket,
                            isKnown ? first : probe(client.transport(), bucket, stop));
        });
        if (!bucket.isEmpty()) {
            steps.add(isUsable && steps.isLastPassed(),
                      ObjectStoreTest::tr("Write to %1").arg(bucket),
                      [&](Name name) { return writeStep(name, client, bucket, stop); });
        }
    }
    return steps.report();
}

} // namespace toban
