// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/process.h"
#include "tests/support/worker.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace toban;
using namespace toban::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

/// The test itself is the child program: `tst_process --child WHAT …`.
int child(const QStringList &arguments)
{
    const QString what = arguments.value(2);
    if (what == "exit"_L1)
        return arguments.value(3).toInt();
    if (what == "print"_L1) {
        std::fputs(qPrintable(arguments.value(3)), stdout);
        std::fputs(qPrintable(arguments.value(4)), stderr);
    } else if (what == "flood"_L1) {
        const QByteArray block(64 * 1024, 'x');
        for (qint64 left = arguments.value(3).toLongLong(); left > 0; left -= block.size())
            std::fwrite(block.constData(), 1, size_t(block.size()), stdout);
    } else if (what == "complain"_L1) {
        for (int i = 0; i < 100'000; ++i)
            std::fprintf(stderr, "complaint %d\n", i);
    } else if (what == "echo"_L1) {
        char buffer[64 * 1024];
        while (const size_t size = std::fread(buffer, 1, sizeof buffer, stdin))
            std::fwrite(buffer, 1, size, stdout);
    } else if (what == "sleep"_L1) {
        std::fputs("asleep", stdout);
        std::fflush(stdout);
        std::this_thread::sleep_for(60s);
    } else if (what == "ignore"_L1) {
#ifdef Q_OS_UNIX
        std::signal(SIGTERM, SIG_IGN);
#endif
        std::fputs("asleep", stdout);
        std::fflush(stdout);
        std::this_thread::sleep_for(60s);
    } else if (what == "crash"_L1) {
        std::fputs("about to crash", stderr);
        std::fflush(stderr);
        std::abort();
    } else if (what == "environment"_L1) {
        std::fputs(qgetenv("TOBAN_TEST_VALUE").constData(), stdout);
    }
    return 0;
}

ProcessRequest request(const QStringList &arguments)
{
    ProcessRequest request;
    request.program = QCoreApplication::applicationFilePath();
    request.arguments = QStringList{u"--child"_s} + arguments;
    return request;
}

Result<ProcessReply> run(const ProcessRequest &request, std::stop_token stop = {})
{
    return inWorker([&] { return runProcess(request, stop); });
}

} // namespace

class TestProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesExitCodes();
    void givesBothOutputs();
    void keepsTheEndOfTheComplaints();
    void passesInput();
    void survivesAChildThatDoesNotRead();
    void streamsToASink();
    void passesTheSinksErrorOn();
    void passesTheEnvironment();
    void reportsAMissingProgram();
    void reportsACrash();
    void timesOut();
    void cancels_data();
    void cancels();
    void isCancelledBeforeItStarts();
};

void TestProcess::givesExitCodes()
{
    for (const int code : {0, 1, 3, 77, 255})
        QCOMPARE(run(request({u"exit"_s, QString::number(code)}))->exitCode, code);
}

void TestProcess::givesBothOutputs()
{
    const auto reply = run(request({u"print"_s, u"out 案件"_s, u"err"_s}));
    QVERIFY_RESULT(reply);
    QCOMPARE(reply->output, QByteArray("out 案件"));
    QCOMPARE(reply->errorOutput, QByteArray("err"));
}

void TestProcess::keepsTheEndOfTheComplaints()
{
    const auto reply = run(request({u"complain"_s}));
    QVERIFY_RESULT(reply);
    QCOMPARE(reply->errorOutput.size(), 64 * 1024);
    QVERIFY(reply->errorOutput.endsWith("complaint 99999\n"));
}

void TestProcess::passesInput()
{
    ProcessRequest echo = request({u"echo"_s});
    echo.input = QByteArray(5 * mebibyte, 'x') + "end";
    const auto reply = run(echo);
    QVERIFY_RESULT(reply);
    QCOMPARE(reply->output, echo.input);
}

