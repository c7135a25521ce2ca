// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/status.h"

#include <algorithm>

namespace toban {

namespace {

int rank(Status status)
{
    switch (status) {
    case Status::Ok:
        return 0;
    case Status::Info:
        return 1;
    case Status::Unknown:
        return 2;
    case Status::Warning:
        return 3;
    case Status::Critical:
        return 4;
    }
    Q_UNREACHABLE();
}

} // namespace

Status worse(Status a, Status b)
{
    return rank(a) >= rank(b) ? a : b;
}

Status worst(const QList<Status> &statuses)
{
    if (statuses.isEmpty())
        return Status::Unknown;
    return *std::max_element(statuses.cbegin(), statuses.cend(),
                             [](Status a, Status b) { return rank(a) < rank(b); });
}

QString statusWord(Status status)
{
    switch (status) {
    case Status::Ok:
        return QStringLiteral("OK");
    case Status::Info:
        return QStringLiteral("INFO");
    case Status::Warning:
        return QStringLiteral("WARNING");
    case Status::Critical:
        return QStringLiteral("CRITICAL");
    case Status::Unknown:
        return QStringLiteral("UNKNOWN");
    }
    Q_UNREACHABLE();
}

} // namespace toban
