// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/mainwindow.h"

#include "ui/frame/commandpalette.h"
#include "ui/frame/language.h"
#include "ui/frame/navigation.h"
#include "ui/frame/noticebar.h"
#include "ui/frame/theme.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/page.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDataStream>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QRegularExpression>
#include <QScreen>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace toban {

namespace {

constexpr int noticeMilliseconds = 6000;

/// A menu's title as a word: without the mark of its key, `&View` or `表示(&V)`.
QString withoutMnemonic(const QString &title)
{
    static const QRegularExpression mark(QStringLiteral("\\(&.\\)|&"));
    return QString(title).remove(mark);
}

} // namespace

MainWindow::MainWindow(const Profile &profile, Clock clock, QWidget *parent)
    : QMainWindow(parent), m_profile(profile), m_navigation(new Navigation),
      m_notice(new NoticeBar), m_stack(new QStackedWidget),
      m_strip(new StatusStrip(profile, m_jobs, std::move(clock))),
      m_file(menuBar()->addMenu(QString())), m_view(menuBar()->addMenu(QString())),
      m_go(menuBar()->addMenu(QString())), m_help(menuBar()->addMenu(QString())),
      m_languages(new QMenu(this)), m_themes(new QMenu(this)),
      m_languageGroup(new QActionGroup(this)), m_themeGroup(new QActionGroup(this))
{
    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    row->addWidget(line);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    setStatusBar(m_strip);
    setMinimumSize(960, 600);
    // A window as large as the screen would hide its own status bar: the title bar needs room too.
    const int titleBar = style()->pixelMetric(QStyle::PM_TitleBarHeight);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(0, titleBar)));

    buildFileMenu();
    buildViewMenu();
    buildHelpMenu();
    connect(m_navigation, &Navigation::pageChosen, this, [this](Page *page) {
        m_stack->setCurrentWidget(page);
        updateTitle();
    });
    connect(&m_jobs, &Jobs::finished, this,
            [this](const QString &title, const Result<QString> &outcome) {
                notice(tr("%1: %2").arg(title, outcome ? *outcome : outcome.error().text));
            });
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::addGroup(const std::function<QString()> &title)
{
    m_navigation->addGroup(title);
}

void MainWindow::addPage(Page *page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    m_navigation->addPage(page);
    const auto number = m_pages.size();
    const QKeySequence shortcut =
        number <= 9 ? QKeySequence(QStringLiteral("Ctrl+%1").arg(number)) : QKeySequence();
    addEntry(
        m_go, [page] { return page->title(); }, page->iconName(), shortcut,
        [this, page] { m_navigation->select(page); });
    connect(page, &Page::linkActivated, this, &MainWindow::showPage);
    connect(page, &Page::noticed, this, &MainWindow::notice);
    if (number == 1)
        m_navigation->select(page);
}

void MainWindow::showPage(const QByteArray &id, const QString &target)
{
    const auto page = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                   [&id](const Page *page) { return page->id() == id; });
    if (page == m_pages.cend())
        return;
    m_navigation->select(*page);
    if (!target.isEmpty())
        (*page)->open(target);
}

Page *MainWindow::currentPage() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::addCommandSource(CommandSource source)
{
    m_sources.append(std::move(source));
}

void MainWindow::setChosenLanguage(const QString &code)
{
    for (QAction *action : m_languageGroup->actions())
        action->setChecked(action->data().toString() == code);
}

void MainWindow::setChosenTheme(Theme theme)
{
    for (QAction *action : m_themeGroup->actions())
        action->setChecked(action->data().toInt() == int(theme));
}

void MainWindow::setServiceStatus(Status status)
{
    m_status = status;
    updateTitle();
}

void MainWindow::setConnection(const ConnectionState &state)
{
    m_strip->setConnection(state);
}

QByteArray MainWindow::arrangement() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << saveGeometry() << (currentPage() ? currentPage()->id() : QByteArray());
    return bytes;
}

void MainWindow::arrange(const QByteArray &arrangement)
{
    QByteArray geometry;
    QByteArray page;
    QDataStream stream(arrangement);
    stream >> geometry >> page;
    restoreGeometry(geometry);
    showPage(page);
}

void MainWindow::notice(const QString &text)
{
    m_strip->showMessage(text, noticeMilliseconds);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

QAction *MainWindow::addEntry(QMenu *menu, const std::function<QString()> &text,
                              const QString &iconName, const QKeySequence &shortcut,
                              const std::function<void()> &act)
{
    QAction *action = menu->addAction(text());
    action->setIcon(icon(iconName));
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, act);
    m_entries.append({action, text, iconName});
    return action;
}

