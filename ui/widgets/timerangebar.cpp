// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timerangebar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/timerangedialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <array>

namespace toban {

namespace {

using namespace std::chrono_literals;

constexpr int underline = 3;

constexpr std::array<std::chrono::minutes, 6> spans{15min, 1h, 6h, 24h, 7 * 24h, 30 * 24h};

QString spanText(std::chrono::minutes span)
{
    if (span >= 48h)
        return TimeRangeBar::tr("%n d", "days", int(span / 24h));
    if (span >= 1h)
        return TimeRangeBar::tr("%n h", "hours", int(span / 1h));
    return TimeRangeBar::tr("%n min", "minutes", int(span / 1min));
}

QString spanName(std::chrono::minutes span)
{
    if (span >= 48h)
        return TimeRangeBar::tr("Last %n day(s)", nullptr, int(span / 24h));
    if (span >= 1h)
        return TimeRangeBar::tr("Last %n hour(s)", nullptr, int(span / 1h));
    return TimeRangeBar::tr("Last %n minute(s)", nullptr, int(span / 1min));
}

/// A checked tool button is hard to tell from the others on a dark ground: this one is underlined.
class RangeButton : public QToolButton
{
public:
    RangeButton() { setCheckable(true); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QToolButton::paintEvent(event);
        if (!isChecked())
            return;
        QPainter painter(this);
        painter.fillRect(QRect(3, height() - underline - 1, width() - 6, underline),
                         palette().color(QPalette::Highlight));
    }
};

/// Shows a state without taking it for a choice of the user.
void check(QToolButton *button, bool isChecked)
{
    const QSignalBlocker blocker(button);
    button->setChecked(isChecked);
}

} // namespace

TimeRangeBar::TimeRangeBar(TimeAxis &axis, Clock clock, QWidget *parent)
    : QWidget(parent), m_axis(axis), m_clock(std::move(clock)), m_custom(new RangeButton),
      m_live(new RangeButton)
{
    addSpans();
    m_live->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout()->addWidget(m_custom);
    layout()->addWidget(m_live);
    connect(m_custom, &QToolButton::toggled, this, &TimeRangeBar::askRange);
    connect(m_live, &QToolButton::toggled, this, [this](bool isLive) {
        m_axis.setLive(isLive);
        m_axis.follow(m_clock());
    });
    connect(&axis, &TimeAxis::rangeChanged, this, &TimeRangeBar::mark);
    connect(&axis, &TimeAxis::liveChanged, this, &TimeRangeBar::mark);
    retranslate();
}

void TimeRangeBar::addSpans()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (const std::chrono::minutes span : spans) {
        auto *button = new RangeButton;
        // Not clicked(): assistive technology toggles a checkable button without clicking it.
        connect(button, &QToolButton::toggled, this, [this, span] {
            choose(span);
            Q_EMIT chosen(span);
        });
        row->addWidget(button);
        m_spans.append(button);
    }
}

void TimeRangeBar::choose(std::chrono::milliseconds span)
{
    const Instant now = m_clock();
    m_axis.setRange({now - span, now});
    m_axis.setLive(true);
    mark();
}

void TimeRangeBar::mark()
{
    const auto shown = m_axis.range().span();
    bool isKnown = false;
    for (qsizetype i = 0; i < m_spans.size(); ++i) {
        const bool isShown = m_axis.isLive() && shown == spans[size_t(i)];
        check(m_spans[i], isShown);
        isKnown = isKnown || isShown;
    }
    check(m_custom, !isKnown);
    check(m_live, m_axis.isLive());
    m_live->setIcon(icon(m_axis.isLive() ? QStringLiteral("pause") : QStringLiteral("play")));
    m_live->setText(m_axis.isLive() ? tr("Pause") : tr("Live"));
    m_live->setToolTip(m_axis.isLive() ? tr("Charts move on with time; click to hold them")
                                       : tr("Charts stand still; click to follow the present"));
}

void TimeRangeBar::askRange()
{
    mark();
    auto *dialog = new TimeRangeDialog(m_axis.range(), m_axis.zone(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_axis.setLive(false);
        m_axis.setRange(dialog->range());
    });
    dialog->open();
}

void TimeRangeBar::retranslate()
{
    for (qsizetype i = 0; i < m_spans.size(); ++i) {
        m_spans[i]->setText(spanText(spans[size_t(i)]));
        m_spans[i]->setToolTip(spanName(spans[size_t(i)]));
        m_spans[i]->setAccessibleName(spanName(spans[size_t(i)]));
    }
    m_custom->setText(tr("Custom…"));
    m_custom->setToolTip(tr("Choose begin and end"));
    mark();
}

void TimeRangeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace toban
