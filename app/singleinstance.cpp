// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
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

Result<> SingleInstance::claim()
{
    const bool isNew = !QFile::exists(m_folder);
    if (QDir().mkpath(m_folder) && isNew)
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!m_lock.tryLock()) {
        if (m_lock.error() != QLockFile::LockFailedError)
            return failure(Error::Kind::Denied,
                           tr("Toban cannot keep its data in %1. Check the folder's rights and the "
                              "space on the disk.")
                               .arg(m_folder));
        askOther();
        return failure(Error::Kind::Conflict, tr("Another window of Toban has this profile open."));
    }
    QLocalServer::removeServer(serverName());
    m_server.listen(serverName());
    return {};
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
