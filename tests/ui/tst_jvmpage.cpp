// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window.h"
#include "ui/jvm/jvmpage.h"
#include "ui/jvm/threadstab.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fixedtext.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace toban;
using namespace std::chrono_literals;

namespace {

actuator::Thread thread(qint64 id, const char *name, actuator::Thread::State state,
                        const char *method)
{
    actuator::StackFrame frame;
    frame.className = QStringLiteral("dev.toban.Pool");
    frame.methodName = QLatin1StringView(method);
    actuator::Thread thread;
    thread.id = id;
    thread.name = QLatin1StringView(name);
    thread.state = state;
    thread.stack = {frame};
    return thread;
}

actuator::ThreadDump deadlockedDump()
{
    using State = actuator::Thread::State;
    actuator::ThreadDump dump{
        thread(1, "idle-1", State::Waiting, "take"), thread(2, "idle-2", State::Waiting, "take"),
        thread(3, "left", State::Blocked, "a"), thread(4, "right", State::Blocked, "b")};
    for (const auto &[waiting, owner] : {std::pair(2, 3), std::pair(3, 2)}) {
        dump[waiting].waitsFor = actuator::Lock{QStringLiteral("java.lang.Object"), 1};
        dump[waiting].ownerId = dump[owner].id;
        dump[waiting].ownerName = dump[owner].name;
    }
    return dump;
}

/// An application with two instances, one logger whose level can be set, and a clock.
struct Fixture
{
    std::shared_ptr<QMutex> mutex = std::make_shared<QMutex>();
    std::shared_ptr<QString> level = std::make_shared<QString>();
    std::shared_ptr<std::atomic_bool> isReachable = std::make_shared<std::atomic_bool>(true);
    Instant now{1h};
    LevelChanges changes{[mutex = mutex, level = level](const QString &, const QString &,
                                                        const QString &wanted,
                                                        std::stop_token) -> Result<> {
                             const QMutexLocker lock(mutex.get());
                             *level = wanted;
                             return {};
                         },
                         [](const AuditRecord &) { return Result<>(); },
                         [](const QList<LevelChange> &) {}, [this] { return now; }};
    std::unique_ptr<JvmPage> page;

    Fixture()
    {
        JvmQueries queries;
        queries.loggers = [mutex = mutex, level = level](
                              const QString &, std::stop_token) -> Result<actuator::Loggers> {
            const QMutexLocker lock(mutex.get());
            actuator::Loggers loggers;
            loggers.levels = {QStringLiteral("INFO"), QStringLiteral("DEBUG")};
            loggers.loggers = {
                {QStringLiteral("ROOT"), QStringLiteral("INFO"), QStringLiteral("INFO")},
                {QStringLiteral("dev.toban"), *level,
                 level->isEmpty() ? QStringLiteral("INFO") : *level}};
            return loggers;
        };
        queries.threadDump = [isReachable =
                                  isReachable](const QString &instance,
                                               std::stop_token) -> Result<actuator::ThreadDump> {
            if (!*isReachable)
                return failure(Error::Kind::Unreachable, instance + QStringLiteral(" refused"));
            return deadlockedDump();
        };
        queries.environment = [](const QString &, std::stop_token) {
            actuator::SpringEnvironment environment;
            environment.activeProfiles = {QStringLiteral("prod")};
            environment.sources = {
                {QStringLiteral("system"),
                 {{QStringLiteral("password"), QStringLiteral("******"), {}, true}}},
                {QStringLiteral("file"),
                 {{QStringLiteral("password"), QStringLiteral("******"), {}, true}}}};
            return Result<actuator::SpringEnvironment>(environment);
        };
        queries.scheduledTasks = [](const QString &, std::stop_token) {
            return Result<QList<actuator::ScheduledTask>>(QList<actuator::ScheduledTask>());
        };
        queries.httpExchanges = [](const QString &, std::stop_token) {
            actuator::HttpExchange exchange;
            exchange.method = QStringLiteral("GET");
            exchange.url = QUrl(QStringLiteral("http://app/jobs"));
            exchange.status = 200;
            exchange.requestHeaders = {{QStringLiteral("accept"), {QStringLiteral("*/*")}}};
            return Result<QList<actuator::HttpExchange>>(QList<actuator::HttpExchange>{exchange});
        };
        page = std::make_unique<JvmPage>(
            QStringList{QStringLiteral("app-1"), QStringLiteral("app-2")}, queries, changes,
            [this] { return now; }, QTimeZone::utc());
        page->resize(1080, 740);
    }

