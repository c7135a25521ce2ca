// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/trail.h"

#include <QObject>
#include <QStringView>

#include <functional>

namespace toban {

/// The record of something that was done with this result: the error's words when it failed.
AuditRecord recordOf(QStringView action, const QString &object, const Result<> &result);

/// Writes a record off the window's thread, since a trail waits for the disk and for others who
/// write to it. `failed` is called in the thread of `context` when the record could not be kept.
void audit(QObject *context, const Trail &trail, const AuditRecord &record,
           std::function<void(const Error &)> failed);

} // namespace toban
