// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QListWidget;

namespace toban {

/// Chooses one of the services there are, or a new one.
class ProfileChooser : public QDialog
{
    Q_OBJECT

public:
    ProfileChooser(const QStringList &names, const QString &current, QWidget *parent = nullptr);

    /// The chosen profile; empty when a new one is wanted.
    QString chosen() const { return m_chosen; }

private:
    void choose(const QString &name);

    QListWidget *m_list;
    QString m_chosen;
};

} // namespace toban
