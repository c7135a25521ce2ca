// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace toban {

/// Keeps a second window from opening on the same profile: the lock lies in the profile's data
/// folder, and whoever comes second asks the first to show its window.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `folder` is the data folder of the profile; it is made, closed to others,
    /// when it does not exist.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// Takes the profile for this program. Errors: Conflict when another one has it, which has been
    /// asked to show its window; Denied when the folder cannot be made or written to.
    Result<> claim();

Q_SIGNALS:
    /// Another start on the same profile wants this window to be seen.
    void windowRequested();

private:
    void askOther() const;
    QString serverName() const;

    QString m_folder;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace toban
