// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <stop_token>

namespace toban {

/// What Qt's SQL driver needs to open a connection. The password lives in memory only.
struct DatabaseOptions
{
    QString driver; ///< "QPSQL" or "QSQLITE"
    QString name;   ///< database name, or the file of SQLite
    QString host;
    int port = -1;
    QString user;
    QString password;
    QString connectOptions; ///< as QSqlDatabase::setConnectOptions takes them
};

using SqlRow = QVariantList;
using SqlRows = QList<SqlRow>;

/// One scoped SQL connection. It belongs to the thread that opened it and ends with the object;
/// a job opens its own. Movable, not copyable.
class Database
{
public:
    /// Opens a connection; blocks as long as the driver does.
    /// Errors: Unreachable with the driver's own words in `detail`.
    static Result<Database> open(const DatabaseOptions &options);

    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    /// Runs a statement with its positional parameters and collects the rows. A null QString or
    /// QByteArray is an empty one; NULL is an invalid QVariant.
    ///
    /// With a stop token, PostgreSQL is asked to cancel the statement as soon as a stop is
    /// requested. Errors: Cancelled, or Failed with the server's message and SQLSTATE in `detail`.
    /// Parameter values never appear in an error.
    Result<SqlRows> rows(const QString &statement, const QVariantList &parameters = {},
                         std::stop_token stop = {});

    /// Like rows() for a statement whose rows do not matter; gives the number of rows affected.
    Result<int> execute(const QString &statement, const QVariantList &parameters = {},
                        std::stop_token stop = {});

    /// Runs `work` in a transaction: committed when it succeeds, rolled back when it fails.
    Result<> transaction(const std::function<Result<>()> &work);

    /// The raw connection, for what this class does not offer (batches, forward-only reading).
    QSqlDatabase handle() const;

private:
    explicit Database(const QString &connection);
    void close();

    QString m_connection; ///< empty when moved from
};

/// Quotes an SQL identifier as the standard and PostgreSQL do: `na"me` becomes `"na""me"`.
/// A NUL, which no identifier may hold, is dropped.
QString quotedIdentifier(const QString &name);

} // namespace toban
