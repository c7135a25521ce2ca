// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/process.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>
#include <QThread>
#include <QTimer>

namespace toban {

namespace {

constexpr qsizetype errorOutputLimit = 64 * 1024;
constexpr int graceMilliseconds = 1000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// Ends a child that is still running: politely, then for good.
void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (process.waitForFinished(graceMilliseconds))
        return;
    process.kill();
    process.waitForFinished(graceMilliseconds);
}

Error startError(const ProcessRequest &request, const QProcess &process)
{
    return {Error::Kind::NotFound,
            Words::tr("The program %1 could not be started. Install it or correct its path.")
                .arg(request.program),
            process.errorString()};
}

} // namespace

Result<ProcessReply> runProcess(const ProcessRequest &request, std::stop_token stop)
{
    Q_ASSERT(QThread::currentThread() != qApp->thread());
    QProcess process;
    QEventLoop loop;
    ProcessReply reply;
    std::optional<Error> error;
    const auto fail = [&](const Error &reason) {
        if (!error)
            error = reason;
        loop.quit();
    };

    QObject::connect(&process, &QProcess::readyReadStandardOutput, &loop, [&] {
        const QByteArray bytes = process.readAllStandardOutput();
        if (!request.sink) {
            reply.output += bytes;
        } else if (!error) {
            if (const auto taken = request.sink(bytes); !taken)
                fail(taken.error());
        }
    });
    QObject::connect(&process, &QProcess::readyReadStandardError, &loop, [&] {
        reply.errorOutput =
            (reply.errorOutput + process.readAllStandardError()).right(errorOutputLimit);
    });
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, [&](QProcess::ProcessError kind) {
        if (kind == QProcess::FailedToStart)
            fail(startError(request, process));
    });
    QTimer deadline;
    deadline.setSingleShot(true);
    QObject::connect(&deadline, &QTimer::timeout, &loop, [&] {
        fail(
            {Error::Kind::Timeout,
             Words::tr("%1 did not finish in the time allowed and was ended.").arg(request.program),
             {}});
    });
    if (request.timeout.count() > 0)
        deadline.start(request.timeout);
    process.setProcessEnvironment(request.environment);
    process.setWorkingDirectory(request.folder);
    process.start(request.program, request.arguments);
    process.write(request.input);
    process.closeWriteChannel();
    {
        // Runs in the thread that cancels; the loop is woken through its own thread's queue.
        const std::stop_callback onStop(stop, [&loop] {
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
        if (!error && process.state() != QProcess::NotRunning)
            loop.exec();
    }
    if (stop.stop_requested() && process.state() != QProcess::NotRunning)
        error =
            Error{Error::Kind::Cancelled, Words::tr("%1 was cancelled.").arg(request.program), {}};
    if (error) {
        end(process);
        return tl::unexpected(*error);
    }
    if (process.exitStatus() == QProcess::CrashExit) {
        return failure(Error::Kind::Failed, Words::tr("%1 crashed.").arg(request.program),
                       QString::fromUtf8(reply.errorOutput));
    }
    reply.exitCode = process.exitCode();
    return reply;
}

} // namespace toban
