// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "app/singleinstance.h"
#include "models/core/http.h"
#include "models/credentials/vault.h"
#include "models/settings/preferences.h"
#include "models/settings/profilefile.h"
#include "ui/frame/language.h"
#include "ui/settings/settingsdialog.h"
#include "ui/setup/draft.h"

#include <QThreadPool>

#include <memory>

namespace toban {

/// The graphical program: opens a service, switches to another, sets a new one up, and puts the
/// user's choices into effect.
class Application : public QObject
{
    Q_OBJECT

public:
    Application();
    ~Application() override;

    /// Opens a profile; without a name the last one, the only one, or the wizard where there is
    /// none. False when there is nothing to run on: the user gave up, or another window has it.
    bool open(const QString &name);

private:
    bool openProfile(const QString &name);
    bool claim(const QString &name);
    bool setUp();
    void switchProfile();
    void editProfile();
    void saveProfile(const Draft &draft);
    void keepSecrets(const QString &profile, const Secrets &typed);
    void record(const QString &profile, QStringView action, const QString &object,
                const Result<> &result);
    void changeSettings();
    void choose(const Choices &choices);
    Choices choices() const;
    void connectWindow();
    void showProblem(const Error &error);

    Preferences m_preferences;
    Language m_language;
    Vault m_vault;
    ProfileFolder m_profiles;
    QThreadPool m_scrapes; ///< waits for servers, so it may have many more threads than cores
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Desk> m_desk;
};

} // namespace toban
