// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/settings/profile.h"

#include <chrono>
#include <stop_token>

namespace toban {

/// How far signing in to a database came before it was refused, and why.
struct SignInRefusal
{
    enum class Stage {
        Server,   ///< never came to speak of the user: network, TLS, a server that starts
        Password, ///< user, password, pg_hba.conf
        Database, ///< the database is not there, or is full
        Rights,   ///< the user may not connect to it
    };

    Stage stage = Stage::Server;
    Error::Kind kind = Error::Kind::Failed;
    QString text;   ///< translated: what was refused
    QString remedy; ///< translated: what to do about it
    QString detail; ///< the server's own words

    bool operator==(const SignInRefusal &) const = default;
};

/// Signs in and out again. Qt's driver reports a refused connection only as a text in the
/// language of the server; here libpq is asked for the SQLSTATE, which means the same everywhere.
/// Blocks, at most `timeout`; never on the GUI thread.
tl::expected<void, SignInRefusal> signIn(const DatabaseProfile &profile, const QString &password,
                                         std::chrono::milliseconds timeout, std::stop_token stop);

/// What a refusal with that SQLSTATE means,
/// https://www.postgresql.org/docs/current/errcodes-appendix.html
SignInRefusal refusalOf(const QString &sqlState, const QString &message,
                        const DatabaseProfile &profile);

} // namespace toban
