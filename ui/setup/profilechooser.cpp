// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/profilechooser.h"

#include "ui/widgets/icons.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace toban {

ProfileChooser::ProfileChooser(const QStringList &names, const QString &current, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget)
{
    setWindowTitle(tr("Switch service"));
    m_list->setAccessibleName(tr("Services"));
    m_list->setIconSize(QSize(20, 20));
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(icon(QStringLiteral("overview")), name, m_list);
        item->setSizeHint(QSize(0, fontMetrics().height() + 14));
        if (name == current)
            m_list->setCurrentItem(item);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    QPushButton *fresh = buttons->addButton(tr("New service…"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    column->addWidget(buttons);
    resize(420, 320);
    const auto chooseCurrent = [this] {
        if (const QListWidgetItem *item = m_list->currentItem())
            choose(item->text());
    };
    connect(m_list, &QListWidget::itemActivated, this, chooseCurrent);
    connect(buttons, &QDialogButtonBox::accepted, this, chooseCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(fresh, &QPushButton::clicked, this, [this] { choose({}); });
}

void ProfileChooser::choose(const QString &name)
{
    m_chosen = name;
    accept();
}

} // namespace toban
