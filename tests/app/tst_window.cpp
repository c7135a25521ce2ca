// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/targets.h"
#include "models/settings/folders.h"
#include "tests/support/window.h"
#include "ui/audit/auditpage.h"
#include "ui/frame/language.h"
#include "ui/frame/theme.h"
#include "ui/overview/overviewpage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

using namespace toban;
using namespace Qt::StringLiterals;

namespace {

QString peer(const char *name)
{
    return qEnvironmentVariable(QByteArray("TOBAN_PEER_").append(name).constData());
}

/// The profile of the real peers.
Profile peerProfile()
{
    Profile profile;
    profile.name = u"window-test"_s;
    profile.title = u"営業支援"_s;
    profile.zone = QTimeZone("Asia/Tokyo");
    profile.refresh = std::chrono::seconds(1);
    InstanceProfile instance;
    instance.name = u"app-1"_s;
    instance.actuator = QUrl(peer("ACTUATOR_URL"));
    instance.access.scheme = Access::Scheme::Basic;
    instance.access.user = peer("ACTUATOR_USER");
    profile.instances = {instance};
    DatabaseProfile database;
    database.host = peer("PG_HOST");
    database.port = peer("PG_PORT").toUShort();
    database.name = peer("PG_DATABASE");
    database.user = peer("PG_MONITOR_USER");
    database.authorityFile = peer("PG_CA");
    profile.database = database;
    profile.hosts = {{u"host-1"_s, QUrl(peer("NODE_EXPORTER_URL")), {}}};
    ObjectStoreProfile store;
    store.endpoint = QUrl(peer("S3_URL"));
    store.region = peer("S3_REGION");
    store.accessKey = peer("S3_ACCESS_KEY");
    store.backupBucket = peer("S3_BUCKET");
    profile.objectStore = store;
    profile.prometheus = ServerProfile{QUrl(peer("PROMETHEUS_URL")), {}};
    return profile;
}

bool isInteractive(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
           || qobject_cast<const QComboBox *>(widget)
           || qobject_cast<const QAbstractItemView *>(widget)
           || qobject_cast<const QAbstractSpinBox *>(widget);
}

/// Parts of a composite control and of its popup are named by the control itself.
bool isPartOfControl(const QWidget *widget)
{
    if (widget->objectName().startsWith(u"qt_"_s))
        return true;
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent)
            || qobject_cast<const QAbstractItemView *>(parent)
            || qobject_cast<const QAbstractSpinBox *>(parent) || parent->inherits("QTabBar"))
            return true;
    }
    return false;
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

QStringList namelessControls(QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isInteractive(widget) || isPartOfControl(widget) || !widget->isVisible()
            || widget->focusPolicy() == Qt::NoFocus)
            continue;
        if (nameOf(widget).isEmpty())
            nameless.append(
                QString::fromLatin1(widget->metaObject()->className()) + u" in "_s
                + QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
    }
    return nameless;
}

bool hasJapanese(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana
               || c.script() == QChar::Script_Katakana;
    });
}

} // namespace

/// The whole window on the real peers.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsLiveValuesAndHealth();
    void speaksBothLanguagesAtRunTime();
    void followsTheTheme();
    void namesEveryControl();
    void saysThatPasswordsAreMissing();

private:
    void openDesk(const Secrets &secrets);
    Secrets allSecrets() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<Preferences> m_preferences;
    Language m_language;
    QThreadPool m_scrapes;
    std::unique_ptr<Desk> m_desk;
};

void TestWindow::initTestCase()
{
    for (const char *name : {"ACTUATOR_URL", "PG_HOST", "S3_URL", "PROMETHEUS_URL"}) {
        if (peer(name).isEmpty())
            QSKIP("The peers are not running: TOBAN_PEER_ACTUATOR_URL, …_PG_HOST, …_S3_URL and "
                  "…_PROMETHEUS_URL are not all set.");
    }
    QThreadPool::globalInstance()->setMaxThreadCount(16);
}

void TestWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    qputenv("TOBAN_CONFIG_HOME", m_folder->filePath(u"config"_s).toUtf8());
    qputenv("TOBAN_DATA_HOME", m_folder->filePath(u"data"_s).toUtf8());
    m_vault = std::make_unique<Vault>();
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(u"preferences.ini"_s));
    m_preferences->set(preference::isTrayShown, false);
    m_language.apply(u"en"_s);
}

void TestWindow::cleanup()
{
    m_desk.reset();
    QThreadPool::globalInstance()->waitForDone();
    m_preferences.reset();
    m_vault.reset();
    m_folder.reset();
}

Secrets TestWindow::allSecrets() const
{
    return {{instanceSecret(u"app-1"_s), peer("ACTUATOR_PASSWORD")},
            {databaseSecret, peer("PG_MONITOR_PASSWORD")},
            {objectStoreSecret, peer("S3_SECRET_KEY")}};
}

void TestWindow::openDesk(const Secrets &secrets)
{
    const Profile profile = peerProfile();
    for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret)
        m_vault->keepForThisRun(profile.name, secret.key(), secret.value());
    const ProfileFolder folder(m_folder->filePath(u"profiles"_s));
    const auto file = folder.create(profile);
    QVERIFY2(file, file ? "" : qPrintable(file.error().text + file.error().detail));
    m_desk = std::make_unique<Desk>(*file, *m_vault, *m_preferences, http, m_scrapes);
    QVERIFY(test::show(m_desk->window()));
}

void TestWindow::showsLiveValuesAndHealth()
{
    openDesk(allSecrets());
    auto *overview = m_desk->window().findChild<OverviewPage *>();
    QVERIFY(overview);
    QTRY_VERIFY_WITH_TIMEOUT(overview->status() != Status::Unknown, 20'000);
    for (const QString &name :
         {u"app-1"_s, u"sales_support"_s, u"host-1"_s, u"S3"_s, u"Prometheus"_s}) {
        const auto isOk = [&] {
            const auto signs = m_desk->window().statusBar()->findChildren<QToolButton *>();
            return std::any_of(signs.cbegin(), signs.cend(), [&](const QToolButton *sign) {
                return sign->text() == name && sign->accessibleName().contains(u"OK"_s);
            });
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isOk(), qPrintable(name), 20'000);
    }
}

void TestWindow::speaksBothLanguagesAtRunTime()
{
    openDesk(allSecrets());
    for (Page *page : m_desk->window().pages()) {
        m_desk->window().showPage(page->id());
        const QString english = page->title();
        QVERIFY2(!hasJapanese(english), qPrintable(english));
        m_language.apply(u"ja"_s);
        QVERIFY2(hasJapanese(page->title()) || page->title() == u"JVM"_s,
                 qPrintable(page->title()));
        QTRY_VERIFY2(hasJapanese(page->title()) || page->title() == u"JVM"_s, page->id());
        m_language.apply(u"en"_s);
    }
}

void TestWindow::followsTheTheme()
{
    openDesk(allSecrets());
    apply(Theme::Dark);
    QTRY_COMPARE(m_desk->window().palette().color(QPalette::Window),
                 darkPalette().color(QPalette::Window));
    apply(Theme::Light);
    QTRY_COMPARE(m_desk->window().palette().color(QPalette::Window),
                 lightPalette().color(QPalette::Window));
}

void TestWindow::namesEveryControl()
{
    openDesk(allSecrets());
    QStringList nameless;
    for (Page *page : m_desk->window().pages()) {
        m_desk->window().showPage(page->id());
        QTRY_VERIFY(page->isVisible());
        for (const QString &control : namelessControls(m_desk->window()))
            nameless.append(QString::fromLatin1(page->id()) + u": "_s + control);
    }
    QCOMPARE(nameless, QStringList());
}

void TestWindow::saysThatPasswordsAreMissing()
{
    openDesk({{databaseSecret, peer("PG_MONITOR_PASSWORD")}});
    const auto isSaid = [&] {
        const auto labels = m_desk->window().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"password"_s);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), 20'000);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
