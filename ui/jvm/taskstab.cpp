// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jvm/taskstab.h"

#include "ui/widgets/tableview.h"

#include <QTableView>
#include <QVBoxLayout>

namespace toban {

TasksTab::TasksTab(const InstanceQuery<QList<actuator::ScheduledTask>> &query,
                   const QTimeZone &zone, QWidget *parent)
    : JvmTab(parent), m_query(query), m_model(taskModel(zone)),
      m_table(new TableView(QStringLiteral("tasks"), *m_model))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_table);
    retranslate();
}

void TasksTab::load(bool isFirst)
{
    if (isFirst)
        m_table->showLoading(tr("Asking %1 for its scheduled tasks").arg(instance()));
    m_hasAnswer &= !isFirst;
    fetch<QList<actuator::ScheduledTask>>(m_query, [this](const auto &answer) { show(answer); });
}

void TasksTab::show(const Result<QList<actuator::ScheduledTask>> &answer)
{
    m_hasAnswer = answer.has_value();
    if (!answer) {
        m_table->showError(answer.error(), [this] { refresh(); });
        return;
    }
    m_model->setRows(*answer);
    showTasks();
}

void TasksTab::showTasks()
{
    if (m_model->rows().isEmpty())
        m_table->showEmpty(tr("%1 has no scheduled tasks.").arg(instance()));
    else
        m_table->showRows();
}

void TasksTab::retranslate()
{
    m_table->view()->setAccessibleName(tr("Scheduled tasks"));
    if (m_hasAnswer)
        showTasks();
}

} // namespace toban
