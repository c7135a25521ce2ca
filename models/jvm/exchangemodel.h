// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/actuatorexchanges.h"
#include "models/core/rowmodel.h"
#include "models/core/status.h"

#include <QTimeZone>

namespace toban {

using ExchangeModel = RowModel<actuator::HttpExchange, QString>;

/// Columns: time, method, uri, status, duration, remote, user. Times are shown in `zone`.
std::unique_ptr<ExchangeModel> exchangeModel(const QTimeZone &zone);

/// How bad an HTTP status is: 5xx Critical, 4xx Warning, below Ok, 0 Unknown.
Status statusOfHttp(int status);

/// Request and response with their headers, for reading.
QString exchangeText(const actuator::HttpExchange &exchange);

} // namespace toban
