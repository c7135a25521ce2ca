// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/background.h"
#include "tests/support/worker.h"

#include <QSemaphore>
#include <QTest>

#include <condition_variable>
#include <mutex>

using namespace toban;

class TestBackground : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversInTheContextsThread();
    void deliversMoveOnlyResults();
    void runsVoidWork();
    void stopsWhenTheContextDies();
    void neverDeliversToADeadContext();
    void showsTheLastProgress();
};

void TestBackground::deliversInTheContextsThread()
{
    QObject context;
    QThread *deliveredIn = nullptr;
    QThread *workedIn = nullptr;
    inBackground(
        &context, [](std::stop_token) { return QThread::currentThread(); },
        [&](QThread *thread) {
            workedIn = thread;
            deliveredIn = QThread::currentThread();
        });
    QTRY_VERIFY(deliveredIn);
    QCOMPARE(deliveredIn, QThread::currentThread());
    QVERIFY(workedIn != QThread::currentThread());
}

void TestBackground::deliversMoveOnlyResults()
{
    QObject context;
    std::unique_ptr<int> delivered;
    inBackground(
        &context,
        [input = std::make_unique<int>(41)](std::stop_token) {
            return std::make_unique<int>(*input + 1);
        },
        [&](std::unique_ptr<int> value) { delivered = std::move(value); });
    QTRY_VERIFY(delivered);
    QCOMPARE(*delivered, 42);
}

void TestBackground::runsVoidWork()
{
    QObject context;
    std::atomic_bool isWorked = false;
    bool isDelivered = false;
    inBackground(
        &context, [&](std::stop_token) { isWorked = true; }, [&] { isDelivered = true; });
    QTRY_VERIFY(isDelivered);
    QVERIFY(isWorked);
}

void TestBackground::stopsWhenTheContextDies()
{
    auto context = std::make_unique<QObject>();
    auto started = std::make_shared<QSemaphore>();
    auto stopped = std::make_shared<QSemaphore>();
    inBackground(
        context.get(),
        [=](std::stop_token stop) {
            std::mutex mutex;
            std::unique_lock lock(mutex);
            started->release();
            std::condition_variable_any().wait(lock, stop, [] { return false; });
            stopped->release();
        },
        [] {});
    QVERIFY(started->tryAcquire(1, 10'000));
    context.reset();
    QVERIFY(stopped->tryAcquire(1, 10'000));
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
}

void TestBackground::neverDeliversToADeadContext()
{
    auto context = std::make_unique<QObject>();
    bool isDelivered = false;
    inBackground(
        context.get(), [](std::stop_token) { return 1; }, [&](int) { isDelivered = true; });
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    context.reset(); // the result waits in the event queue
    QCoreApplication::processEvents();
    QVERIFY(!isDelivered);
}

void TestBackground::showsTheLastProgress()
{
    QObject context;
    QList<ProgressStep> shown;
    const Progress progress =
        progressTo(&context, [&](const ProgressStep &step) { shown.append(step); });
    inBackground(
        &context,
        [progress](std::stop_token) {
            for (qint64 i = 1; i <= 10'000; ++i)
                progress({QStringLiteral("copy"), i, 10'000});
        },
        [] {});
    QTRY_VERIFY(!shown.isEmpty() && shown.last().done == 10'000);
    QVERIFY(shown.size() < 1000);
}

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
