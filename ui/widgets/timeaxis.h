// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chartdata.h"

#include <QHash>
#include <QObject>
#include <QTimeZone>

#include <optional>

namespace toban {

/// The time that charts of a page share: what is in sight, the cursor, the selected stretch, and
/// the way back from each zoom. Charts on one axis also share the room left of their plots, so
/// that the same time is at the same place in all of them.
class TimeAxis : public QObject
{
    Q_OBJECT

public:
    /// No shorter stretch than this is shown, and none longer than ten years.
    static constexpr std::chrono::milliseconds shortest{1'000};
    static constexpr std::chrono::milliseconds longest = std::chrono::years(10);

    TimeAxis(const TimeRange &range, const QTimeZone &zone, QObject *parent = nullptr);

    const TimeRange &range() const { return m_range; }
    const QTimeZone &zone() const { return m_zone; }
    std::optional<Instant> cursor() const { return m_cursor; }
    std::optional<TimeRange> selection() const { return m_selection; }

    /// Whether the end of the range moves on with time.
    bool isLive() const { return m_isLive; }

    /// Shows another stretch and forgets the way back: a new choice, not a zoom.
    void setRange(const TimeRange &range);
    void setZone(const QTimeZone &zone);
    void setLive(bool isLive);

    /// Goes on to `now` when live, keeping the length. Every zoom or pan ends live.
    void follow(Instant now);

    /// Shows `range`; back() returns to what is in sight now.
    void zoomTo(const TimeRange &range);
    /// Makes the range `factor` times as long; `fixed` stays where it is on the screen. A run of
    /// zoom() and pan() is one step for back().
    void zoom(Instant fixed, double factor);
    /// Moves by a share of the range: 0.1 is a tenth to the right.
    void pan(double share);
    /// Undoes the last zoomTo() or run of zoom() and pan(), live included; false when there is
    /// nothing to undo.
    bool back();

    void setCursor(std::optional<Instant> cursor);
    void setSelection(const std::optional<TimeRange> &selection);

    /// The widest room that a chart on this axis has asked for, in logical pixels.
    int leftMargin() const;
    /// Asks for room, until it is released. The chart is only told apart from others.
    void requestLeftMargin(const QObject *chart, int width);
    void releaseLeftMargin(const QObject *chart);

Q_SIGNALS:
    void rangeChanged(const toban::TimeRange &range);
    void cursorMoved(std::optional<toban::Instant> cursor);
    void selectionChanged(const std::optional<toban::TimeRange> &selection);
    void liveChanged(bool isLive);
    void zoneChanged();
    void leftMarginChanged();

private:
    struct Step
    {
        TimeRange range;
        bool isLive = false;
    };

    void remember();
    void show(const TimeRange &range, bool isLive);

    TimeRange m_range;
    QTimeZone m_zone;
    bool m_isLive = false;
    bool m_isGliding = false; ///< in a run of zoom() and pan()
    QList<Step> m_steps;
    std::optional<Instant> m_cursor;
    std::optional<TimeRange> m_selection;
    QHash<const QObject *, int> m_margins;
};

} // namespace toban
