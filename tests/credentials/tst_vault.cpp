// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/vault.h"
#include "tests/support/worker.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

using namespace toban;
using namespace Qt::StringLiterals;

namespace {

/// Waits for the answer of one of the vault's functions.
template <class Value, class Call>
Result<Value> answer(Call call)
{
    QObject context;
    std::optional<Result<Value>> result;
    call(&context, [&result](Result<Value> value) { result = std::move(value); });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
        return failure(Error::Kind::Timeout, u"no answer"_s);
    return *result;
}

Result<Secrets> read(Vault &vault, const QStringList &names, const QString &profile = u"shop"_s)
{
    return answer<Secrets>(
        [&](QObject *context, auto then) { vault.read(context, profile, names, std::move(then)); });
}

Result<> write(Vault &vault, const QString &name, const QString &secret)
{
    return answer<void>([&](QObject *context, auto then) {
        vault.write(context, u"shop"_s, name, secret, std::move(then));
    });
}

Result<> remove(Vault &vault, const QString &name)
{
    return answer<void>([&](QObject *context, auto then) {
        vault.remove(context, u"shop"_s, name, std::move(then));
    });
}

template <class Value>
void tell(const char *name, const Result<Value> &result)
{
    std::printf("%s %d %s | %s\n", name, result ? -1 : int(result.error().kind),
                result ? "" : qPrintable(result.error().text),
                result ? "" : qPrintable(result.error().detail));
}

/// What the same binary does in a session of its own, whose keychain it locks.
int tellLocked()
{
    Vault vault;
    tell("before", write(vault, u"database"_s, u"hunter2"_s));
    QProcess process;
    process.start(u"gdbus"_s, {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s,
                               u"--object-path"_s, u"/org/freedesktop/secrets"_s, u"--method"_s,
                               u"org.freedesktop.Secret.Service.Lock"_s,
                               u"['/org/freedesktop/secrets/collection/login']"_s});
    process.waitForFinished(20'000);
    std::printf("locked %d\n", process.exitCode());
    tell("read", read(vault, {u"database"_s}));
    tell("write", write(vault, u"database"_s, u"hunter3"_s));
    return 0;
}

/// What the same binary does in a session without a keychain.
int tellWithoutKeychain()
{
    Vault vault;
    tell("write", write(vault, u"database"_s, u"hunter2"_s));
    tell("read", read(vault, {u"database"_s}));
    tell("remove", remove(vault, u"database"_s));
    vault.keepForThisRun(u"shop"_s, u"database"_s, u"hunter2"_s);
    tell("kept", read(vault, {u"database"_s}));
    return 0;
}

} // namespace

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSecretsForThisRun();
    void neverAnswersTheDead();
    void tellsThatNoKeychainRuns();
    void writesReadsAndRemoves();
    void keepsNamesAndProfilesApart();
    void replacesWhatWasForThisRun();
    void isSeenByTheSystemsOwnTool();
    void tellsThatTheKeychainIsLocked();
};

/// A test that writes must never meet the keychain of the user who runs it.
#define NEEDS_TEST_KEYRING()                                                                       \
    do {                                                                                           \
        if (qEnvironmentVariableIsEmpty("TOBAN_PEER_KEYRING"))                                     \
            QSKIP("needs tests/peers/keyring COMMAND");                                            \
    } while (false)

void TestVault::keepsSecretsForThisRun()
{
    Vault vault;
    vault.keepForThisRun(u"shop"_s, u"database"_s, u"hunter2"_s);
    QVERIFY(vault.isForThisRun(u"shop"_s, u"database"_s));
    QVERIFY(!vault.isForThisRun(u"shop"_s, u"prometheus"_s));
    QVERIFY(!vault.isForThisRun(u"jobs"_s, u"database"_s));
    const auto secrets = read(vault, {u"database"_s});
    QVERIFY_RESULT(secrets);
    QCOMPARE(*secrets, (Secrets{{u"database"_s, u"hunter2"_s}}));
    QVERIFY_RESULT(read(vault, {}));
}

void TestVault::neverAnswersTheDead()
{
    Vault vault;
    vault.keepForThisRun(u"shop"_s, u"database"_s, u"hunter2"_s);
    bool isAnswered = false;
    auto context = std::make_unique<QObject>();
    vault.read(context.get(), u"shop"_s, {u"database"_s},
               [&](const Result<Secrets> &) { isAnswered = true; });
    QVERIFY(!isAnswered); // never within the call
    context.reset();
    QCoreApplication::processEvents();
    QVERIFY(!isAnswered);
}

