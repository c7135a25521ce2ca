// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/unit.h"
#include "ui/widgets/chartdata.h"

#include <QWidget>

namespace toban {

/// The course of one series without axes, for a tile. Gaps stay gaps, spikes stay visible, limits
/// are hairlines in the colour of their status, and the ground under the line has the colour of
/// the present status. It shows nothing that the tile does not also say in words, so it takes no
/// focus; its accessible description tells lowest, highest and latest value.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    /// Shows `data` over `range`, the limits, and how the value stands now. The vertical scale
    /// runs from zero (or the lowest negative value) and takes in data and limits, so that the
    /// distance to a limit can be seen.
    void setData(const Pyramid &data, const TimeRange &range);
    void setLimits(const QList<ChartLimit> &limits);
    void setStatus(Status status);

    /// How the accessible description writes the values.
    void setUnit(Unit unit);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    Pyramid m_data;
    TimeRange m_range;
    QList<ChartLimit> m_limits;
    Status m_status = Status::Unknown;
    Unit m_unit = Unit::None;
};

} // namespace toban
