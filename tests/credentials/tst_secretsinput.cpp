// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/secretsinput.h"
#include "tests/support/worker.h"

#include <QTest>

using namespace toban;
using namespace Qt::StringLiterals;

class TestSecretsInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBothForms();
    void namesWhatIsWrongButNoValue();
};

void TestSecretsInput::readsBothForms()
{
    const Secrets expected{{u"database"_s, u"a=b # c"_s}, {u"actuator/web-1"_s, u"秘密"_s}};
    const auto lines = parseSecrets("# comment\n\ndatabase=a=b # c\r\nactuator/web-1=秘密\n");
    QVERIFY_RESULT(lines);
    QCOMPARE(*lines, expected);
    const auto json = parseSecrets("\n{\"database\": \"a=b # c\", \"actuator/web-1\": \"秘密\"}");
    QVERIFY_RESULT(json);
    QCOMPARE(*json, expected);
    QVERIFY(parseSecrets("")->isEmpty());
}

void TestSecretsInput::namesWhatIsWrongButNoValue()
{
    for (const QByteArray &bytes :
         {QByteArray("database=x\nhunter2\n"), QByteArray("=hunter2"), QByteArray("{\"hunter2"),
          QByteArray("{\"database\": [\"hunter2\"]}")}) {
        const auto secrets = parseSecrets(bytes);
        QVERIFY2(!secrets, bytes);
        QCOMPARE(int(secrets.error().kind), int(Error::Kind::Invalid));
        QVERIFY2(!(secrets.error().text + secrets.error().detail).contains(u"hunter2"), bytes);
    }
    QVERIFY(parseSecrets("a=1\nb\n").error().text.contains(u"2"));
}

QTEST_GUILESS_MAIN(TestSecretsInput)
#include "tst_secretsinput.moc"
