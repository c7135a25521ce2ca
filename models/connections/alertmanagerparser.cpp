// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/alertmanagerparser.h"

#include <QCoreApplication>

namespace toban::alertmanager {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

Result<Status> parseStatus(QByteArrayView bytes)
{
    const QString what = Words::tr("the state of Alertmanager");
    const auto json = jsonObject(bytes, what);
    if (!json)
        return failure(json);
    const QJsonValue version =
        json->value(QStringLiteral("versionInfo"))[QStringLiteral("version")];
    if (!version.isString())
        return unexpectedJson(what, QStringLiteral("versionInfo.version"));
    const QJsonValue cluster = json->value(QStringLiteral("cluster"));
    Status status;
    status.version = version.toString();
    status.clusterStatus = cluster[QStringLiteral("status")].toString();
    status.peers = int(cluster[QStringLiteral("peers")].toArray().size());
    status.startedAt = isoInstant(json->value(QStringLiteral("uptime")).toString());
    status.configuration =
        json->value(QStringLiteral("config"))[QStringLiteral("original")].toString();
    return status;
}

} // namespace toban::alertmanager
