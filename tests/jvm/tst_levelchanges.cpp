// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jvm/levelchanges.h"

#include <QMutex>
#include <QTest>

using namespace toban;
using namespace std::chrono_literals;

namespace {

const QString app = QStringLiteral("app-1");
const QString logger = QStringLiteral("dev.toban");
const QString debug = QStringLiteral("DEBUG");
const QString warn = QStringLiteral("WARN");

/// An instance whose levels are kept in a map, and everything that LevelChanges is given.
struct Desk
{
    QMutex mutex; ///< levels are set in background threads
    QMap<QString, QString> levels;
    QList<AuditRecord> audited;
    QList<LevelChange> kept;
    bool isReachable = true;
    bool isTrailFull = false;
    Instant now{1h};
    LevelChanges changes{
        [this](const QString &instance, const QString &name, const QString &level,
               std::stop_token) -> Result<> {
            const QMutexLocker lock(&mutex);
            if (!isReachable)
                return failure(Error::Kind::Unreachable, QStringLiteral("refused"));
            levels[instance + QLatin1Char('/') + name] = level;
            return {};
        },
        [this](const AuditRecord &record) -> Result<> {
            const QMutexLocker lock(&mutex);
            if (isTrailFull)
                return failure(Error::Kind::Failed, QStringLiteral("disk full"));
            audited.append(record);
            return {};
        },
        [this](const QList<LevelChange> &changes) { kept = changes; }, [this] { return now; }};

    ~Desk() { QThreadPool::globalInstance()->waitForDone(); }

    QString level()
    {
        const QMutexLocker lock(&mutex);
        return levels.value(QStringLiteral("app-1/dev.toban"), QStringLiteral("?"));
    }

    void setReachable(bool isSo)
    {
        const QMutexLocker lock(&mutex);
        isReachable = isSo;
    }
};

} // namespace

class TestLevelChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsAndTakesBackInTime();
    void staysUntilTakenBackByHand();
    void goesBackToWhatWasBeforeTheFirstChange();
    void settingTheOldLevelEndsTheChange();
    void failureToSetChangesNothing();
    void failureToTakeBackIsTriedAgain();
    void takesBackWhatAnEarlierRunLeft();
    void auditsEveryStep();
    void keepsTheIntentionBeforeSetting();
    void tellsWhatCouldNotBeAudited();
    void keepsChangesAsJson();
    void refusesBrokenJson_data();
    void refusesBrokenJson();
};

void TestLevelChanges::setsAndTakesBackInTime()
{
    Desk desk;
    desk.changes.change(app, logger, {}, debug, 15min);
    QTRY_COMPARE(desk.changes.changes().size(), 1);
    QCOMPARE(desk.level(), debug);
    QCOMPARE(desk.changes.changes().first().until, desk.now + 15min);
    QCOMPARE(desk.kept, desk.changes.changes());

    desk.now += 14min + 59s;
    desk.changes.revertDue();
    QTest::qWait(0);
    QCOMPARE(desk.level(), debug);

    desk.now += 1s;
    desk.changes.revertDue();
    desk.changes.revertDue(); // one under way is enough
    QTRY_VERIFY(desk.changes.changes().isEmpty());
    QCOMPARE(desk.level(), QString());
    QVERIFY(desk.kept.isEmpty());
    QCOMPARE(desk.audited.size(), 2);
}

void TestLevelChanges::staysUntilTakenBackByHand()
{
    Desk desk;
    desk.changes.change(app, logger, warn, debug, {});
    QTRY_COMPARE(desk.changes.changes().size(), 1);
    desk.now += 24h;
    desk.changes.revertDue();
    QCOMPARE(desk.changes.changes().size(), 1);
    desk.changes.revert(app, logger);
    QTRY_VERIFY(desk.changes.changes().isEmpty());
    QCOMPARE(desk.level(), warn);
}

void TestLevelChanges::goesBackToWhatWasBeforeTheFirstChange()
{
    Desk desk;
    desk.changes.change(app, logger, warn, debug, 5min);
    QTRY_COMPARE(desk.level(), debug);
    QTRY_COMPARE(desk.changes.changes().size(), 1);
    desk.changes.change(app, logger, debug, QStringLiteral("TRACE"), 60min);
    QTRY_COMPARE(desk.changes.changes().first().level, QStringLiteral("TRACE"));
    QCOMPARE(desk.changes.changes().size(), 1);
    QCOMPARE(desk.changes.changes().first().before, warn);
    desk.changes.revert(app, logger);
    QTRY_VERIFY(desk.changes.changes().isEmpty());
    QCOMPARE(desk.level(), warn);
}

void TestLevelChanges::settingTheOldLevelEndsTheChange()
{
    Desk desk;
    desk.changes.change(app, logger, warn, debug, 5min);
    QTRY_COMPARE(desk.changes.changes().size(), 1);
    desk.changes.change(app, logger, debug, warn, 5min);
    QTRY_VERIFY(desk.changes.changes().isEmpty());
}

