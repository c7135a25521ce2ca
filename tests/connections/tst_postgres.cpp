// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/postgres.h"
#include "models/connections/postgressignin.h"
#include "tests/support/worker.h"

#include <QTemporaryDir>
#include <QTest>

#include <libpq-fe.h>

using namespace toban;
using Tls = DatabaseProfile::Tls;

class TestPostgres : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesEveryValue_data();
    void quotesEveryValue();
    void namesEveryTlsMode();
    void findsTheSystemsAuthorities();
    void refusesWhatCannotBePassed();
    void keepsThePasswordOutOfTheOptions();
    void recognisesSupabase_data();
    void recognisesSupabase();
    void explainsEveryRefusal_data();
    void explainsEveryRefusal();
};

static DatabaseProfile profile()
{
    DatabaseProfile profile;
    profile.host = QStringLiteral("db.example.com");
    profile.name = QStringLiteral("sales");
    profile.user = QStringLiteral("toban");
    return profile;
}

/// What libpq understands of a connection string, by keyword.
static QHash<QByteArray, QByteArray> understood(const QString &text)
{
    QHash<QByteArray, QByteArray> values;
    PQconninfoOption *options = PQconninfoParse(text.toUtf8().constData(), nullptr);
    for (auto *option = options; option && option->keyword; ++option) {
        if (option->val)
            values.insert(option->keyword, option->val);
    }
    PQconninfoFree(options);
    return values;
}

void TestPostgres::quotesEveryValue_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"ca.pem", "my ca.pem", "it's.pem", "back\\slash.pem",
                             "x' sslmode='disable.pem", "認証局.pem", "a=b.pem"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestPostgres::quotesEveryValue()
{
    QFETCH(QString, file);
    const QTemporaryDir folder;
    DatabaseProfile database = profile();
    database.authorityFile = folder.filePath(file);
    QFile authority(database.authorityFile);
    QVERIFY(authority.open(QIODevice::WriteOnly));
    const auto options = databaseOptions(database, QStringLiteral("secret"));
    QVERIFY_RESULT(options);
    // As Qt's driver does before it calls PQconnectdb().
    QString text = options->connectOptions;
    const auto values = understood(text.replace(QLatin1Char(';'), QLatin1Char(' ')));
    QCOMPARE(values.value("sslrootcert"), database.authorityFile.toUtf8());
    QCOMPARE(values.value("sslmode"), QByteArray("verify-full"));
    QCOMPARE(values.value("application_name"), QByteArray("toban"));
    QCOMPARE(values.value("connect_timeout"), QByteArray("5"));
}

void TestPostgres::namesEveryTlsMode()
{
    const QList<std::pair<Tls, QString>> modes{{Tls::Disable, QStringLiteral("disable")},
                                               {Tls::Allow, QStringLiteral("allow")},
                                               {Tls::Prefer, QStringLiteral("prefer")},
                                               {Tls::Require, QStringLiteral("require")},
                                               {Tls::VerifyCa, QStringLiteral("verify-ca")},
                                               {Tls::VerifyFull, QStringLiteral("verify-full")}};
    for (const auto &[tls, word] : modes) {
        DatabaseProfile database = profile();
        database.tls = tls;
        const auto options = databaseOptions(database, {});
        QVERIFY_RESULT(options);
        QVERIFY(options->connectOptions.contains(QStringLiteral("sslmode='%1'").arg(word)));
    }
}

void TestPostgres::findsTheSystemsAuthorities()
{
    DatabaseProfile database = profile();
    QVERIFY(databaseOptions(database, {})->connectOptions.contains(QStringLiteral("sslrootcert=")));
    database.tls = Tls::Require;
    QVERIFY(
        !databaseOptions(database, {})->connectOptions.contains(QStringLiteral("sslrootcert=")));
}

void TestPostgres::refusesWhatCannotBePassed()
{
    DatabaseProfile database = profile();
    database.authorityFile = QStringLiteral("/nowhere/ca.pem");
    auto options = databaseOptions(database, {});
    QVERIFY(!options);
    QCOMPARE(options.error().kind, Error::Kind::NotFound);
    QVERIFY(options.error().text.contains(database.authorityFile));

    const QTemporaryDir folder;
    QFile authority(folder.filePath(QStringLiteral("a;b.pem")));
    QVERIFY(authority.open(QIODevice::WriteOnly));
    database.authorityFile = authority.fileName();
    options = databaseOptions(database, {});
    QVERIFY(!options);
    QCOMPARE(options.error().kind, Error::Kind::Invalid);

    database = profile();
    database.user = QStringLiteral("toban") + QChar::Null + QStringLiteral("x");
    options = databaseOptions(database, {});
    QVERIFY(!options);
    QVERIFY(options.error().text.contains(QStringLiteral("user")));
}

void TestPostgres::keepsThePasswordOutOfTheOptions()
{
    const QString password = QStringLiteral("it's \\ secret; really");
    const auto options = databaseOptions(profile(), password);
    QVERIFY_RESULT(options);
    QCOMPARE(options->password, password);
    QVERIFY(!options->connectOptions.contains(QStringLiteral("secret")));
}

void TestPostgres::recognisesSupabase_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<Supabase>("kind");
    const auto add = [](const char *host, quint16 port, Supabase kind) {
        QTest::addRow("%s:%d", host, port) << QString::fromLatin1(host) << port << kind;
    };
    add("db.example.com", 5432, Supabase::No);
    add("db.example.com", 6543, Supabase::No);
    add("db.abcdefgh.supabase.co", 5432, Supabase::Direct);
    add("db.abcdefgh.supabase.co", 6543, Supabase::TransactionPooler);
    add("aws-0-ap-northeast-1.pooler.supabase.com", 5432, Supabase::SessionPooler);
    add("AWS-0-AP-NORTHEAST-1.POOLER.SUPABASE.COM", 6543, Supabase::TransactionPooler);
    add("pooler.supabase.com.example.org", 5432, Supabase::No);
}

void TestPostgres::recognisesSupabase()
{
    QFETCH(QString, host);
    QFETCH(quint16, port);
    QFETCH(Supabase, kind);
    DatabaseProfile database = profile();
    database.host = host;
    database.port = port;
    QCOMPARE(supabaseOf(database), kind);
}

void TestPostgres::explainsEveryRefusal_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("stage");
    QTest::addColumn<QString>("remedy");
    using Stage = SignInRefusal::Stage;
    const auto add = [](const char *state, Stage stage, const char *remedy) {
        QTest::newRow(state) << QString::fromLatin1(state) << int(stage)
                             << QString::fromLatin1(remedy);
    };
    add("28P01", Stage::Password, "password");
    add("28000", Stage::Password, "pg_hba.conf");
    add("3D000", Stage::Database, "name");
    add("42501", Stage::Rights, "GRANT CONNECT ON DATABASE \"sales\" TO \"toban\";");
    add("53300", Stage::Database, "max_connections");
    add("57P03", Stage::Server, "Wait");
    add("XX000", Stage::Server, "log");
    add("", Stage::Server, "log");
}

void TestPostgres::explainsEveryRefusal()
{
    QFETCH(QString, state);
    QFETCH(int, stage);
    QFETCH(QString, remedy);
    const SignInRefusal refusal = refusalOf(state, QStringLiteral("サーバの言葉"), profile());
    QCOMPARE(int(refusal.stage), stage);
    QVERIFY(!refusal.text.isEmpty());
    QVERIFY2(refusal.remedy.contains(remedy), qPrintable(refusal.remedy));
}

QTEST_GUILESS_MAIN(TestPostgres)
#include "tst_postgres.moc"
