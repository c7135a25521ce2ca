// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/actuatorhealth.h"
#include "models/core/result.h"
#include "models/metrics/sample.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace toban {

/// What one scrape of one target brings.
struct Scrape
{
    Readings readings;
    std::optional<actuator::Health> health; ///< of an instance
    /// When a part could not be had: an instance that shows its health but no metrics.
    std::optional<Error> shortfall;

    bool operator==(const Scrape &) const = default;
};

/// What is scraped: an instance of the application, the database, a host.
struct Target
{
    enum class Kind { Instance, Database, Host };

    QString name; ///< as the profile calls it; becomes the label `instance` of every reading
    Kind kind = Kind::Instance;
    /// Asks the target once; blocks, and returns soon after a stop is requested.
    std::function<Result<Scrape>(std::stop_token)> scrape;
};

/// What is known of a target after a scrape.
struct Observation
{
    QString target;
    Target::Kind kind = Target::Kind::Instance;
    Instant time; ///< when it was asked
    /// What it answered, histogram buckets left out, and the derived series. After a failure only
    /// what the failure itself says (toban_health).
    Readings readings;
    std::optional<actuator::Health> health;
    std::optional<Error> error; ///< why there are no readings, or not all

    /// The value of the first reading of that name whose labels hold at least `labels`.
    std::optional<double> value(const QString &name, const Labels &labels = {}) const;

    bool operator==(const Observation &) const = default;
};

} // namespace toban
