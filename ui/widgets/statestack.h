// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QStackedWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace toban {

/// The four designed states of whatever shows data: loading, empty, error, filled.
class StateStack : public QStackedWidget
{
    Q_OBJECT

public:
    /// Starts as loading. Takes ownership of `content`, which is shown when filled.
    explicit StateStack(QWidget *content, QWidget *parent = nullptr);

    /// Data is on its way; `text` says which.
    void showLoading(const QString &text);

    /// There is nothing yet: says what would be here and, with an action, offers the button that
    /// makes it.
    void showEmpty(const QString &text, const QString &actionText = {},
                   const std::function<void()> &action = {});

    /// It failed: the error's words, "Copy details", and "Retry" when a way to retry is given.
    void showError(const Error &error, const std::function<void()> &retry = {});

    /// Shows the content.
    void showContent();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();
    void showMessage(const QString &iconName, const QString &text);
    void setAction(const QString &text, const std::function<void()> &action);

    QWidget *m_content;
    QWidget *m_message;
    QLabel *m_icon;
    QString m_iconName;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_copy;
    std::function<void()> m_act;
    QString m_details;
};

} // namespace toban
