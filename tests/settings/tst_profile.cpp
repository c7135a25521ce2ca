// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/profilefile.h"
#include "tests/support/worker.h"

#include <QTemporaryFile>
#include <QTest>

using namespace toban;
using namespace Qt::StringLiterals;

namespace {

const QByteArray example = R"(# 案件管理サービス
title: 案件管理
environment: staging
time-zone: Asia/Tokyo # 日本時間
refresh: 30s
team: ops # not Toban's

defaults: &access
  access: basic
  user: toban
  authority: /etc/toban/ca.pem

instances:
  - name: web-1
    actuator: https://web-1.example.jp:8081/actuator
    <<: *access
  - name: web-2 # 予備
    actuator: "https://web-2.example.jp:8081/actuator"
    access: bearer
    rack: 12

database:
  host: db.example.jp
  name: jobs
  user: toban
  authority: /etc/toban/ca.pem

object-store:
  endpoint: https://s3.example.jp
  region: ap-northeast-1
  access-key: AKIAEXAMPLE
  addressing: virtual-host
  backup-bucket: jobs-backups

hosts:
  - name: host-1
    node-exporter: http://host-1:9100/metrics?collect[]=cpu
    ssh: ops@host-1

prometheus:
  url: https://prometheus.example.jp/prefix
)";

Profile exampleProfile()
{
    const Access basic{Access::Scheme::Basic, u"toban"_s, u"/etc/toban/ca.pem"_s, true};
    const Access bearer{Access::Scheme::Bearer, {}, {}, true};
    Profile profile;
    profile.name = u"jobs"_s;
    profile.title = u"案件管理"_s;
    profile.environment = Environment::Staging;
    profile.zone = QTimeZone("Asia/Tokyo");
    profile.refresh = std::chrono::seconds(30);
    profile.instances = {{u"web-1"_s, QUrl(u"https://web-1.example.jp:8081/actuator"_s), basic},
                         {u"web-2"_s, QUrl(u"https://web-2.example.jp:8081/actuator"_s), bearer}};
    profile.database = {
        u"db.example.jp"_s,    5432, u"jobs"_s, u"toban"_s, DatabaseProfile::Tls::VerifyFull,
        u"/etc/toban/ca.pem"_s};
    profile.objectStore = ObjectStoreProfile{QUrl(u"https://s3.example.jp"_s),
                                             u"ap-northeast-1"_s,
                                             u"AKIAEXAMPLE"_s,
                                             ObjectStoreProfile::Addressing::VirtualHost,
                                             u"jobs-backups"_s,
                                             {},
                                             {},
                                             true};
    profile.hosts = {
        {u"host-1"_s, QUrl(u"http://host-1:9100/metrics?collect[]=cpu"_s), u"ops@host-1"_s}};
    profile.prometheus = {QUrl(u"https://prometheus.example.jp/prefix"_s), {}};
    return profile;
}

QString allTexts(const QList<ProfileFinding> &findings)
{
    QStringList lines;
    for (const ProfileFinding &finding : findings)
        lines.append(findingText(finding, u"service.yaml"_s));
    return lines.join(u'\n');
}

} // namespace

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void readsAnEmptyFile();
    void findsFlaws_data();
    void findsFlaws();
    void neverShowsSecrets();
    void tellsAllFlawsInOrder();
    void writesANewFile();
    void changesNothingForNothing();
    void edits();
    void keepsWhatItDoesNotKnow();
    void refusesUnusableProfiles();
    void looksAtFiles();
};

void TestProfile::reads()
{
    const ProfileReading reading = readProfile(example, u"jobs"_s);
    QVERIFY2(reading.isUsable(), qPrintable(allTexts(reading.findings)));
    QVERIFY(reading.profile == exampleProfile());
    QStringList fields;
    for (const ProfileFinding &finding : reading.findings)
        fields.append(finding.field);
    QCOMPARE(fields, (QStringList{u"team"_s, u"defaults"_s, u"instances[1].rack"_s}));
}

void TestProfile::readsAnEmptyFile()
{
    Profile expected;
    expected.name = u"empty"_s;
    const ProfileReading reading = readProfile("# nothing\n", u"empty"_s);
    QVERIFY(reading.isUsable());
    QVERIFY(reading.profile == expected);
}

