// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/sampler.h"

#include "models/core/background.h"
#include "models/metrics/catalogue.h"
#include "models/metrics/derivedseries.h"

#include <QThreadPool>
#include <QTimer>

#include <algorithm>

namespace toban {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Figures = std::shared_ptr<const ScrapeFigures>;

/// A scrape that begins within this of its due time is dated as due: evenly spaced samples need
/// no bytes for their times, and nothing measured here is known more closely.
constexpr auto dueTolerance = 50ms;

/// What comes back from the background.
struct Outcome
{
    Observation observation;
    Figures figures; ///< none after a failure: the next scrape is a first one again
};

/// Does the answer to a health check, or the want of one, say that the application is well?
std::optional<double> healthValue(const QString &status)
{
    if (status == "UP"_L1)
        return 0;
    if (status == "DOWN"_L1 || status == "OUT_OF_SERVICE"_L1)
        return 1;
    return std::nullopt;
}

Reading healthReading(const QString &target, double value)
{
    return {{series::health, {{u"instance"_s, target}}}, value};
}

Observation begun(const Target &target, Instant time)
{
    Observation observation;
    observation.target = target.name;
    observation.kind = target.kind;
    observation.time = time;
    return observation;
}

Observation failed(const Target &target, Instant time, const Error &error)
{
    Observation observation = begun(target, time);
    observation.error = error;
    const bool isSilent =
        error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::Timeout;
    if (isSilent && target.kind == Target::Kind::Instance)
        observation.readings.append(healthReading(target.name, 1));
    return observation;
}

/// The raw readings without histogram buckets, each with its instance.
Readings kept(Readings readings, const QString &target)
{
    readings.removeIf(
        [](const Reading &reading) { return reading.id.name.endsWith("_bucket"_L1); });
    for (Reading &reading : readings) {
        if (std::as_const(reading.id.labels).value(u"instance"_s) != target)
            reading.id.labels.insert(u"instance"_s, target);
    }
    return readings;
}

/// Asks a target and derives what its answer implies.
Outcome outcomeOf(const Target &target, Instant time, const Figures &previous, std::stop_token stop)
{
    Result<Scrape> scrape = target.scrape(stop);
    if (!scrape)
        return {failed(target, time, scrape.error()), nullptr};
    const auto figures = std::make_shared<ScrapeFigures>(figuresOf(time, scrape->readings));
    Observation observation = begun(target, time);
    observation.readings = kept(std::move(scrape->readings), target.name)
                           + derivedFrom(previous.get(), *figures, target.name);
    if (scrape->health) {
        if (const auto value = healthValue(scrape->health->status))
            observation.readings.append(healthReading(target.name, *value));
    }
    observation.health = scrape->health;
    observation.error = scrape->shortfall;
    return {observation, figures};
}

} // namespace

std::optional<double> Observation::value(const QString &name, const Labels &labels) const
{
    for (const Reading &reading : readings) {
        const auto isThere = [&](const auto &label) {
            return reading.id.labels.value(label.first) == label.second;
        };
        if (reading.id.name == name
            && std::all_of(labels.keyValueBegin(), labels.keyValueEnd(), isThere))
            return reading.value;
    }
    return std::nullopt;
}

/// How it stands with one target.
struct Sampler::Course
{
    Target target;
    QTimer timer;    ///< next due
    QTimer deadline; ///< of the answer under way
    bool isAsked = false;
    bool isGivenUp = false; ///< asked, and too late already
    std::stop_source stop;
    Instant askedAt;
    std::optional<Instant> dueAt;
    Figures previous;
    std::optional<Observation> latest;
};

