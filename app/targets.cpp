// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/targets.h"

#include "app/clients.h"
#include "models/connections/actuatorclient.h"
#include "models/connections/actuatormeters.h"
#include "models/connections/expositionclient.h"
#include "models/connections/postgresstatistics.h"

namespace toban {

namespace {

/// Everything in one request, or meter by meter where that is not exposed.
Result<Readings> instanceReadings(const ActuatorClient &client, std::stop_token stop)
{
    const Result<MetricFamilies> families = client.prometheus(stop);
    if (families)
        return readings(*families);
    if (families.error().kind == Error::Kind::NotFound)
        return meterReadings(client, stop);
    return failure(families);
}

/// Health and metrics in one go. An instance that shows its health but no metrics is still an
/// observation; one that does not even answer for its health is not.
Result<Scrape> scrapeInstance(const ActuatorClient &client, std::stop_token stop)
{
    const Result<actuator::Health> health = client.health(stop);
    const Result<Readings> readings = instanceReadings(client, stop);
    if (!health && !readings)
        return failure(health);
    Scrape scrape;
    if (health)
        scrape.health = *health;
    else
        scrape.shortfall = health.error();
    if (readings)
        scrape.readings = *readings;
    else
        scrape.shortfall = readings.error();
    return scrape;
}

Target instanceTarget(const QString &name, const std::shared_ptr<const Clients> &clients)
{
    return {name, Target::Kind::Instance, [clients, name](std::stop_token stop) -> Result<Scrape> {
                const Result<ActuatorClient> client = clients->actuator(name);
                if (!client)
                    return failure(client);
                return scrapeInstance(*client, stop);
            }};
}

Target databaseTarget(const QString &name, const std::shared_ptr<const Clients> &clients)
{
    return {name, Target::Kind::Database, [clients, name](std::stop_token stop) -> Result<Scrape> {
                Result<Database> database = clients->database(stop);
                if (!database)
                    return failure(database);
                const Result<Readings> readings = databaseReadings(*database, name, stop);
                if (!readings)
                    return failure(readings);
                return Scrape{*readings, {}, {}};
            }};
}

Target hostTarget(const HostProfile &host, const Http &http)
{
    return {host.name, Target::Kind::Host,
            [api = WebApi(host.nodeExporter, {}, {}, http),
             name = host.name](std::stop_token stop) -> Result<Scrape> {
                const Result<MetricFamilies> families = scraped(api, name, stop);
                if (!families)
                    return failure(families);
                return Scrape{readings(*families), {}, {}};
            }};
}

} // namespace

QList<Target> targetsOf(const Profile &profile, const std::shared_ptr<const Clients> &clients)
{
    QList<Target> targets;
    for (const InstanceProfile &instance : profile.instances)
        targets.append(instanceTarget(instance.name, clients));
    if (profile.database)
        targets.append(databaseTarget(databaseTargetName(*profile.database), clients));
    for (const HostProfile &host : profile.hosts) {
        if (!host.nodeExporter.isEmpty())
            targets.append(hostTarget(host, clients->http()));
    }
    return targets;
}

QString databaseTargetName(const DatabaseProfile &database)
{
    return database.name.isEmpty() ? QStringLiteral("database") : database.name;
}

QStringList secretNames(const Profile &profile)
{
    QStringList names;
    for (const InstanceProfile &instance : profile.instances) {
        if (instance.access.scheme != Access::Scheme::None)
            names.append(instanceSecret(instance.name));
    }
    if (profile.database)
        names.append(databaseSecret);
    if (profile.objectStore)
        names.append(objectStoreSecret);
    if (profile.prometheus && profile.prometheus->access.scheme != Access::Scheme::None)
        names.append(prometheusSecret);
    if (profile.alertmanager && profile.alertmanager->access.scheme != Access::Scheme::None)
        names.append(alertmanagerSecret);
    return names;
}

} // namespace toban
