// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/rowmodel.h"
#include "models/metrics/unit.h"
#include "ui/widgets/chart.h"

#include <QTimer>

namespace toban {

class TableView;

/// The values of all charts at the cursor, or the latest ones while there is no cursor, with the
/// lowest and highest in sight.
class CursorTable : public QWidget
{
    Q_OBJECT

public:
    explicit CursorTable(TimeAxis &axis, QWidget *parent = nullptr);

    /// Whose values are shown; they must live until others are given.
    void setCharts(const QList<Chart *> &charts);

    /// The charts have other data or other lines.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QString key;
        QString chart;
        QString series;
        Unit unit = Unit::None;
        std::optional<Sample> sample;
        std::optional<Extent> extent;

        bool operator==(const Row &) const = default;
    };

    std::vector<RowModel<Row, QString>::Column> columns() const;
    void update();

    TimeAxis &m_axis;
    QList<Chart *> m_charts;
    RowModel<Row, QString> m_model;
    TableView *m_table;
    QTimer m_soon; ///< so that a quick pointer costs no more than it can be followed by eye
    bool m_isAtCursor = false;
};

} // namespace toban
