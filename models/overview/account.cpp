// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview/account.h"

#include "models/core/terminal.h"
#include "models/overview/wording.h"

#include <QJsonArray>

namespace toban {

using namespace Qt::StringLiterals;

namespace {

QString environmentWord(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return u"production"_s;
    case Environment::Staging:
        return u"staging"_s;
    case Environment::Development:
        return u"development"_s;
    }
    Q_UNREACHABLE();
}

QString kindWord(Target::Kind kind)
{
    switch (kind) {
    case Target::Kind::Instance:
        return u"instance"_s;
    case Target::Kind::Database:
        return u"database"_s;
    case Target::Kind::Host:
        return u"host"_s;
    }
    Q_UNREACHABLE();
}

/// The units that performance data knows; others are plain numbers.
QString performanceUnit(Unit unit)
{
    switch (unit) {
    case Unit::Seconds:
        return u"s"_s;
    case Unit::Percent:
        return u"%"_s;
    case Unit::Bytes:
        return u"B"_s;
    default:
        return {};
    }
}

/// A threshold as a range of what is well: above 80 is "80", below 80 is "80:".
QString range(const MonitoredItem &item, const std::optional<double> &threshold)
{
    if (!threshold)
        return {};
    const QString number = QString::number(*threshold, 'g', 10);
    return item.comparison == MonitoredItem::Comparison::Below ? number + u':' : number;
}

QString performance(const ItemState &state)
{
    return u"%1=%2%3;%4;%5"_s.arg(
        state.item.id, QString::number(*state.value, 'g', 10), performanceUnit(state.item.unit),
        range(state.item, state.item.warning), range(state.item, state.item.critical));
}

QJsonValue json(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue json(const std::optional<Instant> &time)
{
    return time ? QJsonValue(toDateTime(*time).toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue json(const std::optional<SeriesId> &series)
{
    if (!series)
        return {};
    QJsonObject labels;
    for (auto label = series->labels.keyValueBegin(); label != series->labels.keyValueEnd();
         ++label)
        labels.insert(label->first, label->second);
    return QJsonObject{{u"name"_s, series->name}, {u"labels"_s, labels}};
}

QJsonObject json(const ItemState &state)
{
    return {{u"id"_s, state.item.id},
            {u"title"_s, itemTitle(state.item)},
            {u"status"_s, statusWord(state.status)},
            {u"measured"_s, state.isMeasured},
            {u"value"_s, json(state.value)},
            {u"unit"_s, baseSymbol(state.item.unit)},
            {u"warning"_s, json(state.item.warning)},
            {u"critical"_s, json(state.item.critical)},
            {u"series"_s, json(state.series)},
            {u"time"_s, json(state.measured)}};
}

QJsonObject json(const TargetState &state)
{
    return {{u"name"_s, state.target.name},
            {u"kind"_s, kindWord(state.target.kind)},
            {u"status"_s, statusWord(state.status)},
            {u"word"_s, state.word},
            {u"asked"_s, json(state.asked)},
            {u"error"_s, state.error ? QJsonValue(state.error->text) : QJsonValue()}};
}

QString titleOf(const Profile &profile)
{
    return profile.title.isEmpty() ? profile.name : profile.title;
}

} // namespace

int exitCodeOf(Status status)
{
    switch (status) {
    case Status::Ok:
    case Status::Info:
        return 0;
    case Status::Warning:
        return 1;
    case Status::Critical:
        return 2;
    case Status::Unknown:
        return 3;
    }
    Q_UNREACHABLE();
}

QString pluginLine(const ServiceWatch &watch, const Profile &profile, Instant now)
{
    QStringList figures;
    for (const ItemState &state : watch.items()) {
        if (state.isMeasured && state.value)
            figures.append(performance(state));
    }
    // A bar would end the text before its end.
    const QString reason = reasonText(watch, now, profile.zone).replace(u'|', u'/').simplified();
    const QString line = statusWord(watch.status()) + u" - "_s + reason;
    return figures.isEmpty() ? line : line + u" | "_s + figures.join(u' ');
}

QString statusText(const ServiceWatch &watch, const Profile &profile, Instant now)
{
    QList<QStringList> items;
    for (const ItemState &state : watch.items()) {
        if (!state.isMeasured)
            continue;
        const QString instance =
            state.series ? state.series->labels.value(u"instance"_s) : QString();
        items.append({statusWord(state.status), itemTitle(state.item),
                      state.value ? valueText(state.item, *state.value) : u"–"_s,
                      thresholdText(state.item), instance});
    }
    QList<QStringList> targets;
    for (const TargetState &state : watch.targets()) {
        targets.append({statusWord(state.status), state.target.name,
                        state.error ? state.error->text : state.word});
    }
    return u"%1 (%2): %3\n%4\n\n"_s.arg(titleOf(profile), environmentWord(profile.environment),
                                        statusWord(watch.status()),
                                        reasonText(watch, now, profile.zone))
           + aligned(items) + (items.isEmpty() ? QString() : u"\n"_s) + aligned(targets);
}

QJsonObject statusJson(const ServiceWatch &watch, const Profile &profile, Instant now)
{
    QJsonArray items;
    for (const ItemState &state : watch.items())
        items.append(json(state));
    QJsonArray targets;
    for (const TargetState &state : watch.targets())
        targets.append(json(state));
    return {{u"profile"_s, profile.name},
            {u"title"_s, titleOf(profile)},
            {u"environment"_s, environmentWord(profile.environment)},
            {u"status"_s, statusWord(watch.status())},
            {u"reason"_s, reasonText(watch, now, profile.zone)},
            {u"time"_s, toDateTime(now).toString(Qt::ISODateWithMs)},
            {u"items"_s, items},
            {u"targets"_s, targets}};
}

} // namespace toban
