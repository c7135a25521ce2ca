// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/yaml.h"
#include "models/core/yamlscan.h"

#include <QList>

namespace toban {

struct SourceEntry;

/// Where a value stands in the bytes of a YAML text, so that it can be changed there.
struct SourceNode
{
    enum class Style { Plain, SingleQuoted, DoubleQuoted, Block, Flow, Alias };

    YamlNode::Kind kind = YamlNode::Kind::Null;
    Style style = Style::Plain; ///< collections: Block or Flow; Block scalars: `|` and `>`
    bool isBracketed = true;    ///< of a Flow collection: false for the pair in `[a: 1]`
    bool hasIndicator = false;  ///< a `:` or `-` stands before it
    qsizetype begin = 0;        ///< of an item: its `-`, or what comes first of anchor, tag, value
    QString scalar;             ///< of a Scalar; of an Alias, the anchor's name
    QString tag;
    QString anchor;
    qsizetype place = 0; ///< behind the `:` or `-` and the node's anchor and tag
    ByteRange range;     ///< the value without anchor and tag, with quotes and brackets
    std::vector<SourceNode> items;
    std::vector<SourceEntry> entries;
};

struct SourceEntry
{
    qsizetype begin = 0; ///< of the key, or its `?`
    SourceNode key;
    SourceNode value;
};

/// A YAML text with the places of its values and comments.
struct YamlSource
{
    SourceNode root;
    QList<ByteRange> comments; ///< each from its `#` to the end of the line
};

/// Reads the first document of a text. Errors: Invalid, as parseYaml() has them, but for aliases,
/// which are not followed here.
Result<YamlSource> readYamlSource(const QByteArray &text, const QString &name);

/// The content of a source, aliases followed. Errors: Invalid for an unknown anchor, and for
/// aliases that unfold to too much.
Result<YamlNode> yamlContent(const YamlSource &source, const QByteArray &text, const QString &name);

/// Tells the line and column of bytes of a text; quick when asked in ascending order.
class TextRuler
{
public:
    explicit TextRuler(const QByteArray &text) : m_text(text) {}

    TextPosition at(qsizetype offset);

private:
    const QByteArray m_text;
    qsizetype m_offset = 0;
    TextPosition m_position;
};

/// "service.yaml, line 3, column 12: reason", as an error.
Error yamlError(const QString &name, const TextPosition &position, const QString &reason);

} // namespace toban
