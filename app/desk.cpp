// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"

#include "app/audit.h"
#include "app/clients.h"
#include "app/connectionwatch.h"
#include "app/levelchangesfile.h"
#include "app/queries.h"
#include "app/targets.h"
#include "models/core/background.h"
#include "models/settings/folders.h"
#include "ui/audit/auditpage.h"
#include "ui/frame/noticebar.h"
#include "ui/health/healthpage.h"
#include "ui/jvm/jvmpage.h"
#include "ui/metrics/metricspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/setup/secretsdialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QRandomGenerator>

namespace toban {

namespace {

QString madeFolder(const QString &path)
{
    QDir().mkpath(path);
    return path;
}

SamplerOptions samplerOptions(const Profile &profile, QThreadPool &pool)
{
    SamplerOptions options;
    options.interval = profile.refresh;
    options.timeout = std::min<std::chrono::milliseconds>(options.timeout, profile.refresh);
    options.random = [] { return QRandomGenerator::global()->generateDouble(); };
    options.pool = &pool;
    return options;
}

QString iconNameOf(Target::Kind kind)
{
    switch (kind) {
    case Target::Kind::Instance:
        return QStringLiteral("instance");
    case Target::Kind::Database:
        return QStringLiteral("database");
    case Target::Kind::Host:
        return QStringLiteral("host");
    }
    Q_UNREACHABLE();
}

} // namespace

Desk::Desk(const ProfileFile &file, Vault &vault, Preferences &preferences, const Http &http,
           QThreadPool &scrapes, QObject *parent)
    : QObject(parent), m_file(file), m_vault(vault), m_preferences(preferences),
      m_trail(madeFolder(dataFolder(file.profile.name))),
      m_clients(std::make_shared<Clients>(file.profile, http)),
      m_history(std::make_shared<History>(
          dataFolder(file.profile.name) + QStringLiteral("/history.sqlite"), systemNow,
          // From the history's thread, which may outlive this desk by the work under way.
          [self = QPointer<Desk>(this)](const Error &error) {
              QMetaObject::invokeMethod(qApp, [self, error] {
                  if (self)
                      self->report(error);
              });
          })),
      m_healthLog(std::make_shared<HealthLog>(dataFolder(file.profile.name)
                                              + QStringLiteral("/health.sqlite"))),
      m_sampler(std::make_unique<Sampler>(
          targetsOf(file.profile, m_clients),
          [history = m_history](Instant time, const Readings &readings) {
              history->append(time, readings);
          },
          systemNow, samplerOptions(file.profile, scrapes))),
      m_connections(std::make_unique<ConnectionWatch>(file.profile, m_clients, scrapes)),
      m_levelChanges(std::make_unique<LevelChanges>(
          levelSetter(m_clients),
          [trail = m_trail](const AuditRecord &record) mutable -> Result<> {
              const Result<AuditEntry> entry = trail.append(record);
              return entry ? Result<>() : failure(entry);
          },
          [this](const QList<LevelChange> &changes) { keepLevelChanges(changes); }, systemNow)),
      m_columns(
          [&preferences](const QString &table) {
              return preferences.value(preference::headerState, table);
          },
          [&preferences](const QString &table, const QByteArray &state) {
              preferences.set(preference::headerState, state, table);
          }),
      m_window(std::make_unique<MainWindow>(file.profile, systemNow)),
      m_tray(std::make_unique<Tray>(file.profile.title.isEmpty() ? file.profile.name
                                                                 : file.profile.title))
{
    // Nobody is asked before the secrets are there: a wrong password would be counted against us.
    m_sampler->pause();
    connect(m_sampler.get(), &Sampler::observed, this, &Desk::showTarget);
    connect(m_sampler.get(), &Sampler::observed, this, &Desk::logHealth);
    for (const QString &target : m_sampler->targets())
        m_window->setConnection({target, QString(), Status::Unknown, tr("not asked yet")});
    for (const QString &name : m_connections->names())
        m_window->setConnection({name, QString(), Status::Unknown, tr("not asked yet")});
    connect(m_connections.get(), &ConnectionWatch::looked, m_window.get(),
            &MainWindow::setConnection);
    connect(m_window.get(), &MainWindow::closed, this, &Desk::closed);
    connect(m_window.get(), &MainWindow::quitRequested, this, &Desk::quitRequested);
    connect(m_tray.get(), &Tray::quitRequested, this, &Desk::quitRequested);
    connect(m_tray.get(), &Tray::windowRequested, this, &Desk::raise);
    connect(m_levelChanges.get(), &LevelChanges::failed, this, &Desk::report);
    addPages();
    m_window->arrange(m_preferences.value(preference::windowGeometry, m_file.profile.name));
    applyPreferences();
    readSecrets();
}

Desk::~Desk()
{
    m_preferences.set(preference::windowGeometry, m_window->arrangement(), m_file.profile.name);
}

void Desk::applyPreferences()
{
    m_tray->setShown(m_preferences.value(preference::isTrayShown));
}

void Desk::raise()
{
    m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
}

void Desk::addPages()
{
    addOverview();
    m_window->addGroup([] { return tr("Monitoring"); });
    addMetrics();
    addHealth();
    addJvm();
    m_window->addGroup([] { return tr("Governance"); });
    m_window->addPage(new AuditPage(m_trail, m_file.profile.zone));
    m_columns.watch(m_window.get());
}

void Desk::addOverview()
{
    QList<WatchedTarget> watched;
    for (const Target &target : targetsOf(m_file.profile, m_clients))
        watched.append({target.name, target.kind});
    auto *page = new OverviewPage(m_file.profile, manualPolicy(), watched, *m_sampler,
                                  overviewQueries(m_history), systemNow);
    connect(page, &OverviewPage::statusChanged, this, [this](Status status, const QString &reason) {
        m_window->setServiceStatus(status);
        m_tray->setStatus(status, reason);
    });
    m_window->addPage(page);
}

void Desk::addMetrics()
{
    const QString profile = m_file.profile.name;
    MetricsQueries queries = metricsQueries(m_file.profile, m_clients, m_history);
    queries.recallLayout = [this, profile] {
        return m_preferences.value(preference::metricsLayout, profile);
    };
    queries.keepLayout = [this, profile](const QByteArray &layout) {
        m_preferences.set(preference::metricsLayout, layout, profile);
    };
    m_window->addPage(
        new MetricsPage(m_file.profile, manualPolicy(), *m_sampler, queries, systemNow));
}

void Desk::addHealth()
{
    m_window->addPage(new HealthPage(instanceNames(), *m_sampler,
                                     healthQueries(m_clients, m_healthLog), systemNow,
                                     m_file.profile.zone));
}

QStringList Desk::instanceNames() const
{
    QStringList names;
    for (const InstanceProfile &instance : m_file.profile.instances)
        names.append(instance.name);
    return names;
}

void Desk::logHealth(const Observation &observation)
{
    if (observation.kind != Target::Kind::Instance)
        return;
    inBackground(
        this,
        [log = m_healthLog, observation](std::stop_token) {
            return log->record(observation.time, observation.target, statusesOf(observation));
        },
        [this](const Result<> &recorded) {
            if (!recorded)
                report(recorded.error());
        });
}

void Desk::addJvm()
{
    m_window->addPage(new JvmPage(instanceNames(), jvmQueries(m_clients), *m_levelChanges,
                                  systemNow, m_file.profile.zone));
}

QString Desk::levelChangesFile() const
{
    return dataFolder(m_file.profile.name) + QStringLiteral("/levelchanges.json");
}

/// Only now, since taking back what is due needs the secrets.
void Desk::resumeLevelChanges()
{
    const Result<QList<LevelChange>> changes = loadLevelChanges(levelChangesFile());
    if (changes)
        m_levelChanges->resume(*changes);
    else
        report(changes.error());
}

void Desk::keepLevelChanges(const QList<LevelChange> &changes)
{
    if (const Result<> saved = saveLevelChanges(levelChangesFile(), changes); !saved)
        report(saved.error());
}

void Desk::readSecrets()
{
    m_vault.read(this, m_file.profile.name, secretNames(m_file.profile),
                 [this](const Result<Secrets> &secrets) { takeSecrets(secrets); });
}

void Desk::takeSecrets(const Result<Secrets> &secrets)
{
    m_secrets = secrets.value_or(Secrets());
    m_clients->setSecrets(m_secrets);
    m_sampler->resume();
    m_connections->start();
    resumeLevelChanges();
    QStringList missing;
    for (const QString &name : secretNames(m_file.profile)) {
        if (!m_secrets.contains(name))
            missing.append(name);
    }
    if (missing.isEmpty())
        return;
    const QString problem = secrets ? QString() : secrets.error().text;
    const QString text = tr("%n passwords are missing.", nullptr, int(missing.size()));
    m_window->noticeBar().show(
        Status::Warning, problem.isEmpty() ? text : problem + QLatin1Char(' ') + text, tr("Enter…"),
        [this, missing, problem] { askSecrets(missing, problem); });
}

void Desk::askSecrets(const QStringList &names, const QString &keychainProblem)
{
    auto *dialog = new SecretsDialog(names, keychainProblem, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { keepSecrets(dialog->secrets(), dialog->isForKeychain()); });
    dialog->open();
}

void Desk::keepSecrets(const Secrets &typed, bool isForKeychain)
{
    const QString profile = m_file.profile.name;
    for (auto secret = typed.cbegin(); secret != typed.cend(); ++secret) {
        // At hand at once, whatever the keychain takes.
        m_vault.keepForThisRun(profile, secret.key(), secret.value());
        if (!isForKeychain)
            continue;
        m_vault.write(this, profile, secret.key(), secret.value(),
                      [this, name = secret.key()](const Result<> &kept) {
                          if (!kept)
                              report(kept.error());
                          audit(this, m_trail, recordOf(u"secret.set", name, kept),
                                [this](const Error &error) { report(error); });
                      });
    }
    m_sampler->pause();
    readSecrets();
}

void Desk::showTarget(const Observation &observation)
{
    const Status status = observation.error ? Status::Critical : Status::Ok;
    const QString text = observation.error ? observation.error->text : tr("answers");
    m_window->setConnection({observation.target, iconNameOf(observation.kind), status, text});
}

void Desk::report(const Error &error)
{
    if (std::exchange(m_lastProblem, error.text) == error.text)
        return;
    m_window->noticeBar().show(Status::Warning, error.text);
}

void Desk::closed()
{
    const bool isKept = m_preferences.value(preference::isTrayShown)
                        && m_preferences.value(preference::isClosedToTray)
                        && QSystemTrayIcon::isSystemTrayAvailable();
    if (!isKept)
        Q_EMIT quitRequested();
}

} // namespace toban
