// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/yamlsplice.h"

#include "models/core/yamlwriter.h"

#include <algorithm>

namespace toban {

namespace {

using Kind = YamlNode::Kind;
using Style = SourceNode::Style;

constexpr int step = 2; ///< of indentation

/// Where the entries or items of a collection stand.
QList<ByteRange> partsOf(const SourceNode &collection)
{
    QList<ByteRange> parts;
    for (const SourceNode &item : collection.items)
        parts.append({item.begin, item.range.end});
    for (const SourceEntry &entry : collection.entries)
        parts.append({entry.begin, std::max(entry.key.range.end, entry.value.range.end)});
    return parts;
}

QByteArray entryText(const YamlEntry &entry)
{
    return yamlScalar(YamlNode::text(entry.key)) + ':';
}

} // namespace

QByteArray Splice::applied(const QByteArray &original) const
{
    return original.first(range.begin) + text + original.sliced(range.end);
}

YamlSplicer::YamlSplicer(const QByteArray &text, const YamlSource &source)
    : m_text(text), m_source(source), m_eol(text.contains("\r\n") ? "\r\n" : "\n")
{}

Splice YamlSplicer::replace(const SourceNode &node, const YamlNode &value,
                            const YamlContext &context) const
{
    const bool isNothing = node.range.begin == node.range.end;
    if (isNothing && &node == &m_source.root)
        return atTheEnd(value);
    if (!context.isInFlow && !fitsOneLine(value)) {
        const ByteRange old{node.hasIndicator ? node.place : node.range.begin,
                            lineEnd(node.range.end)};
        const QByteArray written =
            node.hasIndicator
                ? behind(old, context.indent) + yamlValue(value, context.indent, m_eol)
                : before(old, context.indent) + yamlItem(value, context.indent, m_eol);
        return {old, written};
    }
    const bool isCollection = value.kind == Kind::Sequence || value.kind == Kind::Mapping;
    const QByteArray line = isCollection ? yamlFlow(value) : yamlScalar(value, node.style);
    if (isNothing)
        return {node.range, (node.hasIndicator ? " " : ": ") + line};
    if (node.kind == Kind::Scalar && node.style == Style::Block) {
        const ByteRange old{node.range.begin, lineEnd(node.range.end)};
        return {old, line + behind(old, context.indent)};
    }
    return {node.range, line};
}

Splice YamlSplicer::addEntry(const SourceNode &mapping, const YamlEntry &entry) const
{
    if (mapping.style == Style::Flow)
        return flowPart(mapping, entryText(entry) + ' ' + yamlFlow(entry.value));
    const int indent = column(mapping.entries.front().begin);
    return lineAfter(mapping.range.end, QByteArray(indent, ' ') + entryText(entry)
                                            + yamlValue(entry.value, indent + step, m_eol));
}

Splice YamlSplicer::addItem(const SourceNode &sequence, const YamlNode &item) const
{
    if (sequence.style == Style::Flow)
        return flowPart(sequence, yamlFlow(item));
    const int indent = column(sequence.items.front().begin);
    return lineAfter(sequence.range.end,
                     QByteArray(indent, ' ') + "- " + yamlItem(item, indent + step, m_eol));
}

Splice YamlSplicer::remove(const SourceNode &collection, qsizetype index) const
{
    const QList<ByteRange> parts = partsOf(collection);
    if (parts.size() == 1)
        return emptied(collection);
    if (collection.style == Style::Flow)
        return removedFlowPart(parts, index);
    const ByteRange part = parts[index];
    const qsizetype begin = lineBegin(part.begin);
    if (m_text.sliced(begin, part.begin - begin).trimmed().isEmpty())
        return removedLines(part);
    // The first of `- name: a` shares its line with the dash; the next one takes its place.
    const ByteRange removed{part.begin, parts[index + 1].begin};
    return {removed, before(removed, column(part.begin))};
}

int YamlSplicer::column(qsizetype at) const
{
    return TextRuler(m_text).at(at).column - 1;
}

QList<QByteArray> YamlSplicer::commentsIn(ByteRange range) const
{
    QList<QByteArray> comments;
    for (const ByteRange &comment : m_source.comments) {
        if (comment.begin >= range.begin && comment.begin < range.end)
            comments.append(m_text.sliced(comment.begin, comment.end - comment.begin));
    }
    return comments;
}

Splice YamlSplicer::atTheEnd(const YamlNode &value) const
{
    return lineAfter(m_text.size(), yamlItem(value, 0, m_eol));
}

/// A line of its own behind the one in which `end` lies.
Splice YamlSplicer::lineAfter(qsizetype end, const QByteArray &line) const
{
    const qsizetype newline = m_text.indexOf('\n', end);
    const qsizetype at = isAtLineBegin(end) ? end : newline < 0 ? m_text.size() : newline + 1;
    const bool isLineOpen = at > 0 && !isAtLineBegin(at);
    return {{at, at}, (isLineOpen ? m_eol : QByteArray()) + line + m_eol};
}

Splice YamlSplicer::flowPart(const SourceNode &collection, const QByteArray &part) const
{
    const qsizetype at = partsOf(collection).last().end;
    return {{at, at}, ", " + part};
}

Splice YamlSplicer::emptied(const SourceNode &collection) const
{
    const bool isMapping = collection.kind == Kind::Mapping;
    const ByteRange old = collection.range;
    if (collection.style == Style::Flow) {
        const QByteArray kept = before(old, column(old.begin));
        return {old, (isMapping ? "{}" : "[]") + (kept.isEmpty() ? kept : ' ' + kept)};
    }
    const ByteRange removed{collection.hasIndicator ? collection.place : old.begin,
                            lineEnd(old.end)};
    const int indent = column(partsOf(collection).first().begin);
    return {removed, (collection.hasIndicator ? " " : "") + QByteArray(isMapping ? "{}" : "[]")
                         + behind(removed, indent)};
}

Splice YamlSplicer::removedLines(ByteRange part) const
{
    const qsizetype end = lineEnd(part.end);
    const qsizetype newline = m_text.indexOf('\n', end);
    const ByteRange removed{lineBegin(part.begin), newline < 0 ? m_text.size() : newline + 1};
    QByteArray kept;
    for (const QByteArray &comment : commentsIn(removed))
        kept += QByteArray(column(part.begin), ' ') + comment + m_eol;
    return {removed, kept};
}

Splice YamlSplicer::removedFlowPart(const QList<ByteRange> &parts, qsizetype index) const
{
    const bool isLast = index + 1 == parts.size();
    const ByteRange removed = isLast ? ByteRange{parts[index - 1].end, parts[index].end}
                                     : ByteRange{parts[index].begin, parts[index + 1].begin};
    const QByteArray kept = before(removed, column(parts[index].begin));
    return {removed, (isLast && !kept.isEmpty() ? " " : "") + kept};
}

qsizetype YamlSplicer::lineBegin(qsizetype at) const
{
    return at == 0 ? 0 : m_text.lastIndexOf('\n', at - 1) + 1;
}

/// Where the line ends on which a value ends, without the line break. A block scalar ends behind
/// its last line break.
qsizetype YamlSplicer::lineEnd(qsizetype at) const
{
    qsizetype end = isAtLineBegin(at) ? at - 1 : m_text.indexOf('\n', at);
    if (end < 0)
        end = m_text.size();
    return end > 0 && m_text[end - 1] == '\r' ? end - 1 : end;
}

/// The comments of a range as they go behind what has replaced it.
QByteArray YamlSplicer::behind(ByteRange range, int indent) const
{
    const QList<QByteArray> comments = commentsIn(range);
    return comments.isEmpty() ? QByteArray() : ' ' + comments.join(lineBreak(indent));
}

/// The comments of a range as they go before what follows it.
QByteArray YamlSplicer::before(ByteRange range, int indent) const
{
    QByteArray kept;
    for (const QByteArray &comment : commentsIn(range))
        kept += comment + lineBreak(indent);
    return kept;
}

} // namespace toban
