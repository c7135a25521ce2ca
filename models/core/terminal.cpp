// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/terminal.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace toban {

namespace {

/// By the ranges of https://www.unicode.org/reports/tr11/ that are wide as a whole.
bool isWide(uint character)
{
    return (character >= 0x1100 && character <= 0x115f)
           || (character >= 0x2e80 && character <= 0xa4cf)
           || (character >= 0xac00 && character <= 0xd7a3)
           || (character >= 0xf900 && character <= 0xfaff)
           || (character >= 0xfe30 && character <= 0xfe6f)
           || (character >= 0xff00 && character <= 0xff60)
           || (character >= 0x20000 && character <= 0x3fffd);
}

} // namespace

int columnsOf(const QString &text)
{
    int columns = 0;
    for (const uint character : text.toUcs4())
        columns += isWide(character) ? 2 : 1;
    return columns;
}

QString aligned(const QList<QStringList> &rows)
{
    QList<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(row[i]));
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i] + QString(widths[i] - columnsOf(row[i]) + 2, QLatin1Char(' '));
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

QString wrapped(const QString &text, int indent, int columns)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    QString result;
    int column = indent;
    for (qsizetype begin = 0, end = 0; (end = finder.toNextBoundary()) > 0; begin = end) {
        const QString part = text.sliced(begin, end - begin);
        QString visible = part;
        while (visible.endsWith(QLatin1Char(' ')))
            visible.chop(1);
        if (column + columnsOf(visible) > columns && column > indent) {
            while (result.endsWith(QLatin1Char(' ')))
                result.chop(1);
            result += QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
            column = indent;
        }
        result += part;
        column += columnsOf(part);
    }
    return result;
}

} // namespace toban
