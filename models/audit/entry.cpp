// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/entry.h"

#include "models/core/platform.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSysInfo>

#include <algorithm>
#include <utility>

namespace toban {

using namespace Qt::StringLiterals;

namespace {

using Outcome = AuditRecord::Outcome;

constexpr std::pair<Outcome, const char *> outcomeWords[] = {{Outcome::Succeeded, "succeeded"},
                                                             {Outcome::Failed, "failed"},
                                                             {Outcome::Cancelled, "cancelled"}};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString outcomeWord(Outcome outcome)
{
    const auto *word = std::find_if(std::begin(outcomeWords), std::end(outcomeWords),
                                    [outcome](const auto &pair) { return pair.first == outcome; });
    return QString::fromLatin1(word->second);
}

std::optional<Outcome> outcomeOf(const QString &word)
{
    for (const auto &[outcome, known] : outcomeWords) {
        if (word == QLatin1StringView(known))
            return outcome;
    }
    return std::nullopt;
}

tl::unexpected<Error> invalid(const QString &key)
{
    return failure(Error::Kind::Invalid,
                   Words::tr("“%1” is missing or wrong in the entry.").arg(key));
}

} // namespace

QByteArray entryLine(const AuditEntry &entry)
{
    const QJsonObject object{
        {u"action"_s, entry.record.action},
        {u"details"_s, entry.record.details},
        {u"number"_s, entry.number},
        {u"object"_s, entry.record.object},
        {u"outcome"_s, outcomeWord(entry.record.outcome)},
        {u"previous"_s, QString::fromLatin1(entry.previous)},
        {u"text"_s, entry.record.text},
        {u"time"_s, toDateTime(entry.time).toString(Qt::ISODateWithMs)},
        {u"user"_s, entry.user},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<AuditEntry> parseEntry(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return failure(Error::Kind::Invalid, Words::tr("The line is not JSON."));
    const QJsonObject object = document.object();
    for (const QString &key : {u"action"_s, u"object"_s, u"previous"_s, u"text"_s, u"user"_s}) {
        if (!object.value(key).isString())
            return invalid(key);
    }
    AuditEntry entry;
    entry.number = object.value(u"number").toInteger();
    if (entry.number < 1)
        return invalid(u"number"_s);
    const QDateTime time =
        QDateTime::fromString(object.value(u"time").toString(), Qt::ISODateWithMs);
    if (!time.isValid())
        return invalid(u"time"_s);
    entry.time = toInstant(time);
    const std::optional<Outcome> outcome = outcomeOf(object.value(u"outcome").toString());
    if (!outcome)
        return invalid(u"outcome"_s);
    entry.user = object.value(u"user").toString();
    entry.previous = object.value(u"previous").toString().toLatin1();
    entry.record = {object.value(u"action").toString(), object.value(u"object").toString(),
                    *outcome, object.value(u"text").toString(),
                    object.value(u"details").toObject()};
    return entry;
}

QByteArray lineHash(const QByteArray &line)
{
    return QCryptographicHash::hash(line, QCryptographicHash::Sha256).toHex();
}

QString currentUser()
{
    return loginName() + u'@' + QSysInfo::machineHostName();
}

} // namespace toban
