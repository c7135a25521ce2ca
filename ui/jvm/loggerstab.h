// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jvm/changemodel.h"
#include "models/jvm/levelchanges.h"
#include "models/jvm/loggermodel.h"
#include "ui/jvm/jvmtab.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QMenu;
class QToolButton;

namespace toban {

class Heading;
class TableView;

/// The loggers of an instance: their levels, changing them for a time, and what was changed.
class LoggersTab : public JvmTab
{
    Q_OBJECT

public:
    /// `changes` must outlive the tab.
    LoggersTab(const InstanceQuery<actuator::Loggers> &query, LevelChanges &changes, Clock clock,
               const QTimeZone &zone, QWidget *parent = nullptr);

    QByteArray id() const override { return "loggers"; }
    QString title() const override { return tr("Loggers"); }

protected:
    void load(bool isFirst) override;
    void retranslate() override;

private:
    void buildTools();
    void buildChanges();
    void show(const Result<actuator::Loggers> &answer);
    void showRows();
    void showChanges();
    void fillMenu();
    void setLevel(const QString &level);

    InstanceQuery<actuator::Loggers> m_query;
    LevelChanges &m_changes;
    std::unique_ptr<LoggerModel> m_model;
    std::unique_ptr<ChangeModel> m_changeModel;
    actuator::Loggers m_loggers;
    TableView *m_table;
    QMenu *m_menu;
    QToolButton *m_set;
    QComboBox *m_duration;
    QCheckBox *m_onlySet;
    QWidget *m_changeArea;
    Heading *m_changeHeading;
    TableView *m_changeTable;
    QAction *m_revert;
    QTimer m_tick; ///< the time left runs down while changes are shown
};

} // namespace toban