void TestVault::tellsThatNoKeychainRuns()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/no/such/bus"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, u"/no/such/folder"_s);
    environment.remove(u"DISPLAY"_s);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"--without-keychain"_s});
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray output = process.readAllStandardOutput();
    const QByteArray unreachable = QByteArray::number(int(Error::Kind::Unreachable));
    for (const char *call : {"write ", "read ", "remove "})
        QVERIFY2(output.contains(call + unreachable + " No keychain service runs"), output);
    QVERIFY2(output.contains("kept -1"), output);
    QVERIFY2(!output.contains("hunter2"), output);
    QVERIFY2(!process.readAllStandardError().contains("hunter2"), "a secret was logged");
}

void TestVault::writesReadsAndRemoves()
{
    NEEDS_TEST_KEYRING();
    Vault vault;
    const QString secret = u"pä55 \"wörd\" 秘密\n😀"_s;
    QVERIFY_RESULT(write(vault, u"actuator/web-1"_s, u"old"_s));
    QVERIFY_RESULT(write(vault, u"actuator/web-1"_s, secret));
    const auto secrets = read(vault, {u"actuator/web-1"_s, u"none"_s});
    QVERIFY_RESULT(secrets);
    QCOMPARE(*secrets, (Secrets{{u"actuator/web-1"_s, secret}}));
    QVERIFY_RESULT(remove(vault, u"actuator/web-1"_s));
    QVERIFY_RESULT(remove(vault, u"actuator/web-1"_s)); // it is gone, which is what was wanted
    QVERIFY(read(vault, {u"actuator/web-1"_s})->isEmpty());
}

void TestVault::keepsNamesAndProfilesApart()
{
    NEEDS_TEST_KEYRING();
    Vault vault;
    QVERIFY_RESULT(write(vault, u"database"_s, u"one"_s));
    QVERIFY_RESULT(write(vault, u"object-store"_s, u"two"_s));
    const auto secrets = read(vault, {u"database"_s, u"object-store"_s});
    QCOMPARE(*secrets, (Secrets{{u"database"_s, u"one"_s}, {u"object-store"_s, u"two"_s}}));
    QVERIFY(read(vault, {u"database"_s}, u"other"_s)->isEmpty());
    QVERIFY_RESULT(remove(vault, u"database"_s));
    QVERIFY_RESULT(remove(vault, u"object-store"_s));
}

void TestVault::replacesWhatWasForThisRun()
{
    NEEDS_TEST_KEYRING();
    Vault vault;
    vault.keepForThisRun(u"shop"_s, u"database"_s, u"for now"_s);
    QVERIFY_RESULT(write(vault, u"database"_s, u"for good"_s));
    QVERIFY(!vault.isForThisRun(u"shop"_s, u"database"_s));
    QCOMPARE(read(vault, {u"database"_s})->value(u"database"_s), u"for good"_s);
    vault.keepForThisRun(u"shop"_s, u"database"_s, u"for now"_s);
    QCOMPARE(read(vault, {u"database"_s})->value(u"database"_s), u"for now"_s);
    QVERIFY_RESULT(remove(vault, u"database"_s));
    QVERIFY(read(vault, {u"database"_s})->isEmpty());
}

void TestVault::isSeenByTheSystemsOwnTool()
{
    NEEDS_TEST_KEYRING();
    const QString tool = QStandardPaths::findExecutable(u"secret-tool"_s);
    if (tool.isEmpty())
        QSKIP("secret-tool is not installed");
    Vault vault;
    QVERIFY_RESULT(write(vault, u"database"_s, u"hunter2"_s));
    QProcess process;
    process.start(tool, {u"lookup"_s, u"server"_s, u"toban"_s, u"user"_s, u"shop/database"_s});
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray("hunter2"));
    QVERIFY_RESULT(remove(vault, u"database"_s));
}

void TestVault::tellsThatTheKeychainIsLocked()
{
    NEEDS_TEST_KEYRING();
    if (QStandardPaths::findExecutable(u"gdbus"_s).isEmpty())
        QSKIP("gdbus is not installed");
    // In a session of its own: other tests go on using this one's keyring.
    QProcess process;
    // With a display the keyring would open a window there and wait for somebody to unlock it.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"XAUTHORITY"_s, u"WAYLAND_DISPLAY"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("TOBAN_PEER_KEYRING"),
                  {QCoreApplication::applicationFilePath(), u"--locked"_s});
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray output = process.readAllStandardOutput();
    const QByteArray denied = QByteArray::number(int(Error::Kind::Denied));
    QVERIFY2(output.contains("locked 0\n"), output);
    QVERIFY2(output.contains("write " + denied + " The keychain did not give access"), output);
    QVERIFY2(!output.contains("hunter"), output);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == "--without-keychain"_L1)
        return tellWithoutKeychain();
    if (QCoreApplication::arguments().value(1) == "--locked"_L1)
        return tellLocked();
    TestVault test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_vault.moc"
