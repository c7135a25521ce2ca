// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database.h"
#include "models/core/result.h"
#include "models/metrics/sample.h"

#include <QString>

namespace toban::history {

/// Makes an empty file, readable by its owner only, when there is none: SQLite would make one
/// that others can read. Errors: Unreachable.
Result<> created(const QString &file);

/// Opens the file for writing; makes it, readable by its owner only, when it is not there. Errors:
/// Unreachable when it cannot be opened, Conflict when a newer Toban made it, Failed otherwise.
Result<Database> opened(const QString &file);

/// Opens the file, which must be there, for reading only.
Result<Database> openedForReading(const QString &file);

/// Reads every page of the file. Errors: as isDamage() tells; others.
Result<> checked(Database &database);

/// Does the error say that the file itself is damaged, not the disk or the folder?
bool isDamage(const Error &error);

/// What a chunk that cannot be decoded is told as; isDamage() is true of it.
Error damage(const QString &what);

/// Renames a damaged file, gives its new name. Errors: Failed when it cannot be renamed.
Result<QString> setAside(const QString &file, Instant now);

/// The labels of a series as they stand in the file: JSON with sorted names.
QString labelText(const Labels &labels);
Labels labelsOf(const QString &text);

} // namespace toban::history
