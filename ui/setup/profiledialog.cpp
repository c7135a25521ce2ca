// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/profiledialog.h"

#include "ui/setup/findings.h"
#include "ui/setup/profileforms.h"
#include "ui/widgets/icons.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace toban {

namespace {

/// The section under its explanation, scrolling where the window is small.
QWidget *sectionPage(const ProfileForms::Section &section)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    auto *explanation = new QLabel(section.explanation);
    explanation->setWordWrap(true);
    column->addWidget(explanation);
    column->addSpacing(8);
    column->addWidget(section.widget);
    column->addStretch();
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    return area;
}

} // namespace

ProfileDialog::ProfileDialog(const Draft &draft, const ConnectionTests &tests, QWidget *parent)
    : QDialog(parent), m_forms(new ProfileForms(draft, false, tests, this)), m_findings(new QLabel),
      m_buttons(new QDialogButtonBox)
{
    setWindowTitle(tr("Edit %1").arg(draft.profile.name));
    m_findings->setTextFormat(Qt::PlainText);
    auto *list = new QListWidget;
    list->setAccessibleName(tr("Sections"));
    list->setIconSize(QSize(20, 20));
    auto *stack = new QStackedWidget;
    for (const ProfileForms::Section &section : m_forms->sections()) {
        auto *item = new QListWidgetItem(icon(section.iconName), section.title, list);
        item->setSizeHint(QSize(0, fontMetrics().height() + 14));
        stack->addWidget(sectionPage(section));
    }
    list->setFixedWidth(fontMetrics().averageCharWidth() * 26);
    list->setCurrentRow(0);
    connect(list, &QListWidget::currentRowChanged, stack, &QStackedWidget::setCurrentIndex);

    m_findings->setWordWrap(true);
    m_findings->setAccessibleName(tr("What is still missing"));
    m_buttons->setStandardButtons(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *grid = new QGridLayout(this);
    grid->addWidget(list, 0, 0);
    grid->addWidget(stack, 0, 1);
    grid->addWidget(m_findings, 1, 0, 1, 2);
    grid->addWidget(m_buttons, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(0, 1);
    resize(900, 600);

    connect(m_forms, &ProfileForms::edited, this, &ProfileDialog::check);
    check();
}

Draft ProfileDialog::draft() const
{
    return m_forms->draft();
}

void ProfileDialog::check()
{
    const QString text = blockingFindings(m_forms->draft().profile);
    m_findings->setText(text);
    m_findings->setVisible(!text.isEmpty());
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(text.isEmpty());
}

} // namespace toban
