// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/accessform.h"
#include "ui/setup/draft.h"

namespace toban {

/// One running copy of the application.
class InstanceForm : public AccessForm
{
    Q_OBJECT

public:
    InstanceForm(const InstanceProfile &instance, const Draft &draft, const ConnectionTests &tests,
                 QWidget *parent = nullptr);

    QString label() const override;
    InstanceProfile value() const;

protected:
    Test test() const override;

private:
    ConnectionTests m_tests;
    QLineEdit *m_name;
};

} // namespace toban
