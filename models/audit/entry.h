// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace toban {

/// Something that was done, to be written to the audit trail. Holds no secret.
struct AuditRecord
{
    enum class Outcome { Succeeded, Failed, Cancelled };

    QString action; ///< stable name in English, "backup.restore", "loggers.set"
    QString object; ///< what it was done to: a database, an instance, a file
    Outcome outcome = Outcome::Succeeded;
    QString text;        ///< for people: the reason, the result, the error
    QJsonObject details; ///< what a machine wants to know, by action

    bool operator==(const AuditRecord &) const = default;
};

/// A record as it stands in the trail.
struct AuditEntry
{
    qint64 number = 0; ///< from 1, without a gap
    Instant time;
    QString user; ///< who ran Toban, as user@machine
    AuditRecord record;
    QByteArray previous; ///< SHA-256, in hex, of the line before; 64 zeros for the first

    bool operator==(const AuditEntry &) const = default;
};

/// The entry as one line of JSON, without the line's end. Keys are sorted, so that the same entry
/// always gives the same bytes.
QByteArray entryLine(const AuditEntry &entry);

/// Reads a line that entryLine() wrote. Errors: Invalid, naming what is missing or wrong.
Result<AuditEntry> parseEntry(const QByteArray &line);

/// SHA-256 of a line (without its end), in hex.
QByteArray lineHash(const QByteArray &line);

/// "user@machine" of whoever runs this program.
QString currentUser();

} // namespace toban
