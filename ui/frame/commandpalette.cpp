// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/commandpalette.h"

#include "ui/widgets/icons.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace toban {

CommandPalette::CommandPalette(const QList<Command> &commands, QWidget *parent)
    : QDialog(parent), m_commands(commands), m_field(new QLineEdit), m_list(new QListWidget)
{
    setWindowTitle(tr("Commands"));
    m_field->setPlaceholderText(tr("Type a page or an action"));
    m_field->setAccessibleName(tr("Find a command"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize(QSize(20, 20));
    m_list->setFocusPolicy(Qt::NoFocus);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_field);
    column->addWidget(m_list);
    resize(560, 400);

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    filter({});
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown
            || key == Qt::Key_PageUp) {
            QApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::filter(const QString &pattern)
{
    struct Hit
    {
        int score;
        int index;
    };
    QList<Hit> hits;
    for (int i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands[i];
        int score = matchScore(pattern, command.title);
        // What stands behind the title can be searched as well, but comes after the titles.
        if (score < 0 && matchScore(pattern, command.title + u' ' + command.group) >= 0)
            score = 0;
        if (score >= 0)
            hits.append({score, i});
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const Hit &a, const Hit &b) { return a.score > b.score; });
    m_list->clear();
    for (const Hit &hit : std::as_const(hits)) {
        const Command &command = m_commands[hit.index];
        const QString shortcut = command.shortcut.toString(QKeySequence::NativeText);
        const QString text = shortcut.isEmpty()
                                 ? tr("%1 — %2").arg(command.title, command.group)
                                 : tr("%1 — %2   (%3)").arg(command.title, command.group, shortcut);
        auto *item = new QListWidgetItem(text, m_list);
        item->setSizeHint(QSize(0, fontMetrics().height() + 12));
        if (!command.iconName.isEmpty())
            item->setIcon(icon(command.iconName));
        item->setData(Qt::UserRole, hit.index);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const std::function<void()> run = m_commands[item->data(Qt::UserRole).toInt()].run;
    accept();
    run();
}

} // namespace toban
