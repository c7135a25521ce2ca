// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/servicehead.h"

#include "ui/widgets/heading.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palette.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace toban {

ServiceHead::ServiceHead(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel), m_word(new Heading(Heading::Rank::Page)),
      m_service(new Heading(Heading::Rank::Page)), m_reason(new QLabel)
{
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::RichText);
    m_reason->setTextInteractionFlags(Qt::TextBrowserInteraction);
    // A long title is cut off, not the page widened.
    m_service->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_icon, 0, 0);
    grid->addWidget(m_word, 0, 1);
    grid->addWidget(m_service, 0, 2);
    grid->addWidget(m_reason, 1, 1, 1, 2);
    grid->setColumnStretch(2, 1);
    connect(m_reason, &QLabel::linkActivated, this, &ServiceHead::reasonActivated);
}

void ServiceHead::setState(Status status, const QString &service, const QString &reason,
                           bool hasLink)
{
    m_status = status;
    m_service->setText(service);
    m_reasonText = reason;
    m_hasLink = hasLink;
    show();
}

void ServiceHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        show();
}

void ServiceHead::show()
{
    const int size = m_word->fontMetrics().height();
    m_icon->setPixmap(statusIcon(m_status).pixmap(QSize(size, size), devicePixelRatioF()));
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, statusColour(m_status, palette()));
    m_word->setPalette(coloured);
    m_word->setText(statusWord(m_status));
    QString text = m_reasonText.toHtmlEscaped();
    if (m_hasLink)
        text += QStringLiteral(" &nbsp;<a href=\"#\">%1</a>").arg(tr("Show in Metrics"));
    m_reason->setText(text);
    m_reason->setAccessibleName(m_reasonText);
    setAccessibleName(
        QStringLiteral("%1 %2. %3").arg(statusWord(m_status), m_service->text(), m_reasonText));
}

} // namespace toban
