// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/postgres.h"
#include "models/connections/postgressignin.h"
#include "models/connections/postgresstatistics.h"
#include "models/connections/reachability.h"
#include "models/connections/testrun.h"
#include "models/connections/tlshandshake.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QSslConfiguration>

namespace toban {

namespace {

using namespace std::chrono_literals;
using Tls = DatabaseProfile::Tls;
using Stage = SignInRefusal::Stage;

constexpr auto stepTimeout = 5s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// Goes through the steps, and keeps what openDatabase() wants to know of the failing one.
class DatabaseTest
{
public:
    DatabaseTest(const DatabaseProfile &profile, const QString &password, std::stop_token stop)
        : m_profile(profile), m_password(password), m_stop(std::move(stop)), m_run(reachability())
    {}

    /// The steps up to a session: after it, one can be opened or one has failed.
    void signInStepByStep()
    {
        m_run.step(Words::tr("TLS"), [this] { return tlsStep(); });
        m_run.step(Words::tr("Password"), [this] { return passwordStep(); });
        m_run.step(Words::tr("Database"), [this] { return stageStep(Stage::Database); });
        m_run.step(Words::tr("Right to connect"), [this] { return stageStep(Stage::Rights); });
    }

    void lookAtServer()
    {
        m_run.step(Words::tr("Server"), [this] { return serverStep(); });
        m_run.step(Words::tr("Rights for monitoring"), [this] { return rightsStep(); });
        m_run.step(Words::tr("Statement statistics"), [this] { return statementsStep(); });
        if (supabaseOf(m_profile) != Supabase::No || m_profile.port == 6543)
            m_run.step(Words::tr("Pooler"), [this] { return poolerStep(); });
    }

    const TestReport &report() const { return m_run.report(); }

    /// The failing step as an error; nothing when all passed.
    std::optional<Error> error() const
    {
        if (isPassed(report()))
            return std::nullopt;
        if (m_stop.stop_requested())
            return Error{Error::Kind::Cancelled, Words::tr("The connection was cancelled."), {}};
        const auto step =
            std::find_if(report().begin(), report().end(), [](const TestStep &candidate) {
                return candidate.outcome == TestStep::Outcome::Failed;
            });
        return Error{m_kind, QStringLiteral("%1 %2").arg(step->text, step->remedy).trimmed(),
                     m_detail};
    }

private:
    TestReport reachability() const
    {
        TestReport report = testReachability(m_profile.host, m_profile.port, stepTimeout, m_stop);
        if (isPassed(report) || supabaseOf(m_profile) != Supabase::Direct)
            return report;
        for (TestStep &step : report) {
            if (step.outcome == TestStep::Outcome::Failed) {
                step.remedy =
                    Words::tr("Supabase's direct address speaks IPv6 only. From a network "
                              "without it, use the session pooler: port 5432 of the "
                              "pooler.supabase.com address in the project's settings.");
            }
        }
        return report;
    }

    TestStep fail(const Error &error)
    {
        m_kind = error.kind;
        m_detail = error.detail;
        return failed(error);
    }

    bool isThisMachine() const
    {
        return m_profile.host == QLatin1StringView("localhost")
               || QHostAddress(m_profile.host).isLoopback();
    }

    TestStep notEncrypted() const
    {
        const QString text = Words::tr("The connection is not encrypted.");
        if (isThisMachine())
            return notApplicable(text);
        return warned(text, Words::tr("Switch TLS on in the server and choose verify-full."));
    }

    TestStep tlsStep()
    {
        if (m_profile.tls == Tls::Disable)
            return notEncrypted();
        const auto expected = expectation();
        if (!expected)
            return fail(expected.error());
        const auto version =
            tlsHandshake(m_profile.host, m_profile.port, *expected, stepTimeout, m_stop);
        const bool isOptional = m_profile.tls == Tls::Allow || m_profile.tls == Tls::Prefer;
        if (!version && isOptional && version.error().kind == Error::Kind::Denied)
            return notEncrypted();
        if (!version)
            return fail(version.error());
        if (expected->check == TlsExpectation::Check::AuthorityAndHost)
            return passed(Words::tr("%1, and the certificate is right.").arg(*version));
        return warned(expected->check == TlsExpectation::Check::Nothing
                          ? Words::tr("%1, but nobody checks whose server it is.").arg(*version)
                          : Words::tr("%1 by a trusted authority, but the host name is not "
                                      "checked.")
                                .arg(*version),
                      Words::tr("Choose verify-full and name the authority's certificate."));
    }

