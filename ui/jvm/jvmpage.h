// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jvm/levelchanges.h"
#include "ui/jvm/jvmqueries.h"
#include "ui/widgets/page.h"

#include <QTimeZone>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QTabWidget;

namespace toban {

class Heading;
class JvmTab;
class StateStack;

/// What goes on inside the application: loggers, threads, properties, scheduled tasks, the last
/// requests, of the instance chosen. A tab asks when it is first looked at.
class JvmPage : public Page
{
    Q_OBJECT

public:
    /// `changes` must outlive the page.
    JvmPage(const QStringList &instances, const JvmQueries &queries, LevelChanges &changes,
            Clock clock, const QTimeZone &zone, QWidget *parent = nullptr);

    QByteArray id() const override { return "jvm"; }
    QString title() const override { return tr("JVM"); }
    QString iconName() const override { return QStringLiteral("jvm"); }
    void refresh() override;

    /// `instance`, `tab/instance` or `tab/`; the tabs are loggers, threads, environment, tasks and
    /// exchanges.
    void open(const QString &target) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QHBoxLayout *buildHead(const QStringList &instances);
    void addTab(JvmTab *tab);
    JvmTab *currentTab() const;
    void showInstance();
    void noteTime();
    void retranslate();

    Clock m_clock;
    QTimeZone m_zone;
    Heading *m_heading;
    QLabel *m_instanceLabel;
    QComboBox *m_instances;
    QLabel *m_time;
    QTabWidget *m_tabs;
    StateStack *m_states;
};

} // namespace toban
