// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window.h"
#include "ui/audit/auditpage.h"
#include "ui/widgets/tableview.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace toban;
using namespace Qt::StringLiterals;

class TestAuditPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptyTrailSaysSo();
    void showsTheNewestFirst();
    void verifiesAndFindsATamperedLine();

private:
    bool isShown(const QWidget &page, const QString &text) const;
    void verify(AuditPage &page) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Trail> m_trail;
    Instant m_now;
};

void TestAuditPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_now = toInstant(QDateTime(QDate(2026, 11, 24), QTime(1, 0), QTimeZone::utc()));
    m_trail = std::make_unique<Trail>(
        m_folder->path(), [this] { return m_now; }, u"admin@desk"_s);
}

bool TestAuditPage::isShown(const QWidget &page, const QString &text) const
{
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

void TestAuditPage::verify(AuditPage &page) const
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == u"Verify"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

void TestAuditPage::emptyTrailSaysSo()
{
    AuditPage page(*m_trail, QTimeZone::utc());
    QVERIFY(test::show(page));
    QTRY_VERIFY(isShown(page, u"Nothing has been changed yet"_s));
}

void TestAuditPage::showsTheNewestFirst()
{
    for (const QString &object : {u"first"_s, u"second"_s}) {
        const auto entry = m_trail->append(
            {u"loggers.set"_s, object, AuditRecord::Outcome::Succeeded, u"DEBUG"_s, {}});
        QVERIFY(entry);
        m_now += std::chrono::hours(1);
    }
    AuditPage page(*m_trail, QTimeZone("Asia/Tokyo"));
    QVERIFY(test::show(page));
    const QAbstractItemModel *shown = page.table().view()->model();
    QTRY_COMPARE(shown->rowCount(), 2);
    QCOMPARE(shown->index(0, 0).data().toString(), u"2026-11-24 11:00:00"_s);
    QCOMPARE(shown->index(0, 1).data().toString(), u"admin@desk"_s);
    QCOMPARE(shown->index(0, 3).data().toString(), u"second"_s);
    QCOMPARE(shown->index(1, 3).data().toString(), u"first"_s);
}

void TestAuditPage::verifiesAndFindsATamperedLine()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_trail->append(
            {u"loggers.set"_s, u"root"_s, AuditRecord::Outcome::Succeeded, u"DEBUG"_s, {}}));
    AuditPage page(*m_trail, QTimeZone::utc());
    QVERIFY(test::show(page));
    verify(page);
    QTRY_VERIFY(isShown(page, u"Intact"_s));

    QFile file(m_trail->file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray lines = file.readAll();
    lines.replace(lines.indexOf("DEBUG"), 5, "TRACE");
    file.seek(0);
    file.write(lines);
    file.close();
    verify(page);
    QTRY_VERIFY(isShown(page, u"Not intact: line 2"_s));
}

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
