// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/statelist.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/palette.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <numeric>

namespace toban {

namespace {

constexpr qsizetype lineLimit = 12;

QLabel *nameLabel(const StateLine &line)
{
    auto *label = new QLabel(line.name);
    label->setTextFormat(line.isLink ? Qt::RichText : Qt::PlainText);
    if (line.isLink) {
        label->setText(QStringLiteral("<a href=\"#\">%1</a>").arg(line.name.toHtmlEscaped()));
        label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        label->setFocusPolicy(Qt::StrongFocus);
    }
    label->setAccessibleName(
        QStringLiteral("%1 %2 %3").arg(line.name, statusWord(line.status), line.text));
    return label;
}

} // namespace

StateList::StateList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

void StateList::setLines(const QList<StateLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    build();
}

void StateList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        build();
}

void StateList::build()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        // The click on a link may be what led here.
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    int row = 0;
    for (const int line : shownLines())
        row = addLine(line, row);
    if (m_lines.size() > lineLimit) {
        auto *rest = new QLabel(tr("and %n more", nullptr, int(m_lines.size() - lineLimit)));
        rest->setForegroundRole(QPalette::PlaceholderText);
        m_grid->addWidget(rest, row, 1, 1, 2);
    }
}

/// All in their order while they are few; of many, the worst ones.
QList<int> StateList::shownLines() const
{
    QList<int> numbers(m_lines.size());
    std::iota(numbers.begin(), numbers.end(), 0);
    if (m_lines.size() <= lineLimit)
        return numbers;
    std::stable_sort(numbers.begin(), numbers.end(), [this](int a, int b) {
        const Status first = m_lines[a].status;
        const Status second = m_lines[b].status;
        return first != second && worse(first, second) == first;
    });
    return numbers.first(lineLimit);
}

int StateList::addLine(int number, int row)
{
    const StateLine &line = m_lines[number];
    auto *sign = new QLabel;
    const int size = fontMetrics().height();
    sign->setPixmap(statusIcon(line.status).pixmap(QSize(size, size), devicePixelRatioF()));
    QLabel *name = nameLabel(line);
    auto *text = new QLabel(line.text);
    text->setTextFormat(Qt::PlainText);
    text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(name, &QLabel::linkActivated, this, [this, number] { Q_EMIT activated(number); });
    for (QLabel *label : {sign, name, text})
        label->setToolTip(line.tip);
    m_grid->addWidget(sign, row, 0);
    m_grid->addWidget(name, row, 1);
    m_grid->addWidget(text, row, 2);
    if (line.note.isEmpty())
        return row + 1;
    auto *note = new QLabel(line.note);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setToolTip(line.tip);
    note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(note, row + 1, 1, 1, 2);
    return row + 2;
}

} // namespace toban
