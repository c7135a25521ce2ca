// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/trail.h"
#include "models/core/terminal.h"
#include "models/settings/profilefile.h"
#include "tests/support/httpserver.h"
#include "tests/support/worker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace toban;
using namespace toban::test;
using namespace Qt::StringLiterals;

namespace {

/// The program as it was built, beside this test.
QString program()
{
    return QCoreApplication::applicationDirPath() + u"/../../app/tobanctl"_s;
}

struct Run
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    QByteArray all() const { return QByteArray::number(exitCode) + '\n' + output + errors; }
};

/// An Actuator that speaks of its health and of two metrics, to whom it is told to.
HttpServer::Handler actuator(const QByteArray &status, const QByteArray &password = {})
{
    return [=](const HttpServer::Request &request, QTcpSocket &socket) {
        const QByteArray expected = "Basic " + ("ops:" + password).toBase64();
        if (!password.isEmpty() && request.header("authorization") != expected)
            return void(socket.write(HttpServer::answer(401, "{}")));
        const QByteArray json = "Content-Type: application/json\r\n";
        const QByteArray base = "http://" + request.header("host") + "/actuator";
        if (request.target == "/actuator") {
            socket.write(HttpServer::answer(
                200,
                "{\"_links\":{\"self\":{\"href\":\"" + base + "\"},\"health\":{\"href\":\"" + base
                    + "/health\"},\"prometheus\":{\"href\":\"" + base + "/prometheus\"}}}",
                json));
        } else if (request.target == "/actuator/health") {
            socket.write(HttpServer::answer(status == "UP" ? 200 : 503,
                                            "{\"status\":\"" + status + "\"}", json));
        } else if (request.target.startsWith("/actuator/prometheus")) {
            socket.write(HttpServer::answer(200,
                                            "# TYPE process_cpu_usage gauge\n"
                                            "process_cpu_usage 0.25\n"
                                            "# TYPE jvm_memory_used_bytes gauge\n"
                                            "jvm_memory_used_bytes{area=\"heap\"} 1048576.0\n"
                                            "jvm_memory_used_bytes{area=\"nonheap\"} 512.0\n",
                                            "Content-Type: text/plain;version=0.0.4\r\n"));
        } else {
            socket.write(HttpServer::answer(404, "{}"));
        }
    };
}

} // namespace

class TestTobanctl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(QFileInfo::exists(program()), qPrintable(program())); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void helps();
    void speaksJapanese();
    void refusesBadCommandLines_data();
    void refusesBadCommandLines();
    void choosesTheProfile();
    void validatesProfiles_data();
    void validatesProfiles();
    void tellsTheStatus();
    void checksAsAPlugIn();
    void showsMetrics();
    void takesSecretsFromAHandle();
    void saysWhatIsMissing();
    void verifiesTheAuditTrail();
    void keepsSecretsInTheKeychain();
    void failsWhenTheAnswerIsLost();
    void refusesEndlessInput();
    void asksTheRealService();
    void asksTheRealPrometheus();

