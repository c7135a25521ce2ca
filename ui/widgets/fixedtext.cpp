// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fixedtext.h"

#include <QFontDatabase>

namespace toban {

FixedText::FixedText(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

} // namespace toban
