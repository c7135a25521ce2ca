// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/command.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace toban {

/// Ctrl+K: a field and the commands that fit what is typed in it. Enter runs the marked one, the
/// arrow keys mark another while the field keeps the focus, Esc closes.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const QList<Command> &commands, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &pattern);
    void runCurrent();

    QList<Command> m_commands;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace toban
