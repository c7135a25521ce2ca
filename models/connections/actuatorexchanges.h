// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/json.h"

#include <QList>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace toban::actuator {

struct ExchangeHeader
{
    QString name;
    QStringList values;

    bool operator==(const ExchangeHeader &) const = default;
};

/// A request that the application answered lately.
struct HttpExchange
{
    Instant time;
    QString method;
    QUrl url;
    int status = 0;
    std::optional<std::chrono::nanoseconds> timeTaken;
    QString principal;     ///< who was logged in; mostly empty
    QString session;       ///< id; mostly empty
    QString remoteAddress; ///< mostly empty
    QList<ExchangeHeader> requestHeaders;
    QList<ExchangeHeader> responseHeaders;

    bool operator==(const HttpExchange &) const = default;
};

/// Reads `/httpexchanges`, newest first as the server gives them. Errors: Invalid.
Result<QList<HttpExchange>> parseHttpExchanges(QByteArrayView bytes);

} // namespace toban::actuator
