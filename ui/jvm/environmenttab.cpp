// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jvm/environmenttab.h"

#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace toban {

EnvironmentTab::EnvironmentTab(const InstanceQuery<actuator::SpringEnvironment> &query,
                               QWidget *parent)
    : JvmTab(parent), m_query(query), m_model(environmentModel()), m_profiles(new QLabel),
      m_onlyInForce(new QCheckBox), m_table(new TableView(QStringLiteral("environment"), *m_model))
{
    m_profiles->setTextFormat(Qt::PlainText);
    m_table->addTool(m_profiles);
    m_table->addTool(m_onlyInForce);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_table);
    connect(m_onlyInForce, &QCheckBox::toggled, this, &EnvironmentTab::filter);
    retranslate();
}

void EnvironmentTab::load(bool isFirst)
{
    if (isFirst)
        m_table->showLoading(tr("Asking %1 for its properties").arg(instance()));
    fetch<actuator::SpringEnvironment>(m_query, [this](const auto &answer) { show(answer); });
}

void EnvironmentTab::show(const Result<actuator::SpringEnvironment> &answer)
{
    if (!answer) {
        m_table->showError(answer.error(), [this] { refresh(); });
        return;
    }
    m_environment = *answer;
    m_model->setRows(propertyRows(m_environment));
    showProfiles();
    m_table->showRows();
}

void EnvironmentTab::showProfiles()
{
    const QStringList &active = m_environment.activeProfiles;
    m_profiles->setText(active.isEmpty()
                            ? QString()
                            : tr("Active profiles: %1").arg(active.join(QStringLiteral(", "))));
}

void EnvironmentTab::filter()
{
    m_table->setRowFilter(m_onlyInForce->isChecked()
                              ? [this](int row) { return m_model->rows()[row].isInForce; }
                              : std::function<bool(int)>());
}

void EnvironmentTab::retranslate()
{
    m_onlyInForce->setText(tr("Only what is in force"));
    m_onlyInForce->setToolTip(tr("Hides properties that an earlier source overrides"));
    m_table->view()->setAccessibleName(tr("Properties"));
    showProfiles();
}

} // namespace toban
