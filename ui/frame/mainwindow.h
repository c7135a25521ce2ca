// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/settings/preferences.h"
#include "models/settings/profile.h"
#include "ui/frame/command.h"
#include "ui/frame/jobs.h"
#include "ui/frame/statusstrip.h"

#include <QMainWindow>

class QActionGroup;
class QStackedWidget;

namespace toban {

class Navigation;
class NoticeBar;
class Page;

/// The one window: navigation on the left, the page on the right, the status strip below, a menu
/// bar and the command palette (Ctrl+K). It owns its pages and knows nothing of what they show.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Profile &profile, Clock clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Adds a heading to the navigation; pages added after it stand below.
    void addGroup(const std::function<QString()> &title);

    /// Adds a page at the end, takes ownership, and gives it Ctrl+1 to Ctrl+9 while they last.
    void addPage(Page *page);

    /// Shows the page of that id; `target` is handed to Page::open(). Unknown ids are ignored.
    void showPage(const QByteArray &id, const QString &target = {});

    /// The page in view; null before the first one was added.
    Page *currentPage() const;

    QList<Page *> pages() const { return m_pages; }

    /// Adds what else the command palette can find.
    void addCommandSource(CommandSource source);

    /// Marks the entries of the language and theme menus that are in use.
    void setChosenLanguage(const QString &code);
    void setChosenTheme(Theme theme);

    /// How the service is, in the title of the window and for the task bar.
    void setServiceStatus(Status status);

    void setConnection(const ConnectionState &state);
    Jobs &jobs() { return m_jobs; }

    /// Size, place and page, to be kept between runs.
    QByteArray arrangement() const;
    void arrange(const QByteArray &arrangement);

    /// Says above the page what stays true until it is mended.
    NoticeBar &noticeBar() { return *m_notice; }

    /// Shows a sentence in the status strip for some seconds.
    void notice(const QString &text);

Q_SIGNALS:
    void languageChosen(const QString &code);
    void themeChosen(toban::Theme theme);
    void profileSwitchRequested();
    void profileEditRequested();
    void settingsRequested();
    void manualRequested();
    void quitRequested();
    /// The user closed the window; whether the application goes on in the tray is not its affair.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    /// A menu entry that the palette finds too; its text is asked again with the language.
    struct Entry
    {
        QAction *action;
        std::function<QString()> text;
        QString iconName;
    };

    QAction *addEntry(QMenu *menu, const std::function<QString()> &text, const QString &iconName,
                      const QKeySequence &shortcut, const std::function<void()> &act);
    void buildFileMenu();
    void buildViewMenu();
    void buildHelpMenu();
    void buildLanguageMenu(QMenu *menu);
    void buildThemeMenu(QMenu *menu);
    void openPalette();
    QList<Command> commands() const;
    void retranslate();
    void updateTitle();
    void about();

    Profile m_profile;
    Jobs m_jobs;
    Status m_status = Status::Unknown;
    Navigation *m_navigation;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    StatusStrip *m_strip;
    QMenu *m_file;
    QMenu *m_view;
    QMenu *m_go;
    QMenu *m_help;
    QMenu *m_languages;
    QMenu *m_themes;
    QActionGroup *m_languageGroup;
    QActionGroup *m_themeGroup;
    QList<Entry> m_entries;
    QList<Page *> m_pages;
    QList<CommandSource> m_sources;
};

} // namespace toban
