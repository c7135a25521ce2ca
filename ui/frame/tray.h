// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/status.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace toban {

/// The sign in the system's tray: how the service is, at a glance; a click brings the window back.
class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(const QString &service, QObject *parent = nullptr);

    void setShown(bool isShown);
    void setStatus(Status status, const QString &reason);

Q_SIGNALS:
    void windowRequested();
    void quitRequested();

private:
    void retranslate();

    QString m_service;
    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QAction *m_show;
    QAction *m_quit;
};

} // namespace toban
