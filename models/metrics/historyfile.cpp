// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/historyfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

#include <array>

namespace toban::history {

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// PRAGMA user_version of what this file describes.
constexpr int schemaVersion = 1;

// Primary result codes, https://www.sqlite.org/rescode.html
constexpr int sqliteCorrupt = 11;
constexpr int sqliteNotADatabase = 26;

const QString schema[] = {
    // `latest` holds the last known values of all series of the source.
    u"CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, latest BLOB)"_s,
    // A number is never given twice: chunks of a series that is gone must not become another's.
    u"CREATE TABLE series (id INTEGER PRIMARY KEY AUTOINCREMENT, source INTEGER NOT NULL "
    u"REFERENCES source,"
    " name TEXT NOT NULL, labels TEXT NOT NULL, UNIQUE (name, labels))"_s,
    // What came in since the hour began, as it came; taken apart into chunks when it is over.
    u"CREATE TABLE log (id INTEGER PRIMARY KEY, source INTEGER NOT NULL, hour INTEGER NOT NULL,"
    " readings BLOB NOT NULL)"_s,
    u"CREATE INDEX log_source_hour ON log (source, hour)"_s,
    // Keys are those of chunkKey().
    u"CREATE TABLE raw (id INTEGER PRIMARY KEY, chunk BLOB NOT NULL)"_s,
    u"CREATE TABLE minute (id INTEGER PRIMARY KEY, chunk BLOB NOT NULL)"_s,
    u"CREATE TABLE hour (id INTEGER PRIMARY KEY, chunk BLOB NOT NULL)"_s,
};

/// The primary result code of SQLite behind an error of Database; 0 when there is none.
int resultCode(const Error &error)
{
    static const QRegularExpression code(u"\nSQLSTATE (\\d+)$"_s);
    return code.match(error.detail).captured(1).toInt() & 0xff;
}

Result<Database> connected(const QString &file, const QString &options)
{
    DatabaseOptions sqlite;
    sqlite.driver = u"QSQLITE"_s;
    sqlite.name = file;
    sqlite.connectOptions = options;
    return Database::open(sqlite);
}

Result<int> version(Database &database)
{
    const auto rows = database.rows(u"PRAGMA user_version"_s);
    if (!rows)
        return failure(rows);
    return rows->first().first().toInt();
}

Result<> executed(Database &database, const QString &statement)
{
    const auto done = database.execute(statement);
    return done ? Result<>() : Result<>(failure(done));
}

Result<> prepare(Database &database)
{
    // WAL lets readers go on while the writer writes; FULL puts each commit on the disk itself,
    // so that a power cut costs no more than a crash. Both belong to the connection or the file
    // before its first table.
    const QString pragmas[] = {u"PRAGMA page_size = 8192"_s, u"PRAGMA journal_mode = WAL"_s,
                               u"PRAGMA synchronous = FULL"_s,
                               u"PRAGMA journal_size_limit = 16777216"_s};
    for (const QString &pragma : pragmas) {
        if (const auto done = executed(database, pragma); !done)
            return done;
    }
    return {};
}

Result<> createTables(Database &database)
{
    return database.transaction([&]() -> Result<> {
        for (const QString &statement : schema) {
            if (const auto done = executed(database, statement); !done)
                return done;
        }
        return executed(database, u"PRAGMA user_version = %1"_s.arg(schemaVersion));
    });
}

} // namespace

Result<> created(const QString &file)
{
    QFile made(file);
    const auto ownersOnly = QFile::ReadOwner | QFile::WriteOwner;
    if (made.exists() || made.open(QFile::NewOnly | QFile::WriteOnly, ownersOnly))
        return {};
    return failure(
        Error::Kind::Unreachable,
        Words::tr("%1 cannot be created: %2. Check the folder.").arg(file, made.errorString()),
        made.errorString());
}

Result<Database> opened(const QString &file)
{
    if (const auto made = created(file); !made)
        return failure(made);
    auto database = connected(file, u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database)
        return failure(database);
    if (const auto prepared = prepare(*database); !prepared)
        return failure(prepared);
    const auto found = version(*database);
    if (!found)
        return failure(found);
    if (*found > schemaVersion)
        return failure(Error::Kind::Conflict,
                       Words::tr("The metrics history %1 was written by a newer version of Toban. "
                                 "Update Toban, or move the file away.")
                           .arg(file));
    if (*found == 0) {
        if (const auto created = createTables(*database); !created)
            return failure(created);
    }
    return database;
}

Result<Database> openedForReading(const QString &file)
{
    return connected(file, u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
}

Result<> checked(Database &database)
{
    const auto rows = database.rows(u"PRAGMA quick_check(1)"_s);
    if (!rows)
        return failure(rows);
    const QString answer = rows->isEmpty() ? QString() : rows->first().first().toString();
    return answer == "ok"_L1 ? Result<>() : tl::unexpected(damage(answer));
}

bool isDamage(const Error &error)
{
    const int code = resultCode(error);
    return code == sqliteCorrupt || code == sqliteNotADatabase;
}

Error damage(const QString &what)
{
    return {Error::Kind::Failed, Words::tr("The metrics history is damaged."),
            what + u"\nSQLSTATE %1"_s.arg(sqliteCorrupt)};
}

Result<QString> setAside(const QString &file, Instant now)
{
    const QString name =
        file + ".damaged-"_L1 + toDateTime(now).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    // The journal goes along: it may hold what the file lacks.
    const std::array parts = {QString(), u"-wal"_s, u"-shm"_s};
    for (const QString &part : parts) {
        QFile from(file + part);
        if (from.exists() && !from.rename(name + part))
            return failure(
                Error::Kind::Failed,
                Words::tr("The damaged metrics history %1 cannot be renamed: %2. Move it away.")
                    .arg(file, from.errorString()),
                from.errorString());
    }
    return name;
}

QString labelText(const Labels &labels)
{
    QJsonObject object;
    for (auto label = labels.cbegin(); label != labels.cend(); ++label)
        object.insert(label.key(), label.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Labels labelsOf(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    Labels labels;
    for (auto label = object.constBegin(); label != object.constEnd(); ++label)
        labels.insert(label.key(), label.value().toString());
    return labels;
}

} // namespace toban::history
