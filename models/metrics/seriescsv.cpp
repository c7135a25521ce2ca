// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/seriescsv.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace toban {

namespace {

QByteArray isoTime(Instant time, const QTimeZone &zone)
{
    QDateTime local = toDateTime(time, zone);
    // Qt writes an offset for OffsetFromUTC only, not for a named zone.
    local = local.toOffsetFromUtc(local.offsetFromUtc());
    return local.toString(Qt::ISODateWithMs).toLatin1();
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

/// The samples of a column that are still to be written.
struct Rest
{
    Samples::const_iterator next;
    Samples::const_iterator end;
};

} // namespace

QByteArray csvText(const QString &text)
{
    QString cell = text;
    if (!cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front()))
        cell.prepend(QLatin1Char('\''));
    const auto needsQuotes = [](QChar c) { return QStringView(u",\"\r\n").contains(c); };
    if (std::any_of(cell.cbegin(), cell.cend(), needsQuotes)) {
        cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        cell = QLatin1Char('"') + cell + QLatin1Char('"');
    }
    return cell.toUtf8();
}

QByteArray seriesCsv(const QList<SeriesColumn> &columns, Instant from, Instant to,
                     const QTimeZone &zone)
{
    const auto isEarlier = [](const Sample &sample, Instant time) { return sample.time < time; };
    QByteArray csv = QByteArrayLiteral("\xEF\xBB\xBF")
                     + csvText(QCoreApplication::translate("SeriesCsv", "Time"));
    QList<Rest> rests;
    for (const SeriesColumn &column : columns) {
        csv += ',' + csvText(column.title);
        const auto begin =
            std::lower_bound(column.samples.cbegin(), column.samples.cend(), from, isEarlier);
        rests.append(Rest{begin, std::lower_bound(begin, column.samples.cend(), to, isEarlier)});
    }
    csv += "\r\n";
    while (true) {
        std::optional<Instant> time;
        for (const Rest &rest : std::as_const(rests)) {
            if (rest.next != rest.end)
                time = time ? std::min(*time, rest.next->time) : rest.next->time;
        }
        if (!time)
            return csv;
        csv += isoTime(*time, zone);
        for (Rest &rest : rests) {
            csv += ',';
            if (rest.next != rest.end && rest.next->time == *time)
                csv += number((rest.next++)->value);
        }
        csv += "\r\n";
    }
}

} // namespace toban
