// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/testreport.h"
#include "models/core/database.h"
#include "models/settings/profile.h"

#include <QByteArray>
#include <QList>

#include <stop_token>
#include <utility>

namespace toban {

/// The word of libpq's sslmode: "verify-full".
QString sslMode(DatabaseProfile::Tls tls);

/// What Supabase, if any, stands behind a database address.
enum class Supabase {
    No,
    Direct,            ///< db.<ref>.supabase.co, port 5432; IPv6 unless the add-on was bought
    SessionPooler,     ///< …pooler.supabase.com, port 5432: whole sessions
    TransactionPooler, ///< port 6543: no sessions, no prepared statements, no dumps
};
Supabase supabaseOf(const DatabaseProfile &profile);

/// Parameters of libpq for the profile, but for the password; the one place that knows them:
/// application_name `toban`, at most 5 s for each address to connect, a network gone dead noticed
/// within 15 s. Where verification is asked for and no authority is named, the system's count.
///
/// Errors: NotFound when the authority's file, or the system's, is not there; Invalid when a value
/// holds a NUL.
using ConnectionParameters = QList<std::pair<QByteArray, QString>>;
Result<ConnectionParameters> connectionParameters(const DatabaseProfile &profile);

/// The same with the password as Qt's driver takes it, each value quoted.
///
/// Errors beyond those: Invalid when the authority's file has a `;` in its name, which Qt's driver
/// cannot pass on.
Result<DatabaseOptions> databaseOptions(const DatabaseProfile &profile, const QString &password);

/// Opens a connection. Blocks as long as libpq does (at most 5 s an address).
/// Errors: one, in the words of the step of testDatabase() that fails.
Result<Database> openDatabase(const DatabaseProfile &profile, const QString &password,
                              std::stop_token stop);

/// Name lookup, TCP connection, TLS, password, database, rights, server, and what stands between:
/// says which failed and what to do. Warns when the user's rights are too few for monitoring
/// (pg_monitor), when pg_stat_statements is missing, and when a transaction pooler stands between.
TestReport testDatabase(const DatabaseProfile &profile, const QString &password,
                        std::stop_token stop);

} // namespace toban
