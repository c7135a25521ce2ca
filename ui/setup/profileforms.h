// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/draft.h"

#include <QObject>

class QWidget;

namespace toban {

class DatabaseForm;
class FormList;
class ObjectStoreForm;
class ServerForm;
class ServiceForm;

/// All the forms of a profile, for whoever lays them out: the wizard one after the other, the
/// dialog side by side. The widgets belong to the layout they are put into.
class ProfileForms : public QObject
{
    Q_OBJECT

public:
    struct Section
    {
        QString title;
        QString explanation;
        QString iconName;
        QWidget *widget;
    };

    ProfileForms(const Draft &draft, bool isNew, const ConnectionTests &tests,
                 QObject *parent = nullptr);

    const QList<Section> &sections() const { return m_sections; }

    /// What the fields say now; what they do not show stays as it was.
    Draft draft() const;

Q_SIGNALS:
    void edited();

private:
    void addService(bool isNew);
    void addInstances();
    void addDatabase();
    void addObjectStore();
    void addHosts();
    void addServers();

    Draft m_draft;
    ConnectionTests m_tests;
    QList<Section> m_sections;
    ServiceForm *m_service = nullptr;
    FormList *m_instances = nullptr;
    DatabaseForm *m_database = nullptr;
    ObjectStoreForm *m_objectStore = nullptr;
    FormList *m_hosts = nullptr;
    ServerForm *m_prometheus = nullptr;
    ServerForm *m_alertmanager = nullptr;
};

} // namespace toban
