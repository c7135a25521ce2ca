// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace toban;
using namespace Qt::StringLiterals;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondStartBringsTheFirstToTheFront();
    void endOfTheFirstFreesTheProfile();
    void profilesAreIndependent();
    void lockOfADeadProcessIsTaken();
    void folderIsClosedToOthers();
    void tellsWhenNothingCanBeKept();
};

void TestSingleInstance::secondStartBringsTheFirstToTheFront()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.filePath(u"sales"_s));
    QVERIFY(first.claim());
    QSignalSpy requested(&first, &SingleInstance::windowRequested);
    SingleInstance second(folder.filePath(u"sales"_s));
    QVERIFY(!second.claim());
    QTRY_COMPARE(requested.size(), 1);
}

void TestSingleInstance::endOfTheFirstFreesTheProfile()
{
    const QTemporaryDir folder;
    {
        SingleInstance first(folder.path());
        QVERIFY(first.claim());
    }
    SingleInstance second(folder.path());
    QVERIFY(second.claim());
}

void TestSingleInstance::profilesAreIndependent()
{
    const QTemporaryDir folder;
    SingleInstance sales(folder.filePath(u"sales"_s));
    SingleInstance shop(folder.filePath(u"shop"_s));
    QVERIFY(sales.claim());
    QVERIFY(shop.claim());
}

void TestSingleInstance::folderIsClosedToOthers()
{
    const QTemporaryDir folder;
    SingleInstance instance(folder.filePath(u"sales"_s));
    QVERIFY(instance.claim());
    const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder.filePath(u"sales"_s)) & others));
}

/// The folder cannot be made, so no other window can have it.
void TestSingleInstance::tellsWhenNothingCanBeKept()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    SingleInstance instance(folder.filePath(u"file/sales"_s));
    const Result<> claimed = instance.claim();
    QVERIFY(!claimed);
    QCOMPARE(claimed.error().kind, Error::Kind::Denied);
    QVERIFY(claimed.error().text.contains(folder.path()));
}

/// What a crash leaves behind: the lock of a process that is no more.
void TestSingleInstance::lockOfADeadProcessIsTaken()
{
    const QTemporaryDir folder;
    QFile lock(folder.filePath(u"window.lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4194999\ntoban\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
    lock.close();
    SingleInstance instance(folder.path());
    QVERIFY(instance.claim());
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
