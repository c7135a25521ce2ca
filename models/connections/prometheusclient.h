// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/prometheusparser.h"
#include "models/connections/prometheusstate.h"
#include "models/connections/testreport.h"
#include "models/connections/webapi.h"

#include <chrono>
#include <optional>

namespace toban {

/// Speaks to Prometheus or what has its API (Thanos, Mimir, VictoriaMetrics). A value: background
/// work takes a copy. Every call blocks. Errors: those of WebApi and the parsers; the server's
/// own message for a wrong expression.
class PrometheusClient
{
public:
    template <class T>
    using Answer = prometheus::Answer<T>;

    PrometheusClient(const ServerProfile &server, const QString &secret, const Http &http);

    /// Evaluates at a time; at the server's now, when none is given.
    Result<Answer<prometheus::QueryResult>>
    query(const QString &expression, std::optional<Instant> time, std::stop_token stop) const;

    /// Evaluates from `from` to `to`, both included, every `step`. The server gives at most 11,000
    /// points a series at once: longer ranges are asked for in pieces and joined without a gap or
    /// a point twice. Errors: Invalid when `to` is before `from` or `step` is not positive.
    Result<Answer<QList<Series>>> queryRange(const QString &expression, Instant from, Instant to,
                                             std::chrono::milliseconds step,
                                             std::stop_token stop) const;

    Result<Answer<QList<prometheus::Target>>> targets(std::stop_token stop) const;
    Result<Answer<QList<prometheus::RuleGroup>>> rules(std::stop_token stop) const;
    Result<Answer<QList<prometheus::Alert>>> alerts(std::stop_token stop) const;

    /// The names of all labels; the values of one (`__name__`: the names of all metrics).
    Result<Answer<QStringList>> labelNames(std::stop_token stop) const;
    Result<Answer<QStringList>> labelValues(const QString &label, std::stop_token stop) const;

    /// The series that match a selector, such as `{job="api"}`, within the times.
    Result<Answer<QList<SeriesId>>> series(const QString &selector, Instant from, Instant to,
                                           std::stop_token stop) const;

    Result<Answer<QMap<QString, QList<prometheus::Metadata>>>> metadata(std::stop_token stop) const;

    /// "2.42.0"; empty where the server does not say (NotFound is not an error here).
    Result<QString> version(std::stop_token stop) const;

private:
    Result<HttpReply> get(const QString &path, const QUrlQuery &query, std::stop_token stop) const;
    Result<HttpReply> ask(const QString &path, const QUrlQuery &form, std::stop_token stop) const;

    WebApi m_api;
};

/// Name lookup, connection, TLS, sign-in, version, targets.
TestReport testPrometheus(const ServerProfile &server, const QString &secret, const Http &http,
                          std::stop_token stop);

} // namespace toban
