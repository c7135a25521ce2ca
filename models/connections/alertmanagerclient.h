// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/alertmanagerparser.h"
#include "models/connections/testreport.h"
#include "models/connections/webapi.h"

namespace toban {

/// Speaks to Alertmanager's API v2. A value: background work takes a copy. Every call blocks.
/// Errors: those of WebApi and the parsers.
class AlertmanagerClient
{
public:
    AlertmanagerClient(const ServerProfile &server, const QString &secret, const Http &http);

    Result<alertmanager::Status> status(std::stop_token stop) const;

private:
    WebApi m_api;
};

/// Name lookup, connection, TLS, sign-in, version.
TestReport testAlertmanager(const ServerProfile &server, const QString &secret, const Http &http,
                            std::stop_token stop);

} // namespace toban
