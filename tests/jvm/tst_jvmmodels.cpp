// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/status.h"
#include "models/jvm/changemodel.h"
#include "models/jvm/environmentmodel.h"
#include "models/jvm/exchangemodel.h"
#include "models/jvm/loggermodel.h"
#include "models/jvm/taskmodel.h"
#include "models/jvm/threadmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace toban;
using namespace std::chrono_literals;
using actuator::Thread;

namespace {

const QTimeZone tokyo("Asia/Tokyo");

QString text(const QAbstractItemModel &model, int row, int column)
{
    // Between a number and its unit stands a space where no line may break.
    return model.index(row, column).data().toString().replace(QChar::Nbsp, QChar::Space);
}

QVariant status(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data(RowModelBase::StatusRole);
}

actuator::StackFrame frame(const char *className, const char *method)
{
    actuator::StackFrame frame;
    frame.className = QLatin1StringView(className);
    frame.methodName = QLatin1StringView(method);
    return frame;
}

Thread thread(qint64 id, const char *name, Thread::State state,
              const QList<actuator::StackFrame> &stack)
{
    Thread thread;
    thread.id = id;
    thread.name = QLatin1StringView(name);
    thread.state = state;
    thread.stack = stack;
    return thread;
}

Thread blockedBy(Thread thread, qint64 owner, const char *ownerName)
{
    thread.waitsFor = actuator::Lock{QStringLiteral("java.lang.Object"), 0x1f2a};
    thread.ownerId = owner;
    thread.ownerName = QLatin1StringView(ownerName);
    return thread;
}

/// Two deadlocked threads, two idle ones at the same place, one running.
actuator::ThreadDump dump()
{
    const QList<actuator::StackFrame> idle{frame("java.lang.Object", "wait"),
                                           frame("dev.toban.Pool", "take")};
    return {
        thread(1, "idle-1", Thread::State::Waiting, idle),
        thread(2, "idle-2", Thread::State::Waiting, idle),
        thread(3, "main", Thread::State::Runnable, {frame("dev.toban.Main", "run")}),
        blockedBy(thread(4, "a", Thread::State::Blocked, {frame("dev.toban.A", "lock")}), 5, "b"),
        blockedBy(thread(5, "b", Thread::State::Blocked, {frame("dev.toban.B", "lock")}), 4, "a")};
}

} // namespace

class TestJvmModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loggersShowLevelsAndChanges();
    void groupsAndLoggersOfOneNameAreTwoRows();
    void levelsSortByRank();
    void changesTellTheTimeLeft();
    void threadsMarkDeadlocks();
    void threadsStandWhereTheApplicationStands();
    void equalStacksAreOneRow();
    void summaryCountsStates();
    void threadIsWrittenAsJavaWritesIt();
    void propertiesKeepMasksAndTellWhatIsOverridden();
    void tasksTellScheduleAndResult();
    void exchangesTellStatusAndDuration();
};

void TestJvmModels::loggersShowLevelsAndChanges()
{
    actuator::Loggers loggers;
    loggers.loggers = {{QStringLiteral("ROOT"), QStringLiteral("INFO"), QStringLiteral("INFO")},
                       {QStringLiteral("dev"), {}, QStringLiteral("DEBUG")}};
    LevelChange change{QStringLiteral("app-1"),
                       QStringLiteral("dev"),
                       {},
                       QStringLiteral("DEBUG"),
                       Instant(0ms),
                       Instant(1h),
                       {}};
    const auto model = loggerModel(tokyo);
    QAbstractItemModelTester tester(model.get());
    model->setRows(loggerRows(loggers, QStringLiteral("app-1"), {change}));
    QCOMPARE(text(*model, 0, 2), QStringLiteral("INFO"));
    QCOMPARE(text(*model, 0, 3), QString());
    QCOMPARE(text(*model, 1, 2), QStringLiteral("inherited"));
    QCOMPARE(text(*model, 1, 3), QStringLiteral("changed until 10:00"));
    model->setRows(loggerRows(loggers, QStringLiteral("app-2"), {change}));
    QCOMPARE(text(*model, 1, 3), QString());
}

