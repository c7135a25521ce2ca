// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/metrics/sample.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace toban {

/// The metrics of one name with what is said about them.
struct MetricFamily
{
    enum class Type {
        Untyped, ///< also OpenMetrics' "unknown"
        Counter,
        Gauge,
        Histogram,
        GaugeHistogram,
        Summary,
        Info,
        StateSet,
    };

    QString name; ///< as in TYPE; of OpenMetrics counters without `_total`
    Type type = Type::Untyped;
    QString help;
    QString unit; ///< OpenMetrics only: "seconds"
    /// In the order of the text, each with its full name: `…_bucket`, `…_sum`, `…_total`. NaN and
    /// the infinities are values here (a quantile of nothing is NaN).
    QList<Reading> readings;

    bool operator==(const MetricFamily &) const = default;
};

using MetricFamilies = QList<MetricFamily>;

/// Reads the text that Prometheus scrapes: the text format 0.0.4 and OpenMetrics 1.0 alike,
/// https://prometheus.io/docs/instrumenting/exposition_formats/ and
/// https://github.com/prometheus/OpenMetrics/blob/main/specification/OpenMetrics.md
///
/// - `instance`, when given, becomes the label `instance` of every reading; one that the text
///   has already is kept as `exported_instance`, as Prometheus does.
/// - Timestamps and exemplars are checked and left out. Families keep the order of the text.
/// - Invalid UTF-8 in a label or help becomes U+FFFD.
/// - With `isOpenMetrics` the closing `# EOF` is required, so that a text that broke off is found.
///
/// Errors: Invalid with line number and line in `detail`: a text that is damaged is not used in
/// part.
Result<MetricFamilies> parseExposition(QByteArrayView text, const QString &instance = {},
                                       bool isOpenMetrics = false);

/// Whether a Content-Type header says OpenMetrics.
bool isOpenMetrics(QByteArrayView contentType);

/// All readings of all families in their order.
Readings readings(const MetricFamilies &families);

/// "counter", "gauge", …: the protocol's word, shown as it is.
QString typeWord(MetricFamily::Type type);

} // namespace toban
