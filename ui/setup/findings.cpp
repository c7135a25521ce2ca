// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/findings.h"

#include "models/settings/profilefile.h"

#include <QCoreApplication>

namespace toban {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString blockingFindings(const Profile &profile)
{
    QStringList lines;
    // The name is not in the file: it is that of the folder.
    if (!ProfileFolder::isName(profile.name))
        lines.append(Words::tr("Give the service a name of letters, digits, - _ and . that does "
                               "not begin with a dot."));
    for (const ProfileFinding &finding : profileFindings(profile) + fileFindings(profile)) {
        if (finding.severity == Status::Critical)
            lines.append(finding.field + QStringLiteral(": ") + finding.text);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace toban
