// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/trail.h"
#include "models/core/http.h"
#include "models/credentials/secrets.h"
#include "models/credentials/vault.h"
#include "models/jvm/levelchanges.h"
#include "models/metrics/healthlog.h"
#include "models/metrics/history.h"
#include "models/metrics/sampler.h"
#include "models/settings/preferences.h"
#include "models/settings/profilefile.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/tray.h"
#include "ui/widgets/columnmemory.h"

#include <memory>

class QThreadPool;

namespace toban {

class Clients;
class ConnectionWatch;

/// One open service: its history, sampler, audit trail and window, connected to one another.
/// The window is shown with the last known values; secrets and the network come after.
class Desk : public QObject
{
    Q_OBJECT

public:
    /// `scrapes` is where servers are waited for; it outlives the desk. Not the global pool: Qt
    /// paints on that one, and a window must not wait for a server.
    Desk(const ProfileFile &file, Vault &vault, Preferences &preferences, const Http &http,
         QThreadPool &scrapes, QObject *parent = nullptr);
    ~Desk() override;

    MainWindow &window() { return *m_window; }
    const ProfileFile &file() const { return m_file; }
    const Secrets &secrets() const { return m_secrets; }

    /// Brings the window to the front, out of the tray or from under others.
    void raise();

    /// Takes the preferences about tray and closing into account.
    void applyPreferences();

Q_SIGNALS:
    void quitRequested();

private:
    void addPages();
    void addOverview();
    void addHealth();
    void addJvm();
    void addMetrics();
    QStringList instanceNames() const;
    void logHealth(const Observation &observation);
    QString levelChangesFile() const;
    void resumeLevelChanges();
    void keepLevelChanges(const QList<LevelChange> &changes);
    void readSecrets();
    void takeSecrets(const Result<Secrets> &secrets);
    void askSecrets(const QStringList &names, const QString &keychainProblem);
    void keepSecrets(const Secrets &typed, bool isForKeychain);
    void showTarget(const Observation &observation);
    void report(const Error &error);
    void closed();

    ProfileFile m_file;
    Vault &m_vault;
    Preferences &m_preferences;
    Secrets m_secrets;
    Trail m_trail;
    std::shared_ptr<Clients> m_clients; ///< these three are shared with background work
    std::shared_ptr<History> m_history;
    std::shared_ptr<HealthLog> m_healthLog;
    std::unique_ptr<Sampler> m_sampler;
    std::unique_ptr<ConnectionWatch> m_connections;
    std::unique_ptr<LevelChanges> m_levelChanges;
    ColumnMemory m_columns;
    std::unique_ptr<MainWindow> m_window; ///< its pages use all of the above
    std::unique_ptr<Tray> m_tray;
    QString m_lastProblem; ///< one that stays is told once
};

} // namespace toban
