// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heading.h"

#include <QApplication>
#include <QEvent>

namespace toban {

namespace {

double scaleOf(Heading::Rank rank)
{
    switch (rank) {
    case Heading::Rank::Page:
        return 1.5;
    case Heading::Rank::Value:
        return 1.8;
    case Heading::Rank::Section:
        break;
    }
    return 1.0;
}

} // namespace

Heading::Heading(Rank rank, QWidget *parent) : QLabel(parent), m_rank(rank)
{
    setTextFormat(Qt::PlainText);
    applyFont();
}

void Heading::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
}

void Heading::applyFont()
{
    QFont font = QApplication::font(this);
    font.setPointSizeF(font.pointSizeF() * scaleOf(m_rank));
    if (m_rank == Rank::Section)
        font.setBold(true);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    // Older versions of Qt leave it to the font, and the fonts of desktops have such digits.
    if (m_rank == Rank::Value)
        font.setFeature("tnum", 1);
#endif
    setFont(font);
}

} // namespace toban