private:
    Run run(const QStringList &arguments, const QByteArray &input = {},
            const QString &language = u"C.UTF-8"_s)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TOBAN_CONFIG_HOME"_s, m_folder->filePath(u"config"_s));
        environment.insert(u"TOBAN_DATA_HOME"_s, m_folder->filePath(u"data"_s));
        environment.insert(u"LC_ALL"_s, language);
        process.setProcessEnvironment(environment);
        process.start(program(), arguments);
        process.write(input);
        process.closeWriteChannel();
        // The servers of the test answer meanwhile.
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    ProfileFolder folder() const { return ProfileFolder(m_folder->filePath(u"config/profiles"_s)); }

    void write(const QString &name, const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(folder().file(name)).path()));
        QFile file(folder().file(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    void writeInstance(const HttpServer &server, const QByteArray &more = {}) const
    {
        write(u"shop"_s,
              "title: 店\nenvironment: staging\ninstances:\n  - name: web-1\n    actuator: "
                  + server.url(u"/actuator"_s).toEncoded() + '\n' + more);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTobanctl::helps()
{
    const Run help = run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const char *word :
         {"status", "check", "metrics QUERY", "profile validate", "audit verify", "secret set NAME",
          "--profile", "--json", "--secrets-fd", "--interval", "--promql", "--note", "Exit status"})
        QVERIFY2(help.output.contains(word), word);
    for (const QByteArray &line : help.output.split('\n'))
        QVERIFY2(QString::fromUtf8(line).size() <= 80, line);
    QCOMPARE(run({u"--version"_s}).exitCode, 0);
    QVERIFY(run({u"--version"_s}).output.startsWith("tobanctl "));
}

void TestTobanctl::speaksJapanese()
{
    const Run wrong = run({u"stauts"_s}, {}, u"ja_JP.UTF-8"_s);
    QVERIFY2(!wrong.errors.contains("。."), wrong.all());
    const Run help = run({u"--help"_s}, {}, u"ja_JP.UTF-8"_s);
    QCOMPARE(help.exitCode, 0);
    for (const QByteArray &line : help.output.split('\n'))
        QVERIFY2(columnsOf(QString::fromUtf8(line)) <= 80, line);
}

void TestTobanctl::refusesBadCommandLines_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *name, const QStringList &arguments, const char *named) {
        QTest::newRow(name) << arguments << QByteArray(named);
    };
    row("nothing", {}, "A command is missing");
    row("unknown command", {u"stauts"_s}, "stauts");
    row("unknown option", {u"status"_s, u"--jsn"_s}, "jsn");
    row("half a command", {u"profile"_s}, "profile");
    row("no query", {u"metrics"_s}, "QUERY");
    row("two queries", {u"metrics"_s, u"a"_s, u"b"_s}, "b");
    row("argument too many", {u"status"_s, u"now"_s}, "now");
    row("no value", {u"status"_s, u"--profile"_s}, "profile");
    row("handle", {u"status"_s, u"--secrets-fd"_s, u"x"_s}, "x");
    row("interval", {u"status"_s, u"--interval"_s, u"0"_s}, "300");
    row("note", {u"audit"_s, u"verify"_s, u"--note"_s, u"1"_s}, "NUMBER:HASH");
    row("profile's name", {u"--profile"_s, u"../x"_s, u"status"_s}, "../x");
    row("no profile", {u"status"_s}, "no profile");
    row("absent profile", {u"--profile"_s, u"absent"_s, u"status"_s}, "absent");
    row("absent profile to validate", {u"--profile"_s, u"absent"_s, u"profile"_s, u"validate"_s},
        "absent");
    row("absent file", {u"profile"_s, u"validate"_s, u"/no/such/file"_s}, "/no/such/file");
}

void TestTobanctl::refusesBadCommandLines()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, named);
    const Run plain = run(arguments);
    QCOMPARE(plain.exitCode, 3);
    QVERIFY2(plain.errors.contains(named), plain.errors);
    QVERIFY2(plain.output.isEmpty(), plain.output);
    const Run json = run(arguments + QStringList{u"--json"_s});
    QCOMPARE(json.exitCode, 3);
}

void TestTobanctl::choosesTheProfile()
{
    write(u"jobs"_s, "environment: staging\n");
    QCOMPARE(run({u"audit"_s, u"verify"_s}).exitCode, 0); // the only one
    write(u"shop"_s, "environment: staging\n");
    const Run which = run({u"audit"_s, u"verify"_s});
    QCOMPARE(which.exitCode, 3);
    QVERIFY2(which.errors.contains("jobs, shop"), which.errors);
    QCOMPARE(run({u"-p"_s, u"shop"_s, u"audit"_s, u"verify"_s}).exitCode, 0);
}

void TestTobanctl::validatesProfiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("good") << QByteArray("environment: staging\n") << 0 << QByteArray("OK ");
    QTest::newRow("suspicious") << QByteArray("environment: staging\nrefesh: 5s\n") << 1
                                << QByteArray("WARNING ");
    QTest::newRow("unusable") << QByteArray("environment: prod\n") << 2 << QByteArray("CRITICAL ");
}

void TestTobanctl::validatesProfiles()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, line);
    write(u"shop"_s, text);
    const Run run = this->run({u"-p"_s, u"shop"_s, u"profile"_s, u"validate"_s});
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY2(run.output.startsWith(line + folder().file(u"shop"_s).toUtf8()), run.output);
    if (exitCode == 2)
        QVERIFY2(run.output.contains("line 1, column 14, environment: "), run.output);
    const Run json =
        this->run({u"--json"_s, u"profile"_s, u"validate"_s, folder().file(u"shop"_s)});
    QCOMPARE(json.exitCode, exitCode);
    QCOMPARE(json.json().value(u"status").toString().toUtf8(), line.trimmed());
    QCOMPARE(json.json().value(u"findings").toArray().size(), exitCode == 0 ? 0 : 1);
}

