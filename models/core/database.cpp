// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/database.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

#include <libpq-fe.h>

#include <optional>
#include <utility>

namespace toban {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// While it lives, a requested stop makes PostgreSQL cancel the running statement.
class StatementCanceller
{
public:
    StatementCanceller(const QSqlDatabase &database, std::stop_token stop)
    {
        const QVariant handle = database.driver()->handle();
        // Qt 6 names the type behind the typedef PGconn.
        if (!stop.stop_possible() || qstrcmp(handle.typeName(), "pg_conn*") != 0)
            return;
        m_cancel.reset(PQgetCancel(*static_cast<PGconn *const *>(handle.constData())));
        m_callback.emplace(std::move(stop), [cancel = m_cancel.get()] {
            char reason[256];
            PQcancel(cancel, reason, sizeof reason);
        });
    }

private:
    struct Free
    {
        void operator()(PGcancel *cancel) const { PQfreeCancel(cancel); }
    };
    std::unique_ptr<PGcancel, Free> m_cancel;
    std::optional<std::stop_callback<std::function<void()>>> m_callback;
};

Error statementError(const QSqlError &error, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return {Error::Kind::Cancelled, Words::tr("The query was cancelled."), {}};
    const QString state = error.nativeErrorCode();
    return {Error::Kind::Failed,
            Words::tr("The database refused a statement: %1").arg(error.databaseText()),
            state.isEmpty() ? error.databaseText()
                            : error.databaseText() + QStringLiteral("\nSQLSTATE ") + state};
}

/// Qt would write a null string, which is an empty one everywhere else, as NULL.
QVariant bound(const QVariant &parameter)
{
    if (parameter.typeId() == QMetaType::QString && parameter.toString().isNull())
        return QStringLiteral("");
    if (parameter.typeId() == QMetaType::QByteArray && parameter.toByteArray().isNull())
        return QByteArray("");
    return parameter;
}

Result<QSqlQuery> run(const QSqlDatabase &database, const QString &statement,
                      const QVariantList &parameters, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return tl::unexpected(statementError({}, stop));
    const StatementCanceller canceller(database, stop);
    QSqlQuery query(database);
    query.setForwardOnly(true);
    // A statement without parameters goes out as it is: preparing would forbid several at once
    // and does not work through a transaction pooler.
    bool isDone = false;
    if (parameters.isEmpty()) {
        isDone = query.exec(statement);
    } else {
        isDone = query.prepare(statement);
        for (const QVariant &parameter : parameters)
            query.addBindValue(bound(parameter));
        isDone = isDone && query.exec();
    }
    if (!isDone)
        return tl::unexpected(statementError(query.lastError(), stop));
    return query;
}

} // namespace

Result<Database> Database::open(const DatabaseOptions &options)
{
    Database database(QUuid::createUuid().toString(QUuid::WithoutBraces));
    QSqlDatabase handle = QSqlDatabase::addDatabase(options.driver, database.m_connection);
    handle.setDatabaseName(options.name);
    handle.setHostName(options.host);
    handle.setPort(options.port);
    handle.setUserName(options.user);
    handle.setPassword(options.password);
    handle.setConnectOptions(options.connectOptions);
    if (!handle.open()) {
        const QString reason = handle.lastError().text();
        return failure(
            Error::Kind::Unreachable,
            Words::tr("The database %1 could not be opened: %2").arg(options.name, reason), reason);
    }
    return database;
}

Database::Database(const QString &connection) : m_connection(connection) {}

Database::Database(Database &&other) noexcept : m_connection(std::exchange(other.m_connection, {}))
{}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_connection = std::exchange(other.m_connection, {});
    }
    return *this;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (!m_connection.isEmpty())
        QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<SqlRows> Database::rows(const QString &statement, const QVariantList &parameters,
                               std::stop_token stop)
{
    Result<QSqlQuery> query = run(handle(), statement, parameters, stop);
    if (!query)
        return failure(query);
    SqlRows rows;
    const int columns = query->record().count();
    while (query->next()) {
        SqlRow row;
        row.reserve(columns);
        for (int column = 0; column < columns; ++column)
            row.append(query->value(column));
        rows.append(std::move(row));
    }
    return rows;
}

Result<int> Database::execute(const QString &statement, const QVariantList &parameters,
                              std::stop_token stop)
{
    const Result<QSqlQuery> query = run(handle(), statement, parameters, stop);
    if (!query)
        return failure(query);
    return query->numRowsAffected();
}

Result<> Database::transaction(const std::function<Result<>()> &work)
{
    QSqlDatabase database = handle();
    if (!database.transaction())
        return tl::unexpected(statementError(database.lastError(), {}));
    if (const Result<> done = work(); !done) {
        database.rollback();
        return done;
    }
    if (!database.commit()) {
        const Error error = statementError(database.lastError(), {});
        database.rollback();
        return tl::unexpected(error);
    }
    return {};
}

QString quotedIdentifier(const QString &name)
{
    QString quoted = name;
    quoted.remove(QChar::Null);
    quoted.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

} // namespace toban
