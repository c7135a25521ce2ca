// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/servertest.h"

#include "models/connections/reachability.h"
#include "models/connections/tlshandshake.h"
#include "models/connections/tlstrust.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QSslConfiguration>

namespace toban {

namespace {

using namespace std::chrono_literals;

constexpr auto stepTimeout = 5s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

bool isThisMachine(const QString &host)
{
    return host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback();
}

TestStep plainStep(const WebApi &api)
{
    if (api.access().scheme == Access::Scheme::None || isThisMachine(api.base().host()))
        return notApplicable(Words::tr("The address does not ask for TLS."));
    return warned(Words::tr("The address does not ask for TLS: the password or token travels in "
                            "the clear."),
                  Words::tr("Use an https address."));
}

TestStep tlsStep(const WebApi &api, std::stop_token stop)
{
    const auto trust = tlsTrust(api.access().authorityFile, api.access().isTlsVerified);
    if (!trust)
        return failed(trust.error());
    TlsExpectation expected;
    expected.check = trust->isVerified ? TlsExpectation::Check::AuthorityAndHost
                                       : TlsExpectation::Check::Nothing;
    expected.authorities =
        QSslConfiguration::systemCaCertificates() + QSslCertificate::fromData(trust->authorityPem);
    const auto version = tlsHandshake(api.base().host(), quint16(api.base().port(443)), expected,
                                      stepTimeout, std::move(stop));
    if (!version)
        return failed(version.error());
    if (!trust->isVerified) {
        return warned(Words::tr("%1, but the certificate is not verified.").arg(*version),
                      Words::tr("Name the authority's certificate in the profile and switch the "
                                "verification on."));
    }
    return passed(Words::tr("%1, and the certificate is right.").arg(*version));
}

} // namespace

TestRun begunServerTest(const WebApi &api, std::stop_token stop)
{
    const QUrl &url = api.base();
    const bool isTls = url.scheme() == QLatin1StringView("https");
    TestRun run(
        testReachability(url.host(), quint16(url.port(isTls ? 443 : 80)), stepTimeout, stop));
    run.step(Words::tr("TLS"), [&] { return isTls ? tlsStep(api, stop) : plainStep(api); });
    return run;
}

} // namespace toban
