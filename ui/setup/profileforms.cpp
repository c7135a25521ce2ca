// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/profileforms.h"

#include "ui/setup/databaseform.h"
#include "ui/setup/formlist.h"
#include "ui/setup/hostform.h"
#include "ui/setup/instanceform.h"
#include "ui/setup/objectstoreform.h"
#include "ui/setup/serverform.h"
#include "ui/setup/serviceform.h"

namespace toban {

ProfileForms::ProfileForms(const Draft &draft, bool isNew, const ConnectionTests &tests,
                           QObject *parent)
    : QObject(parent), m_draft(draft), m_tests(tests)
{
    addService(isNew);
    addInstances();
    addDatabase();
    addObjectStore();
    addHosts();
    addServers();
}

Draft ProfileForms::draft() const
{
    Draft draft = m_draft;
    Profile &profile = draft.profile;
    const auto keepSecret = [&draft](const QString &name, const QString &secret) {
        if (!secret.isEmpty())
            draft.typed.insert(name, secret);
    };
    m_service->store(profile);
    profile.instances.clear();
    for (ConnectionForm *form : m_instances->forms()) {
        const auto *instance = static_cast<InstanceForm *>(form);
        profile.instances.append(instance->value());
        keepSecret(instanceSecret(instance->value().name), instance->typedSecret());
    }
    profile.database = m_database->value();
    keepSecret(databaseSecret, m_database->typedSecret());
    profile.objectStore = m_objectStore->value();
    keepSecret(objectStoreSecret, m_objectStore->typedSecret());
    profile.hosts.clear();
    for (ConnectionForm *form : m_hosts->forms())
        profile.hosts.append(static_cast<HostForm *>(form)->value());
    profile.prometheus = m_prometheus->value();
    keepSecret(prometheusSecret, m_prometheus->typedSecret());
    profile.alertmanager = m_alertmanager->value();
    keepSecret(alertmanagerSecret, m_alertmanager->typedSecret());
    return draft;
}

void ProfileForms::addService(bool isNew)
{
    m_service = new ServiceForm(m_draft.profile, isNew);
    connect(m_service, &ServiceForm::edited, this, &ProfileForms::edited);
    m_sections.append({tr("Service"), tr("What the service is called and where it runs."),
                       QStringLiteral("overview"), m_service});
}

void ProfileForms::addInstances()
{
    const auto create = [this](const InstanceProfile &instance) {
        return new InstanceForm(instance, m_draft, m_tests);
    };
    m_instances = new FormList(tr("Instances"), [create] { return create({}); });
    for (const InstanceProfile &instance : std::as_const(m_draft.profile.instances))
        m_instances->add(create(instance));
    connect(m_instances, &FormList::edited, this, &ProfileForms::edited);
    m_sections.append({tr("Application"),
                       tr("The running copies of the Spring Boot application, each with the "
                          "address of its Actuator."),
                       QStringLiteral("instance"), m_instances});
}

void ProfileForms::addDatabase()
{
    m_database = new DatabaseForm(m_draft, m_tests);
    connect(m_database, &ConnectionForm::edited, this, &ProfileForms::edited);
    m_sections.append({m_database->label(),
                       tr("The PostgreSQL of the service, plain or Supabase. Leave the host empty "
                          "to go without."),
                       QStringLiteral("database"), m_database});
}

void ProfileForms::addObjectStore()
{
    m_objectStore = new ObjectStoreForm(m_draft, m_tests);
    connect(m_objectStore, &ConnectionForm::edited, this, &ProfileForms::edited);
    m_sections.append({m_objectStore->label(),
                       tr("The S3 store of backups and archived logs. Leave the endpoint empty to "
                          "go without."),
                       QStringLiteral("store"), m_objectStore});
}

void ProfileForms::addHosts()
{
    const auto create = [this](const HostProfile &host) { return new HostForm(host, m_tests); };
    m_hosts = new FormList(tr("Hosts"), [create] { return create({}); });
    for (const HostProfile &host : std::as_const(m_draft.profile.hosts))
        m_hosts->add(create(host));
    connect(m_hosts, &FormList::edited, this, &ProfileForms::edited);
    m_sections.append({tr("Hosts"), tr("The machines below, watched through node_exporter."),
                       QStringLiteral("host"), m_hosts});
}

void ProfileForms::addServers()
{
    const auto add = [this](ServerForm::Kind kind, const std::optional<ServerProfile> &server,
                            const QString &explanation, const QString &iconName) {
        auto *form = new ServerForm(kind, server, m_draft, m_tests);
        connect(form, &ConnectionForm::edited, this, &ProfileForms::edited);
        m_sections.append({form->label(), explanation, iconName, form});
        return form;
    };
    m_prometheus = add(ServerForm::Kind::Prometheus, m_draft.profile.prometheus,
                       tr("Where there is one, charts read long ranges from it. Leave the address "
                          "empty to go without."),
                       QStringLiteral("metrics"));
    m_alertmanager = add(ServerForm::Kind::Alertmanager, m_draft.profile.alertmanager,
                         tr("Where there is one, it delivers the alerts. Leave the address empty "
                            "to go without."),
                         QStringLiteral("alerts"));
}

} // namespace toban
