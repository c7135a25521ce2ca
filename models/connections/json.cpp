// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/json.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>

namespace toban {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString beginning(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes.first(qMin(bytes.size(), qsizetype(500))));
}

/// A number with its unit from the start of `text`, which is shortened by it.
std::optional<double> takeAmount(QStringView &text, QChar unit)
{
    const qsizetype end = text.indexOf(unit);
    if (end <= 0)
        return std::nullopt;
    bool isNumber = false;
    const double amount = text.first(end).toDouble(&isNumber);
    if (!isNumber)
        return std::nullopt;
    text = text.sliced(end + 1);
    return amount;
}

struct DurationUnit
{
    char16_t letter;
    double seconds;
};

/// Adds up the units in their order; whether all of the text was used.
template <size_t Count>
bool addAmounts(QStringView text, const std::array<DurationUnit, Count> &units, double &seconds)
{
    for (const auto &[letter, factor] : units) {
        if (const auto amount = takeAmount(text, letter))
            seconds += *amount * factor;
    }
    return text.isEmpty();
}

} // namespace

Result<QJsonObject> jsonObject(QByteArrayView bytes, const QString &what)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError) {
        return failure(Error::Kind::Invalid,
                       Words::tr("Asked for %1, the server gave something that is not JSON. Check "
                                 "that the address leads where it should.")
                           .arg(what),
                       QStringLiteral("%1 (byte %2)\n%3")
                           .arg(error.errorString())
                           .arg(error.offset)
                           .arg(beginning(bytes)));
    }
    if (!document.isObject())
        return unexpectedJson(what, QStringLiteral("{}"));
    return document.object();
}

tl::unexpected<Error> unexpectedJson(const QString &what, const QString &where)
{
    return failure(Error::Kind::Invalid,
                   Words::tr("Asked for %1, the server gave JSON of another kind: “%2” is missing "
                             "or not what it should be. Check the address and the server's "
                             "version.")
                       .arg(what, where));
}

QString jsonText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return value.toVariant().toString();
    }
}

QStringList jsonTexts(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &value : list.toArray()) {
        if (value.isString())
            texts.append(value.toString());
    }
    return texts;
}

std::optional<Instant> isoInstant(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime || time.date().year() <= 1)
        return std::nullopt;
    return toInstant(time);
}

std::optional<std::chrono::nanoseconds> isoDuration(QStringView text)
{
    const bool isNegative = text.startsWith(u'-');
    if (isNegative)
        text = text.sliced(1);
    if (!text.startsWith(u'P') || text.size() < 3)
        return std::nullopt;
    const qsizetype timeStart = text.indexOf(u'T');
    const QStringView days = text.sliced(1, (timeStart < 0 ? text.size() : timeStart) - 1);
    const QStringView time = timeStart < 0 ? QStringView() : text.sliced(timeStart + 1);
    double seconds = 0;
    const bool isWhole = addAmounts(days, std::array{DurationUnit{u'D', 86'400}}, seconds)
                         && addAmounts(time,
                                       std::array{DurationUnit{u'H', 3600}, DurationUnit{u'M', 60},
                                                  DurationUnit{u'S', 1}},
                                       seconds)
                         && (timeStart < 0 || !time.isEmpty());
    if (!isWhole)
        return std::nullopt;
    const std::chrono::duration<double> duration(isNegative ? -seconds : seconds);
    return std::chrono::round<std::chrono::nanoseconds>(duration);
}

} // namespace toban
