// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/yamledit.h"
#include "tests/support/randomyaml.h"
#include "tests/support/worker.h"

#include <QTest>

using namespace toban;
using namespace Qt::StringLiterals;

namespace {

using Kind = YamlNode::Kind;

struct Place
{
    YamlPath path;
    YamlNode *node;
};

/// Every value below a node, itself included.
QList<Place> placesIn(YamlNode &node, const YamlPath &path = {})
{
    QList<Place> places{{path, &node}};
    for (size_t i = 0; i < node.items.size(); ++i)
        places += placesIn(node.items[i], path + YamlPath{int(i)});
    for (YamlEntry &entry : node.entries)
        places += placesIn(entry.value, path + YamlPath{entry.key});
    return places;
}

/// Makes one random edit to both the text and, by other means, the content.
Result<QByteArray> editRandomly(test::RandomYaml &random, const QByteArray &text, YamlNode &content)
{
    const QList<Place> places = placesIn(content);
    const auto [path, node] = places[random.below(int(places.size()))];
    const YamlNode value = random.chance(3) ? random.collection(2) : random.scalar();
    if (!node->items.empty() && random.chance(2)) {
        node->items.push_back(value);
        return withItem(text, path, value);
    }
    if (!node->items.empty()) {
        const int index = random.below(int(node->items.size()));
        node->items.erase(node->items.begin() + index);
        return without(text, path + YamlPath{index});
    }
    if (!node->entries.empty() && random.chance(2)) {
        const QString key = random.newKey();
        node->entries.push_back({key, value, {}});
        return withValue(text, path + YamlPath{key}, value);
    }
    if (!node->entries.empty()) {
        const auto entry = node->entries.begin() + random.below(int(node->entries.size()));
        const QString key = entry->key;
        node->entries.erase(entry);
        return without(text, path + YamlPath{key});
    }
    *node = value;
    return withValue(text, path, value);
}

} // namespace

class TestYamlEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRandomDocuments();
    void editsRandomDocuments();
    void edits_data();
    void edits();
    void refuses_data();
    void refuses();
    void namesPaths();
};

void TestYamlEdit::readsRandomDocuments()
{
    for (quint32 seed = 0; seed < 2000; ++seed) {
        const test::RandomYaml random(seed);
        const Result<YamlNode> read = parseYaml(random.text(), u"random"_s);
        QVERIFY_RESULT(read);
        QVERIFY2(*read == random.content(), random.text().constData());
    }
}

void TestYamlEdit::editsRandomDocuments()
{
    // More of them, for a night: TOBAN_SEEDS=1000000
    const int wanted = qEnvironmentVariableIntValue("TOBAN_SEEDS");
    const quint32 seeds = wanted > 0 ? quint32(wanted) : 2000;
    for (quint32 seed = 0; seed < seeds; ++seed) {
        test::RandomYaml random(seed);
        QByteArray text = random.text();
        YamlNode content = random.content();
        for (int edit = 0; edit < 5; ++edit) {
            const QByteArray before = text;
            const Result<QByteArray> after = editRandomly(random, text, content);
            const QByteArray trace =
                "seed " + QByteArray::number(seed) + "\n" + before + "\n-->\n"
                + (after ? *after : (after.error().text + after.error().detail).toUtf8());
            QVERIFY2(after, trace);
            text = *after;
            const Result<YamlNode> read = parseYaml(text, u"edited"_s);
            QVERIFY2(read && *read == content, trace);
            qsizetype at = 0;
            for (const QByteArray &comment : random.comments()) {
                at = text.indexOf(comment, at);
                QVERIFY2(at >= 0, comment + " is lost or moved: " + trace);
                at += comment.size();
            }
        }
    }
}

