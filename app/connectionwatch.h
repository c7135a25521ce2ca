// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/profile.h"
#include "ui/frame/statusstrip.h"

#include <QTimer>

#include <memory>

class QThreadPool;

namespace toban {

class Clients;

/// Looks once a minute whether the servers still answer that the sampler does not ask: the object
/// store, Prometheus, Alertmanager. One request each, in the background.
class ConnectionWatch : public QObject
{
    Q_OBJECT

public:
    /// `pool` is where servers are waited for; it outlives this object.
    ConnectionWatch(const Profile &profile, const std::shared_ptr<const Clients> &clients,
                    QThreadPool &pool, QObject *parent = nullptr);

    /// What is watched: "S3", "Prometheus", "Alertmanager".
    QStringList names() const;

    /// Looks now and once a minute from now on.
    void start();

Q_SIGNALS:
    void looked(const toban::ConnectionState &state);

private:
    /// One request to a server; success means that it answers and lets us in.
    struct Look
    {
        QString name; ///< the same in every language
        QString iconName;
        std::function<Result<>(std::stop_token)> ask;
    };

    void look();

    QList<Look> m_looks;
    QThreadPool &m_pool;
    QTimer m_timer;
};

} // namespace toban
