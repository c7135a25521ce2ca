// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/vault.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>

#include <qt6keychain/keychain.h>

#include <memory>
#include <utility>

namespace toban {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"toban"_s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString keyOf(const QString &profile, const QString &name)
{
    return profile + u'/' + name;
}

/// Starts a job that deletes itself, and hands it to `done` in the end, if `context` still lives.
template <class Job>
void start(Job *job, const QString &key, QObject *context, std::function<void(Job &)> done)
{
    Q_ASSERT(QThread::currentThread() == qApp->thread());
    job->setInsecureFallback(false); // rather no secret than one in a plain file
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, done = std::move(done)] { done(*job); });
    job->start();
}

/// Whether the message of libsecret or D-Bus tells of a service that is not there, which
/// QtKeychain does not tell apart from other failures.
bool hasNoService(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoBackendAvailable || job.error() == QKeychain::NotImplemented)
        return true;
    static const QStringList signs{
        u"autolaunch"_s,        u"org.freedesktop.secrets"_s,   u"ServiceUnknown"_s,
        u"Could not connect"_s, u"No such file or directory"_s, u"Connection refused"_s};
    return std::any_of(signs.cbegin(), signs.cend(), [&job](const QString &sign) {
        return job.errorString().contains(sign, Qt::CaseInsensitive);
    });
}

Error keychainError(const QKeychain::Job &job)
{
    if (hasNoService(job)) {
        return {
            Error::Kind::Unreachable,
            Words::tr(
                "No keychain service runs here. Start one (GNOME Keyring, KWallet), or keep the "
                "secret for this run only."),
            job.errorString()};
    }
    if (job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser) {
        return {Error::Kind::Denied,
                Words::tr("The keychain did not give access. Unlock it and try again."),
                job.errorString()};
    }
    return {Error::Kind::Failed,
            Words::tr("The keychain failed. Try again, or look at its own program."),
            job.errorString()};
}

/// Secrets on their way: collected until every job has answered.
struct Reading
{
    Secrets secrets;
    qsizetype pending = 0;
    std::optional<Error> error;
    std::function<void(Result<Secrets>)> then;

    void finishOne()
    {
        if (--pending > 0)
            return;
        if (error)
            then(tl::unexpected(*error));
        else
            then(std::move(secrets));
    }
};

} // namespace

Vault::Vault(QObject *parent) : QObject(parent) {}

void Vault::read(QObject *context, const QString &profile, const QStringList &names,
                 std::function<void(Result<Secrets>)> then)
{
    auto reading = std::make_shared<Reading>();
    reading->then = std::move(then);
    QStringList wanted;
    for (const QString &name : names) {
        const auto kept = m_forThisRun.constFind(keyOf(profile, name));
        if (kept != m_forThisRun.cend())
            reading->secrets.insert(name, *kept);
        else
            wanted.append(name);
    }
    reading->pending = wanted.size() + 1;
    for (const QString &name : std::as_const(wanted)) {
        start<QKeychain::ReadPasswordJob>(
            new QKeychain::ReadPasswordJob(service), keyOf(profile, name), context,
            [reading, name](QKeychain::ReadPasswordJob &job) {
                if (job.error() == QKeychain::NoError)
                    reading->secrets.insert(name, job.textData());
                else if (job.error() != QKeychain::EntryNotFound && !reading->error)
                    reading->error = keychainError(job);
                reading->finishOne();
            });
    }
    QMetaObject::invokeMethod(
        context, [reading] { reading->finishOne(); }, Qt::QueuedConnection);
}

void Vault::write(QObject *context, const QString &profile, const QString &name,
                  const QString &secret, std::function<void(Result<>)> then)
{
    const QString key = keyOf(profile, name);
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(secret);
    // The secret kept for this run gives way even when the context has died meanwhile.
    connect(job, &QKeychain::Job::finished, this, [this, key](QKeychain::Job *job) {
        if (job->error() == QKeychain::NoError)
            m_forThisRun.remove(key);
    });
    start<QKeychain::WritePasswordJob>(
        job, key, context, [then = std::move(then)](QKeychain::WritePasswordJob &job) {
            then(job.error() == QKeychain::NoError ? Result<>()
                                                   : tl::unexpected(keychainError(job)));
        });
}

void Vault::remove(QObject *context, const QString &profile, const QString &name,
                   std::function<void(Result<>)> then)
{
    const QString key = keyOf(profile, name);
    m_forThisRun.remove(key);
    start<QKeychain::DeletePasswordJob>(
        new QKeychain::DeletePasswordJob(service), key, context,
        [then = std::move(then)](QKeychain::DeletePasswordJob &job) {
            const bool isGone =
                job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound;
            then(isGone ? Result<>() : tl::unexpected(keychainError(job)));
        });
}

void Vault::keepForThisRun(const QString &profile, const QString &name, const QString &secret)
{
    m_forThisRun.insert(keyOf(profile, name), secret);
}

bool Vault::isForThisRun(const QString &profile, const QString &name) const
{
    return m_forThisRun.contains(keyOf(profile, name));
}

} // namespace toban
