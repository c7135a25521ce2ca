// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/profilefile.h"
#include "tests/support/window.h"
#include "ui/setup/databaseform.h"
#include "ui/setup/formlist.h"
#include "ui/setup/instanceform.h"
#include "ui/setup/profiledialog.h"
#include "ui/setup/secretsdialog.h"
#include "ui/setup/setupwizard.h"
#include "ui/setup/testreportview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace toban;
using namespace Qt::StringLiterals;

namespace {

/// The field or control of that accessible name; null when there is none.
template <class Control>
Control *named(QWidget *parent, const QString &name)
{
    for (Control *control : parent->findChildren<Control *>()) {
        if (control->accessibleName() == name)
            return control;
    }
    return nullptr;
}

QPushButton *button(QWidget *parent, const QString &text)
{
    for (QPushButton *candidate : parent->findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

QStringList shownTexts(QWidget *parent)
{
    QStringList texts;
    for (const QLabel *label : parent->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

Profile profile()
{
    Profile profile;
    profile.name = u"sales"_s;
    InstanceProfile instance;
    instance.name = u"app-1"_s;
    instance.actuator = QUrl(u"https://app.example.com/actuator"_s);
    instance.access.scheme = Access::Scheme::Basic;
    instance.access.user = u"monitor"_s;
    profile.instances = {instance};
    DatabaseProfile database;
    database.host = u"db.example.com"_s;
    database.name = u"postgres"_s;
    database.user = u"toban"_s;
    profile.database = database;
    return profile;
}

} // namespace

class TestSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void dialogShowsAndReturnsTheProfile();
    void dialogRefusesWhatAFileWouldRefuse();
    void instancesAreAddedAndRemoved();
    void testUsesTheTypedSecretElseTheStoredOne();
    void testShowsEveryStep();
    void overtakenTestShowsNothing();
    void secretsAreNeverShown();
    void wizardMakesAProfile();
    void wizardRefusesATakenName();
    void secretsDialogSaysWhereTheyAreKept();

private:
    ConnectionTests m_tests;
    QStringList m_testedWith; ///< secrets that tests were given
    TestReport m_report;
};

void TestSetup::init()
{
    m_testedWith.clear();
    m_report = {
        {u"Name lookup"_s, TestStep::Outcome::Passed, u"db.example.com is 192.0.2.7."_s, {}},
        {u"Password"_s, TestStep::Outcome::Failed, u"The password is wrong."_s,
         u"Type it again."_s}};
    m_tests = {};
    m_tests.database = [this](const DatabaseProfile &, const QString &secret, std::stop_token) {
        m_testedWith.append(secret);
        return m_report;
    };
    m_tests.instance = [this](const InstanceProfile &, const QString &secret, std::stop_token) {
        m_testedWith.append(secret);
        return m_report;
    };
    m_tests.storedSecret = [](const QString &name) { return u"stored "_s + name; };
}

void TestSetup::dialogShowsAndReturnsTheProfile()
{
    ProfileDialog dialog({profile(), {}, {}}, m_tests);
    QVERIFY(test::show(dialog));
    QCOMPARE(dialog.draft().profile, profile());
    QVERIFY(dialog.draft().typed.isEmpty());
    auto *form = dialog.findChild<DatabaseForm *>();
    named<QLineEdit>(form, u"Host"_s)->setText(u"db2.example.com"_s);
    named<QLineEdit>(form, u"Password"_s)->setText(u"s3cret"_s);
    QCOMPARE(dialog.draft().profile.database->host, u"db2.example.com"_s);
    QCOMPARE(dialog.draft().typed, (Secrets{{databaseSecret, u"s3cret"_s}}));
}

void TestSetup::dialogRefusesWhatAFileWouldRefuse()
{
    ProfileDialog dialog({profile(), {}, {}}, m_tests);
    QVERIFY(test::show(dialog));
    QPushButton *save = button(&dialog, u"Save"_s);
    QVERIFY(save->isEnabled());
    auto *address = named<QLineEdit>(dialog.findChild<InstanceForm *>(), u"Actuator"_s);
    address->setText(u"ftp://app.example.com"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY(shownTexts(&dialog).join(u'\n').contains(u"actuator"_s));
    address->setText(u"https://app.example.com/actuator"_s);
    QVERIFY(save->isEnabled());
}

void TestSetup::instancesAreAddedAndRemoved()
{
    ProfileDialog dialog({profile(), {}, {}}, m_tests);
    QVERIFY(test::show(dialog));
    named<QListWidget>(&dialog, u"Sections"_s)->setCurrentRow(1);
    const auto lists = dialog.findChildren<FormList *>();
    const auto shown = std::find_if(lists.cbegin(), lists.cend(),
                                    [](const FormList *list) { return list->isVisible(); });
    QVERIFY(shown != lists.cend());
    FormList *list = *shown;
    QTest::mouseClick(button(list, u"Add"_s), Qt::LeftButton);
    QCOMPARE(list->forms().size(), 2);
    auto *added = list->forms().last();
    named<QLineEdit>(added, u"Name"_s)->setText(u"app-2"_s);
    named<QLineEdit>(added, u"Actuator"_s)->setText(u"https://app2.example.com/actuator"_s);
    QCOMPARE(dialog.draft().profile.instances.size(), 2);
    QCOMPARE(dialog.draft().profile.instances.last().name, u"app-2"_s);
    QCOMPARE(named<QListWidget>(list, u"Instances"_s)->currentItem()->text(), u"app-2"_s);
    QTest::mouseClick(button(list, u"Remove"_s), Qt::LeftButton);
    QCOMPARE(dialog.draft().profile.instances, profile().instances);
}

void TestSetup::testUsesTheTypedSecretElseTheStoredOne()
{
    DatabaseForm form({profile(), {}, {databaseSecret}}, m_tests);
    QVERIFY(test::show(form));
    QTest::mouseClick(button(&form, u"Test"_s), Qt::LeftButton);
    QTRY_COMPARE(m_testedWith, QStringList{u"stored database"_s});
    QTRY_VERIFY(shownTexts(&form).contains(u"The password is wrong."_s));
    named<QLineEdit>(&form, u"Password"_s)->setText(u"typed"_s);
    QTest::mouseClick(button(&form, u"Test"_s), Qt::LeftButton);
    QTRY_COMPARE(m_testedWith.size(), 2);
    QCOMPARE(m_testedWith.last(), u"typed"_s);
    QTRY_VERIFY(shownTexts(&form).contains(u"The password is wrong."_s));
}

void TestSetup::testShowsEveryStep()
{
    TestReportView view;
    view.show(m_report);
    QVERIFY(test::show(view));
    const QStringList texts = shownTexts(&view);
    for (const QString &text : {u"Name lookup"_s, u"db.example.com is 192.0.2.7."_s, u"Password"_s,
                                u"The password is wrong."_s, u"Type it again."_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
}

void TestSetup::overtakenTestShowsNothing()
{
    DatabaseForm form({profile(), {}, {}}, m_tests);
    QVERIFY(test::show(form));
    QTest::mouseClick(button(&form, u"Test"_s), Qt::LeftButton);
    named<QLineEdit>(&form, u"Host"_s)->setText(u"elsewhere.example.com"_s);
    QTRY_COMPARE(m_testedWith.size(), 1);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    QCoreApplication::processEvents();
    QVERIFY(!shownTexts(&form).contains(u"The password is wrong."_s));
}

void TestSetup::secretsAreNeverShown()
{
    ProfileDialog dialog({profile(), {}, {databaseSecret, instanceSecret(u"app-1"_s)}}, m_tests);
    for (const QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
        const QString name = field->accessibleName();
        if (name.contains(u"assword"_s) || name.contains(u"ecret"_s)) {
            QCOMPARE(field->echoMode(), QLineEdit::Password);
            QVERIFY(field->text().isEmpty());
        }
    }
}

void TestSetup::wizardMakesAProfile()
{
    SetupWizard wizard(m_tests, u"/tmp/profiles"_s, {});
    QVERIFY(test::show(wizard));
    wizard.next();
    QVERIFY2(!wizard.button(QWizard::NextButton)->isEnabled(), "A service needs a name");
    auto *name = wizard.currentPage()->findChildren<QLineEdit *>().first();
    QTRY_VERIFY(name->hasFocus());
    QTest::keyClicks(name, u"shop"_s);
    QVERIFY(wizard.button(QWizard::NextButton)->isEnabled());
    while (wizard.nextId() != -1) {
        const int page = wizard.currentId();
        wizard.next();
        QVERIFY(wizard.currentId() != page);
    }
    QVERIFY(shownTexts(&wizard).join(u'\n').contains(u"/tmp/profiles/shop/service.yaml"_s));
    QVERIFY(wizard.button(QWizard::FinishButton)->isEnabled());
    QCOMPARE(wizard.draft().profile.name, u"shop"_s);
    QVERIFY(!wizard.draft().profile.database);
    QVERIFY(!wizard.draft().profile.objectStore);
}

void TestSetup::wizardRefusesATakenName()
{
    SetupWizard wizard(m_tests, u"/tmp/profiles"_s, {u"shop"_s});
    QVERIFY(test::show(wizard));
    wizard.next();
    QLineEdit *name = wizard.currentPage()->findChildren<QLineEdit *>().first();
    name->setText(u"shop"_s);
    QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
    QVERIFY(shownTexts(&wizard).join(u'\n').contains(u"already"_s));
    name->setText(u"shop2"_s);
    QVERIFY(wizard.button(QWizard::NextButton)->isEnabled());
}

void TestSetup::secretsDialogSaysWhereTheyAreKept()
{
    SecretsDialog withKeychain({databaseSecret}, {});
    QVERIFY(test::show(withKeychain));
    named<QLineEdit>(&withKeychain, secretTitle(databaseSecret))->setText(u"s3cret"_s);
    QVERIFY(withKeychain.isForKeychain());
    QCOMPARE(withKeychain.secrets(), (Secrets{{databaseSecret, u"s3cret"_s}}));

    SecretsDialog without({databaseSecret}, u"No keychain service runs here."_s);
    QVERIFY(test::show(without));
    QVERIFY(!without.isForKeychain());
    QVERIFY(shownTexts(&without).join(u'\n').contains(u"No keychain service runs here."_s));
}

QTEST_MAIN(TestSetup)
#include "tst_setup.moc"
