// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/testreport.h"
#include "models/credentials/secrets.h"
#include "models/settings/profile.h"

#include <QSet>

#include <functional>
#include <stop_token>

namespace toban {

/// A profile being edited, with the secrets that were typed beside it.
struct Draft
{
    Profile profile;
    Secrets typed;        ///< new secrets only, by their names in models/settings/profile.h
    QSet<QString> stored; ///< names of the secrets that the keychain has already
};

/// How connections are tried, each with the secret to use. Blocking; run in the background.
struct ConnectionTests
{
    std::function<TestReport(const InstanceProfile &, const QString &, std::stop_token)> instance;
    std::function<TestReport(const DatabaseProfile &, const QString &, std::stop_token)> database;
    std::function<TestReport(const ObjectStoreProfile &, const QString &, std::stop_token)>
        objectStore;
    std::function<TestReport(const ServerProfile &, const QString &, std::stop_token)> prometheus;
    std::function<TestReport(const ServerProfile &, const QString &, std::stop_token)> alertmanager;
    std::function<TestReport(const HostProfile &, std::stop_token)> host;

    /// The secret that the keychain has under a name, for a field that was left empty.
    std::function<QString(const QString &name)> storedSecret;
};

} // namespace toban
