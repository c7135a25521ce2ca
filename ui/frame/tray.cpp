// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/tray.h"

#include "ui/widgets/icons.h"

namespace toban {

Tray::Tray(const QString &service, QObject *parent)
    : QObject(parent), m_service(service), m_show(m_menu.addAction(QString())),
      m_quit(m_menu.addAction(QString()))
{
    m_icon.setContextMenu(&m_menu);
    // Asked when it is shown, so that the menu always speaks the present language.
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::retranslate);
    connect(m_show, &QAction::triggered, this, &Tray::windowRequested);
    connect(m_quit, &QAction::triggered, this, &Tray::quitRequested);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT windowRequested();
            });
    setStatus(Status::Unknown, {});
    retranslate();
}

void Tray::setShown(bool isShown)
{
    m_icon.setVisible(isShown);
}

void Tray::setStatus(Status status, const QString &reason)
{
    m_icon.setIcon(statusIcon(status));
    const QString text = tr("%1: %2").arg(m_service, statusWord(status));
    m_icon.setToolTip(reason.isEmpty() ? text : text + QLatin1Char('\n') + reason);
}

void Tray::retranslate()
{
    m_show->setText(tr("Show %1").arg(m_service));
    m_quit->setText(tr("Quit"));
}

} // namespace toban
