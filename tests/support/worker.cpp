// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worker.h"

#include <QEventLoop>
#include <QThread>

namespace toban::test {

void runInWorker(const std::function<void()> &work)
{
    QEventLoop loop;
    const std::unique_ptr<QThread> thread(QThread::create(work));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
}

} // namespace toban::test
