// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/secrets.h"
#include "models/metrics/sampler.h"
#include "models/overview/servicewatch.h"
#include "models/settings/profile.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace toban {

/// Looks at a service a few times and then says how it stands: what tobanctl does instead of the
/// window's lasting watch.
class Measurement : public QObject
{
    Q_OBJECT

public:
    /// Every target is asked `rounds` times, `interval` apart; two give rates. An answer is waited
    /// for as long as the interval is.
    Measurement(const Profile &profile, const Secrets &secrets, const QList<MonitoredItem> &policy,
                std::chrono::milliseconds interval, int rounds, QObject *parent = nullptr);

    const ServiceWatch &watch() const { return m_watch; }
    Readings readings() const;

Q_SIGNALS:
    /// Every target has been asked as often as it shall be.
    void finished();

private:
    void take(const Observation &observation);
    void finish();

    ServiceWatch m_watch;
    std::unique_ptr<Sampler> m_sampler;
    QHash<QString, int> m_left; ///< rounds by target
};

} // namespace toban