void TestTobanctl::tellsTheStatus()
{
    HttpServer server(actuator("UP"));
    writeInstance(server);
    const Run plain = run({u"status"_s, u"--interval"_s, u"1"_s});
    QVERIFY2(plain.output.startsWith("店 (staging): "), plain.all());
    QVERIFY2(plain.output.contains("web-1") && plain.output.contains("UP"), plain.all());
    const Run json = run({u"--json"_s, u"status"_s, u"--interval"_s, u"1"_s});
    QCOMPARE(json.exitCode, plain.exitCode);
    QCOMPARE(json.json().value(u"profile").toString(), u"shop"_s);
    const QJsonObject target = json.json().value(u"targets").toArray().at(0).toObject();
    QCOMPARE(target.value(u"status").toString(), u"OK"_s);
    QCOMPARE(target.value(u"kind").toString(), u"instance"_s);
    QVERIFY(json.json().value(u"items").toArray().size() > 5);
}

void TestTobanctl::checksAsAPlugIn()
{
    HttpServer up(actuator("UP"));
    writeInstance(up);
    const QStringList check{u"check"_s, u"--interval"_s, u"1"_s, u"application.health"_s};
    const Run well = run(check);
    QVERIFY2(well.exitCode == 0 && well.output.startsWith("OK - "), well.all());
    QCOMPARE(well.output.count('\n'), 1);
    QVERIFY2(well.output.contains(" | application.health=0;"), well.all());

    HttpServer down(actuator("DOWN"));
    writeInstance(down);
    const Run ill = run(check);
    QVERIFY2(ill.exitCode == 2 && ill.output.startsWith("CRITICAL - "), ill.all());

    const quint16 port = down.serverPort();
    down.close();
    const Run dead = run(check);
    QVERIFY2(dead.exitCode == 2 && dead.output.startsWith("CRITICAL - "), dead.all());
    QVERIFY(port != 0);

    const Run wrong = run({u"check"_s, u"application.helth"_s});
    QVERIFY2(wrong.exitCode == 3 && wrong.output.startsWith("UNKNOWN - "), wrong.all());
    QVERIFY2(wrong.output.contains("application.health"), wrong.all());
}

void TestTobanctl::showsMetrics()
{
    HttpServer server(actuator("UP"));
    writeInstance(server);
    const Run heap = run({u"metrics"_s, u"jvm.memory{area=\"heap\"}"_s, u"--interval"_s, u"1"_s});
    QVERIFY2(heap.exitCode == 0, heap.all());
    QCOMPARE(heap.output.count('\n'), 1);
    QVERIFY2(heap.output.contains("jvm_memory_used_bytes{") && heap.output.endsWith(" 1048576\n"),
             heap.all());
    const Run json = run({u"metrics"_s, u"jvm.memory"_s, u"--json"_s, u"--interval"_s, u"1"_s});
    QCOMPARE(json.json().value(u"series").toArray().size(), 2);
    const Run none = run({u"metrics"_s, u"nonsense"_s, u"--interval"_s, u"1"_s});
    QCOMPARE(none.exitCode, 3);
    QVERIFY(none.output.isEmpty() && none.errors.contains("No series"));
    QCOMPARE(run({u"metrics"_s, u"{{"_s}).exitCode, 3);
    const Run promql = run({u"metrics"_s, u"--promql"_s, u"up"_s});
    QVERIFY2(promql.exitCode == 3 && promql.errors.contains("names no Prometheus"), promql.all());
}

