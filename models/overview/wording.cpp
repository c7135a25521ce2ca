// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/wording.h"

#include "models/metrics/catalogue.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace toban {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// The health check has no number that would mean anything to a reader.
bool isYesOrNo(const MonitoredItem &item)
{
    return item.unit == Unit::None && !item.warning && item.critical;
}

std::optional<double> firstLimit(const MonitoredItem &item)
{
    return item.warning ? item.warning : item.critical;
}

/// Items of two groups share the name "Disk usage".
QString fullTitle(const MonitoredItem &item)
{
    return Words::tr("%1: %2").arg(groupTitle(item.group), itemTitle(item));
}

/// The limit that an item of this status has broken.
std::optional<double> brokenLimit(const ItemState &state)
{
    return state.status == Status::Critical ? state.item.critical : state.item.warning;
}

QString badItemText(const ItemState &state, Instant now, const QTimeZone &zone)
{
    QString text = QStringLiteral("%1 %2").arg(fullTitle(state.item),
                                               valueText(state.item, state.value.value_or(0)));
    if (state.since)
        text = Words::tr("%1 since %2").arg(text, timeText(*state.since, now, zone));
    const std::optional<double> limit = brokenLimit(state);
    if (limit && !isYesOrNo(state.item))
        text = Words::tr("%1 (limit %2)").arg(text, valueText(state.item, *limit));
    return text;
}

QString unknownItemText(const ItemState &state, Instant now, const QTimeZone &zone)
{
    if (!state.measured)
        return Words::tr("No data yet on %1").arg(fullTitle(state.item));
    return Words::tr("No complete data on %1 since %2")
        .arg(fullTitle(state.item), timeText(state.since.value_or(*state.measured), now, zone));
}

} // namespace

QString valueText(const MonitoredItem &item, double value)
{
    if (isYesOrNo(item))
        return value >= *item.critical ? QStringLiteral("DOWN") : QStringLiteral("UP");
    return formatted(value, item.unit);
}

QString bandText(const MonitoredItem &item)
{
    if (isYesOrNo(item))
        return QStringLiteral("UP");
    const std::optional<double> limit = firstLimit(item);
    if (!limit)
        return {};
    const QChar sign(item.comparison == MonitoredItem::Comparison::Above ? u'<' : u'>');
    return sign + valueText(item, *limit);
}

QString thresholdText(const MonitoredItem &item)
{
    if (isYesOrNo(item))
        return Words::tr("CRITICAL when it is DOWN");
    const bool isAbove = item.comparison == MonitoredItem::Comparison::Above;
    QStringList parts;
    const auto add = [&](Status status, std::optional<double> limit) {
        if (limit)
            parts.append((isAbove ? Words::tr("%1 from %2") : Words::tr("%1 at %2 and below"))
                             .arg(statusWord(status), valueText(item, *limit)));
    };
    add(Status::Warning, item.warning);
    add(Status::Critical, item.critical);
    return parts.join(QStringLiteral(", "));
}

QString neededText(const MonitoredItem &item)
{
    switch (item.group) {
    case MonitoredItem::Group::Application:
        return Words::tr("Add an instance of the application to the profile.");
    case MonitoredItem::Group::Infrastructure:
        return Words::tr("Add a host with node_exporter to the profile.");
    case MonitoredItem::Group::Database:
        break;
    }
    if (item.series.contains(series::dbDiskRatio))
        return Words::tr("Add the host of the database, with node_exporter, to the profile.");
    return Words::tr("Add the database to the profile.");
}

QString ageText(std::chrono::milliseconds age)
{
    const double seconds = std::chrono::duration<double>(age).count();
    // Whole minutes, hours and days: nobody reads fractions of an age.
    return Words::tr("%1 old").arg(formatted(std::floor(seconds), Unit::Seconds, QLocale(), 1));
}

QString sourceText(const SeriesId &series)
{
    QStringList parts{series.name};
    for (auto label = series.labels.keyValueBegin(); label != series.labels.keyValueEnd(); ++label)
        parts.append(QStringLiteral("%1 %2").arg(label->first, label->second));
    return parts.join(QStringLiteral(", "));
}

QString reasonText(const ServiceWatch &watch, Instant now, const QTimeZone &zone)
{
    const QList<ItemState> reasons = watch.reasons();
    if (reasons.isEmpty()) {
        const auto measured = std::count_if(watch.items().cbegin(), watch.items().cend(),
                                            [](const ItemState &item) { return item.isMeasured; });
        return measured == 0 ? Words::tr("Nothing is monitored yet.")
                             : Words::tr("All %n monitored item(s) are within their limits.",
                                         nullptr, int(measured));
    }
    const ItemState &first = reasons.first();
    const QString text = first.status == Status::Unknown ? unknownItemText(first, now, zone)
                                                         : badItemText(first, now, zone);
    if (reasons.size() == 1)
        return text;
    return Words::tr("%1, and %n more item(s)", nullptr, int(reasons.size() - 1)).arg(text);
}

QString timeText(Instant time, Instant now, const QTimeZone &zone)
{
    const QDateTime local = toDateTime(time, zone);
    const QLocale locale;
    const QString clock = local.time().toString(QStringLiteral("HH:mm"));
    if (local.date() == toDateTime(now, zone).date())
        return clock;
    return locale.toString(local.date(), QLocale::ShortFormat) + QLatin1Char(' ') + clock;
}

} // namespace toban
