// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace toban {

/// Text to read and copy, in the system's font of fixed width, lines unbroken: stacks, headers,
/// answers of servers. Tab moves the focus on.
class FixedText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit FixedText(QWidget *parent = nullptr);
};

} // namespace toban
