// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/database.h"
#include "tests/support/worker.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace toban;
using namespace toban::test;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesRows();
    void bindsParameters();
    void neverShowsValuesInErrors();
    void commitsAndRollsBack();
    void moves();
    void closesWithTheObject();
    void worksInAnyThread();
    void isCancelledBeforeItStarts();
    void reportsWhatCannotBeOpened();
    void quotesIdentifiers();

private:
    static Result<Database> file(const QString &name)
    {
        DatabaseOptions options;
        options.driver = u"QSQLITE"_s;
        options.name = name;
        return Database::open(options);
    }

    static Result<Database> memory() { return file(u":memory:"_s); }
};

void TestDatabase::givesRows()
{
    auto database = memory();
    QVERIFY_RESULT(database);
    QVERIFY_RESULT(database->execute(u"CREATE TABLE t (i INTEGER, s TEXT, b BLOB, r REAL)"_s));
    const auto inserted = database->execute(
        u"INSERT INTO t VALUES (1, '案件', x'00ff', 1.5), (2, NULL, NULL, NULL)"_s);
    QVERIFY_RESULT(inserted);
    QCOMPARE(*inserted, 2);
    const auto rows = database->rows(u"SELECT i, s, b, r FROM t ORDER BY i"_s);
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0), (SqlRow{1, u"案件"_s, QByteArray::fromHex("00ff"), 1.5}));
    QCOMPARE(rows->at(1)[0].toInt(), 2);
    for (int column = 1; column < 4; ++column)
        QVERIFY(rows->at(1)[column].isNull());
    QVERIFY(database->rows(u"SELECT 1 WHERE 0"_s)->isEmpty());
    QCOMPARE(*database->execute(u"DELETE FROM t"_s), 2);
}

void TestDatabase::bindsParameters()
{
    auto database = memory();
    const QString evil = u"'; DROP TABLE t; --"_s;
    const auto rows = database->rows(u"SELECT ?, ?, ?"_s, {evil, 42, QVariant()});
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->at(0)[0].toString(), evil);
    QCOMPARE(rows->at(0)[1].toInt(), 42);
    QVERIFY(rows->at(0)[2].isNull());
    QVERIFY(!database->rows(u"SELECT ?"_s, {1, 2}));
}

void TestDatabase::neverShowsValuesInErrors()
{
    auto database = memory();
    QVERIFY_RESULT(database->execute(u"CREATE TABLE t (s TEXT UNIQUE)"_s));
    QVERIFY_RESULT(database->execute(u"INSERT INTO t VALUES (?)"_s, {u"hunter2"_s}));
    const auto failed = database->execute(u"INSERT INTO t VALUES (?)"_s, {u"hunter2"_s});
    QVERIFY(!failed);
    QCOMPARE(int(failed.error().kind), int(Error::Kind::Failed));
    QVERIFY2(failed.error().text.contains(u"UNIQUE"), qPrintable(failed.error().text));
    QVERIFY(!(failed.error().text + failed.error().detail).contains(u"hunter2"));
    QVERIFY(!database->rows(u"SELECT nonsense FROM nowhere"_s));
}

void TestDatabase::commitsAndRollsBack()
{
    auto database = memory();
    QVERIFY_RESULT(database->execute(u"CREATE TABLE t (i INTEGER)"_s));
    const auto count = [&] {
        return database->rows(u"SELECT count(*) FROM t"_s)->at(0)[0].toInt();
    };
    const auto insert = [&] {
        return database->execute(u"INSERT INTO t VALUES (1)"_s).map([](int) {});
    };
    QVERIFY_RESULT(database->transaction(insert));
    QCOMPARE(count(), 1);
    const auto failed = database->transaction([&]() -> Result<> {
        if (const auto inserted = insert(); !inserted)
            return inserted;
        return failure(Error::Kind::Invalid, u"changed my mind"_s);
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().text, u"changed my mind"_s);
    QCOMPARE(count(), 1);
    QVERIFY_RESULT(database->transaction(insert)); // the failed one is over
    QCOMPARE(count(), 2);
}

void TestDatabase::moves()
{
    auto opened = memory();
    QVERIFY_RESULT(opened->execute(u"CREATE TABLE t (i INTEGER)"_s));
    Database first = std::move(*opened);
    QVERIFY_RESULT(first.rows(u"SELECT * FROM t"_s));
    auto other = memory();
    const QString otherName = other->handle().connectionName();
    *other = std::move(first);
    QVERIFY_RESULT(other->rows(u"SELECT * FROM t"_s));
    QVERIFY(!QSqlDatabase::contains(otherName)); // what it was before is closed
}

void TestDatabase::closesWithTheObject()
{
    const QStringList before = QSqlDatabase::connectionNames();
    {
        auto database = memory();
        QVERIFY_RESULT(database->rows(u"SELECT 1"_s));
        QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 1);
    }
    QCOMPARE(QSqlDatabase::connectionNames(), before);
}

void TestDatabase::worksInAnyThread()
{
    const auto rows = inWorker([]() -> Result<SqlRows> {
        auto database = memory();
        return database ? database->rows(u"SELECT 7"_s) : failure(database);
    });
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->at(0)[0].toInt(), 7);
}

void TestDatabase::isCancelledBeforeItStarts()
{
    auto database = memory();
    std::stop_source stop;
    stop.request_stop();
    const auto rows = database->rows(u"SELECT 1"_s, {}, stop.get_token());
    QVERIFY(!rows);
    QCOMPARE(int(rows.error().kind), int(Error::Kind::Cancelled));
}

void TestDatabase::reportsWhatCannotBeOpened()
{
    const QTemporaryDir folder;
    const auto database = file(folder.filePath(u"no/such/folder/file"_s));
    QVERIFY(!database);
    QCOMPARE(int(database.error().kind), int(Error::Kind::Unreachable));
    QVERIFY(database.error().text.contains(u"no/such/folder"));
}

void TestDatabase::quotesIdentifiers()
{
    QCOMPARE(quotedIdentifier(u"na\"me"_s), u"\"na\"\"me\""_s);
    QCOMPARE(quotedIdentifier(u"表"_s), u"\"表\""_s);
    QCOMPARE(quotedIdentifier(u"a"_s + QChar(QChar::Null) + u'b'), u"\"ab\""_s);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
