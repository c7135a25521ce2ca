// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/profile.h"

namespace toban {

/// What keeps a profile from being used, a sentence a line; empty when nothing does.
QString blockingFindings(const Profile &profile);

} // namespace toban
