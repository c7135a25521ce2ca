// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/sample.h"

#include <QByteArray>
#include <QTimeZone>

namespace toban {

/// A series as a column of a table.
struct SeriesColumn
{
    QString title;
    Samples samples;

    bool operator==(const SeriesColumn &) const = default;
};

/// Series as CSV (RFC 4180): UTF-8 with a byte order mark, without which Excel takes Japanese for
/// gibberish; CR LF; a line of headings. The first column is the time as ISO 8601 with
/// milliseconds and the offset of `zone`; each further one holds the samples of a series with all
/// their digits and a decimal point. One row for each time at which any series has a sample from
/// `from` (inclusive) to `to` (exclusive); where a series has none then, its cell is empty.
///
/// A heading that a spreadsheet would take for a formula is prefixed with an apostrophe
/// (https://owasp.org/www-community/attacks/CSV_Injection).
QByteArray seriesCsv(const QList<SeriesColumn> &columns, Instant from, Instant to,
                     const QTimeZone &zone);

/// One text as a cell of such a file: quoted where it has to be, never a formula.
QByteArray csvText(const QString &text);

} // namespace toban
