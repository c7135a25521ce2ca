// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/testreportview.h"

#include "ui/widgets/icons.h"

#include <QGridLayout>
#include <QLabel>

namespace toban {

namespace {

Status statusOf(TestStep::Outcome outcome)
{
    switch (outcome) {
    case TestStep::Outcome::Passed:
        return Status::Ok;
    case TestStep::Outcome::Warned:
        return Status::Warning;
    case TestStep::Outcome::Failed:
        return Status::Critical;
    case TestStep::Outcome::Skipped:
        return Status::Unknown;
    }
    Q_UNREACHABLE();
}

QLabel *wrapped(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

TestReportView::TestReportView(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(2, 1);
    setAccessibleName(tr("Result of the connection test"));
}

void TestReportView::showRunning()
{
    clear();
    m_grid->addWidget(new QLabel(tr("Testing…")), 0, 0, 1, 3);
}

void TestReportView::show(const TestReport &report)
{
    clear();
    for (const TestStep &step : report)
        addStep(step);
    // What height is left stays below the steps rather than between them.
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

void TestReportView::clear()
{
    const QList<QWidget *> shown = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(shown);
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
}

void TestReportView::addStep(const TestStep &step)
{
    const int row = m_grid->rowCount();
    auto *sign = new QLabel;
    sign->setPixmap(statusIcon(statusOf(step.outcome)).pixmap(18));
    sign->setAccessibleName(statusWord(statusOf(step.outcome)));
    m_grid->addWidget(sign, row, 0, Qt::AlignTop);
    m_grid->addWidget(new QLabel(step.name), row, 1, Qt::AlignTop);
    m_grid->addWidget(wrapped(step.text), row, 2);
    if (!step.remedy.isEmpty())
        m_grid->addWidget(wrapped(step.remedy), row + 1, 2);
}

} // namespace toban
