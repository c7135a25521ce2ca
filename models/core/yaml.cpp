// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/yaml.h"

#include "models/core/yamlsource.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace toban {

namespace {

constexpr qsizetype valueLimit = 200'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

bool isNullText(const QString &text)
{
    return text.isEmpty() || text == QLatin1Char('~') || text == QLatin1StringView("null")
           || text == QLatin1StringView("Null") || text == QLatin1StringView("NULL");
}

/// Whether a plain scalar is a number, true or false by YAML 1.2's core schema,
/// https://yaml.org/spec/1.2.2/#103-core-schema
bool isNumberOrBoolean(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:true|True|TRUE|false|False|FALSE|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
                       "|[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
                       "|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"));
    return pattern.match(text).hasMatch();
}

/// Turns places into values and follows aliases.
class ContentReader
{
public:
    ContentReader(const QByteArray &text, const QString &name) : m_ruler(text), m_name(name) {}

    Result<YamlNode> read(const SourceNode &root)
    {
        YamlNode content = node(root);
        if (m_error)
            return tl::unexpected(*m_error);
        return content;
    }

private:
    struct Anchored
    {
        YamlNode node;
        qsizetype size = 0; ///< values in it, itself included
    };

    YamlNode node(const SourceNode &source)
    {
        if (source.style == SourceNode::Style::Alias)
            return alias(source);
        const qsizetype before = m_count;
        YamlNode node;
        node.kind = source.kind;
        node.tag = source.tag;
        node.position = m_ruler.at(source.range.begin);
        count(1, node.position);
        if (source.kind == YamlNode::Kind::Scalar)
            readScalar(node, source);
        for (const SourceNode &item : source.items)
            node.items.push_back(this->node(item));
        for (const SourceEntry &entry : source.entries) {
            const TextPosition position = m_ruler.at(entry.key.range.begin);
            node.entries.push_back({entry.key.scalar, this->node(entry.value), position});
        }
        if (!source.anchor.isEmpty())
            m_anchors.insert(source.anchor, {node, m_count - before});
        return node;
    }

    static void readScalar(YamlNode &node, const SourceNode &source)
    {
        node.scalar = source.scalar;
        const bool isPlain = source.style == SourceNode::Style::Plain;
        if (isPlain && source.tag.isEmpty() && isNullText(source.scalar)) {
            node.kind = YamlNode::Kind::Null;
            node.scalar.clear();
        }
        node.isString = !isPlain || source.tag == QLatin1StringView("!!str")
                        || !isNumberOrBoolean(source.scalar);
    }

    YamlNode alias(const SourceNode &source)
    {
        const TextPosition position = m_ruler.at(source.range.begin);
        const auto anchored = m_anchors.constFind(source.scalar);
        if (anchored == m_anchors.cend()) {
            fail(position, Words::tr("Nothing before this place is marked with the anchor “%1”.")
                               .arg(source.scalar));
            return {};
        }
        count(anchored->size, position);
        if (m_error)
            return {};
        YamlNode node = anchored->node;
        node.isAlias = true;
        node.position = position;
        return node;
    }

    void count(qsizetype values, const TextPosition &position)
    {
        m_count = std::min(m_count + values, valueLimit + 1); // stops there, and cannot overflow
        if (m_count > valueLimit)
            fail(position, Words::tr("The aliases unfold to too many values."));
    }

    void fail(const TextPosition &position, const QString &reason)
    {
        if (!m_error)
            m_error = yamlError(m_name, position, reason);
    }

    TextRuler m_ruler;
    const QString m_name;
    QHash<QString, Anchored> m_anchors;
    qsizetype m_count = 0;
    std::optional<Error> m_error;
};

const YamlNode *findMerged(const YamlNode &merged, QStringView key)
{
    if (merged.kind == YamlNode::Kind::Mapping)
        return merged.find(key);
    for (const YamlNode &item : merged.items) {
        if (const YamlNode *found = item.find(key))
            return found;
    }
    return nullptr;
}

} // namespace

QString positionText(const TextPosition &position)
{
    return Words::tr("line %1, column %2").arg(position.line).arg(position.column);
}

YamlNode YamlNode::text(const QString &text)
{
    YamlNode node;
    node.kind = Kind::Scalar;
    node.scalar = text;
    return node;
}

YamlNode YamlNode::number(qint64 number)
{
    YamlNode node = text(QString::number(number));
    node.isString = false;
    return node;
}

YamlNode YamlNode::boolean(bool value)
{
    YamlNode node = text(value ? QStringLiteral("true") : QStringLiteral("false"));
    node.isString = false;
    return node;
}

YamlNode YamlNode::sequence(std::vector<YamlNode> items)
{
    YamlNode node;
    node.kind = Kind::Sequence;
    node.items = std::move(items);
    return node;
}

YamlNode YamlNode::mapping(std::vector<YamlEntry> entries)
{
    YamlNode node;
    node.kind = Kind::Mapping;
    node.entries = std::move(entries);
    return node;
}

const YamlNode *YamlNode::find(QStringView key) const
{
    const YamlNode *merged = nullptr;
    for (const YamlEntry &entry : entries) {
        if (entry.key == key)
            return &entry.value;
        if (entry.key == QLatin1StringView("<<"))
            merged = &entry.value;
    }
    return merged ? findMerged(*merged, key) : nullptr;
}

bool YamlNode::operator==(const YamlNode &other) const
{
    return kind == other.kind && scalar == other.scalar && tag == other.tag
           && (kind != Kind::Scalar || isString == other.isString) && items == other.items
           && entries == other.entries;
}

bool YamlEntry::operator==(const YamlEntry &other) const
{
    return key == other.key && value == other.value;
}

Result<YamlNode> yamlContent(const YamlSource &source, const QByteArray &text, const QString &name)
{
    return ContentReader(text, name).read(source.root);
}

Result<YamlNode> parseYaml(const QByteArray &text, const QString &name)
{
    const Result<YamlSource> source = readYamlSource(text, name);
    if (!source)
        return failure(source);
    return yamlContent(*source, text, name);
}

} // namespace toban
