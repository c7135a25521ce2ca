// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <stop_token>

namespace toban {

/// Blocks for that long; false, and at once, when a stop is requested. A test's never blocks.
using Wait = std::function<bool(std::chrono::milliseconds, std::stop_token)>;

/// The Wait of the real world.
bool waitFor(std::chrono::milliseconds time, std::stop_token stop);

/// How often something that may work the next time is tried, and how far apart.
struct RetryPolicy
{
    int attempts = 5; ///< in all
    std::chrono::milliseconds first{200};
    std::chrono::milliseconds longest{20'000};

    bool operator==(const RetryPolicy &) const = default;
};

/// How long to wait after that many failed attempts: a random part, at least half, of a time that
/// doubles with each, so that many clients do not come back in step. `random` is in [0, 1).
std::chrono::milliseconds backoff(const RetryPolicy &policy, int failed, double random);

} // namespace toban