Sampler::Sampler(const QList<Target> &targets, Store store, Clock clock, SamplerOptions options,
                 QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_clock(std::move(clock)),
      m_options(std::move(options))
{
    m_options.timeout = std::min(m_options.timeout, m_options.interval);
    if (!m_options.pool)
        m_options.pool = QThreadPool::globalInstance();
    for (const Target &target : targets) {
        Course &course = *m_courses.emplace_back(std::make_unique<Course>());
        course.target = target;
        course.timer.setTimerType(Qt::PreciseTimer);
        course.deadline.setSingleShot(true);
        connect(&course.timer, &QTimer::timeout, this, [this, &course] { due(course); });
        connect(&course.deadline, &QTimer::timeout, this, [this, &course] { giveUp(course); });
        begin(course);
    }
    const auto beginUnlessPaused = [this] {
        if (!m_isPaused)
            scrapeNow();
    };
    QMetaObject::invokeMethod(this, beginUnlessPaused, Qt::QueuedConnection);
}

Sampler::~Sampler() = default;

QStringList Sampler::targets() const
{
    QStringList names;
    for (const auto &course : m_courses)
        names.append(course->target.name);
    return names;
}

std::chrono::milliseconds Sampler::interval() const
{
    return m_options.interval;
}

bool Sampler::isPaused() const
{
    return m_isPaused;
}

std::optional<Observation> Sampler::latest(const QString &target) const
{
    for (const auto &course : m_courses) {
        if (course->target.name == target)
            return course->latest;
    }
    return std::nullopt;
}

Readings Sampler::latestReadings() const
{
    Readings readings;
    for (const auto &course : m_courses) {
        if (course->latest)
            readings += course->latest->readings;
    }
    return readings;
}

void Sampler::pause()
{
    if (m_isPaused)
        return;
    m_isPaused = true;
    for (const auto &course : m_courses)
        course->timer.stop();
    Q_EMIT pausedChanged(true);
}

void Sampler::resume()
{
    if (!m_isPaused)
        return;
    m_isPaused = false;
    for (const auto &course : m_courses)
        begin(*course);
    scrapeNow();
    Q_EMIT pausedChanged(false);
}

void Sampler::scrapeNow()
{
    for (const auto &course : m_courses)
        ask(*course, m_clock());
}

/// Draws the target's place in the interval. All are asked once right now, so the next turn is
/// half an interval away at least: a rate over less would be noise.
void Sampler::begin(Course &course)
{
    const double place = m_options.random ? m_options.random() : 0.5;
    const auto wait =
        std::chrono::duration_cast<std::chrono::milliseconds>(m_options.interval * (0.5 + place));
    course.dueAt.reset();
    course.timer.start(wait);
}

void Sampler::due(Course &course)
{
    if (!course.dueAt)
        course.timer.start(m_options.interval);
    const Instant now = m_clock();
    const Instant planned = course.dueAt ? *course.dueAt + m_options.interval : now;
    const bool isPunctual = std::chrono::abs(now - planned) <= dueTolerance;
    course.dueAt = isPunctual ? planned : now;
    ask(course, *course.dueAt);
}

void Sampler::ask(Course &course, Instant time)
{
    if (course.isAsked)
        return;
    // After a step back of the clock there is no interval to take a rate over.
    if (course.latest && time <= course.askedAt)
        course.previous.reset();
    course.isAsked = true;
    course.isGivenUp = false;
    course.askedAt = time;
    course.deadline.start(m_options.timeout);
    course.stop = inBackground(
        this,
        [target = course.target, time, previous = course.previous,
         store = m_store](std::stop_token stop) {
            Outcome outcome = outcomeOf(target, time, previous, stop);
            if (!stop.stop_requested())
                store(time, outcome.observation.readings);
            return outcome;
        },
        [this, &course](const Outcome &outcome) {
            course.deadline.stop();
            course.isAsked = false;
            if (course.isGivenUp)
                return;
            course.previous = outcome.figures;
            conclude(course, outcome.observation);
        },
        m_options.pool);
}

void Sampler::giveUp(Course &course)
{
    course.stop.request_stop();
    course.isGivenUp = true;
    course.previous.reset();
    const double seconds = std::chrono::duration<double>(m_options.timeout).count();
    const Error error{Error::Kind::Timeout,
                      tr("%1 did not answer within %2 s. Check that it runs and is not overloaded.")
                          .arg(course.target.name)
                          .arg(seconds),
                      {}};
    const Observation observation = failed(course.target, course.askedAt, error);
    inBackground(
        this,
        [store = m_store, observation](std::stop_token) {
            store(observation.time, observation.readings);
        },
        [] {}, m_options.pool);
    conclude(course, observation);
}

void Sampler::conclude(Course &course, const Observation &observation)
{
    course.latest = observation;
    Q_EMIT observed(observation);
}

} // namespace toban
