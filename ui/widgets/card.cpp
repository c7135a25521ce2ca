// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/heading.h"

#include <QPainterPath>
#include <QVBoxLayout>

namespace toban {

namespace {

constexpr double radius = 6;
constexpr int accentWidth = 4;

} // namespace

void paintCard(QPainter &painter, const QRect &rect, const QColor &line, const QPalette &palette,
               const QColor &accent)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(line, 1));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawRoundedRect(outline, radius, radius);
    if (!accent.isValid())
        return;
    QPainterPath shape;
    shape.addRoundedRect(outline, radius, radius);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRect(rect.topLeft(), QSize(accentWidth, rect.height())), accent);
    painter.restore();
}

Card::Card(QWidget *parent)
    : QWidget(parent), m_title(new Heading(Heading::Rank::Section)), m_content(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(m_content);
    m_content->setSpacing(8);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), palette().color(QPalette::Mid), palette());
}

} // namespace toban
