// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>
#include <functional>
#include <stop_token>

namespace toban {

/// A child program to run. Secrets go in by `input` or a 0600 file, never by `arguments`.
struct ProcessRequest
{
    QString program;
    QStringList arguments;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QString folder;   ///< working folder; empty: that of the caller
    QByteArray input; ///< written to standard input, which is then closed
    /// Takes standard output as it comes, in the worker's thread; without it, output is collected.
    std::function<Result<>(QByteArrayView)> sink;
    std::chrono::milliseconds timeout{0}; ///< 0: none
};

struct ProcessReply
{
    int exitCode = 0;
    QByteArray output;      ///< empty when a sink took it
    QByteArray errorOutput; ///< the last 64 KiB

    bool operator==(const ProcessReply &) const = default;
};

/// How the outside world's programs are run; a fake is a lambda.
using Process = std::function<Result<ProcessReply>(const ProcessRequest &, std::stop_token)>;

/// Runs the program to its end and blocks meanwhile; never on the GUI thread.
///
/// Any exit code is a reply: the caller knows what it means. Errors: NotFound (no such program),
/// Failed (crashed), Timeout, Cancelled, and whatever the sink returned. On each of them the
/// child is ended: asked first, killed after a second.
Result<ProcessReply> runProcess(const ProcessRequest &request, std::stop_token stop);

} // namespace toban
