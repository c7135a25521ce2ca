// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/json.h"

#include <optional>

namespace toban::alertmanager {

struct Status
{
    QString version;
    QString clusterStatus; ///< "ready", "settling", "disabled"
    int peers = 0;         ///< in the cluster, itself included
    std::optional<Instant> startedAt;
    QString configuration; ///< the YAML in force, secrets masked by the server

    bool operator==(const Status &) const = default;
};

/// Reads `/api/v2/status`. Errors: Invalid.
Result<Status> parseStatus(QByteArrayView bytes);

} // namespace toban::alertmanager
