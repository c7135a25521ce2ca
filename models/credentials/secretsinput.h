// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/credentials/secrets.h"

#include <QByteArray>

namespace toban {

/// Reads secrets that another program hands over: a JSON object of texts, or lines NAME=VALUE,
/// where empty lines and those that begin with `#` are passed over. Everything behind the first `=`
/// is the value. Names are those of models/settings/profile.h.
/// Errors: Invalid, naming the line or name, never a value.
Result<Secrets> parseSecrets(const QByteArray &bytes);

} // namespace toban
