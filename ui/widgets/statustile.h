// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/status.h"
#include "models/metrics/unit.h"
#include "ui/widgets/chartdata.h"

#include <QAbstractButton>

class QLabel;

namespace toban {

class Heading;
class Sparkline;

/// What a tile shows; all texts translated.
struct TileContent
{
    QString name;
    QString value; ///< with its unit; empty: none is known
    Status status = Status::Unknown;
    QString band;   ///< what is still well: "<2 s"
    QString age;    ///< when the value is stale: "3 min old"; stands in place of the band
    QString source; ///< where the value comes from and its thresholds, for the tooltip

    bool operator==(const TileContent &) const = default;
};

/// A figure with its name, the last hour as a sparkline, and its status as icon, word and colour.
/// A button: clicked() by mouse, Return or Space. Its accessible name says name, value and status.
/// Its context menu holds its actions().
class StatusTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StatusTile(QWidget *parent = nullptr);

    const TileContent &content() const { return m_content; }
    void setContent(const TileContent &content);

    /// The course of the value over `range`; `unit` is that of the samples.
    void setTrend(const Samples &samples, const TimeRange &range, Unit unit);

    /// The limits drawn into the course.
    void setLimits(const QList<ChartLimit> &limits);

    /// All it says in one line, for the clipboard.
    QString text() const;

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showContent();

    TileContent m_content;
    QLabel *m_name;
    Heading *m_value;
    Sparkline *m_trend;
    QLabel *m_icon;
    QLabel *m_word;
    QLabel *m_foot;
};

} // namespace toban
