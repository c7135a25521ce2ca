// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace toban {

/// A logger whose level was changed from here and not yet taken back.
struct LevelChange
{
    QString instance;
    QString logger;
    QString before; ///< the level set before; empty: it followed its parent
    QString level;  ///< the level set now; empty: it follows its parent
    Instant since;
    std::optional<Instant> until; ///< when it is taken back; none: only by hand
    QString problem; ///< why the last attempt to take it back failed; empty when none did

    bool operator==(const LevelChange &) const = default;
};

/// The changes as a JSON document, to be kept over a restart of this program; and back.
/// Errors of parsing: Invalid.
QByteArray levelChangesJson(const QList<LevelChange> &changes);
Result<QList<LevelChange>> parseLevelChanges(const QByteArray &json);

} // namespace toban
