// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/status.h"

#include <QWidget>

class QLabel;

namespace toban {

/// A sentence across a page that says what is wrong or worth knowing, with the icon of its
/// status. Hidden while it has no text.
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Shows `text`, whose lines are kept; an empty one hides the banner.
    void setMessage(Status status, const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateIcon();

    Status m_status = Status::Info;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace toban
