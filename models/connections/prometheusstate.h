// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/prometheusparser.h"

#include <QUrl>

#include <chrono>
#include <optional>

namespace toban::prometheus {

/// What Prometheus scrapes, and how the last time went.
struct Target
{
    enum class Health { Up, Down, Unknown };

    Labels labels;
    QString pool; ///< the scrape_config's job
    QUrl url;
    Health health = Health::Unknown;
    QString lastError;
    std::optional<Instant> lastScrape;
    std::chrono::nanoseconds lastDuration{0};

    bool operator==(const Target &) const = default;
};

struct Alert
{
    enum class State { Inactive, Pending, Firing };

    State state = State::Inactive;
    Labels labels; ///< `alertname` among them
    Labels annotations;
    std::optional<Instant> activeSince;
    double value = 0;

    bool operator==(const Alert &) const = default;
};

struct Rule
{
    enum class Kind { Alerting, Recording };

    Kind kind = Kind::Alerting;
    QString name;
    QString query;
    std::chrono::milliseconds holdsFor{0};    ///< `for`
    std::chrono::milliseconds keepsFiring{0}; ///< `keep_firing_for`
    Labels labels;
    Labels annotations;
    Alert::State state = Alert::State::Inactive; ///< of Alerting
    QString health;                              ///< "ok", "err", "unknown"
    QString lastError;
    std::optional<Instant> lastEvaluation;
    QList<Alert> alerts;

    bool operator==(const Rule &) const = default;
};

struct RuleGroup
{
    QString name;
    QString file;
    std::chrono::milliseconds interval{0};
    QList<Rule> rules;

    bool operator==(const RuleGroup &) const = default;
};

/// As in prometheusparser.h.
Result<Answer<QList<Target>>> parseTargets(QByteArrayView bytes);
Result<Answer<QList<RuleGroup>>> parseRules(QByteArrayView bytes);
Result<Answer<QList<Alert>>> parseAlerts(QByteArrayView bytes);

} // namespace toban::prometheus
