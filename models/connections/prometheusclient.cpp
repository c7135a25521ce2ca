// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/prometheusclient.h"

#include "models/connections/servertest.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace toban {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// Prometheus refuses a range query of more than 11,000 steps (web/api/v1: queryRange).
constexpr int pointLimit = 11'000;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// A duration, or a time since the epoch, in seconds with milliseconds.
QString seconds(std::chrono::milliseconds duration)
{
    return QString::number(double(duration.count()) / 1000, 'f', 3);
}

QString unixSeconds(Instant time)
{
    return seconds(time.time_since_epoch());
}

/// Adds the samples of the next piece to those of the same series before it.
void join(QList<Series> &joined, QHash<SeriesId, qsizetype> &places, const QList<Series> &piece)
{
    for (const Series &series : piece) {
        const auto place = places.constFind(series.id);
        if (place == places.cend()) {
            places.insert(series.id, joined.size());
            joined.append(series);
        } else {
            joined[*place].samples += series.samples;
        }
    }
}

void addNew(QStringList &warnings, const QStringList &more)
{
    for (const QString &warning : more) {
        if (!warnings.contains(warning))
            warnings.append(warning);
    }
}

} // namespace

PrometheusClient::PrometheusClient(const ServerProfile &server, const QString &secret,
                                   const Http &http)
    : m_api(server.url, server.access, secret, http)
{}

Result<HttpReply> PrometheusClient::get(const QString &path, const QUrlQuery &query,
                                        std::stop_token stop) const
{
    auto request = m_api.request(QStringLiteral("api/v1/") + path, query);
    if (!request)
        return failure(request);
    request->headers.append(HttpHeader("Accept", "application/json"));
    const auto reply = m_api.send(*request, std::move(stop));
    if (!reply)
        return reply;
    // A refused query comes with 400, 422 or 503, and its reason in the envelope.
    const bool isRefusal = reply->status >= 400 && reply->body.startsWith("{\"status\":\"error\"");
    return isRefusal ? reply : m_api.judged(*reply);
}

Result<PrometheusClient::Answer<prometheus::QueryResult>>
PrometheusClient::query(const QString &expression, std::optional<Instant> time,
                        std::stop_token stop) const
{
    QUrlQuery query{{QStringLiteral("query"), encoded(expression)}};
    if (time)
        query.addQueryItem(QStringLiteral("time"), unixSeconds(*time));
    const auto reply = get(QStringLiteral("query"), query, std::move(stop));
    return reply ? prometheus::parseQuery(reply->body) : failure(reply);
}

Result<PrometheusClient::Answer<QList<Series>>>
PrometheusClient::queryRange(const QString &expression, Instant from, Instant to,
                             std::chrono::milliseconds step, std::stop_token stop) const
{
    if (to < from || step.count() <= 0) {
        return failure(Error::Kind::Invalid,
                       Words::tr("The time range ends before it begins, or has no step. Choose "
                                 "another."));
    }
    Answer<QList<Series>> answer;
    QHash<SeriesId, qsizetype> places;
    // Pieces begin on the steps of the whole range, so that joining them equals one query.
    for (Instant start = from; start <= to; start += pointLimit * step) {
        const Instant end = std::min(to, start + (pointLimit - 1) * step);
        const QUrlQuery query{{QStringLiteral("query"), encoded(expression)},
                              {QStringLiteral("start"), unixSeconds(start)},
                              {QStringLiteral("end"), unixSeconds(end)},
                              {QStringLiteral("step"), seconds(step)}};
        const auto reply = get(QStringLiteral("query_range"), query, stop);
        if (!reply)
            return failure(reply);
        const auto piece = prometheus::parseQuery(reply->body);
        if (!piece)
            return failure(piece);
        join(answer.value, places, piece->value.series);
        addNew(answer.warnings, piece->warnings);
    }
    return answer;
}

