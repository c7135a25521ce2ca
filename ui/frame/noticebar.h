// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/status.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace toban {

/// Something that stays true until it is mended, said above the page: missing passwords, a history
/// that cannot be written. Hidden while there is nothing to say.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows a notice in place of the one before; without an action there is only Close.
    void show(Status status, const QString &text, const QString &actionText = {},
              const std::function<void()> &action = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_close;
    std::function<void()> m_act;
};

} // namespace toban
