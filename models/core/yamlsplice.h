// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/yamlsource.h"

namespace toban {

/// Bytes of a text and what comes in their place.
struct Splice
{
    ByteRange range;
    QByteArray text;

    QByteArray applied(const QByteArray &original) const;
};

/// A value's surroundings, which decide how it may be written.
struct YamlContext
{
    bool isInFlow = false; ///< some bracket stands around it: everything goes on one line
    int indent = 0;        ///< of the lines below it, were it a mapping or sequence in block style
};

/// Works out where a change of a YAML text goes and how it is written there. Comments in what is
/// replaced or removed are kept. Whether the result means what was wanted is for the caller to see.
class YamlSplicer
{
public:
    YamlSplicer(const QByteArray &text, const YamlSource &source);

    /// Puts `value` where a scalar, nothing, or an empty collection stands.
    Splice replace(const SourceNode &node, const YamlNode &value, const YamlContext &context) const;

    /// Adds to a collection that is not empty.
    Splice addEntry(const SourceNode &mapping, const YamlEntry &entry) const;
    Splice addItem(const SourceNode &sequence, const YamlNode &item) const;

    /// Removes an entry or item.
    Splice remove(const SourceNode &collection, qsizetype index) const;

    /// The column of a byte, from 0.
    int column(qsizetype at) const;

    QList<QByteArray> commentsIn(ByteRange range) const;

private:
    Splice atTheEnd(const YamlNode &value) const;
    Splice lineAfter(qsizetype end, const QByteArray &line) const;
    Splice flowPart(const SourceNode &collection, const QByteArray &part) const;
    Splice emptied(const SourceNode &collection) const;
    Splice removedLines(ByteRange part) const;
    Splice removedFlowPart(const QList<ByteRange> &parts, qsizetype index) const;

    bool isAtLineBegin(qsizetype at) const { return at > 0 && m_text[at - 1] == '\n'; }
    qsizetype lineBegin(qsizetype at) const;
    qsizetype lineEnd(qsizetype at) const;
    QByteArray lineBreak(int indent) const { return m_eol + QByteArray(indent, ' '); }
    QByteArray behind(ByteRange range, int indent) const;
    QByteArray before(ByteRange range, int indent) const;

    const QByteArray &m_text;
    const YamlSource &m_source;
    QByteArray m_eol;
};

} // namespace toban
