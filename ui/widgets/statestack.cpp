// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statestack.h"

#include "ui/widgets/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace toban {

StateStack::StateStack(QWidget *content, QWidget *parent)
    : QStackedWidget(parent), m_content(content), m_message(new QWidget), m_icon(new QLabel),
      m_text(new QLabel), m_action(new QPushButton), m_copy(new QPushButton)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_icon->setAlignment(Qt::AlignCenter);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_action);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_message);
    column->addStretch();
    column->addWidget(m_icon);
    // Stretches beside the text, not an alignment: an aligned label gets no height for its width.
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_text, 2);
    line->addStretch(1);
    column->addLayout(line);
    column->addLayout(buttons);
    column->addStretch();

    addWidget(m_content);
    addWidget(m_message);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_act)
            m_act();
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_details); });
    showLoading(tr("Loading"));
}

void StateStack::showLoading(const QString &text)
{
    showMessage(QStringLiteral("loading"), text);
}

void StateStack::showEmpty(const QString &text, const QString &actionText,
                           const std::function<void()> &action)
{
    showMessage(QStringLiteral("empty"), text);
    setAction(actionText, action);
}

void StateStack::showError(const Error &error, const std::function<void()> &retry)
{
    showMessage(QStringLiteral("status-critical"), error.text);
    setAction(tr("Retry"), retry);
    m_details = error.detail.isEmpty() ? error.text : error.text + QLatin1Char('\n') + error.detail;
    m_copy->setText(tr("Copy details"));
    m_copy->show();
}

void StateStack::showContent()
{
    setCurrentWidget(m_content);
}

void StateStack::showMessage(const QString &iconName, const QString &text)
{
    m_iconName = iconName;
    updateIcon();
    m_text->setText(text);
    m_copy->hide();
    setAction({}, {});
    setCurrentWidget(m_message);
}

/// A pixmap keeps the colours in which it was drawn.
void StateStack::updateIcon()
{
    m_icon->setPixmap(icon(m_iconName).pixmap(48));
}

void StateStack::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_iconName.isEmpty())
        updateIcon();
}

void StateStack::setAction(const QString &text, const std::function<void()> &action)
{
    m_act = action;
    m_action->setText(text);
    m_action->setVisible(bool(action));
}

} // namespace toban
