// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/serverform.h"

namespace toban {

ServerForm::ServerForm(Kind kind, const std::optional<ServerProfile> &server, const Draft &draft,
                       const ConnectionTests &tests, QWidget *parent)
    : AccessForm(parent), m_kind(kind), m_tests(tests)
{
    const bool isPrometheus = kind == Kind::Prometheus;
    addAddress(tr("Address"),
               isPrometheus
                   ? tr("Address of Prometheus, Thanos or Mimir; charts read long ranges from it. "
                        "Empty when there is none.")
                   : tr("Address of Alertmanager. Empty when there is none."),
               isPrometheus ? QStringLiteral("https://prometheus.example.com")
                            : QStringLiteral("https://alertmanager.example.com"));
    setAddress(server ? server->url : QUrl());
    addAccess(server ? server->access : Access(), draft.stored.contains(secretName()));
    addTest();
}

QString ServerForm::label() const
{
    return m_kind == Kind::Prometheus ? tr("Prometheus") : tr("Alertmanager");
}

std::optional<ServerProfile> ServerForm::value() const
{
    // What is typed but no address is a finding, not a service without this server.
    if (!hasAddress())
        return std::nullopt;
    return ServerProfile{address(), access()};
}

ConnectionForm::Test ServerForm::test() const
{
    const ServerProfile server{address(), access()};
    const QString secret =
        typedSecret().isEmpty() ? m_tests.storedSecret(secretName()) : typedSecret();
    const auto test = m_kind == Kind::Prometheus ? m_tests.prometheus : m_tests.alertmanager;
    return [test, server, secret](std::stop_token stop) { return test(server, secret, stop); };
}

QString ServerForm::secretName() const
{
    return m_kind == Kind::Prometheus ? prometheusSecret : alertmanagerSecret;
}

} // namespace toban
