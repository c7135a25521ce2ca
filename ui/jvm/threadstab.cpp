// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jvm/threadstab.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/fixedtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace toban {

ThreadsTab::ThreadsTab(const InstanceQuery<actuator::ThreadDump> &query, Clock clock,
                       const QTimeZone &zone, QWidget *parent)
    : JvmTab(parent), m_query(query), m_clock(std::move(clock)), m_zone(zone),
      m_threadModel(threadModel()), m_stackModel(stackModel()), m_summary(new QLabel),
      m_grouped(new QCheckBox), m_again(new QPushButton), m_save(new QPushButton),
      m_deadlock(new Banner), m_tables(new QStackedWidget),
      m_threads(new TableView(QStringLiteral("threads"), *m_threadModel)),
      m_stacks(new TableView(QStringLiteral("stacks"), *m_stackModel)), m_details(new FixedText)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addLayout(buildTools());
    column->addWidget(m_deadlock);
    column->addWidget(buildTables(), 1);
    retranslate();
}

QHBoxLayout *ThreadsTab::buildTools()
{
    m_again->setIcon(icon(QStringLiteral("refresh")));
    m_save->setIcon(icon(QStringLiteral("save")));
    m_save->setEnabled(false);
    m_summary->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_summary, 1);
    row->addWidget(m_grouped);
    row->addWidget(m_again);
    row->addWidget(m_save);
    connect(m_again, &QPushButton::clicked, this, &ThreadsTab::refresh);
    connect(m_save, &QPushButton::clicked, this, &ThreadsTab::askWhereToSave);
    connect(m_grouped, &QCheckBox::toggled, this, [this](bool isGrouped) {
        m_tables->setCurrentIndex(isGrouped ? 1 : 0);
        showDetails();
    });
    return row;
}

QWidget *ThreadsTab::buildTables()
{
    m_threads->hideColumns({"blocked", "waited"});
    m_threads->sortBy("name");
    m_tables->addWidget(m_threads);
    m_tables->addWidget(m_stacks);
    connect(m_threads, &TableView::selectionChanged, this, &ThreadsTab::showDetails);
    connect(m_stacks, &TableView::selectionChanged, this, &ThreadsTab::showDetails);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_tables);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({600, 400});
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void ThreadsTab::load(bool isFirst)
{
    if (isFirst) {
        m_threads->showLoading(tr("Asking %1 for its threads").arg(instance()));
        m_stacks->showLoading(tr("Asking %1 for its threads").arg(instance()));
    }
    fetch<actuator::ThreadDump>(m_query, [this](const auto &answer) { show(answer); });
}

void ThreadsTab::show(const Result<actuator::ThreadDump> &answer)
{
    if (!answer) {
        m_threads->showError(answer.error(), [this] { refresh(); });
        m_stacks->showError(answer.error(), [this] { refresh(); });
        return;
    }
    m_dump = *answer;
    m_taken = m_clock();
    m_threadModel->setRows(threadRows(m_dump));
    m_stackModel->setRows(stackRows(m_dump));
    m_threads->showRows();
    m_stacks->showRows();
    m_save->setEnabled(true);
    showSummary();
    showDetails();
}

void ThreadsTab::showSummary()
{
    m_summary->setText(m_dump.isEmpty() ? QString() : threadSummary(m_dump));
    m_deadlock->setMessage(Status::Critical, deadlockText(m_dump));
}

QString ThreadsTab::chosenText() const
{
    QStringList texts;
    if (m_grouped->isChecked()) {
        for (const int row : m_stacks->selectedRows()) {
            const StackRow &stack = m_stackModel->rows()[row];
            QString text = stack.names.join(QLatin1Char('\n')) + QLatin1Char('\n');
            for (const actuator::StackFrame &frame : stack.group.stack)
                text += QStringLiteral("\tat %1\n").arg(frame.text());
            texts.append(text);
        }
    } else {
        for (const int row : m_threads->selectedRows())
            texts.append(threadText(m_threadModel->rows()[row].thread));
    }
    return texts.join(QLatin1Char('\n'));
}

void ThreadsTab::showDetails()
{
    m_details->setPlainText(chosenText());
}

void ThreadsTab::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save thread dump"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(
        QStringLiteral("threads-%1-%2.txt")
            .arg(instance(),
                 toDateTime(m_taken, m_zone).toString(QStringLiteral("yyyyMMdd-HHmmss"))));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const Result<> saved = save(file);
        Q_EMIT noticed(saved ? tr("Thread dump saved as %1").arg(file) : saved.error().text);
    });
    dialog->open();
}

Result<> ThreadsTab::save(const QString &file) const
{
    QSaveFile out(file);
    const QByteArray bytes = threadDumpText(m_dump, instance(), m_taken).toUtf8();
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return failure(Error::Kind::Failed,
                       tr("%1 could not be written. Choose another place.").arg(file),
                       out.errorString());
    return {};
}

void ThreadsTab::retranslate()
{
    m_grouped->setText(tr("Group equal stacks"));
    m_again->setText(tr("Take again"));
    m_save->setText(tr("Save as text…"));
    m_threads->view()->setAccessibleName(tr("Threads"));
    m_stacks->view()->setAccessibleName(tr("Groups of threads"));
    m_details->setAccessibleName(tr("Stack"));
    m_details->setPlaceholderText(tr("Choose a thread to see its stack."));
    showSummary();
}

} // namespace toban