    ~Fixture()
    {
        page.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    TableView *table(const char *id) const
    {
        return page->findChild<TableView *>(QLatin1StringView(id));
    }

    QStringList rows(const char *id) const
    {
        return table(id)->toTsv(false).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

    bool shows(const QString &text) const
    {
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    /// Chooses a level in the menu of the selected loggers.
    void choose(const QString &level) const
    {
        for (QAction *action : page->findChild<QMenu *>()->actions()) {
            if (action->text() == level)
                action->trigger();
        }
    }
};

} // namespace

class TestJvmPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesALevelAndTakesItBack();
    void takesALevelBackByHand();
    void showsOnlySetLoggers();
    void marksDeadlocks();
    void groupsThreadsByStack();
    void savesTheDump();
    void tellsWhyThereIsNoDump();
    void keepsMaskedValues();
    void saysThatThereAreNoTasks();
    void showsHeadersOfARequest();
    void opensTabAndInstance();
    void speaksAnotherLanguageAtOnce();
};

void TestJvmPage::changesALevelAndTakesItBack()
{
    Fixture f;
    QVERIFY(test::show(*f.page));
    QTRY_COMPARE(f.rows("loggers").size(), 2);
    f.table("loggers")->selectRow(1);
    f.choose(QStringLiteral("DEBUG"));
    QTRY_COMPARE(f.rows("loggers")[0], // the selected row alone is copied
                 QStringLiteral("dev.toban\tDEBUG\tDEBUG\tchanged until 01:15"));
    QCOMPARE(f.rows("levelChanges").first(),
             QStringLiteral("dev.toban\tapp-1\tDEBUG\tinherited\t15:00\t"));
    QVERIFY(f.table("levelChanges")->isVisible());

    f.now += 15min;
    f.changes.revertDue();
    QTRY_COMPARE(f.rows("loggers")[0], QStringLiteral("dev.toban\tINFO\tinherited\t"));
    QVERIFY(!f.table("levelChanges")->isVisible());
}

void TestJvmPage::takesALevelBackByHand()
{
    Fixture f;
    QVERIFY(test::show(*f.page));
    QTRY_COMPARE(f.rows("loggers").size(), 2);
    f.table("loggers")->selectRow(1);
    f.choose(QStringLiteral("DEBUG"));
    QTRY_COMPARE(f.changes.changes().size(), 1);
    f.table("levelChanges")->selectRow(0);
    f.table("levelChanges")->view()->actions().first()->trigger();
    QTRY_VERIFY(f.changes.changes().isEmpty());
    QCOMPARE(*f.level, QString());
}

void TestJvmPage::showsOnlySetLoggers()
{
    Fixture f;
    QVERIFY(test::show(*f.page));
    QTRY_COMPARE(f.rows("loggers").size(), 2);
    f.table("loggers")->findChild<QCheckBox *>()->setChecked(true);
    QCOMPARE(f.rows("loggers").size(), 1);
    QVERIFY(f.rows("loggers").first().startsWith(QStringLiteral("ROOT")));
}

void TestJvmPage::marksDeadlocks()
{
    Fixture f;
    f.page->open(QStringLiteral("threads/"));
    QVERIFY(test::show(*f.page));
    QTRY_COMPARE(f.rows("threads").size(), 4);
    QVERIFY(f.shows(QStringLiteral("left → right → left")));
    QVERIFY(f.shows(QStringLiteral("2 WAITING")));
    f.table("threads")->selectRow(2);
    const auto *stack = f.page->findChild<ThreadsTab *>()->findChild<FixedText *>();
    QVERIFY(stack->toPlainText().contains(QStringLiteral("waiting to lock <java.lang.Object@1> "
                                                         "owned by \"right\" #4")));
}

void TestJvmPage::groupsThreadsByStack()
{
    Fixture f;
    f.page->open(QStringLiteral("threads/"));
    QVERIFY(test::show(*f.page));
    QTRY_COMPARE(f.rows("threads").size(), 4);
    f.page->findChild<ThreadsTab *>()->findChild<QCheckBox *>()->setChecked(true);
    QVERIFY(f.table("stacks")->isVisible());
    QCOMPARE(f.rows("stacks").size(), 3);
    QVERIFY(f.rows("stacks").first().startsWith(QStringLiteral("2\tWAITING")));
    QVERIFY(f.rows("stacks").first().endsWith(QStringLiteral("idle-1, idle-2")));
}

void TestJvmPage::savesTheDump()
{
    Fixture f;
    f.page->open(QStringLiteral("threads/"));
    QVERIFY(test::show(*f.page));
    QTRY_COMPARE(f.rows("threads").size(), 4);
    const QTemporaryDir folder;
    const auto *tab = f.page->findChild<ThreadsTab *>();
    const QString file = folder.filePath(QStringLiteral("dump.txt"));
    QVERIFY(tab->save(file));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    QVERIFY(bytes.contains("Full thread dump of app-1"));
    QVERIFY(bytes.contains("\"idle-1\" #1"));
    const Result<> failed = tab->save(folder.filePath(QStringLiteral("missing/dump.txt")));
    QVERIFY(!failed);
    QVERIFY(failed.error().text.contains(QStringLiteral("missing/dump.txt")));
}

void TestJvmPage::tellsWhyThereIsNoDump()
{
    Fixture f;
    *f.isReachable = false;
    f.page->open(QStringLiteral("threads/"));
    QVERIFY(test::show(*f.page));
    QTRY_VERIFY(f.shows(QStringLiteral("app-1 refused")));
    *f.isReachable = true;
    f.page->refresh();
    QTRY_COMPARE(f.rows("threads").size(), 4);
    QVERIFY(!f.shows(QStringLiteral("app-1 refused")));
}

void TestJvmPage::keepsMaskedValues()
{
    Fixture f;
    f.page->open(QStringLiteral("environment/"));
    QVERIFY(test::show(*f.page));
    QTRY_COMPARE(f.rows("environment").size(), 2);
    QVERIFY(f.rows("environment").first().startsWith(QStringLiteral("password\t******\tsystem")));
    QVERIFY(f.shows(QStringLiteral("Active profiles: prod")));
    f.table("environment")->findChild<QCheckBox *>()->setChecked(true);
    QCOMPARE(f.rows("environment").size(), 1);
}

void TestJvmPage::saysThatThereAreNoTasks()
{
    Fixture f;
    f.page->open(QStringLiteral("tasks/"));
    QVERIFY(test::show(*f.page));
    QTRY_VERIFY(f.shows(QStringLiteral("app-1 has no scheduled tasks.")));
}

void TestJvmPage::showsHeadersOfARequest()
{
    Fixture f;
    f.page->open(QStringLiteral("exchanges/"));
    QVERIFY(test::show(*f.page));
    QTRY_COMPARE(f.rows("exchanges").size(), 1);
    f.table("exchanges")->selectRow(0);
    bool isShown = false;
    for (const FixedText *text : f.page->findChildren<FixedText *>())
        isShown |= text->isVisible() && text->toPlainText().contains(QStringLiteral("accept: */*"));
    QVERIFY(isShown);
}

void TestJvmPage::opensTabAndInstance()
{
    Fixture f;
    QVERIFY(test::show(*f.page));
    f.page->open(QStringLiteral("environment/app-2"));
    QCOMPARE(f.page->findChild<QTabWidget *>()->currentIndex(), 2);
    QTRY_COMPARE(f.rows("environment").size(), 2);
    f.page->open(QStringLiteral("app-1"));
    QCOMPARE(f.page->findChild<QTabWidget *>()->currentIndex(), 2);
}

void TestJvmPage::speaksAnotherLanguageAtOnce()
{
    struct Shouting : QTranslator
    {
        bool isEmpty() const override { return false; }
        QString translate(const char *, const char *source, const char *, int) const override
        {
            return QString::fromUtf8(source).toUpper();
        }
    } shouting;
    Fixture f;
    QVERIFY(test::show(*f.page));
    QTRY_COMPARE(f.rows("loggers").size(), 2);
    QVERIFY(QCoreApplication::installTranslator(&shouting));
    QTRY_COMPARE(f.page->findChild<QTabWidget *>()->tabText(1), QStringLiteral("THREADS"));
    QCOMPARE(f.table("loggers")->view()->model()->headerData(0, Qt::Horizontal).toString(),
             QStringLiteral("LOGGER"));
    QVERIFY(f.rows("loggers").last().contains(QStringLiteral("INHERITED")));
    QCoreApplication::removeTranslator(&shouting);
}

QTEST_MAIN(TestJvmPage)
#include "tst_jvmpage.moc"