void TestYamlEdit::edits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Result<QByteArray>>("result");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &text, const Result<QByteArray> &result,
                        const QByteArray &expected) {
        QTest::newRow(name) << text << result << expected;
    };
    QByteArray text = "# head\nname: 'a' # why\nport: 1\n";
    row("keeps quotes and comment", text, withValue(text, {u"name"_s}, YamlNode::text(u"b"_s)),
        "# head\nname: 'b' # why\nport: 1\n");
    row("quotes a number that is text", text, withValue(text, {u"port"_s}, YamlNode::text(u"2"_s)),
        "# head\nname: 'a' # why\nport: \"2\"\n");
    row("adds a key", text, withValue(text, {u"host"_s}, YamlNode::text(u"h"_s)),
        "# head\nname: 'a' # why\nport: 1\nhost: h\n");
    row("makes the way", text, withValue(text, {u"database"_s, u"host"_s}, YamlNode::text(u"h"_s)),
        "# head\nname: 'a' # why\nport: 1\ndatabase:\n  host: h\n");
    row("removes a key", text, without(text, {u"name"_s}), "# head\n# why\nport: 1\n");
    text = "instances:\n  - name: a # first\n    url: x\n  - name: b\n";
    row("appends an item", text,
        withItem(text, {u"instances"_s},
                 YamlNode::mapping({{u"name"_s, YamlNode::text(u"c"_s), {}},
                                    {u"url"_s, YamlNode::text(u"http://c"_s), {}}})),
        "instances:\n  - name: a # first\n    url: x\n  - name: b\n"
        "  - name: c\n    url: http://c\n");
    row("removes beside the dash", text, without(text, {u"instances"_s, 0, u"name"_s}),
        "instances:\n  - # first\n    url: x\n  - name: b\n");
    row("empties a mapping", text, without(text, {u"instances"_s, 1, u"name"_s}),
        "instances:\n  - name: a # first\n    url: x\n  - {}\n");
    row("removes an item", text, without(text, {u"instances"_s, 0}),
        "instances:\n  # first\n  - name: b\n");
    text = "hosts: [] # none yet\n";
    row("turns an empty list into lines", text,
        withItem(text, {u"hosts"_s}, YamlNode::mapping({{u"name"_s, YamlNode::text(u"a"_s), {}}})),
        "hosts: # none yet\n  - name: a\n");
    text = "hosts: [a, b] # two\n";
    row("appends within brackets", text, withItem(text, {u"hosts"_s}, YamlNode::text(u"c, d"_s)),
        "hosts: [a, b, \"c, d\"] # two\n");
    text = "a: 1";
    row("minds a missing line end", text, withValue(text, {u"b"_s}, YamlNode::number(2)),
        "a: 1\nb: 2\n");
    text = "a: 1\r\n";
    row("keeps DOS line ends", text, withValue(text, {u"b"_s}, YamlNode::number(2)),
        "a: 1\r\nb: 2\r\n");
    text = "# nothing yet\n";
    row("fills an empty document", text, withValue(text, {u"b"_s}, YamlNode::number(2)),
        "# nothing yet\nb: 2\n");
    text = "a: |+ # keep\n  x\n\nb: 1\n";
    row("replaces a block text", text, withValue(text, {u"a"_s}, YamlNode::text(u"z"_s)),
        "a: z # keep\nb: 1\n");
    text = "base: &base {x: 1}\ncopy: *base\n";
    row("replaces an alias", text, withValue(text, {u"copy"_s}, YamlNode::number(2)),
        "base: &base {x: 1}\ncopy: 2\n");
    text = "base: &base\n  x: 1\nmore:\n  <<: *base\n  y: 2\n";
    row("overrides what is merged in", text,
        withValue(text, {u"more"_s, u"x"_s}, YamlNode::number(3)),
        "base: &base\n  x: 1\nmore:\n  <<: *base\n  y: 2\n  x: 3\n");
}

void TestYamlEdit::edits()
{
    QFETCH(const Result<QByteArray>, result);
    QFETCH(const QByteArray, expected);
    QVERIFY_RESULT(result);
    QCOMPARE(*result, expected);
}

void TestYamlEdit::refuses_data()
{
    QTest::addColumn<Result<QByteArray>>("result");
    QTest::addColumn<Error::Kind>("kind");
    const YamlNode one = YamlNode::number(1);
    const QByteArray text = "a: &x {b: 2}\nc: *x\nd: [1, 2]\ne: &y 5\nf: *y\n";
    QTest::newRow("into an alias")
        << withValue(text, {u"c"_s, u"b"_s}, one) << Error::Kind::Invalid;
    QTest::newRow("what an alias shows")
        << withValue(text, {u"a"_s, u"b"_s}, one) << Error::Kind::Invalid;
    QTest::newRow("an anchored text") << withValue(text, {u"e"_s}, one) << Error::Kind::Invalid;
    QTest::newRow("removing an anchor in use") << without(text, {u"a"_s}) << Error::Kind::Invalid;
    QTest::newRow("a list by a value") << withValue(text, {u"d"_s}, one) << Error::Kind::Conflict;
    QTest::newRow("an item of no list") << withItem(text, {u"a"_s}, one) << Error::Kind::Conflict;
    QTest::newRow("an item beyond the end")
        << withValue(text, {u"d"_s, 2}, one) << Error::Kind::NotFound;
    QTest::newRow("a key below a number")
        << withValue(text, {u"e"_s, u"g"_s}, one) << Error::Kind::NotFound;
    QTest::newRow("removing nothing") << without(text, {u"z"_s}) << Error::Kind::NotFound;
    QTest::newRow("removing the whole") << without(text, {}) << Error::Kind::NotFound;
    QTest::newRow("what is no YAML") << withValue("a: [", {u"b"_s}, one) << Error::Kind::Invalid;
}

void TestYamlEdit::refuses()
{
    QFETCH(const Result<QByteArray>, result);
    QFETCH(const Error::Kind, kind);
    QVERIFY2(!result, result ? result->constData() : "");
    QCOMPARE(int(result.error().kind), int(kind));
    QVERIFY(!result.error().text.isEmpty());
}

void TestYamlEdit::namesPaths()
{
    QCOMPARE(pathText({u"instances"_s, 0, u"name"_s}), u"instances[0].name"_s);
    QCOMPARE(pathText({}), QString());
}

QTEST_GUILESS_MAIN(TestYamlEdit)
#include "tst_yamledit.moc"