void TestTobanctl::takesSecretsFromAHandle()
{
    HttpServer server(actuator("UP", "hunter2"));
    writeInstance(server, "    access: basic\n    user: ops\n");
    const QStringList check{u"check"_s,        u"--interval"_s, u"1"_s, u"application.health"_s,
                            u"--secrets-fd"_s, u"0"_s};
    for (const QByteArray &input : {QByteArray("# from the vault\nactuator/web-1=hunter2\n"),
                                    QByteArray(R"({"actuator/web-1": "hunter2"})")}) {
        const Run run = this->run(check, input);
        QVERIFY2(run.exitCode == 0, run.all());
        QVERIFY2(!run.all().contains("hunter2"), run.all());
    }
    const Run wrong = run(check, "actuator/web-1=wrong\n");
    QVERIFY2(wrong.exitCode != 0, wrong.all());
    const Run garbage = run(check, "hunter2\n");
    QCOMPARE(garbage.exitCode, 3);
    QVERIFY2(!garbage.all().contains("hunter2"), garbage.all());
    const Run closed = run({u"check"_s, u"--secrets-fd"_s, u"77"_s, u"--interval"_s, u"1"_s});
    QVERIFY2(closed.exitCode == 3 && closed.output.contains("77"), closed.all());
}

void TestTobanctl::saysWhatIsMissing()
{
    HttpServer server(actuator("UP", "hunter2"));
    writeInstance(server, "    access: basic\n    user: ops\n");
    const Run run =
        this->run({u"status"_s, u"--secrets-fd"_s, u"0"_s, u"--interval"_s, u"1"_s}, "# none\n");
    QVERIFY2(run.errors.contains("“actuator/web-1” is missing"), run.all());
    QVERIFY2(run.exitCode != 0, run.all());
}

void TestTobanctl::verifiesTheAuditTrail()
{
    write(u"shop"_s, "environment: staging\n");
    const QStringList verify{u"audit"_s, u"verify"_s};
    QCOMPARE(run(verify).exitCode, 0);
    Trail trail(m_folder->filePath(u"data/shop"_s));
    for (int i = 0; i < 3; ++i)
        QVERIFY_RESULT(trail.append({u"loggers.set"_s, u"web-1"_s, {}, {}, {}}));
    const Run intact = run(verify);
    QVERIFY2(intact.exitCode == 0 && intact.output.startsWith("OK 3 "), intact.all());
    const QString note = QString::fromLatin1(intact.output.trimmed().split(' ').last());
    QCOMPARE(run(verify + QStringList{u"--note"_s, note}).exitCode, 0);

    QFile file(trail.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(whole).replace("\"number\":2", "\"number\":9"));
    file.close();
    const Run altered = run(verify);
    QVERIFY2(altered.exitCode == 2 && altered.output.startsWith("CRITICAL "), altered.all());
    const Run json = run(verify + QStringList{u"--json"_s});
    QVERIFY2(!json.json().value(u"flaws").toArray().isEmpty(), json.all());

    QVERIFY(QDir(m_folder->filePath(u"data/shop"_s)).removeRecursively());
    for (int i = 0; i < 3; ++i)
        QVERIFY_RESULT(trail.append({u"loggers.set"_s, u"web-2"_s, {}, {}, {}}));
    QCOMPARE(run(verify).exitCode, 0);
    QCOMPARE(run(verify + QStringList{u"--note"_s, note}).exitCode, 2);
}

/// On a full disk a script would otherwise take nothing for good news.
void TestTobanctl::failsWhenTheAnswerIsLost()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("needs /dev/full");
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(program(), {u"--help"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardError().contains("could not be written"));
}

