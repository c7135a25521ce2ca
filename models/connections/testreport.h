// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace toban {

/// One step of a connection test, in the order in which they were tried.
struct TestStep
{
    enum class Outcome {
        Passed,
        Failed,
        Skipped, ///< not tried, because an earlier step failed or nothing was to be tried
        Warned,  ///< works, but not as it should
    };

    QString name; ///< translated, as "Name lookup"
    Outcome outcome = Outcome::Passed;
    QString text;   ///< translated: what was found
    QString remedy; ///< translated: what to do next; empty when there is nothing to do

    bool operator==(const TestStep &) const = default;
};

/// What a connection test found, step by step. Never holds a secret.
using TestReport = QList<TestStep>;

} // namespace toban
