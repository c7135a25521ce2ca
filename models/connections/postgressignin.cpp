// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/postgressignin.h"

#include "models/connections/postgres.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QRegularExpression>
#include <QSocketNotifier>
#include <QTimer>

#include <libpq-fe.h>

#include <memory>
#include <vector>

namespace toban {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

using Stage = SignInRefusal::Stage;

struct Finish
{
    void operator()(PGconn *connection) const { PQfinish(connection); }
};
using Connection = std::unique_ptr<PGconn, Finish>;

QString endpointOf(const DatabaseProfile &profile)
{
    return QStringLiteral("%1:%2").arg(profile.host).arg(profile.port);
}

Connection started(const ConnectionParameters &parameters, const QString &password)
{
    QList<QByteArray> values;
    std::vector<const char *> names;
    for (const auto &[name, value] : parameters) {
        names.push_back(name.constData());
        values.append(value.toUtf8());
    }
    names.push_back("password");
    values.append(password.toUtf8());
    std::vector<const char *> pointers;
    for (const QByteArray &value : values)
        pointers.push_back(value.constData());
    names.push_back(nullptr);
    pointers.push_back(nullptr);
    Connection connection(PQconnectStartParams(names.data(), pointers.data(), 0));
    // "FATAL:  28P01: …" instead of "FATAL:  …".
    PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE);
    return connection;
}

/// Waits until the socket is ready for what libpq wants; whether it became so in time.
bool isReady(PGconn *connection, PostgresPollingStatusType wanted, const QDeadlineTimer &deadline,
             const std::stop_token &stop)
{
    QEventLoop loop;
    bool isReady = false;
    QSocketNotifier notifier(PQsocket(connection), wanted == PGRES_POLLING_READING
                                                       ? QSocketNotifier::Read
                                                       : QSocketNotifier::Write);
    QObject::connect(&notifier, &QSocketNotifier::activated, &loop, [&] {
        isReady = true;
        loop.quit();
    });
    // Runs in the thread that cancels; the loop is woken through its own thread's queue.
    const std::stop_callback onStop(stop, [&loop] {
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    QTimer::singleShot(std::chrono::milliseconds(deadline.remainingTime()), &loop,
                       &QEventLoop::quit);
    loop.exec();
    return isReady;
}

SignInRefusal refusalOf(PGconn *connection, const DatabaseProfile &profile)
{
    const QString message = QString::fromUtf8(PQerrorMessage(connection)).trimmed();
    if (PQconnectionNeedsPassword(connection) != 0) {
        return {Stage::Password, Error::Kind::Denied,
                Words::tr("The server wants a password for the user “%1”.").arg(profile.user),
                Words::tr("Set the password."), message};
    }
    // Of several addresses, the last one's answer counts. The severity before the code is in the
    // server's language; the code is not.
    static const QRegularExpression code(QStringLiteral(":  ([0-9A-Z]{5}): +(.*)"));
    QString state;
    QString words = message;
    for (auto match = code.globalMatch(message); match.hasNext();) {
        const auto found = match.next();
        state = found.captured(1);
        words = found.captured(2);
    }
    SignInRefusal refusal = toban::refusalOf(state, words, profile);
    refusal.detail = message;
    return refusal;
}

} // namespace

SignInRefusal refusalOf(const QString &state, const QString &message,
                        const DatabaseProfile &profile)
{
    const QString endpoint = endpointOf(profile);
    if (state == QLatin1StringView("28P01")) {
        return {Stage::Password, Error::Kind::Denied,
                Words::tr("%1 does not accept the user “%2” with this password.")
                    .arg(endpoint, profile.user),
                supabaseOf(profile) == Supabase::SessionPooler
                        || supabaseOf(profile) == Supabase::TransactionPooler
                    ? Words::tr("Correct them; at Supabase's pooler the user is postgres.<project "
                                "reference>.")
                    : Words::tr("Correct user and password."),
                message};
    }
    if (state == QLatin1StringView("28000")) {
        return {Stage::Password, Error::Kind::Denied,
                Words::tr("%1 does not let the user “%2” sign in from here: %3")
                    .arg(endpoint, profile.user, message),
                Words::tr("Add a line for this user, database and address to pg_hba.conf; if TLS "
                          "is off in the profile, switch it on."),
                message};
    }
    if (state == QLatin1StringView("3D000")) {
        return {Stage::Database, Error::Kind::NotFound,
                Words::tr("There is no database “%1” at %2.").arg(profile.name, endpoint),
                Words::tr("Correct its name."), message};
    }
    if (state == QLatin1StringView("42501")) {
        return {Stage::Rights, Error::Kind::Denied,
                Words::tr("The user “%1” may not connect to the database “%2”.")
                    .arg(profile.user, profile.name),
                Words::tr("As its owner, run: GRANT CONNECT ON DATABASE %1 TO %2;")
                    .arg(quotedIdentifier(profile.name), quotedIdentifier(profile.user)),
                message};
    }
    if (state == QLatin1StringView("53300")) {
        return {Stage::Database, Error::Kind::Failed,
                Words::tr("All connections of %1 are in use.").arg(endpoint),
                Words::tr("End idle sessions, lower the application's pool, or raise "
                          "max_connections."),
                message};
    }
    if (state == QLatin1StringView("57P03")) {
        return {Stage::Server, Error::Kind::Unreachable,
                Words::tr("%1 takes no connections now: %2").arg(endpoint, message),
                Words::tr("Wait until it has started or recovered, then try again."), message};
    }
    return {Stage::Server, Error::Kind::Failed,
            Words::tr("%1 refused the connection: %2").arg(endpoint, message),
            Words::tr("Look into the server's log."), message};
}

tl::expected<void, SignInRefusal> signIn(const DatabaseProfile &profile, const QString &password,
                                         std::chrono::milliseconds timeout, std::stop_token stop)
{
    const auto refused = [](Error::Kind kind, const QString &text, const QString &remedy) {
        return tl::unexpected(SignInRefusal{Stage::Server, kind, text, remedy, {}});
    };
    const auto parameters = connectionParameters(profile);
    if (!parameters)
        return refused(parameters.error().kind, parameters.error().text, {});
    const Connection connection = started(*parameters, password);
    const QDeadlineTimer deadline(timeout);
    auto wanted = PGRES_POLLING_WRITING;
    while (PQstatus(connection.get()) != CONNECTION_BAD && wanted != PGRES_POLLING_FAILED) {
        if (!isReady(connection.get(), wanted, deadline, stop)) {
            if (stop.stop_requested())
                return refused(Error::Kind::Cancelled, Words::tr("The test was cancelled."), {});
            return refused(Error::Kind::Timeout,
                           Words::tr("%1 did not answer in time.").arg(endpointOf(profile)),
                           Words::tr("Check that PostgreSQL listens there and that no firewall "
                                     "swallows the connection."));
        }
        wanted = PQconnectPoll(connection.get());
        if (wanted == PGRES_POLLING_OK)
            return {};
    }
    return tl::unexpected(refusalOf(connection.get(), profile));
}

} // namespace toban
