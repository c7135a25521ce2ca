// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditpage.h"

#include "models/core/background.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tableview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace toban {

namespace {

QString outcomeText(AuditRecord::Outcome outcome)
{
    switch (outcome) {
    case AuditRecord::Outcome::Succeeded:
        return AuditPage::tr("succeeded");
    case AuditRecord::Outcome::Failed:
        return AuditPage::tr("failed");
    case AuditRecord::Outcome::Cancelled:
        return AuditPage::tr("cancelled");
    }
    Q_UNREACHABLE();
}

QVariant timeCell(const AuditEntry &entry, int role, const QTimeZone &zone)
{
    if (role == RowModelBase::SortRole)
        return entry.number;
    const QDateTime local = toDateTime(entry.time, zone);
    if (role == Qt::DisplayRole)
        return local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (role == Qt::ToolTipRole)
        return QLocale().toString(local, QLocale::LongFormat);
    return {};
}

/// A column whose cell is a text, the same for showing and sorting.
auto textCell(std::function<QString(const AuditEntry &)> text)
{
    return [text = std::move(text)](const AuditEntry &entry, int role) -> QVariant {
        const bool isText =
            role == Qt::DisplayRole || role == RowModelBase::SortRole || role == Qt::ToolTipRole;
        return isText ? QVariant(text(entry)) : QVariant();
    };
}

} // namespace

AuditPage::AuditPage(const Trail &trail, const QTimeZone &zone, QWidget *parent)
    : Page(parent), m_trail(trail),
      m_model(std::make_unique<Entries>(
          [](const AuditEntry &entry) { return entry.number; },
          std::vector<Entries::Column>{
              {"time",
               [zone] {
                   return tr("Time (%1)")
                       .arg(QDateTime::currentDateTime().toTimeZone(zone).timeZoneAbbreviation());
               },
               [zone](const AuditEntry &entry, int role) { return timeCell(entry, role, zone); }},
              {"user", [] { return tr("User"); },
               textCell([](const AuditEntry &entry) { return entry.user; })},
              {"action", [] { return tr("Action"); },
               textCell([](const AuditEntry &entry) { return entry.record.action; })},
              {"object", [] { return tr("Object"); },
               textCell([](const AuditEntry &entry) { return entry.record.object; })},
              {"outcome", [] { return tr("Outcome"); },
               textCell([](const AuditEntry &entry) { return outcomeText(entry.record.outcome); })},
              {"text", [] { return tr("Details"); },
               textCell([](const AuditEntry &entry) { return entry.record.text; })},
          })),
      m_table(new TableView(QStringLiteral("audit"), *m_model)), m_heading(new QLabel),
      m_verdictIcon(new QLabel), m_verdict(new QLabel), m_verify(new QPushButton)
{
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    m_heading->setFont(font);
    m_verify->setIcon(icon(QStringLiteral("compliance")));
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addStretch();
    head->addWidget(m_verdictIcon);
    head->addWidget(m_verdict);
    head->addWidget(m_verify);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    m_table->sortBy("time", Qt::DescendingOrder);
    connect(m_verify, &QPushButton::clicked, this, &AuditPage::verify);
    retranslate();
}

void AuditPage::refresh()
{
    if (m_model->rowCount() == 0)
        m_table->showLoading(tr("Reading the audit trail"));
    inBackground(
        this, [trail = m_trail](std::stop_token stop) { return trail.entries(stop); },
        [this](const Result<QList<AuditEntry>> &entries) { showEntries(entries); });
}

void AuditPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if ((event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        && m_report)
        showReport(*m_report);
    Page::changeEvent(event);
}

void AuditPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void AuditPage::verify()
{
    m_report.reset();
    m_verdictIcon->clear();
    m_verdict->setToolTip({});
    m_verdict->setText(tr("Verifying…"));
    inBackground(
        this, [trail = m_trail](std::stop_token stop) { return trail.verify({}, stop); },
        [this](const Result<TrailReport> &report) {
            m_report = report;
            showReport(report);
        });
}

void AuditPage::showEntries(const Result<QList<AuditEntry>> &entries)
{
    if (!entries) {
        m_table->showError(entries.error(), [this] { refresh(); });
        return;
    }
    m_model->setRows(*entries);
    if (entries->isEmpty())
        m_table->showEmpty(tr("Nothing has been changed yet. Whatever Toban does to the service "
                              "will stand here."));
    else
        m_table->showRows();
}

void AuditPage::showReport(const Result<TrailReport> &report)
{
    const bool isIntact = report && report->isIntact();
    m_verdictIcon->setPixmap(statusIcon(isIntact ? Status::Ok : Status::Critical).pixmap(20));
    if (!report) {
        m_verdict->setText(report.error().text);
        return;
    }
    if (isIntact) {
        m_verdict->setText(tr("Intact: %n entries", nullptr, int(report->entries)));
        return;
    }
    const TrailFlaw &first = report->flaws.first();
    m_verdict->setText(tr("Not intact: line %1: %2").arg(first.line).arg(first.text));
    QStringList lines;
    for (const TrailFlaw &flaw : report->flaws)
        lines.append(tr("line %1: %2").arg(flaw.line).arg(flaw.text));
    m_verdict->setToolTip(lines.join(QLatin1Char('\n')));
}

void AuditPage::retranslate()
{
    m_heading->setText(title());
    m_verify->setText(tr("Verify"));
    m_verify->setToolTip(tr("Checks by the chain of hashes that nothing was altered or removed."));
    m_table->view()->setAccessibleName(title());
    m_model->retranslate();
}

} // namespace toban