void TestJvmModels::groupsAndLoggersOfOneNameAreTwoRows()
{
    actuator::Loggers loggers;
    loggers.groups = {{QStringLiteral("sql"), {}, {}}};
    loggers.loggers = {{QStringLiteral("sql"), {}, QStringLiteral("INFO")}};
    const auto model = loggerModel(tokyo);
    model->setRows(loggerRows(loggers, QStringLiteral("app-1"), {}));
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(text(*model, 0, 0), QStringLiteral("sql (group)"));
}

void TestJvmModels::levelsSortByRank()
{
    actuator::Loggers loggers;
    loggers.loggers = {{QStringLiteral("a"), {}, QStringLiteral("ERROR")},
                       {QStringLiteral("b"), {}, QStringLiteral("DEBUG")},
                       {QStringLiteral("c"), {}, QStringLiteral("INFO")}};
    const auto model = loggerModel(tokyo);
    model->setRows(loggerRows(loggers, {}, {}));
    const auto rank = [&](int row) {
        return model->index(row, 1).data(RowModelBase::SortRole).toInt();
    };
    QVERIFY(rank(0) < rank(2));
    QVERIFY(rank(2) < rank(1));
}

void TestJvmModels::changesTellTheTimeLeft()
{
    Instant now(0ms);
    const auto model = changeModel([&now] { return now; });
    model->setRows({{QStringLiteral("app-1"),
                     QStringLiteral("a"),
                     {},
                     QStringLiteral("DEBUG"),
                     now,
                     now + 15min,
                     {}},
                    {QStringLiteral("app-1"),
                     QStringLiteral("b"),
                     {},
                     QStringLiteral("DEBUG"),
                     now,
                     {},
                     QStringLiteral("refused")}});
    QCOMPARE(text(*model, 0, 4), QStringLiteral("15:00"));
    now += 14min + 51s + 1ms;
    QCOMPARE(text(*model, 0, 4), QStringLiteral("0:09"));
    now += 1min;
    QCOMPARE(text(*model, 0, 4), QStringLiteral("0:00"));
    QCOMPARE(text(*model, 1, 4), QStringLiteral("until taken back"));
    QCOMPARE(status(*model, 1, 5).value<Status>(), Status::Critical);
}

void TestJvmModels::threadsMarkDeadlocks()
{
    const auto model = threadModel();
    QAbstractItemModelTester tester(model.get());
    model->setRows(threadRows(dump()));
    QVERIFY(!status(*model, 0, 1).isValid());
    QCOMPARE(status(*model, 3, 1).value<Status>(), Status::Critical);
    QCOMPARE(text(*model, 3, 1), QStringLiteral("BLOCKED, deadlock"));
    QCOMPARE(text(*model, 3, 3), QStringLiteral("java.lang.Object@1f2a"));
    QCOMPARE(text(*model, 3, 4), QStringLiteral("b #5"));
    QCOMPARE(deadlockText(dump()), QStringLiteral("Deadlock: a → b → a. These threads wait for "
                                                  "each other for good; only a restart frees "
                                                  "them."));
    QCOMPARE(deadlockText(dump().mid(0, 4)), QString());
}

void TestJvmModels::threadsStandWhereTheApplicationStands()
{
    const auto model = threadModel();
    model->setRows(threadRows(dump()));
    QVERIFY(text(*model, 0, 2).startsWith(QStringLiteral("dev.toban.Pool.take")));
}

void TestJvmModels::equalStacksAreOneRow()
{
    const auto model = stackModel();
    QAbstractItemModelTester tester(model.get());
    model->setRows(stackRows(dump()));
    QCOMPARE(model->rowCount(), 4);
    QCOMPARE(text(*model, 0, 0), QStringLiteral("2"));
    QCOMPARE(text(*model, 0, 3), QStringLiteral("idle-1, idle-2"));
    QVERIFY(!status(*model, 0, 1).isValid());
    QCOMPARE(status(*model, 3, 1).value<Status>(), Status::Critical);
}

void TestJvmModels::summaryCountsStates()
{
    QCOMPARE(threadSummary(dump()),
             QStringLiteral("5 thread(s): 2 BLOCKED, 2 WAITING, 1 RUNNABLE"));
}

