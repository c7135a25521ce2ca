// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectionwatch.h"

#include "app/clients.h"
#include "models/core/background.h"

namespace toban {

namespace {

/// The result without its value.
template <class T>
Result<> emptied(const Result<T> &result)
{
    return result ? Result<>() : failure(result);
}

/// One key of the bucket that matters, or the buckets where none is named.
Result<> askStore(const S3Client &store, const QString &bucket, std::stop_token stop)
{
    if (bucket.isEmpty())
        return emptied(store.buckets(stop));
    S3Listing listing;
    listing.bucket = bucket;
    listing.pageSize = 1;
    return emptied(store.page(listing, {}, stop));
}

} // namespace

ConnectionWatch::ConnectionWatch(const Profile &profile,
                                 const std::shared_ptr<const Clients> &clients, QThreadPool &pool,
                                 QObject *parent)
    : QObject(parent), m_pool(pool)
{
    if (profile.objectStore) {
        m_looks.append(
            {QStringLiteral("S3"), QStringLiteral("store"),
             [clients, bucket = profile.objectStore->backupBucket](std::stop_token stop) {
                 return askStore(*clients->objectStore(), bucket, stop);
             }});
    }
    if (profile.prometheus) {
        m_looks.append({QStringLiteral("Prometheus"), QStringLiteral("metrics"),
                        [clients](std::stop_token stop) {
                            return emptied(clients->prometheus()->version(stop));
                        }});
    }
    if (profile.alertmanager) {
        m_looks.append({QStringLiteral("Alertmanager"), QStringLiteral("alerts"),
                        [clients](std::stop_token stop) {
                            return emptied(clients->alertmanager()->status(stop));
                        }});
    }
    m_timer.setInterval(std::chrono::minutes(1));
    connect(&m_timer, &QTimer::timeout, this, &ConnectionWatch::look);
}

QStringList ConnectionWatch::names() const
{
    QStringList names;
    for (const Look &look : m_looks)
        names.append(look.name);
    return names;
}

void ConnectionWatch::start()
{
    m_timer.start();
    look();
}

void ConnectionWatch::look()
{
    for (const Look &look : std::as_const(m_looks)) {
        inBackground(
            this, look.ask,
            [this, look](const Result<> &answer) {
                Q_EMIT looked({look.name, look.iconName, answer ? Status::Ok : Status::Critical,
                               answer ? tr("answers") : answer.error().text});
            },
            &m_pool);
    }
}

} // namespace toban