void MainWindow::buildFileMenu()
{
    addEntry(
        m_file, [] { return tr("Switch service…"); }, QStringLiteral("link"),
        QKeySequence(QStringLiteral("Ctrl+O")), [this] { Q_EMIT profileSwitchRequested(); });
    addEntry(
        m_file, [] { return tr("Edit this service…"); }, QStringLiteral("edit"), {},
        [this] { Q_EMIT profileEditRequested(); });
    m_file->addSeparator();
    addEntry(
        m_file, [] { return tr("Settings…"); }, QStringLiteral("settings"),
        QKeySequence(QStringLiteral("Ctrl+,")), [this] { Q_EMIT settingsRequested(); });
    m_file->addSeparator();
    addEntry(
        m_file, [] { return tr("Quit"); }, QStringLiteral("quit"), QKeySequence::Quit,
        [this] { Q_EMIT quitRequested(); });
}

void MainWindow::buildViewMenu()
{
    addEntry(
        m_view, [] { return tr("Refresh"); }, QStringLiteral("refresh"), QKeySequence::Refresh,
        [this] {
            if (Page *page = currentPage())
                page->refresh();
        });
    addEntry(
        m_view, [] { return tr("Commands…"); }, QStringLiteral("search"),
        QKeySequence(QStringLiteral("Ctrl+K")), [this] { openPalette(); });
    m_view->addSeparator();
    buildLanguageMenu(m_view);
    buildThemeMenu(m_view);
}

void MainWindow::buildHelpMenu()
{
    addEntry(
        m_help, [] { return tr("Manual"); }, QStringLiteral("runbooks"), QKeySequence::HelpContents,
        [this] { Q_EMIT manualRequested(); });
    addEntry(
        m_help, [] { return tr("About Toban"); }, QStringLiteral("status-info"), {},
        [this] { about(); });
}

void MainWindow::buildLanguageMenu(QMenu *menu)
{
    m_languages->setIcon(icon(QStringLiteral("language")));
    menu->addMenu(m_languages);
    for (const QString &code : Language::codes()) {
        QAction *action = addEntry(
            m_languages, [code] { return Language::nativeName(code); }, QStringLiteral("language"),
            {}, [this, code] { Q_EMIT languageChosen(code); });
        action->setData(code);
        action->setCheckable(true);
        action->setIconVisibleInMenu(false); // its place is the check mark's
        m_languageGroup->addAction(action);
    }
}

void MainWindow::buildThemeMenu(QMenu *menu)
{
    m_themes->setIcon(icon(QStringLiteral("theme")));
    menu->addMenu(m_themes);
    const auto add = [this](Theme theme, const std::function<QString()> &text) {
        QAction *action = addEntry(m_themes, text, QStringLiteral("theme"), {},
                                   [this, theme] { Q_EMIT themeChosen(theme); });
        action->setData(int(theme));
        action->setCheckable(true);
        action->setIconVisibleInMenu(false); // its place is the check mark's
        m_themeGroup->addAction(action);
    };
    add(Theme::System, [] { return tr("As the system"); });
    add(Theme::Light, [] { return tr("Light"); });
    add(Theme::Dark, [] { return tr("Dark"); });
}

void MainWindow::openPalette()
{
    auto *palette = new CommandPalette(commands(), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

QList<Command> MainWindow::commands() const
{
    QList<Command> commands;
    for (const Entry &entry : m_entries) {
        QAction *action = entry.action;
        auto *menu = qobject_cast<QMenu *>(action->associatedObjects().value(0));
        commands.append({entry.text(), menu ? withoutMnemonic(menu->title()) : QString(),
                         entry.iconName, action->shortcut(), [action] { action->trigger(); }});
    }
    for (const CommandSource &source : m_sources)
        commands += source();
    return commands;
}

void MainWindow::retranslate()
{
    m_file->setTitle(tr("&Service"));
    m_view->setTitle(tr("&View"));
    m_go->setTitle(tr("&Go to"));
    m_help->setTitle(tr("&Help"));
    m_languages->setTitle(tr("Language"));
    m_themes->setTitle(tr("Appearance"));
    m_navigation->retranslate();
    for (const Entry &entry : std::as_const(m_entries))
        entry.action->setText(entry.text());
    updateTitle();
}

void MainWindow::updateTitle()
{
    const QString service = m_profile.title.isEmpty() ? m_profile.name : m_profile.title;
    const QString page = currentPage() ? currentPage()->title() : QString();
    setWindowTitle(tr("%1 — %2 · %3 · Toban").arg(statusWord(m_status), page, service));
}

void MainWindow::about()
{
    QMessageBox::about(
        this, tr("About Toban"),
        tr("<h3>Toban %1</h3><p>The duty desk of the administrator of a "
           "production service.</p><p>Free software under the GNU General Public "
           "License, version 3 or later.</p><p>Qt %2</p>")
            .arg(QCoreApplication::applicationVersion(), QLatin1StringView(qVersion())));
}

} // namespace toban
