// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTranslator>

namespace toban {

/// The language of the whole application. Widgets hear of a change by QEvent::LanguageChange.
class Language
{
public:
    ~Language();

    /// Codes of the languages there are, in the order they are offered.
    static QStringList codes();

    /// What speakers call their language: "日本語", "English".
    static QString nativeName(const QString &code);

    /// Speaks the language of `code` from now on; an empty or unknown code means the system's
    /// language when there is a translation, else English. Numbers and dates follow.
    void apply(const QString &code);

    /// The code in use.
    QString code() const { return m_code; }

private:
    QTranslator m_own;
    QTranslator m_qt;
    QString m_code;
};

} // namespace toban
