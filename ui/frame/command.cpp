// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/command.h"

namespace toban {

int matchScore(const QString &pattern, const QString &text)
{
    int score = 0;
    qsizetype place = 0;
    qsizetype previous = -1;
    for (const QChar wanted : pattern) {
        if (wanted.isSpace())
            continue;
        while (place < text.size() && text[place].toCaseFolded() != wanted.toCaseFolded())
            ++place;
        if (place == text.size())
            return -1;
        const bool isWordStart = place == 0 || !text[place - 1].isLetterOrNumber();
        score += 1 + (place == previous + 1 ? 4 : 0) + (isWordStart ? 3 : 0);
        previous = place++;
    }
    return score;
}

} // namespace toban
