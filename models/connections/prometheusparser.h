// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/json.h"
#include "models/metrics/sample.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace toban::prometheus {

/// An answer with what the server warned about while giving it (a store that did not answer, a
/// rate over a gauge). Warnings never make an answer wrong by themselves, but are shown.
template <class T>
struct Answer
{
    T value;
    QStringList warnings;

    bool operator==(const Answer &) const = default;
};

/// What an expression evaluates to.
struct QueryResult
{
    enum class Type { Vector, Matrix, Scalar, String };

    Type type = Type::Vector;
    /// Vector: one sample each; Matrix: many; Scalar: one series without name and labels.
    /// NaN is a value here: 0/0 is NaN.
    QList<Series> series;
    QString text; ///< of String

    bool operator==(const QueryResult &) const = default;
};

/// What TYPE, HELP and UNIT said about a metric on one of its targets.
struct Metadata
{
    QString type;
    QString help;
    QString unit;

    bool operator==(const Metadata &) const = default;
};

/// Each reads one answer of Prometheus' HTTP API,
/// https://prometheus.io/docs/prometheus/latest/querying/api/ . An answer of status "error" gives
/// Invalid (bad_data: the expression is wrong), Timeout, Cancelled or Failed with the server's
/// message. Errors else: Invalid.
Result<Answer<QueryResult>> parseQuery(QByteArrayView bytes);
Result<Answer<QStringList>> parseNames(QByteArrayView bytes);
Result<Answer<QList<SeriesId>>> parseSeries(QByteArrayView bytes);
Result<Answer<QMap<QString, QList<Metadata>>>> parseMetadata(QByteArrayView bytes);
Result<QString> parseVersion(QByteArrayView bytes);

/// The content of the envelope, for parsers of its data. `what` is as for jsonObject().
Result<Answer<QJsonValue>> parseEnvelope(QByteArrayView bytes, const QString &what);

/// A JSON object of labels; `__name__` among them.
Labels labelsFrom(const QJsonValue &object);

} // namespace toban::prometheus