void TestJvmModels::threadIsWrittenAsJavaWritesIt()
{
    Thread thread = dump()[3];
    thread.isDaemon = true;
    thread.priority = 5;
    thread.heldMonitors = {{actuator::Lock{QStringLiteral("java.lang.String"), 1}, 0}};
    const QStringList lines = threadText(thread).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines[0], QStringLiteral("\"a\" #4 daemon prio=5"));
    QCOMPARE(lines[1], QStringLiteral("   java.lang.Thread.State: BLOCKED"));
    QVERIFY(lines[2].startsWith(QStringLiteral("\tat dev.toban.A.lock")));
    QCOMPARE(lines[3], QStringLiteral("\t- waiting to lock <java.lang.Object@1f2a> owned by \"b\" "
                                      "#5"));
    QCOMPARE(lines[4], QStringLiteral("\t- locked <java.lang.String@1>"));
}

void TestJvmModels::propertiesKeepMasksAndTellWhatIsOverridden()
{
    actuator::SpringEnvironment environment;
    const actuator::Property masked{
        QStringLiteral("db.password"), QStringLiteral("******"), {}, true};
    environment.sources = {{QStringLiteral("first"), {masked}},
                           {QStringLiteral("second"), {masked}}};
    const auto model = environmentModel();
    model->setRows(propertyRows(environment));
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(text(*model, 0, 1), QStringLiteral("******"));
    QCOMPARE(text(*model, 0, 2), QStringLiteral("first"));
    QCOMPARE(text(*model, 1, 2), QStringLiteral("second (overridden)"));
}

void TestJvmModels::tasksTellScheduleAndResult()
{
    actuator::ScheduledTask rate;
    rate.kind = actuator::ScheduledTask::Kind::FixedRate;
    rate.target = QStringLiteral("Cleaner.run");
    rate.interval = 5s;
    rate.last = actuator::TaskExecution{QStringLiteral("ERROR"), Instant(0ms),
                                        QStringLiteral("IOException"), QStringLiteral("full")};
    actuator::ScheduledTask cron;
    cron.kind = actuator::ScheduledTask::Kind::Cron;
    cron.target = QStringLiteral("Cleaner.run");
    cron.expression = QStringLiteral("0 0 3 * * ?");
    const auto model = taskModel(tokyo);
    model->setRows({rate, cron});
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(text(*model, 0, 1), QStringLiteral("every 5 s"));
    QCOMPARE(status(*model, 0, 2).value<Status>(), Status::Critical);
    QCOMPARE(text(*model, 0, 3), QStringLiteral("1970-01-01 09:00:00"));
    QCOMPARE(text(*model, 0, 5), QStringLiteral("IOException: full"));
    QCOMPARE(text(*model, 1, 1), QStringLiteral("cron 0 0 3 * * ?"));
    QCOMPARE(text(*model, 1, 2), QStringLiteral("not known"));
}

void TestJvmModels::exchangesTellStatusAndDuration()
{
    actuator::HttpExchange exchange;
    exchange.time = Instant(1ms);
    exchange.method = QStringLiteral("GET");
    exchange.url = QUrl(QStringLiteral("http://app:8080/a?b=%E6%97%A5"));
    exchange.status = 503;
    exchange.timeTaken = 12ms;
    exchange.requestHeaders = {{QStringLiteral("accept"), {QStringLiteral("*/*")}}};
    const auto model = exchangeModel(tokyo);
    model->setRows({exchange});
    QCOMPARE(text(*model, 0, 0), QStringLiteral("1970-01-01 09:00:00.001"));
    QVERIFY(text(*model, 0, 2).startsWith(QStringLiteral("/a?b=")));
    QCOMPARE(status(*model, 0, 3).value<Status>(), Status::Critical);
    QCOMPARE(text(*model, 0, 4), QStringLiteral("12 ms"));
    QVERIFY(exchangeText(exchange).contains(QStringLiteral("accept: */*\n")));
    QCOMPARE(statusOfHttp(0), Status::Unknown);
    QCOMPARE(statusOfHttp(399), Status::Ok);
    QCOMPARE(statusOfHttp(404), Status::Warning);
}

QTEST_GUILESS_MAIN(TestJvmModels)
#include "tst_jvmmodels.moc"
