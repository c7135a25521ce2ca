// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/testreport.h"

#include <QWidget>

class QGridLayout;

namespace toban {

/// What a connection test did, step by step: a sign and a word for each outcome, what was seen,
/// and what to do where it failed.
class TestReportView : public QWidget
{
    Q_OBJECT

public:
    explicit TestReportView(QWidget *parent = nullptr);

    /// Shows that the test is under way.
    void showRunning();

    void show(const TestReport &report);

    /// Empties the view: the fields have changed since the test.
    void clear();

private:
    void addStep(const TestStep &step);

    QGridLayout *m_grid;
    TestReport m_report;
};

} // namespace toban
