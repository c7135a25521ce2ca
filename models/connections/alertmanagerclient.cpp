// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/alertmanagerclient.h"

#include "models/connections/servertest.h"

#include <QCoreApplication>

namespace toban {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

AlertmanagerClient::AlertmanagerClient(const ServerProfile &server, const QString &secret,
                                       const Http &http)
    : m_api(server.url, server.access, secret, http)
{}

Result<alertmanager::Status> AlertmanagerClient::status(std::stop_token stop) const
{
    const auto reply =
        m_api.get(QStringLiteral("api/v2/status"), {}, "application/json", std::move(stop));
    return reply ? alertmanager::parseStatus(reply->body) : failure(reply);
}

TestReport testAlertmanager(const ServerProfile &server, const QString &secret, const Http &http,
                            std::stop_token stop)
{
    TestRun run = begunServerTest({server.url, server.access, secret, http}, stop);
    run.step(Words::tr("Sign-in and version"), [&] {
        const auto status = AlertmanagerClient(server, secret, http).status(stop);
        if (!status)
            return failed(status.error());
        return passed(Words::tr("Alertmanager %1 answers.").arg(status->version));
    });
    return run.report();
}

} // namespace toban
