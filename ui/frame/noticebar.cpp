// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/noticebar.h"

#include "ui/widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace toban {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel), m_text(new QLabel), m_action(new QPushButton),
      m_close(new QPushButton(tr("Close")))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        m_act();
    });
    hide();
}

void NoticeBar::show(Status status, const QString &text, const QString &actionText,
                     const std::function<void()> &action)
{
    m_icon->setPixmap(statusIcon(status).pixmap(20));
    m_icon->setAccessibleName(statusWord(status));
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(bool(action));
    m_act = action;
    QFrame::show();
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_close->setText(tr("Close"));
    QFrame::changeEvent(event);
}

} // namespace toban
