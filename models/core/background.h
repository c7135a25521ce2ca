// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>

namespace toban {

/// How far a long piece of work has come.
struct ProgressStep
{
    QString step;     ///< translated name of the step, shown to the user
    qint64 done = 0;  ///< bytes or rows, as the step counts
    qint64 total = 0; ///< 0: not known

    bool operator==(const ProgressStep &) const = default;
};

/// Given to blocking work, which calls it as often as it likes, from any thread.
using Progress = std::function<void(const ProgressStep &)>;

/// A Progress that shows the latest step in `context`'s thread at most ten times a second, and
/// always the last one. Stops by itself when the work drops it or `context` dies.
Progress progressTo(QObject *context, std::function<void(const ProgressStep &)> show);

namespace detail {

/// Asks the work to stop when the context, its parent, dies before the work is done.
class BackgroundWatcher : public QFutureWatcher<void>
{
public:
    BackgroundWatcher(std::stop_source stop, QObject *context);
    ~BackgroundWatcher() override;

private:
    std::stop_source m_stop;
};

struct Nothing
{};

} // namespace detail

/// Runs `work(std::stop_token)` on a thread pool and hands its result to `then` in the thread of
/// `context`.
///
/// - `then` is not called once `context` is dead; the work is then asked to stop.
/// - `work` captures values only, never `this`: it may outlive everything but the application,
///   which waits for the pool at exit.
/// - The result may be move-only, or void.
/// - A stop requested through the returned source is cooperative: the work answers with
///   Error::Kind::Cancelled or a result, and `then` gets that.
/// - Work that mostly waits may be given a pool of more threads than there are cores, so that it
///   keeps nobody else waiting.
template <class Work, class Then>
std::stop_source inBackground(QObject *context, Work work, Then then,
                              QThreadPool *pool = QThreadPool::globalInstance())
{
    using Value = std::invoke_result_t<Work &, std::stop_token>;
    constexpr bool isVoid = std::is_void_v<Value>;
    using Box = std::optional<std::conditional_t<isVoid, detail::Nothing, Value>>;

    std::stop_source stop;
    auto box = std::make_shared<Box>();
    auto continuation = std::make_shared<Then>(std::move(then));
    auto *watcher = new detail::BackgroundWatcher(stop, context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, box, continuation] {
        watcher->deleteLater();
        if constexpr (isVoid)
            (*continuation)();
        else
            (*continuation)(std::move(**box));
    });
    watcher->setFuture(
        QtConcurrent::run(pool, [work = std::move(work), box, token = stop.get_token()]() mutable {
            if constexpr (isVoid)
                work(token);
            else
                box->emplace(work(token));
        }));
    return stop;
}

} // namespace toban
