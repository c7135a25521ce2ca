// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/actuatorparser.h"

#include <QCoreApplication>
#include <QUrl>

#include <limits>

namespace toban::actuator {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// The path of a URL without the slash at its end.
QString pathOf(const QString &href)
{
    QString path = QUrl(href).path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return path;
}

/// The first of the paths ("build.version") that leads to something.
QString firstOf(const QJsonObject &object, const QList<QStringList> &paths)
{
    for (const QStringList &path : paths) {
        QJsonValue value = object;
        for (const QString &key : path)
            value = value.toObject().value(key);
        if (const QString text = jsonText(value); !text.isEmpty())
            return text;
    }
    return {};
}

/// NaN and the infinities come as texts.
std::optional<double> measured(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    const QString text = value.toString();
    if (text == QLatin1StringView("NaN"))
        return std::numeric_limits<double>::quiet_NaN();
    if (text == QLatin1StringView("Infinity"))
        return std::numeric_limits<double>::infinity();
    if (text == QLatin1StringView("-Infinity"))
        return -std::numeric_limits<double>::infinity();
    return std::nullopt;
}

} // namespace

Result<Links> parseLinks(QByteArrayView bytes)
{
    const QString what = Words::tr("the list of Actuator's endpoints");
    const auto json = jsonObject(bytes, what);
    if (!json)
        return failure(json);
    const QJsonObject entries = json->value(QStringLiteral("_links")).toObject();
    const auto hrefOf = [&entries](const QString &id) {
        return entries.value(id).toObject().value(QStringLiteral("href")).toString();
    };
    const QString self = pathOf(hrefOf(QStringLiteral("self")));
    if (entries.isEmpty() || !entries.contains(QStringLiteral("self")))
        return unexpectedJson(what, QStringLiteral("_links.self"));
    Links links;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const bool isTemplate = entry->toObject().value(QStringLiteral("templated")).toBool();
        if (isTemplate || entry.key() == QLatin1StringView("self"))
            continue;
        const QString path = pathOf(hrefOf(entry.key()));
        if (path.startsWith(self + QLatin1Char('/')))
            links.paths.insert(entry.key(), path.sliced(self.size() + 1));
    }
    return links;
}

Result<Info> parseInfo(QByteArrayView bytes)
{
    const auto json = jsonObject(bytes, Words::tr("the information about the application"));
    if (!json)
        return failure(json);
    const auto at = [&json](const QList<QStringList> &paths) { return firstOf(*json, paths); };
    const QString build = QStringLiteral("build");
    const QString app = QStringLiteral("app");
    const QString git = QStringLiteral("git");
    const QString java = QStringLiteral("java");
    const QString name = QStringLiteral("name");
    const QString version = QStringLiteral("version");
    const QString commit = QStringLiteral("commit");
    const QString id = QStringLiteral("id");
    Info info;
    info.name = at({{app, name}, {build, name}});
    info.version = at({{build, version}, {app, version}});
    info.commit = at({{git, commit, id, QStringLiteral("abbrev")}, {git, commit, id}});
    info.branch = at({{git, QStringLiteral("branch")}});
    info.javaVersion = at({{java, version}});
    info.javaVendor = at({{java, QStringLiteral("vendor"), name}});
    info.operatingSystem =
        QStringList{at({{QStringLiteral("os"), name}}), at({{QStringLiteral("os"), version}})}
            .join(QLatin1Char(' '))
            .trimmed();
    info.all = *json;
    return info;
}

Result<QStringList> parseMetricNames(QByteArrayView bytes)
{
    const QString what = Words::tr("the names of the metrics");
    const auto json = jsonObject(bytes, what);
    if (!json)
        return failure(json);
    const QJsonValue names = json->value(QStringLiteral("names"));
    if (!names.isArray())
        return unexpectedJson(what, QStringLiteral("names"));
    return jsonTexts(names);
}

Result<Metric> parseMetric(QByteArrayView bytes)
{
    const QString what = Words::tr("a metric");
    const auto json = jsonObject(bytes, what);
    if (!json)
        return failure(json);
    Metric metric;
    metric.name = json->value(QStringLiteral("name")).toString();
    metric.description = json->value(QStringLiteral("description")).toString();
    metric.baseUnit = json->value(QStringLiteral("baseUnit")).toString();
    const QJsonValue measurements = json->value(QStringLiteral("measurements"));
    if (metric.name.isEmpty() || !measurements.isArray())
        return unexpectedJson(what, QStringLiteral("measurements"));
    for (const QJsonValue &entry : measurements.toArray()) {
        const QJsonObject object = entry.toObject();
        const auto value = measured(object.value(QStringLiteral("value")));
        if (!value)
            return unexpectedJson(what, QStringLiteral("measurements.value"));
        metric.measurements.append({object.value(QStringLiteral("statistic")).toString(), *value});
    }
    for (const QJsonValue &entry : json->value(QStringLiteral("availableTags")).toArray()) {
        const QJsonObject object = entry.toObject();
        metric.availableTags.append({object.value(QStringLiteral("tag")).toString(),
                                     jsonTexts(object.value(QStringLiteral("values")))});
    }
    return metric;
}

} // namespace toban::actuator
