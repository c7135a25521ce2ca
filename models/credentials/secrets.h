// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace toban {

/// The secrets of a profile by their names in models/settings/profile.h ("database",
/// "actuator/web-1", …), as a job gets them by value. Never written to a log, message or file.
using Secrets = QHash<QString, QString>;

} // namespace toban
