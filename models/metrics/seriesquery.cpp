// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/seriesquery.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace toban {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString escaped(QString value)
{
    return value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
}

QString unescaped(QString value)
{
    return value.replace(u"\\n"_s, u"\n"_s).replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s);
}

} // namespace

bool SeriesQuery::matches(const SeriesId &id) const
{
    if (!id.name.contains(QString(part).replace(u'.', u'_'), Qt::CaseInsensitive))
        return false;
    return std::all_of(labels.keyValueBegin(), labels.keyValueEnd(), [&id](const auto &label) {
        return id.labels.value(label.first) == label.second;
    });
}

Result<SeriesQuery> parseSeriesQuery(const QString &text)
{
    static const QRegularExpression whole(u"^\\s*([A-Za-z0-9_:.]*)\\s*(?:\\{(.*)\\})?\\s*\\z"_s);
    static const QRegularExpression label(
        u"\\G\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*(?:,|\\z)"_s);
    const auto match = whole.match(text);
    SeriesQuery query{match.captured(1), {}};
    const QString labels = match.captured(2);
    qsizetype end = 0;
    for (auto found = label.globalMatch(labels); found.hasNext();) {
        const auto pair = found.next();
        query.labels.insert(pair.captured(1), unescaped(pair.captured(2)));
        end = pair.capturedEnd();
    }
    const bool isRead = match.hasMatch() && labels.sliced(end).trimmed().isEmpty();
    if (isRead && !(query.part.isEmpty() && query.labels.isEmpty()))
        return query;
    return failure(
        Error::Kind::Invalid,
        Words::tr("“%1” picks no series. Write a part of the name, and labels in braces: "
                  "%2.")
            .arg(text, u"jvm.memory{area=\"heap\"}"_s));
}

QString seriesText(const SeriesId &id)
{
    QStringList labels;
    for (auto label = id.labels.keyValueBegin(); label != id.labels.keyValueEnd(); ++label)
        labels.append(u"%1=\"%2\""_s.arg(label->first, escaped(label->second)));
    return labels.isEmpty() ? id.name : id.name + u'{' + labels.join(u',') + u'}';
}

} // namespace toban
