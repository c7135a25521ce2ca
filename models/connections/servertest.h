// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/testrun.h"
#include "models/connections/webapi.h"

namespace toban {

/// The steps that the tests of all HTTP servers begin with: "Name lookup", "TCP connection",
/// "TLS" (skipped for http, with a warning when credentials would travel in the clear).
TestRun begunServerTest(const WebApi &api, std::stop_token stop);

} // namespace toban
