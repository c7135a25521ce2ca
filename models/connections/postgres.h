// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/testreport.h"
#include "models/core/database.h"
#include "models/settings/profile.h"

#include <stop_token>

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

/// The password and the profile as Qt's PostgreSQL driver takes them: application_name `toban`,
/// at most 5 s for each address to connect, a dead network noticed within 15 s.
///
/// Where verification is asked for and no authority is named, the system's authorities count.
/// Errors: Invalid when a value cannot be passed to the driver (a NUL, or `;` in the name of the
/// authority's file), NotFound when the authority's file or the system's is not there.
Result<DatabaseOptions> databaseOptions(const DatabaseProfile &profile, const QString &password);

/// Opens a connection of which no statement runs longer than 15 s. Blocks as long as libpq does.
/// Errors: as testDatabase() finds them: one error, that of the step that fails.
Result<Database> openDatabase(const DatabaseProfile &profile, const QString &password,
                              std::stop_token stop);

/// Name lookup, connection, TLS, password, database, rights, and what the server is: says which
/// failed and what to do. Warns when the monitor's rights are too few (pg_monitor), when
/// pg_stat_statements is missing, and when a transaction pooler stands between.
TestReport testDatabase(const DatabaseProfile &profile, const QString &password,
                        std::stop_token stop);

} // namespace toban
