// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/http.h"

#include <QString>

namespace toban {

/// The trust that a profile's `authorityFile` and `isTlsVerified` describe; an empty file name
/// means the system's authorities alone.
///
/// Errors: NotFound (the file cannot be read), Invalid (no certificate in PEM form in it); both
/// name the file.
Result<TlsTrust> tlsTrust(const QString &authorityFile, bool isTlsVerified);

} // namespace toban
