// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/trail.h"

#include <QFile>
#include <QLockFile>

#include <memory>

namespace toban {

/// `previous` of the first entry.
inline QByteArray noHash()
{
    return QByteArray(64, '0');
}

/// What the head file says of the last entry. Number 0 and noHash() before the first.
Result<TrailNote> readHead(const QString &folder);
Result<> writeHead(const QString &folder, const TrailNote &head);
QString headFile(const QString &folder);

/// The end of a trail's file.
struct TrailEnd
{
    qint64 size = 0;     ///< of the file up to its last whole line, in bytes
    QByteArray lastLine; ///< without its end; empty when there is none
    QByteArray torn;     ///< what follows it without a line's end
};

/// Reads the end only, however long the file is. The file is open.
TrailEnd readEnd(QFile &file);

/// Locks the trail against other processes for as long as it lives.
/// Errors: Timeout after 10 s, Failed when the folder may not be written to.
Result<std::unique_ptr<QLockFile>> lockTrail(const QString &folder);

Error trailError(const QString &file, const QString &reason);

} // namespace toban
