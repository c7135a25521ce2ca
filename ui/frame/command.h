// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace toban {

/// Something the command palette can find and do.
struct Command
{
    QString title;    ///< translated
    QString group;    ///< translated: page, action, backup, …
    QString iconName; ///< may be empty
    QKeySequence shortcut;
    std::function<void()> run;
};

/// Lists the commands of one kind each time the palette opens.
using CommandSource = std::function<QList<Command>()>;

/// How well `pattern` fits `text`: the characters of the pattern have to occur in order, case and
/// spaces aside. Higher is better: consecutive characters and starts of words count more; an
/// empty pattern fits everything with 0; -1 means that it does not fit.
int matchScore(const QString &pattern, const QString &text);

} // namespace toban
