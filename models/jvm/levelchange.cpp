// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jvm/levelchange.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace toban {

namespace {

QString timeText(Instant time)
{
    return toDateTime(time).toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const LevelChange &change)
{
    QJsonObject object{{QStringLiteral("instance"), change.instance},
                       {QStringLiteral("logger"), change.logger},
                       {QStringLiteral("before"), change.before},
                       {QStringLiteral("level"), change.level},
                       {QStringLiteral("since"), timeText(change.since)}};
    if (change.until)
        object.insert(QStringLiteral("until"), timeText(*change.until));
    return object;
}

std::optional<LevelChange> fromJson(const QJsonObject &object)
{
    const auto text = [&object](QLatin1StringView key) { return object.value(key).toString(); };
    const auto time = [&text](QLatin1StringView key) {
        return QDateTime::fromString(text(key), Qt::ISODateWithMs);
    };
    LevelChange change{text(QLatin1StringView("instance")),
                       text(QLatin1StringView("logger")),
                       text(QLatin1StringView("before")),
                       text(QLatin1StringView("level")),
                       toInstant(time(QLatin1StringView("since"))),
                       {},
                       {}};
    if (object.contains(QLatin1StringView("until"))) {
        const QDateTime until = time(QLatin1StringView("until"));
        if (!until.isValid())
            return {};
        change.until = toInstant(until);
    }
    if (change.instance.isEmpty() || change.logger.isEmpty())
        return {};
    return change;
}

} // namespace

QByteArray levelChangesJson(const QList<LevelChange> &changes)
{
    QJsonArray array;
    for (const LevelChange &change : changes)
        array.append(toJson(change));
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

Result<QList<LevelChange>> parseLevelChanges(const QByteArray &json)
{
    const auto invalid = [](const QString &detail) {
        return failure(Error::Kind::Invalid,
                       QCoreApplication::translate(
                           "LevelChanges", "The list of changed log levels cannot be read. Look at "
                                           "the loggers and take back by hand what is too much."),
                       detail);
    };
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray())
        return invalid(error.errorString());
    QList<LevelChange> changes;
    for (const QJsonValue &value : document.array()) {
        const std::optional<LevelChange> change = fromJson(value.toObject());
        if (!change)
            return invalid(QString::fromUtf8(json.left(500)));
        changes.append(*change);
    }
    return changes;
}

} // namespace toban
