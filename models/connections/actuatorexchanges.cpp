// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/actuatorexchanges.h"

#include <QCoreApplication>

namespace toban::actuator {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QList<ExchangeHeader> headersFrom(const QJsonValue &value)
{
    QList<ExchangeHeader> headers;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        headers.append({entry.key(), jsonTexts(*entry)});
    return headers;
}

std::optional<HttpExchange> exchangeFrom(const QJsonObject &object)
{
    const auto time = isoInstant(object.value(QStringLiteral("timestamp")).toString());
    if (!time)
        return std::nullopt;
    const QJsonObject request = object.value(QStringLiteral("request")).toObject();
    const QJsonObject response = object.value(QStringLiteral("response")).toObject();
    HttpExchange exchange;
    exchange.time = *time;
    exchange.method = request.value(QStringLiteral("method")).toString();
    exchange.url = QUrl(request.value(QStringLiteral("uri")).toString());
    exchange.remoteAddress = request.value(QStringLiteral("remoteAddress")).toString();
    exchange.requestHeaders = headersFrom(request.value(QStringLiteral("headers")));
    exchange.status = response.value(QStringLiteral("status")).toInt();
    exchange.responseHeaders = headersFrom(response.value(QStringLiteral("headers")));
    exchange.timeTaken = isoDuration(object.value(QStringLiteral("timeTaken")).toString());
    exchange.principal = object.value(QStringLiteral("principal"))
                             .toObject()
                             .value(QStringLiteral("name"))
                             .toString();
    exchange.session =
        object.value(QStringLiteral("session")).toObject().value(QStringLiteral("id")).toString();
    return exchange;
}

} // namespace

Result<QList<HttpExchange>> parseHttpExchanges(QByteArrayView bytes)
{
    const QString what = Words::tr("the latest HTTP exchanges");
    const auto json = jsonObject(bytes, what);
    if (!json)
        return failure(json);
    const QJsonValue entries = json->value(QStringLiteral("exchanges"));
    if (!entries.isArray())
        return unexpectedJson(what, QStringLiteral("exchanges"));
    QList<HttpExchange> exchanges;
    for (const QJsonValue &entry : entries.toArray()) {
        const auto exchange = exchangeFrom(entry.toObject());
        if (!exchange)
            return unexpectedJson(what, QStringLiteral("exchanges.timestamp"));
        exchanges.append(*exchange);
    }
    return exchanges;
}

} // namespace toban::actuator
