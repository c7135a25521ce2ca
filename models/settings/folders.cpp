// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/folders.h"

#include <QStandardPaths>

namespace toban {

namespace {

QString folder(const char *variable, QStandardPaths::StandardLocation location)
{
    const QString wanted = qEnvironmentVariable(variable);
    return wanted.isEmpty() ? QStandardPaths::writableLocation(location) + QStringLiteral("/toban")
                            : wanted;
}

} // namespace

QString configFolder()
{
    return folder("TOBAN_CONFIG_HOME", QStandardPaths::GenericConfigLocation);
}

QString dataFolder(const QString &profile)
{
    return folder("TOBAN_DATA_HOME", QStandardPaths::GenericDataLocation) + QLatin1Char('/')
           + profile;
}

} // namespace toban
