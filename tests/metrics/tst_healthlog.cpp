// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/healthlog.h"
#include "tests/support/worker.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace toban;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant start(1'772'323'200'000ms);

ComponentStatuses statuses(const QString &whole, const QString &db)
{
    return {{u""_s, whole}, {u"db"_s, db}};
}

} // namespace

class TestHealthLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheTree();
    void tellsSilenceFromRefusal();
    void logsChanges();
    void survivesARestart();
    void claimsOnlyWhatWasObserved();
    void forgets();
    void reportsAFolderThatIsNotThere();
    void isReadableByItsOwnerOnly();
    void beginsAnewAfterDamage();
};

void TestHealthLog::readsTheTree()
{
    actuator::Health replica;
    replica.name = u"replica"_s;
    replica.status = u"DOWN"_s;
    actuator::Health db;
    db.name = u"db"_s;
    db.status = u"UP"_s;
    db.components = {replica};
    Observation observation;
    observation.health = actuator::Health();
    observation.health->status = u"OUT_OF_SERVICE"_s;
    observation.health->components = {db};
    QCOMPARE(statusesOf(observation),
             (ComponentStatuses{
                 {u""_s, u"OUT_OF_SERVICE"_s}, {u"db"_s, u"UP"_s}, {u"db/replica"_s, u"DOWN"_s}}));
}

void TestHealthLog::tellsSilenceFromRefusal()
{
    Observation observation;
    observation.error = Error{Error::Kind::Timeout, {}, {}};
    QCOMPARE(statusesOf(observation), (ComponentStatuses{{u""_s, unreachableStatus}}));
    observation.error = Error{Error::Kind::Denied, {}, {}};
    QCOMPARE(statusesOf(observation), ComponentStatuses());
}

void TestHealthLog::logsChanges()
{
    const QTemporaryDir folder;
    HealthLog log(folder.filePath(u"health.sqlite"_s));
    QVERIFY_RESULT(log.record(start, u"a"_s, statuses(u"UP"_s, u"UP"_s)));
    QVERIFY_RESULT(log.record(start + 10s, u"a"_s, statuses(u"UP"_s, u"UP"_s)));
    QVERIFY_RESULT(log.record(start + 20s, u"b"_s, statuses(u"UP"_s, u"UP"_s)));
    QVERIFY_RESULT(log.record(start + 20s, u"a"_s, statuses(u"DOWN"_s, u"DOWN"_s)));
    QVERIFY_RESULT(log.record(start + 80s, u"a"_s, {{u""_s, unreachableStatus}}));
    const auto periods = log.periods(u"a"_s, start, start + 1h);
    QVERIFY_RESULT(periods);
    const QList<HealthPeriod> expected = {
        {u"a"_s, u""_s, u"UP"_s, start, start + 20s},
        {u"a"_s, u"db"_s, u"UP"_s, start, start + 20s},
        {u"a"_s, u""_s, u"DOWN"_s, start + 20s, start + 80s},
        {u"a"_s, u"db"_s, u"DOWN"_s, start + 20s, start + 80s},
        {u"a"_s, u""_s, unreachableStatus, start + 80s, std::nullopt},
    };
    QCOMPARE(*periods, expected);
    const auto part = log.periods(u"a"_s, start + 20s, start + 30s);
    QVERIFY_RESULT(part);
    QCOMPARE(*part, expected.mid(2, 2));
}

void TestHealthLog::survivesARestart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"health.sqlite"_s);
    QVERIFY_RESULT(HealthLog(file).record(start, u"a"_s, statuses(u"UP"_s, u"UP"_s)));
    HealthLog log(file);
    QVERIFY_RESULT(log.record(start + 1min, u"a"_s, statuses(u"UP"_s, u"DOWN"_s)));
    const auto periods = log.periods(u"a"_s, start, start + 1h);
    QVERIFY_RESULT(periods);
    QCOMPARE(*periods,
             (QList<HealthPeriod>{{u"a"_s, u""_s, u"UP"_s, start, std::nullopt},
                                  {u"a"_s, u"db"_s, u"UP"_s, start, start + 1min},
                                  {u"a"_s, u"db"_s, u"DOWN"_s, start + 1min, std::nullopt}}));
}

void TestHealthLog::claimsOnlyWhatWasObserved()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"health.sqlite"_s);
    {
        HealthLog log(file);
        for (int i = 0; i <= 12; ++i)
            QVERIFY_RESULT(log.record(start + i * 10s, u"a"_s, {{u""_s, u"UP"_s}}));
    }
    HealthLog log(file);
    QVERIFY_RESULT(log.record(start + 3h, u"a"_s, {{u""_s, u"UP"_s}}));
    const auto periods = log.periods(u"a"_s, start, start + 4h);
    QVERIFY_RESULT(periods);
    QCOMPARE(*periods, (QList<HealthPeriod>{{u"a"_s, u""_s, u"UP"_s, start, start + 120s},
                                            {u"a"_s, u""_s, u"UP"_s, start + 3h, std::nullopt}}));
}

void TestHealthLog::forgets()
{
    const QTemporaryDir folder;
    HealthLog log(folder.filePath(u"health.sqlite"_s));
    QVERIFY_RESULT(log.record(start, u"a"_s, {{u""_s, u"UP"_s}}));
    QVERIFY_RESULT(log.record(start + 1min, u"a"_s, {{u""_s, u"DOWN"_s}}));
    const Instant later = start + std::chrono::days(800);
    QVERIFY_RESULT(log.record(later, u"a"_s, {{u""_s, u"UP"_s}}));
    QVERIFY_RESULT(log.record(later + 1min, u"a"_s, {{u""_s, u"UP"_s}}));
    QCOMPARE(log.periods(u"a"_s, start, later + 1h)->size(), 1);
}

void TestHealthLog::reportsAFolderThatIsNotThere()
{
    const QTemporaryDir folder;
    HealthLog log(folder.filePath(u"none/health.sqlite"_s));
    QVERIFY(!log.record(start, u"a"_s, {{u""_s, u"UP"_s}}));
    QVERIFY(QDir(folder.path()).mkpath(u"none"_s));
    QVERIFY_RESULT(log.record(start + 10s, u"a"_s, {{u""_s, u"UP"_s}}));
    QCOMPARE(log.periods(u"a"_s, start, start + 1h)->size(), 1);
}

void TestHealthLog::isReadableByItsOwnerOnly()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"health.sqlite"_s);
    QVERIFY_RESULT(HealthLog(file).record(start, u"a"_s, {{u""_s, u"UP"_s}}));
    QVERIFY(!(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
#else
    QSKIP("Windows keeps the user's folder private by inheritance");
#endif
}

void TestHealthLog::beginsAnewAfterDamage()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"health.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray junk(5000, 'j');
    QCOMPARE(file.write(junk), junk.size());
    file.close();
    HealthLog log(file.fileName());
    const auto recorded = log.record(start, u"a"_s, {{u""_s, u"UP"_s}});
    QVERIFY(!recorded);
    const QStringList kept =
        QDir(folder.path()).entryList({u"health.sqlite.damaged-*"_s}, QDir::Files);
    QVERIFY2(kept.size() == 1 && recorded.error().text.contains(kept.first()),
             qPrintable(recorded.error().text));
    QFile damaged(folder.filePath(kept.first()));
    QVERIFY(damaged.open(QIODevice::ReadOnly));
    QCOMPARE(damaged.readAll(), junk);
    QVERIFY_RESULT(log.record(start + 10s, u"a"_s, {{u""_s, u"UP"_s}}));
}

QTEST_GUILESS_MAIN(TestHealthLog)
#include "tst_healthlog.moc"
