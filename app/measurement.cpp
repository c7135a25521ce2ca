// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/measurement.h"

#include "app/clients.h"
#include "app/targets.h"

namespace toban {

namespace {

QList<WatchedTarget> watched(const QList<Target> &targets)
{
    QList<WatchedTarget> watched;
    for (const Target &target : targets)
        watched.append({target.name, target.kind});
    return watched;
}

QList<Target> targetsWith(const Profile &profile, const Secrets &secrets)
{
    auto clients = std::make_shared<Clients>(profile, http);
    clients->setSecrets(secrets);
    return targetsOf(profile, clients);
}

SamplerOptions options(std::chrono::milliseconds interval)
{
    SamplerOptions options;
    options.interval = interval;
    options.timeout = interval;
    options.random = [] { return 0.0; }; // one look has no reason to spread its questions
    return options;
}

} // namespace

Measurement::Measurement(const Profile &profile, const Secrets &secrets,
                         const QList<MonitoredItem> &policy, std::chrono::milliseconds interval,
                         int rounds, QObject *parent)
    : QObject(parent), m_watch(policy, watched(targetsWith(profile, {})), interval)
{
    const QList<Target> targets = targetsWith(profile, secrets);
    for (const Target &target : targets)
        m_left.insert(target.name, rounds);
    m_sampler = std::make_unique<Sampler>(
        targets, [](Instant, const Readings &) {}, systemNow, options(interval));
    connect(m_sampler.get(), &Sampler::observed, this, &Measurement::take);
    if (targets.isEmpty())
        QMetaObject::invokeMethod(this, &Measurement::finish, Qt::QueuedConnection);
}

Readings Measurement::readings() const
{
    return m_sampler->latestReadings();
}

void Measurement::take(const Observation &observation)
{
    m_watch.observe(observation);
    --m_left[observation.target];
    const bool isDone =
        std::all_of(m_left.cbegin(), m_left.cend(), [](int left) { return left <= 0; });
    if (isDone)
        finish();
}

void Measurement::finish()
{
    m_sampler->pause();
    m_sampler->disconnect(this);
    m_watch.judge(systemNow());
    Q_EMIT finished();
}

} // namespace toban
