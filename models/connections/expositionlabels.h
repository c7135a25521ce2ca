// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/expositioncursor.h"
#include "models/metrics/sample.h"

#include <QHash>

namespace toban {

/// Reads the label sets of one text. Sets and their words repeat a great deal from line to line:
/// each is made once and shared. The text must outlive it.
class ExpositionLabels
{
public:
    /// `instance`, unless empty, becomes a label of every set.
    explicit ExpositionLabels(const QString &instance);

    /// Of a sample without braces.
    const Labels &none() const { return m_none; }

    /// From behind `{` to behind `}`; nothing when that is damaged.
    std::optional<Labels> read(ExpositionCursor &cursor);

private:
    std::optional<Labels> parsed(QByteArrayView raw);
    bool readLabel(ExpositionCursor &cursor, Labels &labels);
    void addInstance(Labels &labels) const;
    QString shared(QByteArrayView raw);

    QString m_instance;
    Labels m_none;
    QHash<QByteArrayView, Labels> m_sets;
    QHash<QByteArrayView, QString> m_words;
};

} // namespace toban
