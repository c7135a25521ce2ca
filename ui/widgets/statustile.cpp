// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statustile.h"

#include "ui/widgets/card.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/sparkline.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace toban {

namespace {

constexpr int margin = 12;
/// Letters from a font that stands in for the system's (Japanese ones, mostly) may be higher; with
/// room for them the tiles of a row stay alike.
constexpr double valueRoom = 1.25;
constexpr int leastCharacters = 24;

bool isNotable(Status status)
{
    return status == Status::Warning || status == Status::Critical;
}

} // namespace

StatusTile::StatusTile(QWidget *parent)
    : QAbstractButton(parent), m_name(new QLabel), m_value(new Heading(Heading::Rank::Value)),
      m_trend(new Sparkline), m_icon(new QLabel), m_word(new QLabel), m_foot(new QLabel)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    // A button's children would take its own text colour.
    m_name->setForegroundRole(QPalette::WindowText);
    m_word->setForegroundRole(QPalette::WindowText);
    m_foot->setForegroundRole(QPalette::PlaceholderText);
    m_foot->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(4);
    foot->addWidget(m_icon);
    foot->addWidget(m_word);
    foot->addWidget(m_foot, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin + 2, margin, margin, margin);
    column->setSpacing(4);
    column->addWidget(m_name);
    column->addWidget(m_value);
    column->addWidget(m_trend, 1);
    column->addLayout(foot);
    // The tile is one thing: its parts take neither the mouse nor the focus.
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_value),
                          static_cast<QWidget *>(m_trend), static_cast<QWidget *>(m_icon),
                          static_cast<QWidget *>(m_word), static_cast<QWidget *>(m_foot)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    showContent();
}

void StatusTile::setContent(const TileContent &content)
{
    if (content == m_content)
        return;
    m_content = content;
    showContent();
}

void StatusTile::setTrend(const Samples &samples, const TimeRange &range, Unit unit)
{
    m_trend->setUnit(unit);
    m_trend->setData(Pyramid(samples), range);
}

void StatusTile::setLimits(const QList<ChartLimit> &limits)
{
    m_trend->setLimits(limits);
}

QString StatusTile::text() const
{
    QStringList parts{m_content.name, m_content.value, statusWord(m_content.status),
                      m_content.age.isEmpty() ? m_content.band : m_content.age};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QSize StatusTile::sizeHint() const
{
    const QSize hint = layout()->sizeHint();
    return {std::max(hint.width(), leastCharacters * fontMetrics().averageCharWidth()),
            hint.height()};
}

void StatusTile::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showContent();
}

void StatusTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void StatusTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isMarked = hasFocus() || underMouse();
    const QColor line = palette().color(isMarked ? QPalette::Highlight : QPalette::Mid);
    const QColor accent =
        isNotable(m_content.status) ? statusColour(m_content.status, palette()) : QColor();
    paintCard(painter, rect(), line, palette(), accent);
    if (hasFocus()) {
        painter.setPen(QPen(line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 5, 5);
    }
}

void StatusTile::showContent()
{
    m_name->setText(m_content.name);
    m_trend->setStatus(m_content.status);
    m_value->setText(m_content.value.isEmpty() ? QStringLiteral("–") : m_content.value);
    m_value->setForegroundRole(m_content.age.isEmpty() ? QPalette::WindowText
                                                       : QPalette::PlaceholderText);
    const int size = fontMetrics().height();
    m_icon->setPixmap(statusIcon(m_content.status).pixmap(QSize(size, size), devicePixelRatioF()));
    m_word->setText(statusWord(m_content.status));
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, statusColour(m_content.status, palette()));
    m_word->setPalette(coloured);
    m_value->setMinimumHeight(int(m_value->fontMetrics().height() * valueRoom));
    m_foot->setText(m_content.age.isEmpty() ? m_content.band : m_content.age);
    setToolTip(m_content.source);
    setAccessibleName(text());
    setAccessibleDescription(m_content.source);
    updateGeometry();
    update();
}

} // namespace toban
