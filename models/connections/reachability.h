// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/testreport.h"

#include <chrono>
#include <stop_token>

namespace toban {

/// The first steps of every connection test: "Name lookup", then "TCP connection". The second is
/// skipped when the first failed. Blocks, at most `timeout` a step; never on the GUI
/// thread.
TestReport testReachability(const QString &host, quint16 port, std::chrono::milliseconds timeout,
                            std::stop_token stop);

/// Whether no step of the report failed.
bool isPassed(const TestReport &report);

/// A step that was not tried because of an earlier failure.
TestStep skippedStep(const QString &name);

} // namespace toban