void TestProfile::findsFlaws_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Status>("severity");
    QTest::addColumn<QString>("finding"); // its beginning, and a word of the remedy after "…"
    const auto critical = [](const char *name, const QByteArray &text, const QString &finding) {
        QTest::newRow(name) << text << Status::Critical << finding;
    };
    const auto warning = [](const char *name, const QByteArray &text, const QString &finding) {
        QTest::newRow(name) << text << Status::Warning << finding;
    };
    critical("no YAML", "a: [", u"service.yaml, line 2, column 1: …valid YAML"_s);
    critical("no keys", "- a\n", u"service.yaml, line 1, column 1: …environment: production"_s);
    critical("environment", "environment: prod\n",
             u"service.yaml, line 1, column 14, environment: “prod” …production, staging"_s);
    critical("zone", "time-zone: JST+9\n",
             u"service.yaml, line 1, column 12, time-zone: “JST+9” …Asia/Tokyo"_s);
    critical("refresh", "refresh: often\n",
             u"service.yaml, line 1, column 10, refresh: “often” …10s"_s);
    critical("refresh 0", "refresh: 0\n", u"service.yaml, line 1, column 10, refresh: “0” …10s"_s);
    critical("list for text", "title: [a]\n",
             u"service.yaml, line 1, column 8, title: …one value"_s);
    critical("text for list", "instances: web\n",
             u"service.yaml, line 1, column 12, instances: …list"_s);
    critical("text for section", "database: db\n",
             u"service.yaml, line 1, column 11, database: …keys and values"_s);
    critical("item without keys", "instances:\n  - web\n",
             u"service.yaml, line 2, column 5, instances[0]: …name:"_s);
    critical("no name", "hosts:\n  - ssh: x\n",
             u"service.yaml, line 2, column 5, hosts[0].name: “name” is missing…Add"_s);
    critical("name twice", "hosts:\n  - name: a\n  - name: a\n",
             u"service.yaml, line 3, column 11, hosts[1].name: The name “a” …its own"_s);
    critical("name with slash", "hosts:\n  - name: a/b\n",
             u"service.yaml, line 2, column 11, hosts[0].name: “a/b” …without"_s);
    critical("no actuator", "instances:\n  - name: a\n",
             u"service.yaml, line 2, column 5, instances[0].actuator: …missing"_s);
    critical("no web address", "instances:\n  - name: a\n    actuator: web-1:8081\n",
             u"service.yaml, line 3, column 15, instances[0].actuator: “web-1:8081” …https://"_s);
    critical("port of address", "prometheus:\n  url: http://a:99999/\n",
             u"service.yaml, line 2, column 8, prometheus.url: “http://a:99999/” …https://"_s);
    critical("query", "prometheus:\n  url: http://a/?q=1\n",
             u"service.yaml, line 2, column 8, prometheus.url: “http://a/?q=1” …before the “?”"_s);
    critical("port", "database: {host: h, name: n, user: u, port: 70000}\n",
             u"service.yaml, line 1, column 45, database.port: “70000” …65535"_s);
    critical("port as word", "database: {host: h, name: n, user: u, port: five}\n",
             u"service.yaml, line 1, column 45, database.port: “five” …65535"_s);
    critical("tls word", "database: {host: h, name: n, user: u, tls: full}\n",
             u"service.yaml, line 1, column 44, database.tls: “full” …verify-full"_s);
    critical("truth", "prometheus: {url: \"http://a\", tls-verify: no}\n",
             u"service.yaml, line 1, column 43, prometheus.tls-verify: “no” …true, false"_s);
    critical("basic without user", "prometheus:\n  url: https://a\n  access: basic\n",
             u"service.yaml, line 2, column 3, prometheus.user: …Add “user”"_s);
    critical("relative path", "prometheus:\n  url: https://a\n  authority: ca.pem\n",
             u"service.yaml, line 3, column 14, prometheus.authority: “ca.pem” …from the root"_s);
    critical("ssh option", "hosts: [{name: a, ssh: \"-oProxyCommand=x\"}]\n",
             u"service.yaml, line 1, column 24, hosts[0].ssh: “-oProxyCommand=x” …user@host"_s);
    critical("control character", "title: \"a\\u0007\"\n",
             u"service.yaml, line 1, column 8, title: …Remove"_s);
    warning("misspelt", "databse: {}\n",
            u"service.yaml, line 1, column 1, databse: “databse” …“database” may be meant"_s);
    warning("unverified", "prometheus: {url: \"https://a\", tls-verify: false}\n",
            u"service.yaml, line 1, column 44, prometheus.tls-verify: …authority"_s);
    warning("plain http", "prometheus: {url: \"http://a.example\", access: bearer}\n",
            u"service.yaml, line 1, column 13, prometheus: The secret goes to a.example…https"_s);
    warning("plain database", "database: {host: h, name: n, user: u, tls: require}\n",
            u"service.yaml, line 1, column 44, database.tls: …verify-full"_s);
    warning("secret", "database: {host: h, name: n, user: u, password: x}\n",
            u"service.yaml, line 1, column 39, database.password: …keychain"_s);
}

void TestProfile::findsFlaws()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Status, severity);
    QFETCH(const QString, finding);
    const ProfileReading reading = readProfile(text, u"x"_s);
    const QStringList expected = finding.split(u'…');
    const QString told = allTexts(reading.findings);
    QVERIFY2(reading.findings.size() == 1, qPrintable(told));
    QCOMPARE(int(reading.findings[0].severity), int(severity));
    QCOMPARE(reading.isUsable(), severity != Status::Critical);
    QVERIFY2(told.startsWith(expected.first()), qPrintable(told));
    QVERIFY2(told.contains(expected.last()), qPrintable(told));
}

