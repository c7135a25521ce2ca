// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/yamlwriter.h"

#include <QRegularExpression>

#include <algorithm>

namespace toban {

namespace {

constexpr int step = 2; ///< of indentation

/// Words that YAML 1.1 or 1.2 readers take for something else than text.
bool isMisread(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:~|null|true|false|yes|no|on|off|y|n|<<|="
                       "|[-+]?[0-9][0-9_]*|0[xob][0-9a-f_]+"
                       "|[-+]?(?:\\.[0-9_]+|[0-9][0-9_]*(?:\\.[0-9_]*)?)(?:e[-+]?[0-9]+)?"
                       "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?"
                       "|[-+]?\\.inf|\\.nan|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

bool isPrintable(uint character)
{
    return (character >= 0x20 && character < 0x7f)
           || (character >= 0xa0 && character != 0x2028 && character != 0x2029
               && character != 0xfeff && QChar::isPrint(character));
}

bool hasOnlyPrintables(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::all_of(characters.cbegin(), characters.cend(), isPrintable);
}

bool fitsPlain(const QString &text)
{
    static const QRegularExpression unfit(QStringLiteral(
        "^[-?:,\\[\\]{}#&*!|>'\"%@`\\s]|[,\\[\\]{}]|:(?:\\s|$)|\\s#|\\s$|^\\.\\.\\."));
    return !text.isEmpty() && !isMisread(text) && !unfit.match(text).hasMatch()
           && hasOnlyPrintables(text);
}

QByteArray doubleQuoted(const QString &text)
{
    QByteArray quoted = "\"";
    for (const uint character : text.toUcs4()) {
        if (character == '"' || character == '\\')
            quoted.append('\\').append(char(character));
        else if (character == '\n')
            quoted += "\\n";
        else if (character == '\t')
            quoted += "\\t";
        else if (isPrintable(character))
            quoted += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1).toUtf8();
        else
            quoted += "\\U" + QByteArray::number(character, 16).rightJustified(8, '0');
    }
    return quoted + '"';
}

QByteArray singleQuoted(const QString &text)
{
    return '\'' + text.toUtf8().replace('\'', "''") + '\'';
}

QByteArray key(const QString &key)
{
    return yamlScalar(YamlNode::text(key));
}

QByteArray lineBreak(int indent, const QByteArray &eol)
{
    return eol + QByteArray(indent, ' ');
}

QByteArray joined(const QByteArrayList &parts, int indent, const QByteArray &eol)
{
    return parts.join(lineBreak(indent, eol));
}

} // namespace

bool fitsOneLine(const YamlNode &value)
{
    return value.items.empty() && value.entries.empty();
}

QByteArray yamlScalar(const YamlNode &scalar, SourceNode::Style style)
{
    if (scalar.kind == YamlNode::Kind::Null)
        return "null";
    const QByteArray tag = scalar.tag.isEmpty() ? QByteArray() : scalar.tag.toUtf8() + ' ';
    if (!scalar.isString)
        return tag + scalar.scalar.toUtf8();
    if (style == SourceNode::Style::DoubleQuoted || !hasOnlyPrintables(scalar.scalar))
        return tag + doubleQuoted(scalar.scalar);
    if (style == SourceNode::Style::SingleQuoted)
        return tag + singleQuoted(scalar.scalar);
    if (fitsPlain(scalar.scalar))
        return tag + scalar.scalar.toUtf8();
    return tag + doubleQuoted(scalar.scalar);
}

QByteArray yamlFlow(const YamlNode &value)
{
    QByteArrayList parts;
    switch (value.kind) {
    case YamlNode::Kind::Sequence:
        for (const YamlNode &item : value.items)
            parts.append(yamlFlow(item));
        return '[' + parts.join(", ") + ']';
    case YamlNode::Kind::Mapping:
        for (const YamlEntry &entry : value.entries)
            parts.append(key(entry.key) + ": " + yamlFlow(entry.value));
        return '{' + parts.join(", ") + '}';
    default:
        return yamlScalar(value);
    }
}

QByteArray yamlValue(const YamlNode &value, int indent, const QByteArray &eol)
{
    if (fitsOneLine(value))
        return ' ' + yamlFlow(value);
    return lineBreak(indent, eol) + yamlItem(value, indent, eol);
}

QByteArray yamlItem(const YamlNode &value, int indent, const QByteArray &eol)
{
    if (fitsOneLine(value))
        return yamlFlow(value);
    QByteArrayList lines;
    for (const YamlNode &item : value.items)
        lines.append("- " + yamlItem(item, indent + step, eol));
    for (const YamlEntry &entry : value.entries)
        lines.append(key(entry.key) + ':' + yamlValue(entry.value, indent + step, eol));
    return joined(lines, indent, eol);
}

} // namespace toban
