// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/deadline.h"

namespace toban {

Deadline::Deadline(std::chrono::milliseconds timeout, std::stop_token stop)
    : m_stop(std::move(stop)), m_forward(m_stop, Forward{m_source}),
      m_timer([source = m_source, timeout](const std::stop_token &over) mutable {
          std::mutex mutex;
          std::unique_lock lock(mutex);
          std::condition_variable_any().wait_for(lock, over, timeout, [] { return false; });
          if (!over.stop_requested())
              source.request_stop();
      })
{}

} // namespace toban
