// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/observation.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

class QThreadPool;

namespace toban {

struct SamplerOptions
{
    std::chrono::milliseconds interval{10'000};
    /// No answer after so long counts as Timeout; at most the interval.
    std::chrono::milliseconds timeout{8'000};
    /// From 0 (inclusive) to 1 (exclusive); spreads the targets over the interval.
    std::function<double()> random;
    /// Where scrapes run. They mostly wait, so it may hold more threads than there are cores. It
    /// outlives the sampler; nullptr: the global pool.
    QThreadPool *pool = nullptr;
};

/// Asks every target once an interval, derives what the raw readings only imply, hands all to the
/// history, and tells the window. Lives in the GUI thread; asking, deriving and storing do not.
///
/// - Each target has a place of its own in the interval, drawn once, so that they are not asked
///   all at once. A target that has not answered yet is not asked again: its turn is left out.
/// - A target that does not answer in time is observed with a Timeout error; its late answer is
///   dropped.
class Sampler : public QObject
{
    Q_OBJECT

public:
    /// Takes what was observed into the history: the time, the raw readings without histogram
    /// buckets, the derived ones. Called in the background, by several threads.
    using Store = std::function<void(Instant, const Readings &)>;

    /// Begins as soon as the event loop runs, unless paused until then: every target is asked, then
    /// each at its place in the interval. `store` and the targets' functions must stay valid until
    /// the pool is idle.
    Sampler(const QList<Target> &targets, Store store, Clock clock, SamplerOptions options = {},
            QObject *parent = nullptr);
    ~Sampler() override;

    QStringList targets() const; ///< names, in the order given
    std::chrono::milliseconds interval() const;
    bool isPaused() const;

    /// The last observation of a target; none before the first.
    std::optional<Observation> latest(const QString &target) const;

    /// The readings of the last observations of all targets: what an overview judges.
    Readings latestReadings() const;

public Q_SLOTS:
    /// Asks nobody until resume(). Answers under way still arrive.
    void pause();
    /// Asks everybody now and goes on.
    void resume();
    /// Asks now whoever is not being asked already; also while paused.
    void scrapeNow();

Q_SIGNALS:
    void observed(const toban::Observation &observation);
    void pausedChanged(bool isPaused);

private:
    struct Course;

    void begin(Course &course);
    void due(Course &course);
    void ask(Course &course, Instant time);
    void giveUp(Course &course);
    void conclude(Course &course, const Observation &observation);

    std::vector<std::unique_ptr<Course>> m_courses;
    Store m_store;
    Clock m_clock;
    SamplerOptions m_options;
    bool m_isPaused = false;
};

} // namespace toban
