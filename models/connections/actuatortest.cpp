// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/actuatorclient.h"
#include "models/connections/servertest.h"

#include <QCoreApplication>

namespace toban {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

TestStep endpointsStep(const ActuatorClient &client, std::stop_token stop)
{
    const auto links = client.links(std::move(stop));
    if (!links)
        return failed(links.error());
    if (links->isAssumed) {
        return warned(Words::tr("The application does not tell its endpoints: the usual names are "
                                "assumed."),
                      Words::tr("If the next step fails, check the address; usually it ends in "
                                "/actuator."));
    }
    const QStringList found = links->paths.keys();
    const QString text = Words::tr("%n endpoint(s): %1.", nullptr, int(found.size()))
                             .arg(found.join(QStringLiteral(", ")));
    QStringList missing;
    for (const QString &endpoint : {QStringLiteral("health"), QStringLiteral("prometheus")}) {
        if (!links->has(endpoint))
            missing.append(endpoint);
    }
    if (missing.isEmpty())
        return passed(text);
    return warned(text, Words::tr("Add %1 to management.endpoints.web.exposure.include of the "
                                  "application.")
                            .arg(missing.join(QStringLiteral(", "))));
}

TestStep healthStep(const ActuatorClient &client, std::stop_token stop)
{
    const auto health = client.health(std::move(stop));
    if (!health)
        return failed(health.error());
    const QString text = Words::tr("The application says %1.").arg(health->status);
    if (health->components.isEmpty()) {
        return warned(text, Words::tr("Its components are hidden from this user. Set "
                                      "management.endpoint.health.show-details to "
                                      "when-authorized and give the user the right."));
    }
    if (actuator::statusOf(*health) == Status::Ok)
        return passed(text);
    return warned(text, Words::tr("Look at the Health page for the component behind it."));
}

TestStep metricsStep(const ActuatorClient &client, std::stop_token stop)
{
    const auto families = client.prometheus(stop);
    if (families)
        return passed(Words::tr("%n metric(s) read.", nullptr, int(families->size())));
    if (families.error().kind != Error::Kind::NotFound)
        return failed(families.error());
    const auto names = client.metricNames(stop);
    if (!names)
        return failed(names.error());
    return warned(
        Words::tr("%n metric(s), to be asked for one by one.", nullptr, int(names->size())),
        Words::tr("Add micrometer-registry-prometheus to the application and expose "
                  "the endpoint “prometheus”: one request then gives them all."));
}

} // namespace

TestReport testActuator(const InstanceProfile &instance, const QString &secret, const Http &http,
                        std::stop_token stop)
{
    const ActuatorClient client(instance, secret, http);
    TestRun run = begunServerTest({instance.actuator, instance.access, secret, http}, stop);
    run.step(Words::tr("Sign-in and endpoints"), [&] { return endpointsStep(client, stop); });
    run.step(Words::tr("Health"), [&] { return healthStep(client, stop); });
    run.step(Words::tr("Metrics"), [&] { return metricsStep(client, stop); });
    return run.report();
}

} // namespace toban
