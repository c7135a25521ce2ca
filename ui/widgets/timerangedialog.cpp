// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timerangedialog.h"

#include "ui/widgets/timeaxis.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace toban {

namespace {

// The fields hold the clock of the service's zone under the name of UTC: a QDateTimeEdit knows no
// other zone but that of the machine before Qt 6.7.
QDateTime clockOf(Instant time, const QTimeZone &zone)
{
    const QDateTime local = toDateTime(time, zone);
    return QDateTime(local.date(), local.time(), Qt::UTC);
}

Instant instantOf(const QDateTime &clock, const QTimeZone &zone)
{
    return toInstant(QDateTime(clock.date(), clock.time(), zone));
}

QDateTimeEdit *field(Instant time, const QTimeZone &zone)
{
    auto *edit = new QDateTimeEdit;
    edit->setTimeSpec(Qt::UTC);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    edit->setCalendarPopup(true);
    edit->setDateTime(clockOf(time, zone));
    return edit;
}

} // namespace

TimeRangeDialog::TimeRangeDialog(const TimeRange &range, const QTimeZone &zone, QWidget *parent)
    : QDialog(parent), m_zone(zone), m_from(field(range.from, zone)), m_to(field(range.to, zone)),
      m_problem(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Range of time"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    form->addRow(tr("Time zone"), new QLabel(QString::fromLatin1(zone.id())));
    form->addRow(m_problem);
    form->addRow(m_buttons);
    m_problem->setWordWrap(true);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Show"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &TimeRangeDialog::check);
    connect(m_to, &QDateTimeEdit::dateTimeChanged, this, &TimeRangeDialog::check);
    check();
}

TimeRange TimeRangeDialog::range() const
{
    return {instantOf(m_from->dateTime(), m_zone), instantOf(m_to->dateTime(), m_zone)};
}

void TimeRangeDialog::check()
{
    const std::chrono::milliseconds span = range().span();
    QString problem;
    if (span < TimeAxis::shortest)
        problem = tr("The end has to be later than the beginning.");
    else if (span > TimeAxis::longest)
        problem = tr("No more than ten years are shown at once.");
    m_problem->setText(problem);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
}

} // namespace toban
