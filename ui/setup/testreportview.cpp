// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/testreportview.h"

#include "ui/widgets/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

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
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

TestReportView::TestReportView(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Result of the connection test"));
}

void TestReportView::showRunning()
{
    clear();
    m_column->addWidget(new QLabel(tr("Testing…")));
}

void TestReportView::show(const TestReport &report)
{
    clear();
    for (const TestStep &step : report)
        addStep(step);
}

void TestReportView::clear()
{
    const QList<QWidget *> shown = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(shown);
}

void TestReportView::addStep(const TestStep &step)
{
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(2, 1);
    auto *sign = new QLabel;
    sign->setPixmap(statusIcon(statusOf(step.outcome)).pixmap(18));
    grid->addWidget(sign, 0, 0, Qt::AlignTop);
    auto *name = new QLabel(step.name);
    name->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    grid->addWidget(name, 0, 1, Qt::AlignTop);
    grid->addWidget(wrapped(step.text), 0, 2);
    if (!step.remedy.isEmpty())
        grid->addWidget(wrapped(step.remedy), 1, 2);
    m_column->addWidget(row);
}

} // namespace toban
