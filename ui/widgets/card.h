// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QWidget>

class QVBoxLayout;

namespace toban {

class Heading;

/// Paints the ground of a card: the base colour with rounded corners and a fine line around.
/// `accent`, when valid, marks the left edge.
void paintCard(QPainter &painter, const QRect &rect, const QColor &line, const QPalette &palette,
               const QColor &accent = {});

/// A piece of a page that belongs together, under its heading.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setTitle(const QString &title);

    /// Where the content goes, below the heading.
    QVBoxLayout *content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Heading *m_title;
    QVBoxLayout *m_content;
};

} // namespace toban
