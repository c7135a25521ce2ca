// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/prometheusparser.h"

#include <QCoreApplication>

#include <limits>

namespace toban::prometheus {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

const QString nameLabel = QStringLiteral("__name__");

/// The server's own refusal, in its words.
Error refusal(const QJsonObject &envelope)
{
    const QString type = envelope.value(QStringLiteral("errorType")).toString();
    const QString message = envelope.value(QStringLiteral("error")).toString();
    const QString detail = QStringLiteral("%1: %2").arg(type, message);
    if (type == QLatin1StringView("bad_data")) {
        return {Error::Kind::Invalid,
                Words::tr("Prometheus does not understand the query: %1").arg(message), detail};
    }
    if (type == QLatin1StringView("timeout")) {
        return {Error::Kind::Timeout,
                Words::tr("The query took Prometheus too long. Ask for a shorter time or fewer "
                          "series."),
                detail};
    }
    if (type == QLatin1StringView("canceled")) {
        return {Error::Kind::Cancelled, Words::tr("Prometheus cancelled the query."), detail};
    }
    return {Error::Kind::Failed, Words::tr("Prometheus could not answer: %1").arg(message), detail};
}

std::optional<double> number(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text == QLatin1StringView("NaN"))
        return std::numeric_limits<double>::quiet_NaN();
    if (text == QLatin1StringView("+Inf"))
        return std::numeric_limits<double>::infinity();
    if (text == QLatin1StringView("-Inf"))
        return -std::numeric_limits<double>::infinity();
    bool isNumber = false;
    const double parsed = text.toDouble(&isNumber);
    return isNumber ? std::optional(parsed) : std::nullopt;
}

/// `[unix seconds, "value"]`
std::optional<Sample> sampleFrom(const QJsonValue &pair)
{
    const QJsonArray parts = pair.toArray();
    if (parts.size() != 2 || !parts.at(0).isDouble())
        return std::nullopt;
    const auto value = number(parts.at(1));
    if (!value)
        return std::nullopt;
    const auto time = std::chrono::milliseconds(qRound64(parts.at(0).toDouble() * 1000));
    return Sample{Instant(time), *value};
}

SeriesId seriesIdFrom(const QJsonValue &metric)
{
    SeriesId id{{}, labelsFrom(metric)};
    id.name = id.labels.take(nameLabel);
    return id;
}

/// One entry of a vector (`value`) or matrix (`values`); native histograms have neither.
std::optional<Series> seriesFrom(const QJsonObject &entry)
{
    Series series{seriesIdFrom(entry.value(QStringLiteral("metric"))), {}};
    const QJsonArray values = entry.contains(QStringLiteral("value"))
                                  ? QJsonArray{entry.value(QStringLiteral("value"))}
                                  : entry.value(QStringLiteral("values")).toArray();
    series.samples.reserve(values.size());
    for (const QJsonValue &pair : values) {
        const auto sample = sampleFrom(pair);
        if (!sample)
            return std::nullopt;
        series.samples.append(*sample);
    }
    return series;
}

bool isNativeHistogram(const QJsonObject &entry)
{
    return entry.contains(QStringLiteral("histogram"))
           || entry.contains(QStringLiteral("histograms"));
}

Result<> readSeries(Answer<QueryResult> &answer, const QJsonArray &entries, const QString &what)
{
    bool hasHistograms = false;
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        hasHistograms = hasHistograms || isNativeHistogram(entry);
        auto series = seriesFrom(entry);
        if (!series)
            return unexpectedJson(what, QStringLiteral("result.value"));
        if (!series->samples.isEmpty())
            answer.value.series.append(std::move(*series));
    }
    if (hasHistograms) {
        answer.warnings.append(Words::tr("Native histograms are left out: ask for them through "
                                         "histogram_quantile() or histogram_count()."));
    }
    return {};
}

Result<Answer<QStringList>> namesFrom(const Result<Answer<QJsonValue>> &envelope,
                                      const QString &what)
{
    if (!envelope)
        return failure(envelope);
    if (!envelope->value.isArray())
        return unexpectedJson(what, QStringLiteral("data"));
    return Answer<QStringList>{jsonTexts(envelope->value), envelope->warnings};
}

} // namespace