void TestTobanctl::refusesEndlessInput()
{
    write(u"shop"_s, "object-store:\n  endpoint: https://s3.example.com\n  access-key: a\n");
    const Run secret = run({u"secret"_s, u"set"_s, u"object-store"_s}, QByteArray(100'000, 'x'));
    QVERIFY2(secret.exitCode == 3 && secret.errors.contains("longer"), secret.all());
    const Run bytes = run({u"secret"_s, u"set"_s, u"object-store"_s}, "pass\xe9");
    QVERIFY2(bytes.exitCode == 3 && bytes.errors.contains("UTF-8"), bytes.all());
    if (!QFile::exists(u"/dev/zero"_s))
        QSKIP("needs /dev/zero");
    const Run profile = run({u"profile"_s, u"validate"_s, u"/dev/zero"_s});
    QVERIFY2(profile.exitCode == 2 && profile.output.contains("4 MiB"), profile.all());
}

void TestTobanctl::keepsSecretsInTheKeychain()
{
    if (qEnvironmentVariableIsEmpty("TOBAN_PEER_KEYRING"))
        QSKIP("needs tests/peers/keyring COMMAND");
    HttpServer server(actuator("UP", "hunter2"));
    writeInstance(server, "    access: basic\n    user: ops\n");
    const Run set = run({u"secret"_s, u"set"_s, u"actuator/web-1"_s}, "hunter2\n");
    QVERIFY2(set.exitCode == 0 && !set.all().contains("hunter2"), set.all());
    const QStringList check{u"check"_s, u"--interval"_s, u"1"_s, u"application.health"_s};
    const Run well = run(check);
    QVERIFY2(well.exitCode == 0, well.all());
    QCOMPARE(run({u"secret"_s, u"set"_s, u"databse"_s}, "x").exitCode, 3);
    QCOMPARE(run({u"secret"_s, u"set"_s, u"actuator/web-1"_s}).exitCode, 3); // nothing to keep
    const Run removed = run({u"secret"_s, u"remove"_s, u"actuator/web-1"_s});
    QVERIFY2(removed.exitCode == 0, removed.all());
    const auto trail = Trail(m_folder->filePath(u"data/shop"_s)).entries();
    QCOMPARE(trail->size(), 2);
    QCOMPARE(trail->at(0).record.action, u"secret.set"_s);
    QCOMPARE(trail->at(1).record.object, u"actuator/web-1"_s);
    const Run missing = run(check);
    QVERIFY2(missing.exitCode != 0 && missing.errors.contains("is missing"), missing.all());
}

void TestTobanctl::asksTheRealService()
{
    const QByteArray address = qgetenv("TOBAN_PEER_ACTUATOR_URL");
    if (address.isEmpty() || qEnvironmentVariableIsEmpty("TOBAN_PEER_PG_HOST"))
        QSKIP("needs the peers sample and postgres");
    write(u"shop"_s, "environment: staging\ninstances:\n  - name: web-1\n    actuator: " + address
                         + "\n    access: basic\n    user: " + qgetenv("TOBAN_PEER_ACTUATOR_USER")
                         + "\ndatabase:\n  host: " + qgetenv("TOBAN_PEER_PG_HOST")
                         + "\n  port: " + qgetenv("TOBAN_PEER_PG_PORT")
                         + "\n  name: " + qgetenv("TOBAN_PEER_PG_DATABASE")
                         + "\n  user: " + qgetenv("TOBAN_PEER_PG_MONITOR_USER")
                         + "\n  authority: " + qgetenv("TOBAN_PEER_PG_CA") + '\n');
    const QByteArray secrets = "actuator/web-1=" + qgetenv("TOBAN_PEER_ACTUATOR_PASSWORD")
                               + "\ndatabase=" + qgetenv("TOBAN_PEER_PG_MONITOR_PASSWORD") + '\n';
    const Run run = this->run({u"--json"_s, u"status"_s, u"--secrets-fd"_s, u"0"_s}, secrets);
    QVERIFY2(run.exitCode >= 0 && run.exitCode <= 3, run.all());
    const QJsonArray targets = run.json().value(u"targets").toArray();
    QCOMPARE(targets.size(), 2);
    for (const QJsonValue &target : targets)
        QVERIFY2(target[u"status"].toString() == u"OK"_s, run.all());
    QVERIFY2(run.errors.isEmpty(), run.errors);
    const Run metrics = this->run(
        {u"metrics"_s, u"toban_db"_s, u"--secrets-fd"_s, u"0"_s, u"--interval"_s, u"2"_s}, secrets);
    QVERIFY2(metrics.exitCode == 0 && metrics.output.contains("toban_db_size_bytes"),
             metrics.all());
}

void TestTobanctl::asksTheRealPrometheus()
{
    const QByteArray address = qgetenv("TOBAN_PEER_PROMETHEUS_URL");
    if (address.isEmpty())
        QSKIP("needs the peer prometheus");
    write(u"shop"_s, "environment: staging\nprometheus:\n  url: " + address + '\n');
    const Run run = this->run({u"metrics"_s, u"--promql"_s, u"vector(41) + 1"_s});
    QVERIFY2(run.exitCode == 0, run.all());
    QCOMPARE(run.output.trimmed(), QByteArray("42"));
    const Run wrong = this->run({u"metrics"_s, u"--promql"_s, u"sum("_s});
    QVERIFY2(wrong.exitCode == 3 && wrong.errors.contains("parse error"), wrong.all());
}

QTEST_GUILESS_MAIN(TestTobanctl)
#include "tst_tobanctl.moc"
