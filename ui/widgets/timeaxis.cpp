// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeaxis.h"

#include <algorithm>
#include <cmath>

namespace toban {

namespace {

using std::chrono::milliseconds;

TimeRange bounded(const TimeRange &range)
{
    const milliseconds span = std::clamp(range.span(), TimeAxis::shortest, TimeAxis::longest);
    if (span == range.span())
        return range;
    const Instant middle = range.from + range.span() / 2;
    return {middle - span / 2, middle - span / 2 + span};
}

milliseconds share(milliseconds span, double factor)
{
    return milliseconds(std::llround(double(span.count()) * factor));
}

} // namespace

TimeAxis::TimeAxis(const TimeRange &range, const QTimeZone &zone, QObject *parent)
    : QObject(parent), m_range(bounded(range)), m_zone(zone)
{}

void TimeAxis::setRange(const TimeRange &range)
{
    m_steps.clear();
    m_isGliding = false;
    show(range, m_isLive);
}

void TimeAxis::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    Q_EMIT zoneChanged();
}

void TimeAxis::setLive(bool isLive)
{
    if (isLive == m_isLive)
        return;
    m_isLive = isLive;
    Q_EMIT liveChanged(isLive);
}

void TimeAxis::follow(Instant now)
{
    if (m_isLive)
        show({now - m_range.span(), now}, true);
}

void TimeAxis::zoomTo(const TimeRange &range)
{
    if (bounded(range) == m_range)
        return;
    m_isGliding = false;
    remember();
    show(range, false);
}

void TimeAxis::zoom(Instant fixed, double factor)
{
    const double bound =
        std::clamp(factor, double(shortest.count()) / double(m_range.span().count()),
                   double(longest.count()) / double(m_range.span().count()));
    if (!m_isGliding)
        remember();
    m_isGliding = true;
    show({fixed - share(fixed - m_range.from, bound), fixed + share(m_range.to - fixed, bound)},
         false);
}

void TimeAxis::pan(double part)
{
    if (!m_isGliding)
        remember();
    m_isGliding = true;
    const milliseconds way = share(m_range.span(), part);
    show({m_range.from + way, m_range.to + way}, false);
}

bool TimeAxis::back()
{
    m_isGliding = false;
    if (m_steps.isEmpty())
        return false;
    const Step step = m_steps.takeLast();
    show(step.range, step.isLive);
    return true;
}

void TimeAxis::setCursor(std::optional<Instant> cursor)
{
    if (cursor == m_cursor)
        return;
    m_cursor = cursor;
    Q_EMIT cursorMoved(cursor);
}

void TimeAxis::setSelection(const std::optional<TimeRange> &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    Q_EMIT selectionChanged(selection);
}

int TimeAxis::leftMargin() const
{
    return m_margins.isEmpty() ? 0 : *std::max_element(m_margins.cbegin(), m_margins.cend());
}

void TimeAxis::requestLeftMargin(const QObject *chart, int width)
{
    const int before = leftMargin();
    m_margins[chart] = width;
    if (leftMargin() != before)
        Q_EMIT leftMarginChanged();
}

void TimeAxis::releaseLeftMargin(const QObject *chart)
{
    const int before = leftMargin();
    m_margins.remove(chart);
    if (leftMargin() != before)
        Q_EMIT leftMarginChanged();
}

void TimeAxis::remember()
{
    m_steps.append({m_range, m_isLive});
}

void TimeAxis::show(const TimeRange &range, bool isLive)
{
    const TimeRange wanted = bounded(range);
    const bool isMoved = wanted != m_range;
    m_range = wanted;
    setLive(isLive);
    if (isMoved)
        Q_EMIT rangeChanged(m_range);
}

} // namespace toban
