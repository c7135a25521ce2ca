// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/trail.h"
#include "models/core/result.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace toban {

/// What tobanctl is asked to do.
struct CommandLine
{
    enum class Command {
        Help,
        Version,
        Status,
        Check,
        Metrics,
        ValidateProfile,
        VerifyAudit,
        SetSecret,
        RemoveSecret,
    };

    Command command = Command::Help;
    QString profile;       ///< empty: the only one there is
    QStringList arguments; ///< behind the command's words
    bool isJson = false;
    bool isPromql = false;
    int secretsHandle = -1; ///< file descriptor to read secrets from; -1: the keychain
    std::chrono::milliseconds interval{5'000};
    TrailNote note;

    bool operator==(const CommandLine &) const = default;
};

/// Reads the arguments, the program's name first.
/// Errors: Invalid, naming the argument and what may stand there.
Result<CommandLine> parseCommandLine(const QStringList &arguments);

/// What `tobanctl --help` prints.
QString helpText();

} // namespace toban
