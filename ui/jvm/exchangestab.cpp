// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jvm/exchangestab.h"

#include "ui/widgets/fixedtext.h"
#include "ui/widgets/tableview.h"

#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace toban {

ExchangesTab::ExchangesTab(const InstanceQuery<QList<actuator::HttpExchange>> &query,
                           const QTimeZone &zone, QWidget *parent)
    : JvmTab(parent), m_query(query), m_model(exchangeModel(zone)),
      m_table(new TableView(QStringLiteral("exchanges"), *m_model)), m_details(new FixedText)
{
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(splitter);
    m_table->sortBy("time", Qt::DescendingOrder);
    connect(m_table, &TableView::selectionChanged, this, &ExchangesTab::showDetails);
    retranslate();
}

void ExchangesTab::load(bool isFirst)
{
    if (isFirst)
        m_table->showLoading(tr("Asking %1 for its last requests").arg(instance()));
    m_hasAnswer &= !isFirst;
    fetch<QList<actuator::HttpExchange>>(m_query, [this](const auto &answer) { show(answer); });
}

void ExchangesTab::show(const Result<QList<actuator::HttpExchange>> &answer)
{
    m_hasAnswer = answer.has_value();
    if (!answer) {
        m_table->showError(answer.error(), [this] { refresh(); });
        return;
    }
    m_model->setRows(*answer);
    showExchanges();
    showDetails();
}

void ExchangesTab::showExchanges()
{
    m_details->setVisible(!m_model->rows().isEmpty());
    if (m_model->rows().isEmpty())
        m_table->showEmpty(tr("%1 has recorded no requests.").arg(instance()));
    else
        m_table->showRows();
}

void ExchangesTab::showDetails()
{
    const QList<int> rows = m_table->selectedRows();
    m_details->setPlainText(rows.isEmpty() ? QString()
                                           : exchangeText(m_model->rows()[rows.first()]));
}

void ExchangesTab::retranslate()
{
    m_table->view()->setAccessibleName(tr("HTTP exchanges"));
    m_details->setAccessibleName(tr("Headers"));
    m_details->setPlaceholderText(tr("Choose a request to see its headers."));
    if (m_hasAnswer)
        showExchanges();
}

} // namespace toban
