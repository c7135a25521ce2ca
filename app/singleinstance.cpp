// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace toban {

namespace {

constexpr int answerMilliseconds = 1000;

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent), m_folder(folder), m_lock(folder + QStringLiteral("/window.lock"))
{
    // The lock belongs to a living process or to none: age says nothing about it.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        m_server.nextPendingConnection()->deleteLater();
        Q_EMIT windowRequested();
    });
}

bool SingleInstance::claim()
{
    QDir().mkpath(m_folder);
    if (!m_lock.tryLock()) {
        askOther();
        return false;
    }
    QLocalServer::removeServer(serverName());
    m_server.listen(serverName());
    return true;
}

void SingleInstance::askOther() const
{
    QLocalSocket socket;
    socket.connectToServer(serverName());
    socket.waitForConnected(answerMilliseconds);
}

/// Socket paths are short on some systems, so the folder goes in as a hash.
QString SingleInstance::serverName() const
{
    const QByteArray hash =
        QCryptographicHash::hash(m_folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("toban-") + QString::fromLatin1(hash);
}

} // namespace toban
