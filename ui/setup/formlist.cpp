// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/formlist.h"

#include "ui/setup/connectionform.h"
#include "ui/widgets/icons.h"

#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

namespace toban {

FormList::FormList(const QString &name, std::function<ConnectionForm *()> create, QWidget *parent)
    : QWidget(parent), m_list(new QListWidget), m_stack(new QStackedWidget),
      m_add(new QPushButton(icon(QStringLiteral("add")), tr("Add"))),
      m_remove(new QPushButton(icon(QStringLiteral("remove")), tr("Remove"))),
      m_create(std::move(create))
{
    m_list->setAccessibleName(name);
    // As wide as the buttons below, never as its own hint says.
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_list, 0, 0, 1, 2);
    grid->addWidget(m_add, 1, 0);
    grid->addWidget(m_remove, 1, 1);
    grid->addWidget(m_stack, 0, 2, 2, 1);
    grid->setColumnStretch(2, 1);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add(m_create());
        m_list->setCurrentRow(m_list->count() - 1);
        forms().last()->setFocus();
        Q_EMIT edited();
    });
    connect(m_remove, &QPushButton::clicked, this, &FormList::removeCurrent);
    updateButtons();
}

void FormList::add(ConnectionForm *form)
{
    m_stack->addWidget(form);
    auto *item = new QListWidgetItem(form->label(), m_list);
    connect(form, &ConnectionForm::edited, this, [this, form, item] {
        item->setText(form->label());
        Q_EMIT edited();
    });
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    updateButtons();
}

QList<ConnectionForm *> FormList::forms() const
{
    QList<ConnectionForm *> forms;
    for (int i = 0; i < m_stack->count(); ++i)
        forms.append(static_cast<ConnectionForm *>(m_stack->widget(i)));
    return forms;
}

/// Nothing is lost yet: the draft is only written when the whole dialog is accepted.
void FormList::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    QWidget *form = m_stack->widget(row);
    form->disconnect(this);
    m_stack->removeWidget(form);
    form->deleteLater();
    delete m_list->takeItem(row);
    updateButtons();
    Q_EMIT edited();
}

void FormList::updateButtons()
{
    m_remove->setEnabled(m_list->count() > 0);
}

} // namespace toban
