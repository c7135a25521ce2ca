// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace toban {

// Text for a terminal, where every character takes one column, and an East Asian one two.

/// The columns that a text takes.
int columnsOf(const QString &text);

/// Rows as lines, each cell padded to the widest of its column, two blanks between columns.
QString aligned(const QList<QStringList> &rows);

/// The text in lines of at most `columns`, broken where its language allows; all but the first
/// begin with `indent` blanks, and the first has been begun by as many columns.
QString wrapped(const QString &text, int indent, int columns);

} // namespace toban
