// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jvm/levelchanges.h"
#include "models/metrics/healthlog.h"
#include "models/metrics/history.h"
#include "ui/health/healthpage.h"
#include "ui/jvm/jvmqueries.h"
#include "ui/metrics/metricsqueries.h"
#include "ui/overview/overviewpage.h"

#include <memory>

namespace toban {

class Clients;

/// What the pages ask, answered by the profile's clients and its history.
OverviewQueries overviewQueries(const std::shared_ptr<const History> &history);
HealthQueries healthQueries(const std::shared_ptr<const Clients> &clients,
                            const std::shared_ptr<HealthLog> &log);
/// All but the remembered layout.
MetricsQueries metricsQueries(const Profile &profile, const std::shared_ptr<const Clients> &clients,
                              const std::shared_ptr<const History> &history);
JvmQueries jvmQueries(const std::shared_ptr<const Clients> &clients);
LevelChanges::SetLevel levelSetter(const std::shared_ptr<const Clients> &clients);

} // namespace toban
