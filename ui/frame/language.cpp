// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace toban {

namespace {

QString systemCode()
{
    for (const QString &language : QLocale::system().uiLanguages()) {
        const QString code = language.section(QLatin1Char('-'), 0, 0);
        if (Language::codes().contains(code))
            return code;
    }
    return QStringLiteral("en");
}

/// Numbers and dates of the country one works in, as long as it speaks the chosen language.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale chosen(code);
    return system.language() == chosen.language() ? system : chosen;
}

} // namespace

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList Language::codes()
{
    return {QStringLiteral("ja"), QStringLiteral("en")};
}

QString Language::nativeName(const QString &code)
{
    return code == QLatin1StringView("ja") ? QStringLiteral("日本語") : QStringLiteral("English");
}

void Language::apply(const QString &code)
{
    m_code = codes().contains(code) ? code : systemCode();
    QLocale::setDefault(localeOf(m_code));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (!m_own.load(QStringLiteral(":/i18n/toban_%1.qm").arg(m_code)))
        qWarning("The translation for %s is missing", qPrintable(m_code));
    // Qt has no English translation: its sources are English.
    if (m_qt.load(QStringLiteral("qtbase_") + m_code,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(&m_own);
}

} // namespace toban
