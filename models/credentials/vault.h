// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/credentials/secrets.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace toban {

/// Keeps the secrets of profiles in the keychain of the operating system, as the key
/// `<profile>/<name>` of the service `toban`; never in a file of its own. Where there is no
/// keychain, or the user wants no trace, a secret can be kept for this run only.
///
/// Lives in the main thread. Every function returns at once; `then` is called later in the main
/// thread, exactly once, and not at all when `context` is dead by then.
///
/// Errors: Unreachable when no keychain service runs here, Denied when it is locked or refuses,
/// Failed otherwise. No error holds a secret. On Linux a locked keychain whose question to unlock
/// it is turned down gives no secrets and no error when it is read: it looks like an empty one.
class Vault : public QObject
{
public:
    explicit Vault(QObject *parent = nullptr);

    /// Reads the secrets of these names; those that do not exist are missing from the result.
    /// What is kept for this run comes first, and is given even where no keychain runs when it is
    /// all that was asked for.
    void read(QObject *context, const QString &profile, const QStringList &names,
              std::function<void(Result<Secrets>)> then);

    /// Stores a secret for good, in place of one kept for this run.
    void write(QObject *context, const QString &profile, const QString &name, const QString &secret,
               std::function<void(Result<>)> then);

    /// Removes a secret; one that does not exist is no error.
    void remove(QObject *context, const QString &profile, const QString &name,
                std::function<void(Result<>)> then);

    /// Keeps a secret in memory until this object dies.
    void keepForThisRun(const QString &profile, const QString &name, const QString &secret);

    /// Whether the secret is one kept for this run.
    bool isForThisRun(const QString &profile, const QString &name) const;

private:
    Secrets m_forThisRun; ///< by `<profile>/<name>`
};

} // namespace toban
