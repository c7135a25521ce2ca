// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/testreport.h"
#include "models/core/result.h"

#include <functional>

namespace toban {

/// Runs the steps of a connection test in order until one fails; those after it are skipped.
class TestRun
{
public:
    /// Goes on from the steps taken already.
    explicit TestRun(const TestReport &begun = {});

    /// Takes the step, or notes that it was skipped. The step's name is filled in.
    void step(const QString &name, const std::function<TestStep()> &attempt);

    const TestReport &report() const { return m_report; }

private:
    TestReport m_report;
};

TestStep passed(const QString &text);
TestStep warned(const QString &text, const QString &remedy);
TestStep failed(const QString &text, const QString &remedy);
/// An error's text says what to do next by itself.
TestStep failed(const Error &error);
/// Not tried, because it does not apply: `text` says why.
TestStep notApplicable(const QString &text);

} // namespace toban
