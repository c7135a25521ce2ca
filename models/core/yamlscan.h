// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace toban {

/// Bytes from `begin` up to, not including, `end`.
struct ByteRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    bool operator==(const ByteRange &) const = default;
};

/// Goes through a YAML text between its tokens, whose places a parser tells, and finds what stands
/// there: indicators, white space, comments.
class YamlScan
{
public:
    explicit YamlScan(const QByteArray &text);

    /// Where it has come to.
    qsizetype at() const { return m_at; }

    /// Passes a token, in which a `#` begins no comment. Gives its range.
    ByteRange cover(ByteRange token);

    /// The next byte that is neither white space nor in a comment.
    qsizetype nextMark() const;

    /// Passes an indicator when it comes next; gives its place or -1.
    qsizetype pass(char indicator);

    /// Every comment outside of the tokens passed, each from its `#` to the end of the line.
    QList<ByteRange> comments() const;

private:
    qsizetype lineEnd(qsizetype from) const;

    const QByteArray m_text;
    QList<ByteRange> m_covered;
    qsizetype m_at = 0;
};

} // namespace toban
