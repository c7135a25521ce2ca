// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/json.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace toban::actuator {

/// The endpoints that an instance exposes, by id: "health", "prometheus", "threaddump", …
struct Links
{
    /// Paths relative to the base address, "health" or, remapped, "healthcheck". The addresses
    /// that the server gives are not followed: behind a proxy they name hosts of their own.
    QMap<QString, QString> paths;
    bool isAssumed = false; ///< discovery is switched off, and these are the usual names

    bool has(const QString &endpoint) const { return paths.contains(endpoint); }

    bool operator==(const Links &) const = default;
};

/// What the application says about itself.
struct Info
{
    QString name;    ///< build.name or app.name
    QString version; ///< build.version or app.version
    QString commit;  ///< git.commit.id, shortened as the server gives it
    QString branch;  ///< git.branch
    QString javaVersion;
    QString javaVendor;
    QString operatingSystem;
    QJsonObject all; ///< everything, for a tree view

    bool operator==(const Info &) const = default;
};

/// One dimension of a metric to ask for: repeated, they are ANDed.
struct Tag
{
    QString key;
    QString value;

    bool operator==(const Tag &) const = default;
};

struct Measurement
{
    QString statistic; ///< COUNT, TOTAL, TOTAL_TIME, MAX, VALUE, ACTIVE_TASKS, DURATION, UNKNOWN
    double value = 0;

    bool operator==(const Measurement &) const = default;
};

struct AvailableTag
{
    QString key;
    QStringList values;

    bool operator==(const AvailableTag &) const = default;
};

/// A metric, summed over all meters that match the tags asked for; MAX is their maximum. Even
/// gauges are summed: without tags, `jvm.memory.max` adds up the -1 of areas without a limit.
struct Metric
{
    QString name;
    QString description;
    QString baseUnit;
    QList<Measurement> measurements;
    QList<AvailableTag> availableTags;

    bool operator==(const Metric &) const = default;
};

/// Each reads the answer of one endpoint of Spring Boot's Actuator,
/// https://docs.spring.io/spring-boot/api/rest/actuator/ . Errors: Invalid.
Result<Links> parseLinks(QByteArrayView bytes);
Result<Info> parseInfo(QByteArrayView bytes);
Result<QStringList> parseMetricNames(QByteArrayView bytes);
Result<Metric> parseMetric(QByteArrayView bytes);

} // namespace toban::actuator
