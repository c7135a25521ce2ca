// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/preferences.h"

#include "models/settings/folders.h"

#include <QCoreApplication>

#include <utility>

namespace toban {

namespace {

constexpr std::pair<Theme, const char *> themeWords[] = {
    {Theme::System, "system"}, {Theme::Light, "light"}, {Theme::Dark, "dark"}};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// "hiddenColumns/alerts". A slash in an item would make groups of it.
QString fullKey(const char *key, const QString &item)
{
    QString name = QString::fromLatin1(key);
    if (!item.isEmpty())
        name += QLatin1Char('/')
                + QString(item)
                      .replace(QLatin1Char('/'), QLatin1Char('|'))
                      .replace(QLatin1Char('\\'), QLatin1Char('|'));
    return name;
}

} // namespace

Preferences::Preferences(const QString &file) : m_settings(file, QSettings::IniFormat) {}

QString Preferences::standardFile()
{
    return configFolder() + QStringLiteral("/preferences.ini");
}

Result<> Preferences::sync()
{
    m_settings.sync();
    switch (m_settings.status()) {
    case QSettings::NoError:
        return {};
    case QSettings::FormatError:
        return failure(
            Error::Kind::Failed,
            Words::tr("The preferences in %1 cannot be understood. Correct or remove that file.")
                .arg(m_settings.fileName()));
    case QSettings::AccessError:
        break;
    }
    return failure(
        Error::Kind::Failed,
        Words::tr("The preferences could not be kept in %1. Check that the folder exists and "
                  "may be written to.")
            .arg(m_settings.fileName()));
}

QVariant Preferences::stored(const char *key, const QString &item) const
{
    return m_settings.value(fullKey(key, item));
}

void Preferences::store(const char *key, const QString &item, const QVariant &value)
{
    if (value.isValid())
        m_settings.setValue(fullKey(key, item), value);
    else
        m_settings.remove(fullKey(key, item));
}

QString Preferences::converted(const QVariant &stored, const QString &fallback)
{
    return stored.typeId() == QMetaType::QString ? stored.toString() : fallback;
}

QByteArray Preferences::converted(const QVariant &stored, const QByteArray &fallback)
{
    return stored.isValid() ? stored.toByteArray() : fallback;
}

QStringList Preferences::converted(const QVariant &stored, const QStringList &fallback)
{
    return stored.isValid() ? stored.toStringList() : fallback;
}

bool Preferences::converted(const QVariant &stored, bool fallback)
{
    // An ini file gives texts; only what QSettings itself writes counts.
    const QString text = stored.toString();
    if (text == QLatin1StringView("true"))
        return true;
    return text == QLatin1StringView("false") ? false : fallback;
}

Theme Preferences::converted(const QVariant &stored, Theme fallback)
{
    for (const auto &[theme, word] : themeWords) {
        if (stored.toString() == QLatin1StringView(word))
            return theme;
    }
    return fallback;
}

QVariant Preferences::variant(Theme theme)
{
    for (const auto &[known, word] : themeWords) {
        if (known == theme)
            return QString::fromLatin1(word);
    }
    Q_UNREACHABLE();
}

} // namespace toban
