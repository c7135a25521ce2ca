// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chartpicture.h"

#include <QWidget>

namespace toban {

/// The exact values under the cursor of a chart, floating beside it. Lets every event through.
class ChartReadout : public QWidget
{
    Q_OBJECT

public:
    explicit ChartReadout(QWidget *parent);

    /// Shows the values of `picture`'s marks beside `place`, in coordinates of the parent and
    /// inside it. Hides when there are none.
    void showFor(const ChartPicture &picture, const QPoint &place);

    /// The same as one line of text, for a screen reader.
    static QString text(const ChartPicture &picture);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QColor colour;
        QString name;
        QString value;
        QString extent; ///< of the samples in the pixel column, where there are several
    };

    QSize contentSize();

    QString m_time;
    QList<Row> m_rows;
    int m_nameWidth = 0;
    int m_valueWidth = 0;
};

} // namespace toban
