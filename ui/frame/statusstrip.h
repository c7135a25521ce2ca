// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/status.h"
#include "models/settings/profile.h"
#include "ui/frame/jobs.h"

#include <QMap>
#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace toban {

/// How the connection to one instance, database, store or server is.
struct ConnectionState
{
    QString name;
    QString iconName;
    Status status = Status::Unknown;
    QString text; ///< translated: what worked or what failed

    bool operator==(const ConnectionState &) const = default;
};

/// The slim bar at the bottom: profile and environment, connections, the running job, the time
/// in the service's zone and in UTC.
class StatusStrip : public QStatusBar
{
    Q_OBJECT

public:
    StatusStrip(const Profile &profile, Jobs &jobs, Clock clock, QWidget *parent = nullptr);

    /// Shows how a connection is: each has a sign of its own while there are few; many share one
    /// that counts them and names those in trouble.
    void setConnection(const ConnectionState &state);

    /// The title and environment in the words of the present language.
    static QString environmentName(Environment environment);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QToolButton *addSign();
    void addOwnSign(const QString &name);
    void fold();
    void updateConnection(const ConnectionState &state);
    void updateFolded();
    void updateJob();
    void updateTime();
    void updateEnvironmentColours();

    Profile m_profile;
    Jobs &m_jobs;
    Clock m_clock;
    QLabel *m_environment;
    QWidget *m_job;
    QLabel *m_jobText;
    QProgressBar *m_jobBar;
    QToolButton *m_cancel;
    QLabel *m_time;
    QMap<QString, ConnectionState> m_states;
    QMap<QString, QToolButton *> m_signs; ///< empty once folded
    QToolButton *m_folded = nullptr;
};

} // namespace toban
