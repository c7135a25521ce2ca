// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomyaml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace toban::test {

using namespace Qt::StringLiterals;
using Kind = YamlNode::Kind;

namespace {

const QString block = u"two\nlines\n"_s;

/// JSON's escapes are YAML's, too.
QByteArray quoted(const QString &text)
{
    const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return json.sliced(1, json.size() - 2);
}

bool isFilled(const YamlNode &node)
{
    return !node.items.empty() || !node.entries.empty();
}

} // namespace

RandomYaml::RandomYaml(quint32 seed) : m_random(seed)
{
    m_eol = chance(10) ? "\r\n" : "\n";
    m_content = collection(0);
    if (chance(10))
        m_text += "\xef\xbb\xbf";
    else if (chance(10))
        m_text += "---" + comment() + m_eol;
    ownLineComment(0);
    addBlock(m_content, 0);
    ownLineComment(0);
    if (chance(10) && !m_text.endsWith(("lines" + m_eol)))
        m_text.chop(m_eol.size());
}

YamlNode RandomYaml::scalar()
{
    static const QStringList texts{u"web-1"_s,
                                   u"本番 サーバー"_s,
                                   u"http://127.0.0.1:8080/actuator"_s,
                                   u"# no comment"_s,
                                   u"a: b"_s,
                                   u"it's \"quoted\""_s,
                                   u"true"_s,
                                   u"null"_s,
                                   u"8080"_s,
                                   u" padded "_s,
                                   block,
                                   u"tab\there"_s,
                                   u"- dash"_s,
                                   u"{brace}, [x]"_s,
                                   u"*star &amp !bang"_s,
                                   u"障害 # 復旧"_s,
                                   u"\u0007bell"_s,
                                   u"😀"_s,
                                   u""_s,
                                   u"2026-11-24"_s,
                                   u"12:30:45"_s,
                                   u"key:"_s,
                                   u"trailing\\"_s,
                                   u"yes"_s};
    switch (below(8)) {
    case 0:
        return YamlNode::number(below(100'000));
    case 1:
        return YamlNode::boolean(chance(2));
    case 2:
        return {};
    default:
        return YamlNode::text(texts[below(int(texts.size()))]);
    }
}

YamlNode RandomYaml::collection(int depth)
{
    YamlNode node = chance(3) ? YamlNode::sequence() : YamlNode::mapping();
    for (int left = 1 + below(4); left > 0; --left) {
        YamlNode value = depth >= 3 || !chance(3) ? scalar() : collection(depth + 1);
        if (node.kind == Kind::Sequence)
            node.items.push_back(std::move(value));
        else
            node.entries.push_back({newKey(), std::move(value), {}});
    }
    return node;
}

QString RandomYaml::newKey()
{
    static const QStringList stems{u"name"_s, u"ホスト"_s, u"a key"_s, u"x-y"_s, u"k's: "_s};
    return stems[below(int(stems.size()))] + QString::number(++m_keys);
}

QByteArray RandomYaml::comment()
{
    if (!chance(4))
        return {};
    m_comments.append("# コメント " + QByteArray::number(m_comments.size()) + " - 'x: y");
    return ' ' + m_comments.last();
}

void RandomYaml::ownLineComment(int indent)
{
    if (const QByteArray text = comment(); !text.isEmpty())
        m_text += QByteArray(indent, ' ') + text.trimmed() + m_eol;
}

void RandomYaml::addBlock(const YamlNode &node, int indent)
{
    for (const YamlNode &item : node.items) {
        ownLineComment(indent);
        m_text += QByteArray(indent, ' ') + '-';
        if (!item.entries.empty() && chance(2)) {
            m_text += ' ';
            addEntries(item, indent + 2, true);
        } else {
            addValue(item, indent);
        }
    }
    addEntries(node, indent, false);
}

void RandomYaml::addEntries(const YamlNode &node, int indent, bool isLineBegun)
{
    for (const YamlEntry &entry : node.entries) {
        if (!std::exchange(isLineBegun, false)) {
            ownLineComment(indent);
            m_text += QByteArray(indent, ' ');
        }
        m_text +=
            (chance(2) && !entry.key.contains(u':') ? entry.key.toUtf8() : quoted(entry.key)) + ':';
        addValue(entry.value, indent);
    }
}

/// What follows a `:` or `-`, to the end of its last line.
void RandomYaml::addValue(const YamlNode &node, int indent)
{
    const QByteArray line = m_eol + QByteArray(indent + 2, ' ');
    if (node.kind == Kind::Null && chance(2)) {
        m_text += comment() + m_eol;
    } else if (isFilled(node) && chance(4)) {
        m_text += ' ' + manyLines(node, indent);
        m_text += comment() + m_eol;
    } else if (isFilled(node) && !chance(4)) {
        m_text += comment() + m_eol;
        addBlock(node, indent + 2);
    } else if (node.scalar == block && chance(2)) {
        m_text += " |" + comment();
        m_text += line + "two" + line + "lines" + m_eol;
    } else {
        m_text += ' ' + oneLine(node);
        m_text += comment() + m_eol;
    }
}

QByteArray RandomYaml::oneLine(const YamlNode &node)
{
    QByteArrayList parts;
    for (const YamlNode &item : node.items)
        parts.append(oneLine(item));
    for (const YamlEntry &entry : node.entries)
        parts.append(quoted(entry.key) + ": " + oneLine(entry.value));
    const QByteArray joined = parts.join(chance(2) ? ", " : " , ");
    if (node.kind == Kind::Sequence)
        return '[' + joined + ']';
    if (node.kind == Kind::Mapping)
        return "{ " + joined + " }";
    return oneLineScalar(node);
}

QByteArray RandomYaml::oneLineScalar(const YamlNode &node)
{
    static const QSet<QString> plain{u"web-1"_s, u"本番 サーバー"_s, u"it's \"quoted\""_s,
                                     u"http://127.0.0.1:8080/actuator"_s, u"😀"_s};
    if (node.kind == Kind::Null)
        return chance(2) ? "~" : "null";
    if (!node.isString || (plain.contains(node.scalar) && chance(2)))
        return node.scalar.toUtf8();
    const bool isPrintable = !node.scalar.contains(QRegularExpression(u"[\\x00-\\x1f]"_s));
    if (isPrintable && chance(2))
        return '\'' + node.scalar.toUtf8().replace('\'', "''") + '\'';
    return quoted(node.scalar);
}

/// A bracketed collection over several lines, with comments.
QByteArray RandomYaml::manyLines(const YamlNode &node, int indent)
{
    const bool isMapping = node.kind == Kind::Mapping;
    const QByteArray inner = m_eol + QByteArray(indent + 4, ' ');
    QByteArray text = isMapping ? "{" : "[";
    text += comment();
    const size_t size = isMapping ? node.entries.size() : node.items.size();
    for (size_t i = 0; i < size; ++i) {
        text += inner;
        text += isMapping ? quoted(node.entries[i].key) + ": " + oneLine(node.entries[i].value)
                          : oneLine(node.items[i]);
        if (i + 1 < size || chance(2))
            text += ',';
        text += comment();
    }
    return text + m_eol + QByteArray(indent + 2, ' ') + (isMapping ? '}' : ']');
}

} // namespace toban::test
