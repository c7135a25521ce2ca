// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/themestyle.h"

#include <QPainter>
#include <QStyleOption>

namespace toban {

namespace {

void outline(QPainter &painter, const QRect &rectangle, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rectangle).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.restore();
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        outline(*painter, option->rect, option->palette.color(QPalette::PlaceholderText));
        break;
    case PE_FrameLineEdit:
        if (!option->state.testFlag(State_HasFocus))
            outline(*painter, option->rect, option->palette.color(QPalette::Mid));
        break;
    default:
        break;
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    // Fusion's pictures for “OK” and “Cancel” belong to no theme.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace toban
