// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace toban {

/// Longer texts are refused, in bytes.
constexpr qsizetype yamlSizeLimit = 4 * 1024 * 1024;

/// A place in a text, both counted from 1, the column in characters as editors count it.
struct TextPosition
{
    int line = 1;
    int column = 1;

    bool operator==(const TextPosition &) const = default;
};

/// "line 3, column 12", translated.
QString positionText(const TextPosition &position);

struct YamlEntry;

/// A value of a YAML document, with its place when it was read from a text.
struct YamlNode
{
    enum class Kind { Null, Scalar, Sequence, Mapping };

    Kind kind = Kind::Null;
    QString scalar;                 ///< text of a Scalar, quotes and escapes undone
    bool isString = true;           ///< of a Scalar: false for a plain number, true or false
    QString tag;                    ///< explicit tag as written, usually empty
    std::vector<YamlNode> items;    ///< of a Sequence
    std::vector<YamlEntry> entries; ///< of a Mapping, in the order of the text
    bool isAlias = false;           ///< `*name`; the content is that of the anchor
    TextPosition position;

    static YamlNode text(const QString &text);
    static YamlNode number(qint64 number);
    static YamlNode boolean(bool value);
    static YamlNode sequence(std::vector<YamlNode> items = {});
    static YamlNode mapping(std::vector<YamlEntry> entries = {});

    /// The value of a key of a mapping, also one merged in by `<<`; null when there is none.
    const YamlNode *find(QStringView key) const;

    /// The same content in the same order. Places, quotes, comments and anchors do not count.
    bool operator==(const YamlNode &other) const;
};

struct YamlEntry
{
    QString key;
    YamlNode value;
    TextPosition position; ///< of the key

    /// The same key and value; places do not count.
    bool operator==(const YamlEntry &other) const;
};

/// Reads one YAML document. `name` is the file's, for messages; may be empty.
///
/// Anchors, aliases and merge keys are followed. An empty text is Null.
/// Errors: Invalid, naming line and column, for what is not YAML 1.2 or not UTF-8, for a key that
/// occurs twice in a mapping, a key that is not a scalar, a second document, more than 4 MiB, and
/// aliases that would unfold to more than 200,000 values.
Result<YamlNode> parseYaml(const QByteArray &text, const QString &name);

} // namespace toban
