// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/prometheusstate.h"

#include <QCoreApplication>

namespace toban::prometheus {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

template <class Duration>
Duration seconds(const QJsonValue &value)
{
    return std::chrono::round<Duration>(std::chrono::duration<double>(value.toDouble()));
}

Target::Health healthFrom(const QString &word)
{
    if (word == QLatin1StringView("up"))
        return Target::Health::Up;
    return word == QLatin1StringView("down") ? Target::Health::Down : Target::Health::Unknown;
}

Alert::State stateFrom(const QString &word)
{
    if (word == QLatin1StringView("firing"))
        return Alert::State::Firing;
    return word == QLatin1StringView("pending") ? Alert::State::Pending : Alert::State::Inactive;
}

Target targetFrom(const QJsonObject &object)
{
    Target target;
    target.labels = labelsFrom(object.value(QStringLiteral("labels")));
    target.pool = object.value(QStringLiteral("scrapePool")).toString();
    target.url = QUrl(object.value(QStringLiteral("scrapeUrl")).toString());
    target.health = healthFrom(object.value(QStringLiteral("health")).toString());
    target.lastError = object.value(QStringLiteral("lastError")).toString();
    target.lastScrape = isoInstant(object.value(QStringLiteral("lastScrape")).toString());
    target.lastDuration =
        seconds<std::chrono::nanoseconds>(object.value(QStringLiteral("lastScrapeDuration")));
    return target;
}

Alert alertFrom(const QJsonObject &object)
{
    Alert alert;
    alert.state = stateFrom(object.value(QStringLiteral("state")).toString());
    alert.labels = labelsFrom(object.value(QStringLiteral("labels")));
    alert.annotations = labelsFrom(object.value(QStringLiteral("annotations")));
    alert.activeSince = isoInstant(object.value(QStringLiteral("activeAt")).toString());
    alert.value = object.value(QStringLiteral("value")).toString().toDouble();
    return alert;
}

QList<Alert> alertsFrom(const QJsonValue &list)
{
    QList<Alert> alerts;
    for (const QJsonValue &alert : list.toArray())
        alerts.append(alertFrom(alert.toObject()));
    return alerts;
}

Rule ruleFrom(const QJsonObject &object)
{
    Rule rule;
    rule.kind = object.value(QStringLiteral("type")).toString() == QLatin1StringView("recording")
                    ? Rule::Kind::Recording
                    : Rule::Kind::Alerting;
    rule.name = object.value(QStringLiteral("name")).toString();
    rule.query = object.value(QStringLiteral("query")).toString();
    rule.holdsFor = seconds<std::chrono::milliseconds>(object.value(QStringLiteral("duration")));
    rule.keepsFiring =
        seconds<std::chrono::milliseconds>(object.value(QStringLiteral("keepFiringFor")));
    rule.labels = labelsFrom(object.value(QStringLiteral("labels")));
    rule.annotations = labelsFrom(object.value(QStringLiteral("annotations")));
    rule.state = stateFrom(object.value(QStringLiteral("state")).toString());
    rule.health = object.value(QStringLiteral("health")).toString();
    rule.lastError = object.value(QStringLiteral("lastError")).toString();
    rule.lastEvaluation = isoInstant(object.value(QStringLiteral("lastEvaluation")).toString());
    rule.alerts = alertsFrom(object.value(QStringLiteral("alerts")));
    return rule;
}

RuleGroup groupFrom(const QJsonObject &object)
{
    RuleGroup group;
    group.name = object.value(QStringLiteral("name")).toString();
    group.file = object.value(QStringLiteral("file")).toString();
    group.interval = seconds<std::chrono::milliseconds>(object.value(QStringLiteral("interval")));
    for (const QJsonValue &rule : object.value(QStringLiteral("rules")).toArray())
        group.rules.append(ruleFrom(rule.toObject()));
    return group;
}

} // namespace

Result<Answer<QList<Target>>> parseTargets(QByteArrayView bytes)
{
    const QString what = Words::tr("the targets of Prometheus");
    const auto envelope = parseEnvelope(bytes, what);
    if (!envelope)
        return failure(envelope);
    const QJsonValue active = envelope->value[QStringLiteral("activeTargets")];
    if (!active.isArray())
        return unexpectedJson(what, QStringLiteral("activeTargets"));
    Answer<QList<Target>> answer{{}, envelope->warnings};
    for (const QJsonValue &target : active.toArray())
        answer.value.append(targetFrom(target.toObject()));
    return answer;
}

Result<Answer<QList<RuleGroup>>> parseRules(QByteArrayView bytes)
{
    const QString what = Words::tr("the rules of Prometheus");
    const auto envelope = parseEnvelope(bytes, what);
    if (!envelope)
        return failure(envelope);
    const QJsonValue groups = envelope->value[QStringLiteral("groups")];
    if (!groups.isArray())
        return unexpectedJson(what, QStringLiteral("groups"));
    Answer<QList<RuleGroup>> answer{{}, envelope->warnings};
    for (const QJsonValue &group : groups.toArray())
        answer.value.append(groupFrom(group.toObject()));
    return answer;
}

Result<Answer<QList<Alert>>> parseAlerts(QByteArrayView bytes)
{
    const QString what = Words::tr("the alerts of Prometheus");
    const auto envelope = parseEnvelope(bytes, what);
    if (!envelope)
        return failure(envelope);
    const QJsonValue alerts = envelope->value[QStringLiteral("alerts")];
    if (!alerts.isArray())
        return unexpectedJson(what, QStringLiteral("alerts"));
    return Answer<QList<Alert>>{alertsFrom(alerts), envelope->warnings};
}

} // namespace toban::prometheus
