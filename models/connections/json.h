// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <chrono>
#include <optional>

namespace toban {

/// The JSON object that the bytes hold. `what` names the answer in the error, translated
/// ("the health of the application"). Errors: Invalid, with offset and beginning in `detail`.
Result<QJsonObject> jsonObject(QByteArrayView bytes, const QString &what);

/// The error for JSON that is well-formed but lacks what the protocol promises; `where` is the
/// key that is missing or of another type than it has to be.
tl::unexpected<Error> unexpectedJson(const QString &what, const QString &where);

/// A JSON value in plain words for a table cell: text as it is, `null` as nothing, lists and
/// objects as compact JSON.
QString jsonText(const QJsonValue &value);

/// The texts of a list; other values are left out.
QStringList jsonTexts(const QJsonValue &list);

/// A point in time in ISO 8601 (RFC 3339) with zone, fractions of a second of any length; nothing
/// for what is not, and for year 1, as Go writes "never".
std::optional<Instant> isoInstant(const QString &text);

/// A duration in ISO 8601 as Java writes it: "PT0.012S", "PT1H2M3.5S", "-PT5S", "P1DT2H".
std::optional<std::chrono::nanoseconds> isoDuration(QStringView text);

} // namespace toban
