// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/metricsearch.h"

#include "models/metrics/catalogue.h"

#include <algorithm>

namespace toban {

namespace {

QString folded(const QString &text)
{
    return text.toCaseFolded().replace(QLatin1Char('.'), QLatin1Char('_'));
}

/// Everything of a metric that a word may occur in.
QString haystack(const MetricEntry &metric)
{
    QStringList parts{metric.name, metric.title, metric.description};
    for (auto tag = metric.tags.cbegin(); tag != metric.tags.cend(); ++tag) {
        for (const QString &value : tag.value())
            parts.append(tag.key() + QLatin1Char('=') + value);
    }
    return folded(parts.join(QLatin1Char('\n')));
}

} // namespace

QList<MetricEntry> metricsOf(const QList<SeriesId> &series, const MetricDescriptions &descriptions)
{
    QMap<QString, MetricEntry> metrics;
    for (const SeriesId &id : series) {
        MetricEntry &metric = metrics[id.name];
        ++metric.seriesCount;
        for (auto label = id.labels.cbegin(); label != id.labels.cend(); ++label) {
            QStringList &values = metric.tags[label.key()];
            const auto place = std::lower_bound(values.begin(), values.end(), label.value());
            if (place == values.end() || *place != label.value())
                values.insert(place, label.value());
        }
    }
    for (auto metric = metrics.begin(); metric != metrics.end(); ++metric) {
        metric->name = metric.key();
        metric->title = seriesTitle(metric.key());
        metric->description = descriptions.value(metric.key());
    }
    return metrics.values();
}

QList<MetricEntry> searchMetrics(const QList<MetricEntry> &metrics, const QString &text)
{
    const QStringList words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return metrics;
    QList<MetricEntry> first;
    QList<MetricEntry> rest;
    for (const MetricEntry &metric : metrics) {
        const QString stack = haystack(metric);
        const bool isFound = std::all_of(words.cbegin(), words.cend(),
                                         [&](const QString &word) { return stack.contains(word); });
        if (!isFound)
            continue;
        const bool isNamed = folded(metric.name).contains(words.first())
                             || folded(metric.title).contains(words.first());
        (isNamed ? first : rest).append(metric);
    }
    return first + rest;
}

} // namespace toban
