// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/status.h"

#include <QWidget>

class QGridLayout;

namespace toban {

/// One line of a StateList; all texts translated.
struct StateLine
{
    QString name;
    Status status = Status::Unknown;
    QString text; ///< how it is, at the end of the line
    QString note; ///< more about it below the line; may be empty
    QString tip;  ///< of the whole line; may be empty
    bool isLink = false;

    bool operator==(const StateLine &) const = default;
};

/// Things with their status below one another: icon, name, how they are. Of many only the worst are
/// shown, and how many more there are.
class StateList : public QWidget
{
    Q_OBJECT

public:
    explicit StateList(QWidget *parent = nullptr);

    /// Shows `lines`; does nothing when they are the same as before.
    void setLines(const QList<StateLine> &lines);

Q_SIGNALS:
    /// A line that is a link was clicked or chosen by keyboard.
    void activated(int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QList<int> shownLines() const;
    int addLine(int line, int row);

    QList<StateLine> m_lines;
    QGridLayout *m_grid;
};

} // namespace toban
