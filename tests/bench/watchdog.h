// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/cputime.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace toban::bench {

/// How late the event loop comes to a timer that is due every millisecond, and how much of that
/// its thread was at work itself: the rest is other threads and programs on the same processors.
class Watchdog
{
public:
    Watchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start(std::chrono::milliseconds(1));
        restart();
    }

    void restart()
    {
        m_worst = m_worstOwn = 0;
        m_elapsed.start();
        m_own = threadTime();
    }

    double worst() const { return m_worst; }
    double worstOwn() const { return m_worstOwn; }

private:
    void look()
    {
        const auto own = threadTime();
        m_worst = std::max(m_worst, double(m_elapsed.nsecsElapsed()) / 1e6 - 1);
        m_worstOwn = std::max(m_worstOwn, (own - m_own).count() * 1000);
        m_own = own;
        m_elapsed.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_elapsed;
    std::chrono::duration<double> m_own{};
    double m_worst = 0;
    double m_worstOwn = 0;
};

} // namespace toban::bench
