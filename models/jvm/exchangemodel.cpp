// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jvm/exchangemodel.h"

#include "models/core/cell.h"
#include "models/metrics/unit.h"

#include <QCoreApplication>

namespace toban {

namespace {

using actuator::HttpExchange;

QString pathOf(const QUrl &url)
{
    return url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

double seconds(std::chrono::nanoseconds duration)
{
    return std::chrono::duration<double>(duration).count();
}

Cell timeCell(const HttpExchange &exchange, const QTimeZone &zone)
{
    const QDateTime time = toDateTime(exchange.time, zone);
    return {time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")), time, {}, {}};
}

Cell durationCell(const HttpExchange &exchange)
{
    if (!exchange.timeTaken)
        return {};
    const double taken = seconds(*exchange.timeTaken);
    return {formatted(taken, Unit::Seconds), taken, {}, {}};
}

QString headerLines(const QList<actuator::ExchangeHeader> &headers)
{
    QString lines;
    for (const actuator::ExchangeHeader &header : headers) {
        for (const QString &value : header.values)
            lines += QStringLiteral("%1: %2\n").arg(header.name, value);
    }
    return lines;
}

QString keyOf(const HttpExchange &exchange)
{
    const auto taken = exchange.timeTaken.value_or(std::chrono::nanoseconds(0)).count();
    return QStringLiteral("%1 %2 %3 %4")
        .arg(exchange.time.time_since_epoch().count())
        .arg(taken)
        .arg(exchange.method, exchange.url.toString());
}

} // namespace

Status statusOfHttp(int status)
{
    if (status == 0)
        return Status::Unknown;
    if (status >= 500)
        return Status::Critical;
    return status >= 400 ? Status::Warning : Status::Ok;
}

QString exchangeText(const HttpExchange &exchange)
{
    return QStringLiteral("%1 %2\n%3\n%4\n%5")
        .arg(exchange.method, exchange.url.toString(), headerLines(exchange.requestHeaders),
             QString::number(exchange.status), headerLines(exchange.responseHeaders));
}

std::unique_ptr<ExchangeModel> exchangeModel(const QTimeZone &zone)
{
    const auto column = [](const QByteArray &id, std::function<QString()> title,
                           std::function<Cell(const HttpExchange &)> describe) {
        return ExchangeModel::Column{id, std::move(title), cell<HttpExchange>(std::move(describe))};
    };
    return std::make_unique<ExchangeModel>(
        keyOf,
        std::vector<ExchangeModel::Column>{
            column(
                "time",
                [zone] {
                    return QCoreApplication::translate("ExchangeModel", "Time (%1)")
                        .arg(zoneName(zone));
                },
                [zone](const HttpExchange &exchange) { return timeCell(exchange, zone); }),
            column(
                "method", [] { return QCoreApplication::translate("ExchangeModel", "Method"); },
                [](const HttpExchange &exchange) {
                    return Cell{exchange.method, {}, {}, {}};
                }),
            column(
                "uri", [] { return QCoreApplication::translate("ExchangeModel", "URI"); },
                [](const HttpExchange &exchange) {
                    return Cell{pathOf(exchange.url), {}, {}, exchange.url.toString()};
                }),
            column(
                "status", [] { return QCoreApplication::translate("ExchangeModel", "Status"); },
                [](const HttpExchange &exchange) {
                    return Cell{QString::number(exchange.status),
                                exchange.status,
                                statusOfHttp(exchange.status),
                                {}};
                }),
            column(
                "duration", [] { return QCoreApplication::translate("ExchangeModel", "Duration"); },
                durationCell),
            column(
                "remote", [] { return QCoreApplication::translate("ExchangeModel", "From"); },
                [](const HttpExchange &exchange) {
                    return Cell{exchange.remoteAddress, {}, {}, {}};
                }),
            column(
                "user", [] { return QCoreApplication::translate("ExchangeModel", "User"); },
                [](const HttpExchange &exchange) {
                    return Cell{exchange.principal, {}, {}, {}};
                })});
}

} // namespace toban
