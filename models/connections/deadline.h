// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

namespace toban {

/// A stop token that is stopped when another is, or when a time has passed: gives a limit to
/// blocking work that only knows how to be cancelled.
class Deadline
{
public:
    Deadline(std::chrono::milliseconds timeout, std::stop_token stop);

    std::stop_token token() const { return m_source.get_token(); }

    /// Whether the time ran out, as against the other token having been stopped.
    bool hasExpired() const { return m_source.stop_requested() && !m_stop.stop_requested(); }

private:
    struct Forward
    {
        std::stop_source source;
        void operator()() { source.request_stop(); }
    };

    std::stop_source m_source;
    std::stop_token m_stop;
    std::stop_callback<Forward> m_forward;
    std::jthread m_timer;
};

} // namespace toban
