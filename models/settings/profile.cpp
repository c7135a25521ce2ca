// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/profile.h"

namespace toban {

QString instanceSecret(const QString &instance)
{
    return QStringLiteral("actuator/") + instance;
}

} // namespace toban
