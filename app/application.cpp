// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/audit.h"
#include "app/connectiontests.h"
#include "models/settings/folders.h"
#include "ui/frame/theme.h"
#include "ui/manual/manualwindow.h"
#include "ui/setup/profilechooser.h"
#include "ui/setup/profiledialog.h"
#include "ui/setup/setupwizard.h"

#include <QApplication>
#include <QDesktopServices>
#include <QMessageBox>

namespace toban {

namespace {

constexpr int scrapeThreads = 64;

} // namespace

Application::Application()
{
    m_scrapes.setMaxThreadCount(scrapeThreads);
    choose(choices());
}

Application::~Application() = default;

bool Application::open(const QString &name)
{
    const QStringList names = m_profiles.names();
    const QString last = m_preferences.value(preference::lastProfile);
    if (!name.isEmpty())
        return openProfile(name);
    if (names.contains(last))
        return openProfile(last);
    if (names.isEmpty())
        return setUp();
    return openProfile(names.first());
}

bool Application::openProfile(const QString &name)
{
    const Result<ProfileFile> file = m_profiles.load(name);
    if (!file) {
        showProblem(file.error());
        return false;
    }
    if (!claim(name))
        return false;
    m_desk.reset();
    m_desk = std::make_unique<Desk>(*file, m_vault, m_preferences, http, m_scrapes);
    connect(m_instance.get(), &SingleInstance::windowRequested, m_desk.get(), &Desk::raise);
    connectWindow();
    m_preferences.set(preference::lastProfile, name);
    m_desk->window().show();
    return true;
}

bool Application::claim(const QString &name)
{
    if (m_desk && m_desk->file().profile.name == name)
        return true;
    auto instance = std::make_unique<SingleInstance>(dataFolder(name));
    if (const Result<> claimed = instance->claim(); !claimed) {
        if (claimed.error().kind != Error::Kind::Conflict) // the other window shows itself
            showProblem(claimed.error());
        return false;
    }
    m_instance = std::move(instance);
    return true;
}

bool Application::setUp()
{
    SetupWizard wizard(connectionTests(http, {}), m_profiles.folder(), m_profiles.names());
    if (wizard.exec() != QDialog::Accepted)
        return false;
    const Draft draft = wizard.draft();
    const Result<ProfileFile> created = m_profiles.create(draft.profile);
    if (!created) {
        showProblem(created.error());
        return false;
    }
    record(draft.profile.name, u"profile.create", draft.profile.name, {});
    keepSecrets(draft.profile.name, draft.typed);
    return openProfile(draft.profile.name);
}

void Application::switchProfile()
{
    ProfileChooser chooser(m_profiles.names(), m_desk->file().profile.name, &m_desk->window());
    if (chooser.exec() != QDialog::Accepted)
        return;
    // The window that asked goes away with its desk, so the rest is done from the event loop.
    const QString chosen = chooser.chosen();
    QMetaObject::invokeMethod(
        this,
        [this, chosen] {
            if (chosen.isEmpty())
                setUp();
            else
                openProfile(chosen);
        },
        Qt::QueuedConnection);
}

void Application::editProfile()
{
    Draft draft{m_desk->file().profile, {}, {}};
    const Secrets stored = m_desk->secrets();
    for (auto secret = stored.cbegin(); secret != stored.cend(); ++secret)
        draft.stored.insert(secret.key());
    ProfileDialog dialog(draft, connectionTests(http, stored), &m_desk->window());
    if (dialog.exec() == QDialog::Accepted)
        saveProfile(dialog.draft());
}

void Application::saveProfile(const Draft &draft)
{
    const Result<ProfileFile> saved = m_profiles.save(m_desk->file(), draft.profile);
    if (!saved) {
        showProblem(saved.error());
        return;
    }
    record(draft.profile.name, u"profile.edit", draft.profile.name, {});
    keepSecrets(draft.profile.name, draft.typed);
    QMetaObject::invokeMethod(
        this, [this, name = draft.profile.name] { openProfile(name); }, Qt::QueuedConnection);
}

/// Kept for this run at once, so that the desk finds them, and in the keychain as soon as it has
/// taken them.
void Application::keepSecrets(const QString &profile, const Secrets &typed)
{
    for (auto secret = typed.cbegin(); secret != typed.cend(); ++secret) {
        m_vault.keepForThisRun(profile, secret.key(), secret.value());
        m_vault.write(this, profile, secret.key(), secret.value(),
                      [this, profile, name = secret.key()](const Result<> &kept) {
                          if (!kept)
                              showProblem(kept.error());
                          record(profile, u"secret.set", name, kept);
                      });
    }
}

void Application::record(const QString &profile, QStringView action, const QString &object,
                         const Result<> &result)
{
    audit(this, Trail(dataFolder(profile)), recordOf(action, object, result),
          [this](const Error &error) { showProblem(error); });
}

void Application::changeSettings()
{
    SettingsDialog dialog(choices(), &m_desk->window());
    if (dialog.exec() == QDialog::Accepted)
        choose(dialog.choices());
}

void Application::choose(const Choices &choices)
{
    m_preferences.set(preference::language, choices.language);
    m_preferences.set(preference::theme, choices.theme);
    m_preferences.set(preference::isTrayShown, choices.isTrayShown);
    m_preferences.set(preference::isClosedToTray, choices.isClosedToTray);
    m_language.apply(choices.language);
    apply(choices.theme);
    if (!m_desk)
        return;
    m_desk->applyPreferences();
    m_desk->window().setChosenLanguage(m_language.code());
    m_desk->window().setChosenTheme(choices.theme);
}

Choices Application::choices() const
{
    return {m_preferences.value(preference::language), m_preferences.value(preference::theme),
            m_preferences.value(preference::isTrayShown),
            m_preferences.value(preference::isClosedToTray)};
}

void Application::connectWindow()
{
    MainWindow &window = m_desk->window();
    window.setChosenLanguage(m_language.code());
    window.setChosenTheme(choices().theme);
    connect(&window, &MainWindow::languageChosen, this, [this](const QString &code) {
        Choices chosen = choices();
        chosen.language = code;
        choose(chosen);
    });
    connect(&window, &MainWindow::themeChosen, this, [this](Theme theme) {
        Choices chosen = choices();
        chosen.theme = theme;
        choose(chosen);
    });
    connect(&window, &MainWindow::settingsRequested, this, &Application::changeSettings);
    connect(&window, &MainWindow::profileSwitchRequested, this, &Application::switchProfile);
    connect(&window, &MainWindow::profileEditRequested, this, &Application::editProfile);
    connect(&window, &MainWindow::manualRequested, this, [this] {
        auto *manual = new ManualWindow(m_language.code(), &m_desk->window());
        manual->setAttribute(Qt::WA_DeleteOnClose);
        manual->show();
    });
    connect(m_desk.get(), &Desk::quitRequested, qApp, &QApplication::quit);
}

void Application::showProblem(const Error &error)
{
    QMessageBox box(QMessageBox::Warning, tr("Toban"), error.text, QMessageBox::Close,
                    m_desk ? &m_desk->window() : nullptr);
    box.setTextFormat(Qt::PlainText); // names and answers of servers are in it
    box.setDetailedText(error.detail);
    box.exec();
}

} // namespace toban
