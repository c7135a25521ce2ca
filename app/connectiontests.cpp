// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectiontests.h"

#include "models/connections/actuatorclient.h"
#include "models/connections/alertmanagerclient.h"
#include "models/connections/expositionclient.h"
#include "models/connections/objectstoretest.h"
#include "models/connections/postgres.h"
#include "models/connections/prometheusclient.h"

namespace toban {

ConnectionTests connectionTests(const Http &http, const Secrets &stored)
{
    ConnectionTests tests;
    tests.instance = [http](const InstanceProfile &instance, const QString &secret,
                            std::stop_token stop) {
        return testActuator(instance, secret, http, stop);
    };
    tests.database = testDatabase;
    tests.objectStore = [http](const ObjectStoreProfile &store, const QString &secret,
                               std::stop_token stop) {
        return testObjectStore(store, secret, http, stop);
    };
    tests.prometheus = [http](const ServerProfile &server, const QString &secret,
                              std::stop_token stop) {
        return testPrometheus(server, secret, http, stop);
    };
    tests.alertmanager = [http](const ServerProfile &server, const QString &secret,
                                std::stop_token stop) {
        return testAlertmanager(server, secret, http, stop);
    };
    tests.host = [http](const HostProfile &host, std::stop_token stop) {
        return testExposition(WebApi(host.nodeExporter, {}, {}, http), stop);
    };
    tests.storedSecret = [stored](const QString &name) { return stored.value(name); };
    return tests;
}

} // namespace toban
