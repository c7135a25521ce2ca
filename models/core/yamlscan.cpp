// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/yamlscan.h"

#include <algorithm>

namespace toban {

YamlScan::YamlScan(const QByteArray &text) : m_text(text)
{
    if (text.startsWith("\xef\xbb\xbf"))
        m_at = 3; // a byte order mark
}

ByteRange YamlScan::cover(ByteRange token)
{
    m_covered.append(token);
    m_at = std::max(m_at, token.end);
    return token;
}

qsizetype YamlScan::nextMark() const
{
    qsizetype at = m_at;
    while (at < m_text.size()) {
        const char c = m_text[at];
        if (c == '#')
            at = lineEnd(at);
        else if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
            ++at;
        else
            break;
    }
    return at;
}

qsizetype YamlScan::pass(char indicator)
{
    const qsizetype at = nextMark();
    if (at >= m_text.size() || m_text[at] != indicator)
        return -1;
    m_at = at + 1;
    return at;
}

QList<ByteRange> YamlScan::comments() const
{
    QList<ByteRange> covered = m_covered;
    std::sort(covered.begin(), covered.end(),
              [](const ByteRange &a, const ByteRange &b) { return a.begin < b.begin; });
    covered.append({m_text.size(), m_text.size()});
    QList<ByteRange> comments;
    qsizetype at = 0;
    for (const ByteRange &token : std::as_const(covered)) {
        while (at < token.begin) {
            at = m_text.indexOf('#', at);
            if (at < 0 || at >= token.begin)
                break;
            qsizetype end = lineEnd(at);
            if (end > at && m_text[end - 1] == '\r')
                --end;
            comments.append({at, end});
            at = end;
        }
        at = std::max(at < 0 ? 0 : at, token.end);
    }
    return comments;
}

qsizetype YamlScan::lineEnd(qsizetype from) const
{
    const qsizetype end = m_text.indexOf('\n', from);
    return end < 0 ? m_text.size() : end;
}

} // namespace toban
