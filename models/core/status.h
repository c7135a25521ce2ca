// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace toban {

/// The one vocabulary for how something is. No data is Unknown, never Ok.
enum class Status { Ok, Info, Warning, Critical, Unknown };

/// The worse of two: Critical, then Warning, Unknown, Info, Ok. Missing data outranks good news
/// but does not hide a known warning.
Status worse(Status a, Status b);

/// The worst of all; Unknown when there is none.
Status worst(const QList<Status> &statuses);

/// OK, INFO, WARNING, CRITICAL, UNKNOWN: the same word in every language, as the manual has it.
QString statusWord(Status status);

} // namespace toban
