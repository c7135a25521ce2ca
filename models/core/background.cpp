// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/background.h"

#include <QTimer>

#include <chrono>
#include <mutex>

namespace toban {

namespace detail {

BackgroundWatcher::BackgroundWatcher(std::stop_source stop, QObject *context)
    : QFutureWatcher<void>(context), m_stop(std::move(stop))
{}

BackgroundWatcher::~BackgroundWatcher()
{
    m_stop.request_stop();
}

} // namespace detail

namespace {

constexpr std::chrono::milliseconds showInterval(100);

/// The meeting place of worker and window: the worker leaves its latest step, a timer in the
/// window's thread collects it. No call ever crosses into an object that may be dying.
struct Mailbox
{
    std::mutex mutex;
    std::optional<ProgressStep> latest;

    std::optional<ProgressStep> take()
    {
        const std::scoped_lock lock(mutex);
        return std::exchange(latest, std::nullopt);
    }

    void put(const ProgressStep &step)
    {
        const std::scoped_lock lock(mutex);
        latest = step;
    }
};

} // namespace

Progress progressTo(QObject *context, std::function<void(const ProgressStep &)> show)
{
    auto mailbox = std::make_shared<Mailbox>();
    auto *timer = new QTimer(context);
    // The worker's copies of the Progress keep the mailbox alive; the timer owns a share only
    // through this closure, so a use count of one means that the work is over.
    QObject::connect(timer, &QTimer::timeout, context, [timer, mailbox, show = std::move(show)] {
        const bool isOver = mailbox.use_count() == 1;
        if (const auto step = mailbox->take())
            show(*step);
        if (isOver) {
            timer->stop();
            timer->deleteLater();
        }
    });
    timer->start(showInterval);
    return [mailbox = std::move(mailbox)](const ProgressStep &step) { mailbox->put(step); };
}

} // namespace toban
