// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chartdata.h"

#include <QDialog>
#include <QTimeZone>

class QDateTimeEdit;
class QDialogButtonBox;
class QLabel;

namespace toban {

/// Edits a stretch of time in a zone.
class TimeRangeDialog : public QDialog
{
    Q_OBJECT

public:
    TimeRangeDialog(const TimeRange &range, const QTimeZone &zone, QWidget *parent = nullptr);

    /// What stands in the fields; only sensible while it is accepted.
    TimeRange range() const;

private:
    void check();

    QTimeZone m_zone;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace toban
