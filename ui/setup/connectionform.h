// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/testreport.h"

#include <QWidget>

#include <functional>
#include <stop_token>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace toban {

class TestReportView;

/// The fields of one connection and its "Test" button. A subclass adds the fields and says what
/// the test of their present content is; the form runs it in the background and shows the report.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    using Test = std::function<TestReport(std::stop_token)>;

    explicit ConnectionForm(QWidget *parent = nullptr);

    /// What the list of several connections calls this one.
    virtual QString label() const = 0;

Q_SIGNALS:
    /// Some field has changed.
    void edited();

protected:
    /// The test of what the fields say now; copied values only, since it runs in the background.
    virtual Test test() const = 0;

    /// Adds a field; `explanation` is its tooltip and accessible description.
    QLineEdit *addText(const QString &label, const QString &explanation,
                       const QString &placeholder = {});
    /// A field for a secret: never shown, never prefilled.
    QLineEdit *addSecret(const QString &label, bool isStored);
    QLineEdit *addFile(const QString &label, const QString &explanation);
    QComboBox *addChoice(const QString &label, const QString &explanation,
                         const QStringList &choices);
    void addWidget(const QString &label, QWidget *field);

    /// Ends the fields with the Test button and the report; called once, last.
    void addTest();

private:
    void runTest();

    QFormLayout *m_fields;
    QPushButton *m_button = nullptr;
    TestReportView *m_report = nullptr;
    std::stop_source m_running;
    int m_tests = 0; ///< counts tests and what makes them void
};

} // namespace toban
