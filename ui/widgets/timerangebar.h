// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "ui/widgets/timeaxis.h"

#include <QWidget>

class QToolButton;

namespace toban {

/// The ranges that a time axis is set to by one click (15 min to 30 days), any other by a dialog,
/// and Live, which lets the end of the range move on with time.
class TimeRangeBar : public QWidget
{
    Q_OBJECT

public:
    /// `axis` must outlive the bar.
    TimeRangeBar(TimeAxis &axis, Clock clock, QWidget *parent = nullptr);

    /// Shows the last `span` up to now, and goes on live.
    void choose(std::chrono::milliseconds span);

Q_SIGNALS:
    /// The user chose a range of this length ending now, to be remembered.
    void chosen(std::chrono::milliseconds span);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addSpans();
    void mark();
    void askRange();
    void retranslate();

    TimeAxis &m_axis;
    Clock m_clock;
    QList<QToolButton *> m_spans;
    QToolButton *m_custom;
    QToolButton *m_live;
};

} // namespace toban
