// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/expositionparser.h"
#include "models/connections/testreport.h"
#include "models/connections/webapi.h"

namespace toban {

/// What the Accept header of a scrape asks for: OpenMetrics first, the older text else.
inline constexpr char expositionTypes[] =
    "application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5";

/// The metrics in the answer to a scrape. Errors: those of parseExposition(), and Invalid when
/// there is not one.
Result<MetricFamilies> metricsFrom(const HttpReply &reply, const QString &instance);

/// Reads the metrics that a server shows at exactly the API's base address (node_exporter and the
/// like). `instance` is as for parseExposition(). Errors: those of WebApi and parseExposition().
Result<MetricFamilies> scraped(const WebApi &api, const QString &instance, std::stop_token stop);

/// Name lookup, connection, TLS, metrics.
TestReport testExposition(const WebApi &api, std::stop_token stop);

} // namespace toban
