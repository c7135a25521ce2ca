// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jvm/exchangemodel.h"
#include "ui/jvm/jvmtab.h"

class QPlainTextEdit;

namespace toban {

class TableView;

/// The last requests that an instance answered, and the headers of the one chosen.
class ExchangesTab : public JvmTab
{
    Q_OBJECT

public:
    ExchangesTab(const InstanceQuery<QList<actuator::HttpExchange>> &query, const QTimeZone &zone,
                 QWidget *parent = nullptr);

    QByteArray id() const override { return "exchanges"; }
    QString title() const override { return tr("HTTP exchanges"); }

protected:
    void load(bool isFirst) override;
    void retranslate() override;

private:
    void show(const Result<QList<actuator::HttpExchange>> &answer);
    void showExchanges();
    void showDetails();

    InstanceQuery<QList<actuator::HttpExchange>> m_query;
    std::unique_ptr<ExchangeModel> m_model;
    TableView *m_table;
    QPlainTextEdit *m_details;
    bool m_hasAnswer = false;
};

} // namespace toban
