// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consoleanswers.h"

#include "models/overview/account.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace toban {

using namespace Qt::StringLiterals;

namespace {

const int unknown = exitCodeOf(Status::Unknown);

QString number(double value)
{
    return QString::number(value, 'g', 15);
}

/// JSON has no NaN and no infinity.
QJsonValue jsonNumber(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(number(value));
}

QJsonObject jsonSeries(const SeriesId &id)
{
    QJsonObject labels;
    for (auto label = id.labels.keyValueBegin(); label != id.labels.keyValueEnd(); ++label)
        labels.insert(label->first, label->second);
    return {{u"name"_s, id.name}, {u"labels"_s, labels}};
}

ConsoleAnswer nothingMatches()
{
    ConsoleAnswer answer;
    answer.exitCode = unknown;
    answer.json = {{u"series"_s, QJsonArray()}};
    answer.notes = {Console::tr("No series matches.")};
    return answer;
}

} // namespace

ConsoleAnswer statusAnswer(const ServiceWatch &watch, const Profile &profile)
{
    const Instant now = systemNow();
    return {exitCodeOf(watch.status()),
            statusText(watch, profile, now),
            statusJson(watch, profile, now),
            {}};
}

ConsoleAnswer checkAnswer(const ServiceWatch &watch, const Profile &profile)
{
    const Instant now = systemNow();
    return {exitCodeOf(watch.status()),
            pluginLine(watch, profile, now) + u'\n',
            statusJson(watch, profile, now),
            {}};
}

ConsoleAnswer metricsAnswer(const Readings &readings, const SeriesQuery &query,
                            const QList<TargetState> &targets)
{
    Readings found;
    std::copy_if(readings.cbegin(), readings.cend(), std::back_inserter(found),
                 [&query](const Reading &reading) { return query.matches(reading.id); });
    std::sort(found.begin(), found.end(),
              [](const Reading &a, const Reading &b) { return a.id < b.id; });
    ConsoleAnswer answer = found.isEmpty() ? nothingMatches() : ConsoleAnswer();
    for (const TargetState &target : targets) {
        if (target.error)
            answer.notes.append(target.target.name + u": "_s + target.error->text);
    }
    QJsonArray series;
    for (const Reading &reading : std::as_const(found)) {
        answer.text += seriesText(reading.id) + u' ' + number(reading.value) + u'\n';
        QJsonObject object = jsonSeries(reading.id);
        object.insert(u"value"_s, jsonNumber(reading.value));
        series.append(object);
    }
    answer.json = {{u"source"_s, u"service"_s}, {u"series"_s, series}};
    return answer;
}

ConsoleAnswer promqlAnswer(const prometheus::QueryResult &result)
{
    const bool isText = result.type == prometheus::QueryResult::Type::String;
    ConsoleAnswer answer = result.series.isEmpty() && !isText ? nothingMatches() : ConsoleAnswer();
    if (isText)
        answer.text = result.text + u'\n';
    QJsonArray all;
    for (const Series &series : result.series) {
        QJsonArray samples;
        for (const Sample &sample : series.samples) {
            const QString time = toDateTime(sample.time).toString(Qt::ISODateWithMs);
            answer.text += (seriesText(series.id) + u' ' + number(sample.value)).trimmed();
            answer.text += series.samples.size() > 1 ? u' ' + time + u'\n' : u"\n"_s;
            samples.append(QJsonArray{time, jsonNumber(sample.value)});
        }
        QJsonObject object = jsonSeries(series.id);
        object.insert(u"samples"_s, samples);
        all.append(object);
    }
    answer.json = {{u"source"_s, u"prometheus"_s}, {u"series"_s, all}};
    if (isText)
        answer.json.insert(u"text"_s, result.text);
    return answer;
}

ConsoleAnswer validationAnswer(const ProfileReading &reading, const QString &path)
{
    Status status = Status::Ok;
    ConsoleAnswer answer;
    QJsonArray findings;
    for (const ProfileFinding &finding : reading.findings) {
        status = worse(status, finding.severity);
        answer.text += statusWord(finding.severity) + u' ' + findingText(finding, path) + u'\n';
        findings.append(QJsonObject{{u"severity"_s, statusWord(finding.severity)},
                                    {u"field"_s, finding.field},
                                    {u"line"_s, finding.position.line},
                                    {u"column"_s, finding.position.column},
                                    {u"text"_s, finding.text}});
    }
    if (findings.isEmpty())
        answer.text = u"OK "_s + path + u'\n';
    answer.exitCode = exitCodeOf(status);
    answer.json = {{u"file"_s, path}, {u"status"_s, statusWord(status)}, {u"findings"_s, findings}};
    return answer;
}

ConsoleAnswer auditAnswer(const TrailReport &report)
{
    const Status status = report.isIntact() ? Status::Ok : Status::Critical;
    ConsoleAnswer answer;
    answer.exitCode = exitCodeOf(status);
    const QString note =
        report.entries == 0
            ? QString()
            : u"%1:%2"_s.arg(report.entries).arg(QLatin1StringView(report.lastHash));
    answer.text = statusWord(status) + u' '
                  + Console::tr("%n entry(s)", nullptr, int(report.entries)) + u' ' + note;
    answer.text = answer.text.trimmed() + u'\n';
    QJsonArray flaws;
    for (const TrailFlaw &flaw : report.flaws) {
        answer.text += Console::tr("line %1: %2").arg(flaw.line).arg(flaw.text) + u'\n';
        flaws.append(QJsonObject{{u"line"_s, flaw.line}, {u"text"_s, flaw.text}});
    }
    answer.json = {{u"status"_s, statusWord(status)},
                   {u"entries"_s, report.entries},
                   {u"note"_s, note},
                   {u"flaws"_s, flaws}};
    return answer;
}

ConsoleAnswer errorAnswer(const Error &error, bool isPlugin)
{
    ConsoleAnswer answer;
    answer.exitCode = unknown;
    if (isPlugin)
        answer.text =
            u"UNKNOWN - "_s + QString(error.text).replace(u'|', u'/').simplified() + u'\n';
    else if (!error.detail.startsWith(error.text)) // a list of all findings begins with the first
        answer.notes = {error.text};
    if (!error.detail.isEmpty() && (!isPlugin || error.detail != error.text))
        answer.notes.append(error.detail);
    answer.json = {{u"status"_s, u"UNKNOWN"_s},
                   {u"error"_s, QJsonObject{{u"text"_s, error.text}, {u"detail"_s, error.detail}}}};
    return answer;
}

} // namespace toban
