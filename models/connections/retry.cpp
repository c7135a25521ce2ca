// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/retry.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace toban {

bool waitFor(std::chrono::milliseconds time, std::stop_token stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

std::chrono::milliseconds backoff(const RetryPolicy &policy, int failed, double random)
{
    constexpr int doublings = 20; // beyond that, any first time has outgrown any longest one
    const auto whole =
        std::min(policy.longest, policy.first * (1 << std::clamp(failed - 1, 0, doublings)));
    return whole / 2
           + std::chrono::milliseconds(static_cast<std::chrono::milliseconds::rep>(
               random * static_cast<double>((whole / 2).count())));
}

} // namespace toban
