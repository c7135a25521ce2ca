// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace toban {

/// A place in a line of exposition text, and what can be taken from there. The views it gives are
/// into that line.
class ExpositionCursor
{
public:
    ExpositionCursor() = default;
    explicit ExpositionCursor(QByteArrayView line) : m_at(line.begin()), m_end(line.end()) {}

    bool isAtEnd() const { return m_at == m_end; }
    bool isAt(char c) const { return m_at != m_end && *m_at == c; }
    bool isAtBlank() const { return isAt(' ') || isAt('\t'); }

    void skipBlanks()
    {
        while (isAtBlank())
            ++m_at;
    }

    /// Goes past `c` when it stands here.
    bool take(char c)
    {
        const bool isHere = isAt(c);
        m_at += isHere ? 1 : 0;
        return isHere;
    }

    QByteArrayView rest() const { return {m_at, m_end}; }

    /// Blanks, then everything up to the next blank.
    QByteArrayView word()
    {
        skipBlanks();
        const char *start = m_at;
        while (m_at != m_end && !isAtBlank())
            ++m_at;
        return {start, m_at};
    }

    /// `[a-zA-Z_][a-zA-Z0-9_]*`, of a metric with colons; empty when none stands here.
    QByteArrayView name(bool isColonAllowed)
    {
        const char *start = m_at;
        while (m_at != m_end && isNamed(*m_at, m_at == start, isColonAllowed))
            ++m_at;
        return {start, m_at};
    }

    /// From behind a `"` to before the next that is not escaped, and goes past that; nothing when
    /// there is none.
    std::optional<QByteArrayView> quoted()
    {
        const char *start = m_at;
        while (m_at != m_end && *m_at != '"')
            m_at += *m_at == '\\' && m_at + 1 != m_end ? 2 : 1;
        if (m_at == m_end)
            return std::nullopt;
        return QByteArrayView(start, m_at++);
    }

private:
    static bool isNamed(char c, bool isFirst, bool isColonAllowed)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'
               || (c >= '0' && c <= '9' && !isFirst) || (c == ':' && isColonAllowed);
    }

    const char *m_at = nullptr;
    const char *m_end = nullptr;
};

/// A value or timestamp, NaN and the infinities included.
std::optional<double> expositionNumber(QByteArrayView token);

/// Undoes `\\`, `\n` and `\"`; any other backslash stands for itself.
QString expositionText(QByteArrayView raw);

} // namespace toban
