// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/expositionlabels.h"

#include <limits>

namespace toban {

namespace {

const QString instanceLabel = QStringLiteral("instance");

} // namespace

std::optional<double> expositionNumber(QByteArrayView token)
{
    const auto is = [token](const char *word) {
        return token.compare(QByteArrayView(word), Qt::CaseInsensitive) == 0;
    };
    bool isNumber = false;
    const double value = token.toDouble(&isNumber);
    if (isNumber)
        return value;
    if (is("NaN"))
        return std::numeric_limits<double>::quiet_NaN();
    if (is("+Inf") || is("Inf"))
        return std::numeric_limits<double>::infinity();
    if (is("-Inf"))
        return -std::numeric_limits<double>::infinity();
    return std::nullopt;
}

QString expositionText(QByteArrayView raw)
{
    if (!raw.contains('\\'))
        return QString::fromUtf8(raw);
    QByteArray text;
    text.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const char next = raw[i] == '\\' && i + 1 < raw.size() ? raw[i + 1] : '\0';
        if (next == '\\' || next == '"' || next == 'n') {
            text += next == 'n' ? '\n' : next;
            ++i;
        } else {
            text += raw[i];
        }
    }
    return QString::fromUtf8(text);
}

ExpositionLabels::ExpositionLabels(const QString &instance) : m_instance(instance)
{
    addInstance(m_none);
}

std::optional<Labels> ExpositionLabels::read(ExpositionCursor &cursor)
{
    const char *start = cursor.rest().begin();
    while (!cursor.isAtEnd() && !cursor.isAt('}')) {
        const bool isQuoted = cursor.take('"');
        if (isQuoted ? !cursor.quoted() : !cursor.take(*cursor.rest().begin()))
            return std::nullopt;
    }
    const QByteArrayView raw(start, cursor.rest().begin());
    if (!cursor.take('}'))
        return std::nullopt;
    const auto known = m_sets.constFind(raw);
    if (known != m_sets.cend())
        return *known;
    const std::optional<Labels> labels = parsed(raw);
    if (labels)
        m_sets.insert(raw, *labels);
    return labels;
}

std::optional<Labels> ExpositionLabels::parsed(QByteArrayView raw)
{
    ExpositionCursor cursor(raw);
    Labels labels;
    for (cursor.skipBlanks(); !cursor.isAtEnd(); cursor.skipBlanks()) {
        if (!readLabel(cursor, labels))
            return std::nullopt;
    }
    addInstance(labels);
    return labels;
}

/// `name="value"` and the comma behind it; the last one may have a comma, too.
bool ExpositionLabels::readLabel(ExpositionCursor &cursor, Labels &labels)
{
    const QByteArrayView label = cursor.name(false);
    cursor.skipBlanks();
    if (label.isEmpty() || !cursor.take('='))
        return false;
    cursor.skipBlanks();
    if (!cursor.take('"'))
        return false;
    const auto value = cursor.quoted();
    if (!value)
        return false;
    const qsizetype count = labels.size();
    if (!value->isEmpty()) { // an empty label is the same as none
        // Most exporters sort their labels: the hint spares the search.
        labels.insert(labels.cend(), shared(label), shared(*value));
        if (labels.size() == count)
            return false; // the same label twice
    }
    cursor.skipBlanks();
    return cursor.isAtEnd() || cursor.take(',');
}

void ExpositionLabels::addInstance(Labels &labels) const
{
    if (m_instance.isEmpty())
        return;
    const QString own = labels.take(instanceLabel);
    if (!own.isEmpty())
        labels.insert(QStringLiteral("exported_instance"), own);
    labels.insert(instanceLabel, m_instance);
}

/// A copy, which shares the text: a reference would not outlive the next word.
QString ExpositionLabels::shared(QByteArrayView raw)
{
    const auto known = m_words.constFind(raw);
    return known != m_words.cend() ? *known : *m_words.insert(raw, expositionText(raw));
}

} // namespace toban
