// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/connectionform.h"
#include "ui/setup/draft.h"

#include <optional>

class QSpinBox;

namespace toban {

/// The service's PostgreSQL; an empty host means that there is none.
class DatabaseForm : public ConnectionForm
{
    Q_OBJECT

public:
    DatabaseForm(const Draft &draft, const ConnectionTests &tests, QWidget *parent = nullptr);

    QString label() const override;
    QString typedSecret() const;
    std::optional<DatabaseProfile> value() const;

protected:
    Test test() const override;

private:
    DatabaseProfile fields() const;

    ConnectionTests m_tests;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_name;
    QLineEdit *m_user;
    QLineEdit *m_secret;
    QComboBox *m_tls;
    QLineEdit *m_authority;
};

} // namespace toban
