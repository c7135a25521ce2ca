// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/testrun.h"

#include "models/connections/reachability.h"

namespace toban {

using Outcome = TestStep::Outcome;

TestRun::TestRun(const TestReport &begun) : m_report(begun) {}

void TestRun::step(const QString &name, const std::function<TestStep()> &attempt)
{
    TestStep step = isPassed(m_report) ? attempt() : skippedStep(name);
    step.name = name;
    m_report.append(step);
}

TestStep passed(const QString &text)
{
    return {{}, Outcome::Passed, text, {}};
}

TestStep warned(const QString &text, const QString &remedy)
{
    return {{}, Outcome::Warned, text, remedy};
}

TestStep failed(const QString &text, const QString &remedy)
{
    return {{}, Outcome::Failed, text, remedy};
}

TestStep failed(const Error &error)
{
    return failed(error.text, {});
}

TestStep notApplicable(const QString &text)
{
    return {{}, Outcome::Skipped, text, {}};
}

} // namespace toban
