// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/yaml.h"

#include <QByteArrayList>
#include <QRandomGenerator>

namespace toban::test {

/// A random YAML document: its text in a mix of styles and, made without reading that text, what
/// has to be found in it.
class RandomYaml
{
public:
    explicit RandomYaml(quint32 seed);

    const QByteArray &text() const { return m_text; }
    const YamlNode &content() const { return m_content; }
    const QByteArrayList &comments() const { return m_comments; } ///< each once, in order

    bool chance(int oneIn) { return m_random.bounded(oneIn) == 0; }
    int below(int end) { return int(m_random.bounded(end)); }
    YamlNode scalar();
    YamlNode collection(int depth);
    QString newKey();

private:
    QByteArray comment();
    void ownLineComment(int indent);
    void addBlock(const YamlNode &node, int indent);
    void addEntries(const YamlNode &node, int indent, bool isLineBegun);
    void addValue(const YamlNode &node, int indent);
    QByteArray oneLine(const YamlNode &node);
    QByteArray oneLineScalar(const YamlNode &node);
    QByteArray manyLines(const YamlNode &node, int indent);

    QRandomGenerator m_random;
    QByteArray m_eol;
    QByteArray m_text;
    QByteArrayList m_comments;
    YamlNode m_content;
    int m_keys = 0;
};

} // namespace toban::test
