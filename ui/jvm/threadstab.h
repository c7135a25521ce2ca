// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jvm/threadmodel.h"
#include "ui/jvm/jvmtab.h"

#include <QTimeZone>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace toban {

class Banner;
class FixedText;
class TableView;

/// A thread dump: each thread, or the threads at the same place as one; locks, deadlocks, and the
/// stacks of what is chosen.
class ThreadsTab : public JvmTab
{
    Q_OBJECT

public:
    ThreadsTab(const InstanceQuery<actuator::ThreadDump> &query, Clock clock, const QTimeZone &zone,
               QWidget *parent = nullptr);

    QByteArray id() const override { return "threads"; }
    QString title() const override { return tr("Threads"); }

    /// Writes the dump shown to a file, as text. Errors: Failed, saying why it can't be written.
    Result<> save(const QString &file) const;

protected:
    void load(bool isFirst) override;
    void retranslate() override;

private:
    QWidget *buildTables();
    QHBoxLayout *buildTools();
    void show(const Result<actuator::ThreadDump> &answer);
    void showSummary();
    void showDetails();
    void askWhereToSave();
    QString chosenText() const;

    InstanceQuery<actuator::ThreadDump> m_query;
    Clock m_clock;
    QTimeZone m_zone;
    std::unique_ptr<ThreadModel> m_threadModel;
    std::unique_ptr<StackModel> m_stackModel;
    actuator::ThreadDump m_dump;
    Instant m_taken{};
    QLabel *m_summary;
    QCheckBox *m_grouped;
    QPushButton *m_again;
    QPushButton *m_save;
    Banner *m_deadlock;
    QStackedWidget *m_tables;
    TableView *m_threads;
    TableView *m_stacks;
    FixedText *m_details;
};

} // namespace toban