void TestLevelChanges::failureToSetChangesNothing()
{
    Desk desk;
    desk.setReachable(false);
    QString told;
    connect(&desk.changes, &LevelChanges::failed, this,
            [&told](const Error &error) { told = error.text; });
    desk.changes.change(app, logger, {}, debug, 5min);
    QTRY_COMPARE(told, QStringLiteral("refused"));
    QVERIFY(desk.changes.changes().isEmpty());
    QCOMPARE(desk.audited.first().outcome, AuditRecord::Outcome::Failed);
}

void TestLevelChanges::failureToTakeBackIsTriedAgain()
{
    Desk desk;
    desk.changes.change(app, logger, {}, debug, 5min);
    QTRY_COMPARE(desk.changes.changes().size(), 1);
    desk.setReachable(false);
    desk.now += 5min;
    desk.changes.revertDue();
    QTRY_COMPARE(desk.changes.changes().first().problem, QStringLiteral("refused"));
    QCOMPARE(desk.changes.changes().first().until, desk.now + 1min);

    desk.setReachable(true);
    desk.now += 1min;
    desk.changes.revertDue();
    QTRY_VERIFY(desk.changes.changes().isEmpty());
    QCOMPARE(desk.level(), QString());
}

void TestLevelChanges::takesBackWhatAnEarlierRunLeft()
{
    Desk desk;
    desk.changes.resume({{app, logger, warn, debug, desk.now - 2h, desk.now - 1h, {}},
                         {app, QStringLiteral("other"), {}, debug, desk.now, desk.now + 1h, {}}});
    QTRY_COMPARE(desk.changes.changes().size(), 1);
    QCOMPARE(desk.changes.changes().first().logger, QStringLiteral("other"));
    QCOMPARE(desk.level(), warn);
}

void TestLevelChanges::auditsEveryStep()
{
    Desk desk;
    desk.changes.change(app, logger, {}, debug, 5min);
    QTRY_COMPARE(desk.changes.changes().size(), 1);
    desk.changes.revert(app, logger);
    QTRY_VERIFY(desk.changes.changes().isEmpty());
    QCOMPARE(desk.audited.size(), 2);
    QCOMPARE(desk.audited[0].action, QStringLiteral("logger.set"));
    QCOMPARE(desk.audited[0].object, app);
    QCOMPARE(desk.audited[0].text, QStringLiteral("dev.toban: inherited → DEBUG"));
    QCOMPARE(desk.audited[1].action, QStringLiteral("logger.revert"));
    QCOMPARE(desk.audited[1].details.value(QStringLiteral("from")).toString(), debug);
}

void TestLevelChanges::keepsTheIntentionBeforeSetting()
{
    Desk desk;
    desk.changes.change(app, logger, {}, debug, 5min);
    QCOMPARE(desk.kept.size(), 1); // a crash from here on can't leave DEBUG on
    QVERIFY(desk.changes.changes().isEmpty());
    QTRY_COMPARE(desk.changes.changes().size(), 1);
    QCOMPARE(desk.kept.size(), 1);

    desk.setReachable(false);
    desk.changes.change(app, QStringLiteral("other"), {}, debug, 5min);
    QCOMPARE(desk.kept.size(), 2);
    QTRY_COMPARE(desk.kept.size(), 1);
}

void TestLevelChanges::tellsWhatCouldNotBeAudited()
{
    Desk desk;
    desk.isTrailFull = true;
    QString told;
    connect(&desk.changes, &LevelChanges::failed, this,
            [&told](const Error &error) { told = error.text; });
    desk.changes.change(app, logger, {}, debug, 5min);
    QTRY_COMPARE(told, QStringLiteral("disk full"));
    QTRY_COMPARE(desk.changes.changes().size(), 1); // it was set all the same
}

void TestLevelChanges::keepsChangesAsJson()
{
    const QList<LevelChange> changes{
        {app, logger, {}, debug, Instant(1'234'567ms), Instant(2'000'001ms), {}},
        {app, QStringLiteral("日本語"), warn, {}, Instant(5ms), {}, {}}};
    const Result<QList<LevelChange>> read = parseLevelChanges(levelChangesJson(changes));
    QVERIFY(read);
    QCOMPARE(*read, changes);
}

void TestLevelChanges::refusesBrokenJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no list") << QByteArray("{}");
    QTest::newRow("no logger") << QByteArray(R"([{"instance":"a"}])");
    QTest::newRow("no time") << QByteArray(R"([{"instance":"a","logger":"b","until":"soon"}])");
}

void TestLevelChanges::refusesBrokenJson()
{
    QFETCH(QByteArray, json);
    const Result<QList<LevelChange>> read = parseLevelChanges(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
}

QTEST_GUILESS_MAIN(TestLevelChanges)
#include "tst_levelchanges.moc"
