// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/accessform.h"
#include "ui/setup/draft.h"

#include <optional>

namespace toban {

/// A Prometheus or Alertmanager server; an empty address means that there is none.
class ServerForm : public AccessForm
{
    Q_OBJECT

public:
    enum class Kind { Prometheus, Alertmanager };

    ServerForm(Kind kind, const std::optional<ServerProfile> &server, const Draft &draft,
               const ConnectionTests &tests, QWidget *parent = nullptr);

    QString label() const override;
    std::optional<ServerProfile> value() const;

protected:
    Test test() const override;

private:
    QString secretName() const;

    Kind m_kind;
    ConnectionTests m_tests;
};

} // namespace toban
