// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace toban {

Banner::Banner(QWidget *parent) : QWidget(parent), m_icon(new QLabel), m_text(new QLabel)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void Banner::setMessage(Status status, const QString &text)
{
    m_status = status;
    m_text->setText(text);
    setAccessibleName(QStringLiteral("%1: %2").arg(statusWord(status), text));
    updateIcon();
    setVisible(!text.isEmpty());
    update();
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateIcon();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), palette().color(QPalette::Mid), palette(),
              statusColour(m_status, palette()));
}

void Banner::updateIcon()
{
    const int size = fontMetrics().height();
    m_icon->setPixmap(statusIcon(m_status).pixmap(QSize(size, size), devicePixelRatioF()));
}

} // namespace toban
