// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/trail.h"
#include "models/core/result.h"
#include "models/core/rowmodel.h"
#include "ui/widgets/page.h"

#include <QTimeZone>

#include <optional>

class QLabel;
class QPushButton;

namespace toban {

class TableView;

/// What was done, by whom and when, and whether the record of it is whole.
class AuditPage : public Page
{
    Q_OBJECT

public:
    AuditPage(const Trail &trail, const QTimeZone &zone, QWidget *parent = nullptr);

    QByteArray id() const override { return "audit"; }
    QString title() const override { return tr("Audit trail"); }
    QString iconName() const override { return QStringLiteral("audit"); }
    void refresh() override;

    TableView &table() { return *m_table; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Entries = RowModel<AuditEntry, qint64>;

    void verify();
    void showEntries(const Result<QList<AuditEntry>> &entries);
    void showReport(const Result<TrailReport> &report);
    void retranslate();

    Trail m_trail;
    std::unique_ptr<Entries> m_model;
    TableView *m_table;
    QLabel *m_heading;
    QLabel *m_verdictIcon;
    QLabel *m_verdict;
    QPushButton *m_verify;
    std::optional<Result<TrailReport>> m_report; ///< what is shown, for another language or palette
};

} // namespace toban
