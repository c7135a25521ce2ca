// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/metrics/sample.h"

#include <QHash>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace toban {

/// Reads a stretch of a series from somewhere: the own history, or a server. `step` is the
/// distance of the points that is wanted. Blocks.
using RangeSource = std::function<Result<Series>(const SeriesId &id, Instant from, Instant to,
                                                 std::chrono::milliseconds step, std::stop_token)>;

/// Asks a Prometheus-compatible server for the values of an expression.
using PromqlRange =
    std::function<Result<QList<Series>>(const QString &expression, Instant from, Instant to,
                                        std::chrono::milliseconds step, std::stop_token)>;

/// The label `instance` that Prometheus gives to each instance of the profile, usually
/// "host:port", by the name that the profile has for it.
using PrometheusInstances = QHash<QString, QString>;

/// The expression that gives on a Prometheus server what Toban derives itself, or the raw series.
/// Rates are taken over `window`. None where no expression can: an instance that is not in
/// `instances`, a series that only Toban measures (toban_health, the pg_ readings).
std::optional<QString> promqlFor(const SeriesId &id, const PrometheusInstances &instances,
                                 std::chrono::milliseconds window);

/// A source that asks a Prometheus-compatible server. Errors: NotFound for a series that
/// promqlFor() has no expression for, so that the caller turns to the own history; those of `ask`.
RangeSource prometheusSource(PromqlRange ask, PrometheusInstances instances);

} // namespace toban
