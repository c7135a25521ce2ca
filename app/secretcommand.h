// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/credentials/vault.h"
#include "models/settings/profile.h"

#include <QIODevice>

#include <functional>

namespace toban {

/// Told once how a command ended; the text says what was done.
using Finished = std::function<void(Result<QString>)>;

/// `secret set NAME`: stores what `input` holds, without its line end. Errors: NotFound when the
/// profile has no such secret, Invalid when `input` is empty, and those of Vault.
void setSecret(Vault &vault, const Profile &profile, const QString &name, QIODevice &input,
               const Finished &finished);

/// `secret remove NAME`: one that is not in the keychain is no error. Errors: as setSecret().
void removeSecret(Vault &vault, const Profile &profile, const QString &name,
                  const Finished &finished);

} // namespace toban
