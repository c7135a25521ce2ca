// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/reachability.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QHostInfo>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace toban {

namespace {

using Outcome = TestStep::Outcome;

struct Reachability
{
    Q_DECLARE_TR_FUNCTIONS(Reachability)
};

/// Runs `loop` until somebody quits it, the time is over or a stop is requested.
void runLoop(QEventLoop &loop, std::chrono::milliseconds timeout, std::stop_token stop)
{
    // The callback runs in the thread that stops; the loop is woken through its own queue.
    const std::stop_callback onStop(stop, [&loop] {
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    QTimer::singleShot(timeout, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Nothing when the name servers did not answer in time.
std::optional<QHostInfo> lookUp(const QString &host, std::chrono::milliseconds timeout,
                                std::stop_token stop)
{
    std::optional<QHostInfo> found;
    QEventLoop loop;
    const int id = QHostInfo::lookupHost(host, &loop, [&](const QHostInfo &info) {
        found = info;
        loop.quit();
    });
    runLoop(loop, timeout, stop);
    if (!found)
        QHostInfo::abortHostLookup(id);
    return found;
}

TestStep lookupStep(const QString &host, const std::optional<QHostInfo> &found)
{
    const QString name = Reachability::tr("Name lookup");
    if (!found) {
        return {name, Outcome::Failed,
                Reachability::tr("The name servers did not answer for %1.").arg(host),
                Reachability::tr("Check this machine's network and its name servers.")};
    }
    if (found->addresses().isEmpty()) {
        return {name, Outcome::Failed, Reachability::tr("The host name %1 is not known.").arg(host),
                Reachability::tr("Check its spelling and the name servers.")};
    }
    QStringList addresses;
    for (const QHostAddress &address : found->addresses())
        addresses.append(address.toString());
    return {
        name, Outcome::Passed, Reachability::tr("%1 is %2.").arg(host, addresses.join(u", ")), {}};
}

TestStep connectStep(const QString &host, quint16 port, std::chrono::milliseconds timeout,
                     std::stop_token stop)
{
    const QString name = Reachability::tr("TCP connection");
    const QString endpoint = QStringLiteral("%1:%2").arg(host).arg(port);
    QTcpSocket socket;
    QEventLoop loop;
    QObject::connect(&socket, &QTcpSocket::connected, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &loop, &QEventLoop::quit);
    socket.connectToHost(host, port);
    runLoop(loop, timeout, stop);
    switch (socket.state()) {
    case QAbstractSocket::ConnectedState:
        return {
            name, Outcome::Passed, Reachability::tr("%1 accepts connections.").arg(endpoint), {}};
    case QAbstractSocket::UnconnectedState:
        return {name, Outcome::Failed,
                Reachability::tr("Nothing answers at %1: %2.").arg(endpoint, socket.errorString()),
                Reachability::tr(
                    "Check the port, that the service runs and that it listens on this address.")};
    default:
        return {
            name, Outcome::Failed, Reachability::tr("%1 did not answer in time.").arg(endpoint),
            Reachability::tr("Check the address and that no firewall swallows the connection.")};
    }
}

} // namespace

TestReport testReachability(const QString &host, quint16 port, std::chrono::milliseconds timeout,
                            std::stop_token stop)
{
    TestReport report{lookupStep(host, lookUp(host, timeout, stop))};
    report.append(isPassed(report) ? connectStep(host, port, timeout, stop)
                                   : skippedStep(Reachability::tr("TCP connection")));
    return report;
}

bool isPassed(const TestReport &report)
{
    return std::none_of(report.begin(), report.end(),
                        [](const TestStep &step) { return step.outcome == Outcome::Failed; });
}

TestStep skippedStep(const QString &name)
{
    return {
        name, Outcome::Skipped, Reachability::tr("Not tried, because an earlier step failed."), {}};
}

} // namespace toban