void TestProfile::neverShowsSecrets()
{
    const QByteArray text = "prometheus: {url: \"https://ops:hunter2@a/\"}\n"
                            "alertmanager: {url: \"ftp://ops:hunter2@a:x/\"}\n"
                            "database: {host: h, name: n, user: u, password: hunter2}\n"
                            "token: hunter2\n";
    const ProfileReading reading = readProfile(text, u"x"_s);
    QCOMPARE(reading.findings.size(), 4);
    QVERIFY2(!allTexts(reading.findings).contains(u"hunter2"),
             qPrintable(allTexts(reading.findings)));
}

void TestProfile::tellsAllFlawsInOrder()
{
    const ProfileReading reading =
        readProfile("hosts: x\nrefresh: y\nunknown: 1\nenvironment: z\n", u"x"_s);
    QCOMPARE(reading.findings.size(), 4);
    for (int line = 1; line <= 4; ++line)
        QCOMPARE(reading.findings[line - 1].position.line, line);
}

void TestProfile::writesANewFile()
{
    Profile empty;
    empty.name = u"jobs"_s;
    for (const Profile &profile : {exampleProfile(), empty}) {
        const QByteArray text = profileText(profile);
        const ProfileReading reading = readProfile(text, u"jobs"_s);
        QVERIFY2(reading.findings.isEmpty(), qPrintable(allTexts(reading.findings)));
        QVERIFY2(reading.profile == profile, text.constData());
    }
    // The examples in the comments are right as well.
    QByteArray text = profileText(empty);
    text.replace("# ", "");
    const qsizetype begin = text.indexOf("instances:");
    QByteArrayList lines;
    for (const QByteArray &line : text.sliced(begin).split('\n')) {
        if (line.startsWith(' ') || (line.endsWith(':') && !line.contains(' ')))
            lines.append(line);
    }
    const ProfileReading reading = readProfile(lines.join('\n'), u"jobs"_s);
    QVERIFY2(reading.findings.isEmpty(), qPrintable(allTexts(reading.findings)));
    QVERIFY(reading.profile.instances.size() == 1 && reading.profile.database
            && reading.profile.objectStore && reading.profile.hosts.size() == 1
            && reading.profile.prometheus && reading.profile.alertmanager);
}

void TestProfile::changesNothingForNothing()
{
    const Result<QByteArray> same = withProfile(example, exampleProfile());
    QVERIFY_RESULT(same);
    QCOMPARE(*same, example);
}

void TestProfile::edits()
{
    Profile profile = exampleProfile();
    profile.title.clear();
    profile.environment = Environment::Production;
    profile.zone = QTimeZone::utc();
    profile.instances[0].access = {};       // was merged in by an anchor
    profile.instances[1].name = u"web-3"_s; // renamed
    profile.instances.append({u"web-4"_s, QUrl(u"http://127.0.0.1:1/actuator"_s), {}});
    profile.database->port = 5433;
    profile.database->tls = DatabaseProfile::Tls::VerifyCa;
    profile.objectStore.reset();
    profile.hosts.clear();
    profile.alertmanager = {QUrl(u"https://alerts.example.jp"_s), {}};
    const Result<QByteArray> edited = withProfile(example, profile);
    QVERIFY_RESULT(edited);
    QVERIFY2(readProfile(*edited, u"jobs"_s).profile == profile, edited->constData());
    for (const char *kept : {"# 案件管理サービス\n", "# 日本時間", "team: ops # not Toban's\n",
                             "# 予備\n", "    rack: 12\n", "defaults: &access\n"})
        QVERIFY2(edited->contains(kept), edited->constData());
}

void TestProfile::keepsWhatItDoesNotKnow()
{
    Profile profile = exampleProfile();
    profile.refresh = std::chrono::minutes(1);
    const Result<QByteArray> edited = withProfile(example, profile);
    QVERIFY_RESULT(edited);
    QByteArray expected = example;
    expected.replace("refresh: 30s", "refresh: 1m");
    QCOMPARE(*edited, expected);
}

void TestProfile::refusesUnusableProfiles()
{
    Profile profile = exampleProfile();
    profile.hosts.append(profile.hosts[0]);
    const auto edited = withProfile(example, profile);
    QVERIFY(!edited);
    QCOMPARE(int(edited.error().kind), int(Error::Kind::Invalid));
    QVERIFY2(edited.error().text.startsWith(u"hosts[1].name: "), qPrintable(edited.error().text));
    QCOMPARE(profileFindings(profile).size(), 1);
    QVERIFY(profileFindings(exampleProfile()).isEmpty());
}

void TestProfile::looksAtFiles()
{
    Profile profile = exampleProfile();
    QTemporaryFile file;
    QVERIFY(file.open());
    profile.instances[0].access.authorityFile = file.fileName();
    profile.database->authorityFile = u"/no/such/file.pem"_s;
    const QList<ProfileFinding> findings = fileFindings(profile);
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0].field, u"instances[0].authority"_s);
    QVERIFY(findings[0].text.contains(u"PEM") && findings[0].text.contains(file.fileName()));
    QCOMPARE(findings[1].field, u"database.authority"_s);
    QVERIFY(findings[1].text.contains(u"/no/such/file.pem"));
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
