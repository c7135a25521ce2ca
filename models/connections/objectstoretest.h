// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/s3transport.h"
#include "models/connections/testreport.h"

namespace toban {

/// Tries a store step by step: name lookup, TCP, TLS, clock, region, credentials, and for each
/// bucket of the profile listing, writing, refusing to overwrite and removing again. Writes one
/// small object named `.toban-write-test-…` and removes it. Blocks for at most some ten seconds a
/// step; never on the GUI thread. A stop leaves the remaining steps skipped.
TestReport testObjectStore(const ObjectStoreProfile &profile, const QString &secretKey,
                           const Http &http, std::stop_token stop);

} // namespace toban
