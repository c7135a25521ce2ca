// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/actuatorclient.h"
#include "models/metrics/sample.h"

namespace toban {

/// What an instance without the endpoint `prometheus` tells through `metrics`, one request a
/// meter: only the meters that Toban judges, under the names that Prometheus would give them, so
/// that the same series follow from both.
///
/// `http_server_requests_seconds_…` comes as two series by the label `status`, `5xx` and `other`,
/// and counts the requests to the Actuator itself too: `metrics` sums over all addresses.
/// A meter that the instance does not have is left out. Errors: those of ActuatorClient::metric()
/// but NotFound.
Result<Readings> meterReadings(const ActuatorClient &client, std::stop_token stop);

} // namespace toban
