// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/http.h"
#include "ui/setup/draft.h"

namespace toban {

/// The tests of the wizard and the profile dialog, made of the real clients. `stored` are the
/// secrets that the keychain has already.
ConnectionTests connectionTests(const Http &http, const Secrets &stored);

} // namespace toban
