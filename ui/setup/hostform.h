// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/connectionform.h"
#include "ui/setup/draft.h"

namespace toban {

/// One host: where its node_exporter answers and how ssh reaches it.
class HostForm : public ConnectionForm
{
    Q_OBJECT

public:
    HostForm(const HostProfile &host, const ConnectionTests &tests, QWidget *parent = nullptr);

    QString label() const override;
    HostProfile value() const;

protected:
    Test test() const override;

private:
    ConnectionTests m_tests;
    QLineEdit *m_name;
    QLineEdit *m_nodeExporter;
    QLineEdit *m_ssh;
};

} // namespace toban
