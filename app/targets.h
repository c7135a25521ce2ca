// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/sampler.h"
#include "models/settings/profile.h"

#include <memory>

namespace toban {

class Clients;

/// What the sampler asks for a profile: each instance for health and metrics, the database for its
/// statistics, each host that has a node_exporter.
QList<Target> targetsOf(const Profile &profile, const std::shared_ptr<const Clients> &clients);

/// What the readings of the profile's database are labelled with.
QString databaseTargetName(const DatabaseProfile &database);

/// The names of all secrets that the profile's connections need.
QStringList secretNames(const Profile &profile);

} // namespace toban