Result<PrometheusClient::Answer<QList<prometheus::Target>>>
PrometheusClient::targets(std::stop_token stop) const
{
    const auto reply = get(QStringLiteral("targets"),
                           {{QStringLiteral("state"), QStringLiteral("active")}}, std::move(stop));
    return reply ? prometheus::parseTargets(reply->body) : failure(reply);
}

Result<PrometheusClient::Answer<QList<prometheus::RuleGroup>>>
PrometheusClient::rules(std::stop_token stop) const
{
    const auto reply = get(QStringLiteral("rules"), {}, std::move(stop));
    return reply ? prometheus::parseRules(reply->body) : failure(reply);
}

Result<PrometheusClient::Answer<QList<prometheus::Alert>>>
PrometheusClient::alerts(std::stop_token stop) const
{
    const auto reply = get(QStringLiteral("alerts"), {}, std::move(stop));
    return reply ? prometheus::parseAlerts(reply->body) : failure(reply);
}

Result<PrometheusClient::Answer<QStringList>>
PrometheusClient::labelNames(std::stop_token stop) const
{
    const auto reply = get(QStringLiteral("labels"), {}, std::move(stop));
    return reply ? prometheus::parseNames(reply->body) : failure(reply);
}

Result<PrometheusClient::Answer<QStringList>>
PrometheusClient::labelValues(const QString &label, std::stop_token stop) const
{
    const auto reply =
        get(QStringLiteral("label/%1/values").arg(encoded(label)), {}, std::move(stop));
    return reply ? prometheus::parseNames(reply->body) : failure(reply);
}

Result<PrometheusClient::Answer<QList<SeriesId>>>
PrometheusClient::series(const QString &selector, Instant from, Instant to,
                         std::stop_token stop) const
{
    const QUrlQuery query{{QStringLiteral("match[]"), encoded(selector)},
                          {QStringLiteral("start"), unixSeconds(from)},
                          {QStringLiteral("end"), unixSeconds(to)}};
    const auto reply = get(QStringLiteral("series"), query, std::move(stop));
    return reply ? prometheus::parseSeries(reply->body) : failure(reply);
}

Result<PrometheusClient::Answer<QMap<QString, QList<prometheus::Metadata>>>>
PrometheusClient::metadata(std::stop_token stop) const
{
    const auto reply = get(QStringLiteral("metadata"), {}, std::move(stop));
    return reply ? prometheus::parseMetadata(reply->body) : failure(reply);
}

Result<QString> PrometheusClient::version(std::stop_token stop) const
{
    const auto reply = get(QStringLiteral("status/buildinfo"), {}, std::move(stop));
    return reply ? prometheus::parseVersion(reply->body) : failure(reply);
}

TestReport testPrometheus(const ServerProfile &server, const QString &secret, const Http &http,
                          std::stop_token stop)
{
    const PrometheusClient client(server, secret, http);
    TestRun run = begunServerTest({server.url, server.access, secret, http}, stop);
    run.step(Words::tr("Sign-in and query"), [&] {
        const auto answer = client.query(QStringLiteral("vector(1)"), std::nullopt, stop);
        if (!answer)
            return failed(answer.error());
        const auto version = client.version(stop);
        return passed(version ? Words::tr("Prometheus %1 answers.").arg(*version)
                              : Words::tr("A server with Prometheus' interface answers."));
    });
    run.step(Words::tr("Targets"), [&] {
        const auto targets = client.targets(stop);
        if (!targets)
            return warned(targets.error().text, {});
        const auto downCount = std::count_if(
            targets->value.begin(), targets->value.end(), [](const prometheus::Target &target) {
                return target.health == prometheus::Target::Health::Down;
            });
        const QString text = Words::tr("%n target(s).", nullptr, int(targets->value.size()));
        if (downCount == 0)
            return passed(text);
        return warned(text, Words::tr("%n of them cannot be reached by Prometheus. Look at its "
                                      "page “Targets”.",
                                      nullptr, int(downCount)));
    });
    return run.report();
}

} // namespace toban
