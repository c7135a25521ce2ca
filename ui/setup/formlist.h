// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace toban {

class ConnectionForm;

/// Several connections of one kind: a list on the left with Add and Remove, the form of the
/// selected one on the right.
class FormList : public QWidget
{
    Q_OBJECT

public:
    /// `create` makes the form of a new, empty connection.
    FormList(const QString &name, std::function<ConnectionForm *()> create,
             QWidget *parent = nullptr);

    /// Adds a form and takes ownership.
    void add(ConnectionForm *form);

    QList<ConnectionForm *> forms() const;

Q_SIGNALS:
    void edited();

private:
    void removeCurrent();
    void updateButtons();

    QListWidget *m_list;
    QStackedWidget *m_stack;
    QPushButton *m_add;
    QPushButton *m_remove;
    std::function<ConnectionForm *()> m_create;
};

} // namespace toban
