// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/healthlog.h"

#include "models/metrics/historyfile.h"

#include <QCoreApplication>

namespace toban {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto unwatchedAfter = 5min;
constexpr auto lookInterval = 1min;
constexpr auto kept = std::chrono::days(731);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

const QString schema[] = {
    u"CREATE TABLE IF NOT EXISTS period (id INTEGER PRIMARY KEY, instance TEXT NOT NULL,"
    " component TEXT NOT NULL, status TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER)"_s,
    u"CREATE INDEX IF NOT EXISTS period_instance ON period (instance, since)"_s,
    u"CREATE TABLE IF NOT EXISTS look (instance TEXT PRIMARY KEY, time INTEGER NOT NULL)"_s,
};

qint64 number(Instant time)
{
    return time.time_since_epoch().count();
}

Instant timeOf(const QVariant &value)
{
    return Instant(std::chrono::milliseconds(value.toLongLong()));
}

void collect(const actuator::Health &health, const QString &path, ComponentStatuses &statuses)
{
    statuses.insert(path, health.status);
    for (const actuator::Health &component : health.components)
        collect(component, path.isEmpty() ? component.name : path + u'/' + component.name,
                statuses);
}

Result<> executed(Database &database, const QString &statement, const QVariantList &values = {})
{
    const auto done = database.execute(statement, values);
    return done ? Result<>() : Result<>(failure(done));
}

} // namespace

ComponentStatuses statusesOf(const Observation &observation)
{
    ComponentStatuses statuses;
    if (observation.health) {
        collect(*observation.health, {}, statuses);
        return statuses;
    }
    using Kind = Error::Kind;
    if (observation.error
        && (observation.error->kind == Kind::Unreachable
            || observation.error->kind == Kind::Timeout))
        statuses.insert(u""_s, unreachableStatus);
    return statuses;
}

HealthLog::HealthLog(const QString &file) : m_file(file) {}

Result<Database> HealthLog::opened()
{
    if (const auto made = history::created(m_file); !made)
        return failure(made);
    DatabaseOptions options;
    options.driver = u"QSQLITE"_s;
    options.name = m_file;
    auto database = Database::open(options);
    if (!database || m_isLoaded)
        return database;
    for (const QString &statement : schema) {
        if (const auto done = executed(*database, statement); !done)
            return failure(done);
    }
    if (const auto done = load(*database); !done)
        return failure(done);
    m_isLoaded = true;
    return database;
}

Error HealthLog::withoutDamage(const Error &error, Instant now) const
{
    if (!history::isDamage(error))
        return error;
    const auto name = history::setAside(m_file, now);
    if (!name)
        return name.error();
    return {
        Error::Kind::Failed,
        Words::tr("The history of health was damaged. It was renamed to %1 and a new one begun.")
            .arg(*name),
        error.detail};
}

Result<> HealthLog::load(Database &database)
{
    const auto looks = database.rows(u"SELECT instance, time FROM look"_s);
    if (!looks)
        return failure(looks);
    for (const SqlRow &row : *looks)
        m_known[row[0].toString()] = {{}, timeOf(row[1]), timeOf(row[1])};
    const auto open =
        database.rows(u"SELECT instance, component, status FROM period WHERE until IS NULL"_s);
    if (!open)
        return failure(open);
    for (const SqlRow &row : *open)
        m_known[row[0].toString()].statuses.insert(row[1].toString(), row[2].toString());
    return {};
}

Result<> HealthLog::record(Instant time, const QString &instance, const ComponentStatuses &statuses)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_isLoaded) {
        if (const auto database = opened(); !database)
            return tl::unexpected(withoutDamage(database.error(), time));
    }
    Known &known = m_known[instance];
    const bool isWatched = time - known.lookedAt <= unwatchedAfter;
    const bool isLookDue = time - known.lookKept >= lookInterval;
    if (known.statuses == statuses && isWatched && !isLookDue) {
        known.lookedAt = std::max(known.lookedAt, time);
        return {};
    }
    return change(known, time, instance, statuses);
}

Result<> HealthLog::change(Known &known, Instant time, const QString &instance,
                           const ComponentStatuses &statuses)
{
    auto database = opened();
    if (!database)
        return failure(database);
    const bool isWatched = time - known.lookedAt <= unwatchedAfter;
    const auto done = database->transaction([&]() -> Result<> {
        for (auto old = known.statuses.cbegin(); old != known.statuses.cend(); ++old) {
            const bool isSame = statuses.contains(old.key()) && statuses[old.key()] == *old;
            if (isSame && isWatched)
                continue;
            const Instant until = isWatched ? time : known.lookedAt;
            if (const auto ended = end(*database, instance, old.key(), until); !ended)
                return ended;
        }
        for (auto status = statuses.cbegin(); status != statuses.cend(); ++status) {
            const bool isSame =
                known.statuses.contains(status.key()) && known.statuses[status.key()] == *status;
            if (isSame && isWatched)
                continue;
            const auto begun = executed(
                *database,
                u"INSERT INTO period (instance, component, status, since) VALUES (?, ?, ?, ?)"_s,
                {instance, status.key(), *status, number(time)});
            if (!begun)
                return begun;
        }
        const auto expired =
            executed(*database, u"DELETE FROM period WHERE until < ?"_s, {number(time - kept)});
        return expired ? executed(*database, u"INSERT OR REPLACE INTO look VALUES (?, ?)"_s,
                                  {instance, number(time)})
                       : expired;
    });
    if (done)
        known = {statuses, time, time};
    return done;
}

Result<> HealthLog::end(Database &database, const QString &instance, const QString &component,
                        Instant time)
{
    return executed(database,
                    u"UPDATE period SET until = ?"
                    " WHERE instance = ? AND component = ? AND until IS NULL"_s,
                    {number(time), instance, component});
}

Result<QList<HealthPeriod>> HealthLog::periods(const QString &instance, Instant from, Instant to)
{
    const std::scoped_lock lock(m_mutex);
    auto database = opened();
    if (!database)
        return failure(database);
    const auto rows = database->rows(
        u"SELECT component, status, since, until FROM period"
        " WHERE instance = ? AND since < ? AND (until IS NULL OR until > ?) ORDER BY since, id"_s,
        {instance, number(to), number(from)});
    if (!rows)
        return failure(rows);
    QList<HealthPeriod> periods;
    periods.reserve(rows->size());
    for (const SqlRow &row : *rows) {
        const auto until = row[3].isNull() ? std::nullopt : std::optional(timeOf(row[3]));
        periods.append({instance, row[0].toString(), row[1].toString(), timeOf(row[2]), until});
    }
    return periods;
}

} // namespace toban
