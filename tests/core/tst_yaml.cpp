// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/yaml.h"
#include "models/core/yamlwriter.h"
#include "tests/support/randomyaml.h"
#include "tests/support/worker.h"

#include <QTest>

using namespace toban;
using namespace Qt::StringLiterals;

class TestYaml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsValues();
    void tellsNumbersFromTexts_data();
    void tellsNumbersFromTexts();
    void tellsPlaces();
    void followsAnchorsAndMerges();
    void findsErrors_data();
    void findsErrors();
    void survivesAliasBombs();
    void survivesDamage();
    void writesWhatItReads();
};

void TestYaml::readsValues()
{
    const auto node =
        parseYaml("a: [1, 'two', null]\nb: {c: \"d\\te\"}\nf: |\n  g\n  h\ni:\n", u"x"_s);
    QVERIFY_RESULT(node);
    const YamlNode expected = YamlNode::mapping(
        {{u"a"_s,
          YamlNode::sequence({YamlNode::number(1), YamlNode::text(u"two"_s), YamlNode()}),
          {}},
         {u"b"_s, YamlNode::mapping({{u"c"_s, YamlNode::text(u"d\te"_s), {}}}), {}},
         {u"f"_s, YamlNode::text(u"g\nh\n"_s), {}},
         {u"i"_s, YamlNode(), {}}});
    QVERIFY(*node == expected);
    QCOMPARE(int(parseYaml("", u"x"_s)->kind), int(YamlNode::Kind::Null));
    QCOMPARE(int(parseYaml("# only\n", u"x"_s)->kind), int(YamlNode::Kind::Null));
}

void TestYaml::tellsNumbersFromTexts_data()
{
    QTest::addColumn<bool>("isString");
    for (const char *number : {"1", "-1", "1.5", "1e3", ".5", "0x1F", "true", "False", ".inf"})
        QTest::newRow(number) << false;
    for (const char *text : {"1.2.3.4", "'1'", "\"true\"", "!!str 1", "yes", "1 s", "2026-11-24"})
        QTest::newRow(text) << true;
}

void TestYaml::tellsNumbersFromTexts()
{
    QFETCH(const bool, isString);
    const auto node = parseYaml(QByteArray("- ") + QTest::currentDataTag(), u"x"_s);
    QVERIFY_RESULT(node);
    QCOMPARE(node->items[0].isString, isString);
}

void TestYaml::tellsPlaces()
{
    const auto node = parseYaml("\xef\xbb\xbf日本: 一\nlist:\n  - a: 'x'\n    b: y\n", u"x"_s);
    QVERIFY_RESULT(node);
    QCOMPARE(node->entries[0].position, (TextPosition{1, 1}));
    QCOMPARE(node->entries[0].value.position, (TextPosition{1, 5}));
    const YamlNode &item = node->entries[1].value.items[0];
    QCOMPARE(item.position, (TextPosition{3, 5}));
    QCOMPARE(item.entries[0].value.position, (TextPosition{3, 8}));
    QCOMPARE(item.entries[1].position, (TextPosition{4, 5}));
}

void TestYaml::followsAnchorsAndMerges()
{
    const auto node = parseYaml("base: &b {user: ops, tls: true}\n"
                                "one: *b\n"
                                "two:\n  <<: *b\n  user: me\n"
                                "three:\n  <<: [{tls: false}, *b]\n",
                                u"x"_s);
    QVERIFY_RESULT(node);
    QVERIFY(*node->find(u"one") == *node->find(u"base"));
    QVERIFY(node->find(u"one")->isAlias);
    QCOMPARE(node->find(u"one")->position, (TextPosition{2, 6}));
    QCOMPARE(node->find(u"two")->find(u"user")->scalar, u"me"_s);
    QCOMPARE(node->find(u"two")->find(u"tls")->scalar, u"true"_s);
    QCOMPARE(node->find(u"three")->find(u"tls")->scalar, u"false"_s);
    QCOMPARE(node->find(u"three")->find(u"user")->scalar, u"ops"_s);
    QVERIFY(!node->find(u"nothing"));
}

void TestYaml::findsErrors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &text, const QString &place) {
        QTest::newRow(name) << text << place;
    };
    row("unclosed", "a: [1,\nb: 2\n", u"line 2, column 1"_s);
    row("tab", "a:\n\tb: 2\n", u"line 2, column 1"_s);
    row("twice", "a: 1\nb: {x: 1, 日: 2, x: 3}\n", u"line 2, column 17"_s);
    row("key twice in quotes", "a: 1\n\"a\": 2\n", u"line 2, column 1"_s);
    row("no scalar key", "? [a]\n: 1\n", u"line 1, column 1"_s);
    row("unknown anchor", "a: *none\n", u"line 1, column 4"_s);
    row("anchor within itself", "a: &a\n  b: *a\n", u"line 2, column 6"_s);
    row("second document", "a: 1\n---\nb: 1\n", u"line 2, column 1"_s);
    row("not UTF-8", "a: 日本\nb: \xff\n", u"line 2, column 4"_s);
    row("cut character", QByteArray("a: \xe6\x97"), u"line 1, column 5"_s);
    row("NUL", QByteArray("a: b\0c", 6), u"line 1, column 5"_s);
    row("too deep", QByteArray(80, '[') + QByteArray(80, ']'), u"line 1, column"_s);
    row("too large", QByteArray(5 * 1024 * 1024, ' '), u"4 MiB"_s);
}

void TestYaml::findsErrors()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, place);
    const auto node = parseYaml(text, u"service.yaml"_s);
    QVERIFY(!node);
    QCOMPARE(int(node.error().kind), int(Error::Kind::Invalid));
    QVERIFY2(node.error().text.startsWith(u"service.yaml, "), qPrintable(node.error().text));
    QVERIFY2(node.error().text.contains(place), qPrintable(node.error().text));
}

void TestYaml::survivesAliasBombs()
{
    QByteArray text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 20; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        const QByteArray name = "a" + QByteArray::number(i);
        text += name + ": &" + name + " [" + QByteArrayList(10, before).join(", ") + "]\n";
    }
    const auto node = parseYaml(text, u"x"_s);
    QVERIFY(!node);
    QVERIFY2(node.error().text.contains(u"too many"), qPrintable(node.error().text));
}

void TestYaml::survivesDamage()
{
    // Every answer is fine as long as there is one.
    for (quint32 seed = 0; seed < 1000; ++seed) {
        test::RandomYaml random(seed);
        QByteArray text = random.text();
        static const QByteArray bytes = "[]{}:-?,#&*!|>'\"%@` \n\t\xe6\xff";
        for (int damage = 0; damage < 3; ++damage)
            text[random.below(int(text.size()))] = bytes[random.below(int(bytes.size()))];
        const auto node = parseYaml(text, u"x"_s);
        QVERIFY(node || !node.error().text.isEmpty());
    }
}

void TestYaml::writesWhatItReads()
{
    for (quint32 seed = 0; seed < 1000; ++seed) {
        const test::RandomYaml random(seed);
        for (const QByteArray &text :
             {yamlFlow(random.content()), yamlItem(random.content(), 0, "\n")}) {
            const auto node = parseYaml(text, u"written"_s);
            QVERIFY_RESULT(node);
            QVERIFY2(*node == random.content(), text.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestYaml)
#include "tst_yaml.moc"