void TestProcess::survivesAChildThatDoesNotRead()
{
    ProcessRequest deaf = request({u"exit"_s, u"2"_s});
    deaf.input = QByteArray(5 * mebibyte, 'x');
    const auto reply = run(deaf);
    QVERIFY_RESULT(reply);
    QCOMPARE(reply->exitCode, 2);
}

void TestProcess::streamsToASink()
{
    qint64 taken = 0;
    ProcessRequest flood = request({u"flood"_s, QString::number(64 * mebibyte)});
    flood.sink = [&](QByteArrayView bytes) -> Result<> {
        taken += bytes.size();
        return {};
    };
    const auto reply = run(flood);
    QVERIFY_RESULT(reply);
    QCOMPARE(taken, 64 * mebibyte);
    QVERIFY(reply->output.isEmpty());
}

void TestProcess::passesTheSinksErrorOn()
{
    ProcessRequest flood = request({u"flood"_s, QString::number(1024 * mebibyte)});
    flood.sink = [](QByteArrayView) -> Result<> {
        return failure(Error::Kind::Failed, u"disk full"_s);
    };
    const auto reply = run(flood);
    QVERIFY(!reply);
    QCOMPARE(reply.error().text, u"disk full"_s);
}

void TestProcess::passesTheEnvironment()
{
    ProcessRequest asking = request({u"environment"_s});
    asking.environment.insert(u"TOBAN_TEST_VALUE"_s, u"yes"_s);
    QCOMPARE(run(asking)->output, QByteArray("yes"));
}

void TestProcess::reportsAMissingProgram()
{
    ProcessRequest missing;
    missing.program = u"no-such-program"_s;
    const auto reply = run(missing);
    QVERIFY(!reply);
    QCOMPARE(int(reply.error().kind), int(Error::Kind::NotFound));
    QVERIFY(reply.error().text.contains(u"no-such-program"));
    ProcessRequest lost = request({u"exit"_s, u"0"_s});
    lost.folder = u"/no/such/folder"_s;
    QVERIFY(!run(lost));
}

void TestProcess::reportsACrash()
{
    const auto reply = run(request({u"crash"_s}));
    QVERIFY(!reply);
    QCOMPARE(int(reply.error().kind), int(Error::Kind::Failed));
    QVERIFY2(reply.error().detail.contains(u"about to crash"), qPrintable(reply.error().detail));
}

void TestProcess::timesOut()
{
    ProcessRequest sleeping = request({u"sleep"_s});
    sleeping.timeout = 300ms;
    const auto reply = run(sleeping);
    QVERIFY(!reply);
    QCOMPARE(int(reply.error().kind), int(Error::Kind::Timeout));
}

void TestProcess::cancels_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("who listens") << u"sleep"_s;
    QTest::newRow("who does not") << u"ignore"_s; // and is killed
}

void TestProcess::cancels()
{
    QFETCH(const QString, what);
    std::stop_source stop;
    QElapsedTimer sinceStop;
    ProcessRequest sleeping = request({what});
    sleeping.sink = [&](QByteArrayView) -> Result<> { // it has started and printed
        sinceStop.start();
        std::thread([stop]() mutable { stop.request_stop(); }).detach();
        return {};
    };
    const auto reply = run(sleeping, stop.get_token());
    QVERIFY(!reply);
    QCOMPARE(int(reply.error().kind), int(Error::Kind::Cancelled));
    QVERIFY2(sinceStop.elapsed() < 30'000, QByteArray::number(sinceStop.elapsed()));
}

void TestProcess::isCancelledBeforeItStarts()
{
    std::stop_source stop;
    stop.request_stop();
    const auto reply = run(request({u"sleep"_s}), stop.get_token());
    QVERIFY(!reply);
    QCOMPARE(int(reply.error().kind), int(Error::Kind::Cancelled));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == "--child"_L1)
        return child(QCoreApplication::arguments());
    TestProcess test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_process.moc"
