// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window.h"
#include "ui/frame/command.h"
#include "ui/frame/commandpalette.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/navigation.h"
#include "ui/frame/noticebar.h"
#include "ui/widgets/page.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

#include <condition_variable>
#include <mutex>

using namespace toban;
using namespace Qt::StringLiterals;

namespace {

/// A page that remembers what was asked of it.
class PlainPage : public Page
{
public:
    PlainPage(const QByteArray &id, const QString &title) : m_id(id), m_title(title) {}

    QByteArray id() const override { return m_id; }
    QString title() const override { return m_title; }
    QString iconName() const override { return u"overview"_s; }
    void refresh() override { ++refreshes; }
    void open(const QString &target) override { opened.append(target); }

    int refreshes = 0;
    QStringList opened;

private:
    QByteArray m_id;
    QString m_title;
};

Profile production()
{
    Profile profile;
    profile.name = u"sales"_s;
    profile.title = u"Sales support"_s;
    profile.environment = Environment::Production;
    profile.zone = QTimeZone("Asia/Tokyo");
    return profile;
}

Instant fixedTime()
{
    return toInstant(QDateTime(QDate(2026, 11, 24), QTime(17, 30, 15), QTimeZone::utc()));
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keysSwitchPages();
    void navigationSkipsHeadings();
    void linksOpenTheirTarget();
    void refreshReachesThePageInView();
    void paletteFindsAndRuns();
    void titleTellsStatus();
    void stripTellsProfileAndTime();
    void stripShowsConnections();
    void stripFoldsManyConnections();
    void jobShowsProgressAndCancels();
    void namesAreNotMarkup();
    void noticeOffersItsAction();
    void arrangementComesBack();
    void patternsMatchInOrder();

private:
    std::unique_ptr<MainWindow> m_window;
    PlainPage *m_first = nullptr;
    PlainPage *m_second = nullptr;
};

void TestMainWindow::init()
{
    m_window = std::make_unique<MainWindow>(production(), fixedTime);
    m_window->addGroup([] { return u"Monitoring"_s; });
    m_first = new PlainPage("first", u"First page"_s);
    m_window->addPage(m_first);
    m_window->addGroup([] { return u"Data"_s; });
    m_second = new PlainPage("second", u"Second page"_s);
    m_window->addPage(m_second);
    QVERIFY(test::show(*m_window));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

void TestMainWindow::keysSwitchPages()
{
    QCOMPARE(m_window->currentPage(), m_first);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), m_second);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), m_first);
}

void TestMainWindow::navigationSkipsHeadings()
{
    auto *navigation = m_window->findChild<Navigation *>();
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_Down);
    QCOMPARE(m_window->currentPage(), m_second);
}

void TestMainWindow::linksOpenTheirTarget()
{
    Q_EMIT m_first->linkActivated("second", u"app-1"_s);
    QCOMPARE(m_window->currentPage(), m_second);
    QCOMPARE(m_second->opened, QStringList{u"app-1"_s});
    m_window->showPage("nowhere");
    QCOMPARE(m_window->currentPage(), m_second);
}

void TestMainWindow::refreshReachesThePageInView()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(m_second->refreshes, 1);
    QCOMPARE(m_first->refreshes, 0);
}

void TestMainWindow::paletteFindsAndRuns()
{
    bool isRestored = false;
    m_window->addCommandSource([&isRestored] {
        return QList<Command>{{u"Restore backup of Monday"_s, u"Backups"_s, {}, {}, [&isRestored] {
                                   isRestored = true;
                               }}};
    });
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = m_window->findChild<CommandPalette *>();
    QVERIFY(palette);
    auto *field = palette->findChild<QLineEdit *>();
    auto *list = palette->findChild<QListWidget *>();
    QVERIFY(list->count() > 5);
    QTest::keyClicks(field, u"backups"_s); // stands in the group only
    QCOMPARE(list->count(), 1);
    field->clear();
    QTest::keyClicks(field, u"rest monday"_s);
    QCOMPARE(list->count(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(isRestored);

    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(m_window->findChildren<CommandPalette *>().size(), 1);
    field = m_window->findChild<CommandPalette *>()->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"second"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), m_second);

    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(m_window->findChildren<CommandPalette *>().size(), 1);
    QTest::keyClick(m_window->findChild<CommandPalette *>()->findChild<QLineEdit *>(),
                    Qt::Key_Escape);
    QTRY_VERIFY(m_window->findChildren<CommandPalette *>().isEmpty());
}

void TestMainWindow::titleTellsStatus()
{
    QVERIFY(m_window->windowTitle().contains(u"UNKNOWN"_s));
    m_window->setServiceStatus(Status::Critical);
    QVERIFY(m_window->windowTitle().contains(u"CRITICAL"_s));
    QVERIFY(m_window->windowTitle().contains(u"Sales support"_s));
    QVERIFY(m_window->windowTitle().contains(u"First page"_s));
}