    /// https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-SSL
    Result<TlsExpectation> expectation() const
    {
        TlsExpectation expected;
        expected.preface = QByteArray::fromHex("0000000804d2162f");
        expected.agreement = "S";
        const auto parameters = connectionParameters(m_profile);
        if (!parameters)
            return failure(parameters);
        // As libpq: an authority that is named counts for `require` as well.
        const bool isVerified =
            m_profile.tls == Tls::VerifyFull || m_profile.tls == Tls::VerifyCa
            || (m_profile.tls == Tls::Require && !m_profile.authorityFile.isEmpty());
        expected.check =
            m_profile.tls == Tls::VerifyFull
                ? TlsExpectation::Check::AuthorityAndHost
                : (isVerified ? TlsExpectation::Check::Authority : TlsExpectation::Check::Nothing);
        expected.authorities = m_profile.authorityFile.isEmpty()
                                   ? QSslConfiguration::systemCaCertificates()
                                   : QSslCertificate::fromPath(m_profile.authorityFile);
        return expected;
    }

    TestStep passwordStep()
    {
        if (const auto signedIn = signIn(m_profile, m_password, stepTimeout, m_stop); !signedIn)
            m_refusal = signedIn.error();
        if (m_refusal && m_refusal->stage == Stage::Server)
            return stageStep(Stage::Server);
        if (m_refusal && m_refusal->stage == Stage::Password)
            return stageStep(Stage::Password);
        return passed(Words::tr("The server accepts the user “%1”.").arg(m_profile.user));
    }

    TestStep stageStep(Stage stage)
    {
        if (!m_refusal || m_refusal->stage != stage) {
            return passed(stage == Stage::Database
                              ? Words::tr("The database “%1” is there.").arg(m_profile.name)
                              : Words::tr("The user may connect to it."));
        }
        m_kind = m_refusal->kind;
        m_detail = m_refusal->detail;
        return failed(m_refusal->text, m_refusal->remedy);
    }

    TestStep serverStep()
    {
        const auto options = databaseOptions(m_profile, m_password);
        auto database = options ? Database::open(*options) : failure(options);
        if (!database)
            return fail(database.error());
        const auto server = databaseServer(*database, m_stop);
        if (!server)
            return fail(server.error());
        m_server = *server;
        const QString text = Words::tr("PostgreSQL %1, %2 usable connections.")
                                 .arg(m_server.version)
                                 .arg(m_server.usableConnections);
        if (!m_server.isStandby)
            return passed(text);
        return warned(text, Words::tr("This is a standby: it can be watched, but nothing can be "
                                      "restored into it. Name the primary."));
    }

    TestStep rightsStep() const
    {
        if (m_server.canReadStatistics)
            return passed(Words::tr("The user sees the statistics of all sessions."));
        return warned(Words::tr("The user sees only its own sessions."),
                      Words::tr("As a superuser, run: GRANT pg_monitor TO %1;")
                          .arg(quotedIdentifier(m_profile.user)));
    }

    TestStep statementsStep() const
    {
        const auto *extension = m_server.extension(QStringLiteral("pg_stat_statements"));
        if (extension)
            return passed(Words::tr("pg_stat_statements %1.").arg(extension->version));
        return warned(Words::tr("pg_stat_statements is not installed in this database: slow "
                                "statements cannot be listed."),
                      Words::tr("Add it to shared_preload_libraries, restart the server, and run: "
                                "CREATE EXTENSION pg_stat_statements;"));
    }

    TestStep poolerStep() const
    {
        const Supabase supabase = supabaseOf(m_profile);
        if (supabase == Supabase::Direct)
            return passed(Words::tr("Supabase, directly."));
        if (supabase == Supabase::SessionPooler)
            return passed(Words::tr("Supabase's pooler in session mode."));
        return warned(Words::tr("Port 6543 is a transaction pooler: it keeps no session and no "
                                "prepared statement, so that backups, restores and locks cannot "
                                "go through it."),
                      Words::tr("Use port 5432."));
    }

    DatabaseProfile m_profile;
    QString m_password;
    std::stop_token m_stop;
    TestRun m_run;
    std::optional<SignInRefusal> m_refusal;
    DatabaseServer m_server;
    Error::Kind m_kind = Error::Kind::Unreachable; ///< of the step that failed
    QString m_detail;
};

} // namespace

Result<Database> openDatabase(const DatabaseProfile &profile, const QString &password,
                              std::stop_token stop)
{
    const auto options = databaseOptions(profile, password);
    if (!options)
        return failure(options);
    auto database = Database::open(*options);
    if (database)
        return database;
    DatabaseTest test(profile, password, std::move(stop));
    test.signInStepByStep();
    if (const auto error = test.error())
        return tl::unexpected(*error);
    return database;
}

TestReport testDatabase(const DatabaseProfile &profile, const QString &password,
                        std::stop_token stop)
{
    DatabaseTest test(profile, password, std::move(stop));
    test.signInStepByStep();
    test.lookAtServer();
    return test.report();
}

} // namespace toban
