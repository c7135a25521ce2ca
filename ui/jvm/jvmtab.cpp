// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jvm/jvmtab.h"

#include <QEvent>

namespace toban {

JvmTab::~JvmTab()
{
    m_stop.request_stop();
}

void JvmTab::showInstance(const QString &instance)
{
    if (instance == m_instance)
        return;
    m_instance = instance;
    load(true);
}

void JvmTab::refresh()
{
    if (!m_instance.isEmpty())
        load(false);
}

void JvmTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace toban