void TestMainWindow::stripTellsProfileAndTime()
{
    QStringList texts;
    for (const QLabel *label : m_window->statusBar()->findChildren<QLabel *>())
        texts.append(label->text());
    const QString all = texts.join(u'\n');
    QVERIFY2(all.contains(u"Sales support"_s), qPrintable(all));
    QVERIFY2(all.contains(u"Production"_s), qPrintable(all));
    QVERIFY2(all.contains(u"02:30:15"_s), qPrintable(all));
    QVERIFY2(all.contains(u"17:30:15 UTC"_s), qPrintable(all));
}

void TestMainWindow::stripShowsConnections()
{
    m_window->setConnection({u"app-1"_s, u"instance"_s, Status::Unknown, u"not asked yet"_s});
    m_window->setConnection({u"app-1"_s, u"instance"_s, Status::Critical, u"refused"_s});
    const auto signs = m_window->statusBar()->findChildren<QToolButton *>();
    const auto sign = std::find_if(signs.cbegin(), signs.cend(), [](const QToolButton *button) {
        return button->text() == u"app-1"_s;
    });
    QVERIFY(sign != signs.cend());
    QCOMPARE((*sign)->toolTip(), u"refused"_s);
    QVERIFY((*sign)->accessibleName().contains(u"CRITICAL"_s));
}

void TestMainWindow::stripFoldsManyConnections()
{
    for (int i = 0; i < 100; ++i)
        m_window->setConnection({u"app-%1"_s.arg(i), {}, Status::Ok, u"answers"_s});
    m_window->setConnection({u"app-7"_s, {}, Status::Critical, u"refused"_s});
    const auto signs = m_window->statusBar()->findChildren<QToolButton *>();
    const auto shown = std::count_if(signs.cbegin(), signs.cend(),
                                     [](const QToolButton *sign) { return sign->isVisible(); });
    QCOMPARE(shown, 1);
    const auto sign = std::find_if(signs.cbegin(), signs.cend(),
                                   [](const QToolButton *sign) { return sign->isVisible(); });
    QVERIFY((*sign)->text().contains(u"100"_s));
    QVERIFY((*sign)->accessibleName().contains(u"CRITICAL"_s));
    QCOMPARE((*sign)->toolTip(), u"app-7: refused"_s);
}

void TestMainWindow::jobShowsProgressAndCancels()
{
    QSignalSpy finished(&m_window->jobs(), &Jobs::finished);
    m_window->jobs().start(u"Copy"_s, [](const Progress &progress, std::stop_token stop) {
        progress({u"reading"_s, 25, 100});
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any().wait(lock, stop, [] { return false; });
        return Result<QString>(failure(Error::Kind::Cancelled, u"stopped by hand"_s));
    });
    auto *bar = m_window->statusBar()->findChild<QProgressBar *>();
    QTRY_VERIFY(bar->isVisible());
    QTRY_COMPARE(bar->value(), 250'000);
    for (QToolButton *button : m_window->statusBar()->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->text() == u"Cancel"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!bar->isVisible());
    QVERIFY(m_window->statusBar()->currentMessage().contains(u"stopped by hand"_s));
}

/// A label guesses: a title or a server's answer with tags in it would be drawn as a page.
void TestMainWindow::namesAreNotMarkup()
{
    Profile profile = production();
    profile.title = u"<b>Sales</b> "_s + QString(500, u'x');
    MainWindow window(profile, fixedTime);
    window.noticeBar().show(Status::Warning, u"<b>Sales</b> is away."_s);
    QVERIFY(test::show(window));
    int found = 0;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->text().contains(u"<b>Sales"_s))
            continue;
        ++found;
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(label->sizeHint().width() < 1000);
    }
    QCOMPARE(found, 2);
}

void TestMainWindow::noticeOffersItsAction()
{
    NoticeBar &bar = m_window->noticeBar();
    QVERIFY(!bar.isVisible());
    int acted = 0;
    bar.show(Status::Warning, u"2 passwords are missing."_s, u"Enter…"_s, [&acted] { ++acted; });
    QVERIFY(bar.isVisible());
    for (QPushButton *button : bar.findChildren<QPushButton *>()) {
        if (button->text() == u"Enter…"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(acted, 1);
    QVERIFY(!bar.isVisible());
}

void TestMainWindow::arrangementComesBack()
{
    m_window->showPage("second");
    m_window->resize(1111, 777);
    const QByteArray arrangement = m_window->arrangement();
    cleanup();
    init();
    QCOMPARE(m_window->currentPage(), m_first);
    m_window->arrange(arrangement);
    QCOMPARE(m_window->currentPage(), m_second);
    QTRY_COMPARE(m_window->size(), QSize(1111, 777));
    m_window->arrange("damaged");
    QCOMPARE(m_window->currentPage(), m_second);
}

void TestMainWindow::patternsMatchInOrder()
{
    QCOMPARE(matchScore(u"xyz"_s, u"Overview"_s), -1);
    QCOMPARE(matchScore(u"wo"_s, u"Overview"_s), -1);
    QVERIFY(matchScore(u"ov"_s, u"Overview"_s) > matchScore(u"ov"_s, u"Go to the cover"_s));
    QVERIFY(matchScore(u"at"_s, u"Audit trail"_s) >= 0);
    QCOMPARE(matchScore({}, u"anything"_s), 0);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