Labels labelsFrom(const QJsonValue &object)
{
    Labels labels;
    const QJsonObject entries = object.toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        labels.insert(entry.key(), entry->toString());
    return labels;
}

Result<Answer<QJsonValue>> parseEnvelope(QByteArrayView bytes, const QString &what)
{
    const auto json = jsonObject(bytes, what);
    if (!json)
        return failure(json);
    const QString status = json->value(QStringLiteral("status")).toString();
    if (status == QLatin1StringView("error"))
        return tl::unexpected(refusal(*json));
    if (status != QLatin1StringView("success"))
        return unexpectedJson(what, QStringLiteral("status"));
    Answer<QJsonValue> answer{json->value(QStringLiteral("data")),
                              jsonTexts(json->value(QStringLiteral("warnings")))};
    answer.warnings += jsonTexts(json->value(QStringLiteral("infos")));
    return answer;
}

Result<Answer<QueryResult>> parseQuery(QByteArrayView bytes)
{
    const QString what = Words::tr("the result of a query");
    const auto envelope = parseEnvelope(bytes, what);
    if (!envelope)
        return failure(envelope);
    const QString type = envelope->value[QStringLiteral("resultType")].toString();
    const QJsonValue result = envelope->value[QStringLiteral("result")];
    Answer<QueryResult> answer{{}, envelope->warnings};
    if (!result.isArray())
        return unexpectedJson(what, QStringLiteral("result"));
    if (type == QLatin1StringView("scalar")) {
        const auto sample = sampleFrom(result);
        if (!sample)
            return unexpectedJson(what, QStringLiteral("result"));
        answer.value.type = QueryResult::Type::Scalar;
        answer.value.series = {{{}, {*sample}}};
        return answer;
    }
    if (type == QLatin1StringView("string")) {
        answer.value.type = QueryResult::Type::String;
        answer.value.text = result.toArray().at(1).toString();
        return answer;
    }
    if (type == QLatin1StringView("matrix"))
        answer.value.type = QueryResult::Type::Matrix;
    else if (type != QLatin1StringView("vector"))
        return unexpectedJson(what, QStringLiteral("resultType"));
    const Result<> read = readSeries(answer, result.toArray(), what);
    if (!read)
        return failure(read);
    return answer;
}

Result<Answer<QStringList>> parseNames(QByteArrayView bytes)
{
    const QString what = Words::tr("the names of the labels");
    return namesFrom(parseEnvelope(bytes, what), what);
}

Result<Answer<QList<SeriesId>>> parseSeries(QByteArrayView bytes)
{
    const QString what = Words::tr("the list of time series");
    const auto envelope = parseEnvelope(bytes, what);
    if (!envelope)
        return failure(envelope);
    if (!envelope->value.isArray())
        return unexpectedJson(what, QStringLiteral("data"));
    Answer<QList<SeriesId>> answer{{}, envelope->warnings};
    for (const QJsonValue &metric : envelope->value.toArray())
        answer.value.append(seriesIdFrom(metric));
    return answer;
}

Result<Answer<QMap<QString, QList<Metadata>>>> parseMetadata(QByteArrayView bytes)
{
    const QString what = Words::tr("the description of the metrics");
    const auto envelope = parseEnvelope(bytes, what);
    if (!envelope)
        return failure(envelope);
    if (!envelope->value.isObject())
        return unexpectedJson(what, QStringLiteral("data"));
    Answer<QMap<QString, QList<Metadata>>> answer{{}, envelope->warnings};
    const QJsonObject metrics = envelope->value.toObject();
    for (auto metric = metrics.begin(); metric != metrics.end(); ++metric) {
        QList<Metadata> &said = answer.value[metric.key()];
        for (const QJsonValue &entry : metric->toArray()) {
            said.append({entry[QStringLiteral("type")].toString(),
                         entry[QStringLiteral("help")].toString(),
                         entry[QStringLiteral("unit")].toString()});
        }
    }
    return answer;
}

Result<QString> parseVersion(QByteArrayView bytes)
{
    const QString what = Words::tr("the version of Prometheus");
    const auto envelope = parseEnvelope(bytes, what);
    if (!envelope)
        return failure(envelope);
    const QJsonValue version = envelope->value[QStringLiteral("version")];
    if (!version.isString())
        return unexpectedJson(what, QStringLiteral("version"));
    return version.toString();
}

} // namespace toban::prometheus
