// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/findings.h"

#include "models/settings/profilefile.h"

namespace toban {

QString blockingFindings(const Profile &profile)
{
    QStringList lines;
    for (const ProfileFinding &finding : profileFindings(profile) + fileFindings(profile)) {
        if (finding.severity == Status::Critical)
            lines.append(finding.field + QStringLiteral(": ") + finding.text);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace toban
