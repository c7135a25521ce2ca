// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jvm/taskmodel.h"
#include "ui/jvm/jvmtab.h"

namespace toban {

class TableView;

/// What an instance does on a schedule, and how that went.
class TasksTab : public JvmTab
{
    Q_OBJECT

public:
    TasksTab(const InstanceQuery<QList<actuator::ScheduledTask>> &query, const QTimeZone &zone,
             QWidget *parent = nullptr);

    QByteArray id() const override { return "tasks"; }
    QString title() const override { return tr("Scheduled tasks"); }

protected:
    void load(bool isFirst) override;
    void retranslate() override;

private:
    void show(const Result<QList<actuator::ScheduledTask>> &answer);
    void showTasks();

    InstanceQuery<QList<actuator::ScheduledTask>> m_query;
    std::unique_ptr<TaskModel> m_model;
    TableView *m_table;
    bool m_hasAnswer = false;
};

} // namespace toban
