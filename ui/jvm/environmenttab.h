// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jvm/environmentmodel.h"
#include "ui/jvm/jvmtab.h"

class QCheckBox;
class QLabel;

namespace toban {

class TableView;

/// The properties of an instance, from all its sources.
class EnvironmentTab : public JvmTab
{
    Q_OBJECT

public:
    explicit EnvironmentTab(const InstanceQuery<actuator::SpringEnvironment> &query,
                            QWidget *parent = nullptr);

    QByteArray id() const override { return "environment"; }
    QString title() const override { return tr("Environment"); }

protected:
    void load(bool isFirst) override;
    void retranslate() override;

private:
    void show(const Result<actuator::SpringEnvironment> &answer);
    void showProfiles();
    void filter();

    InstanceQuery<actuator::SpringEnvironment> m_query;
    std::unique_ptr<EnvironmentModel> m_model;
    actuator::SpringEnvironment m_environment;
    QLabel *m_profiles;
    QCheckBox *m_onlyInForce;
    TableView *m_table;
};

} // namespace toban
