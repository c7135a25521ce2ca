// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace toban {

/// One remembered choice of the user: where it is kept and what holds until it is made.
template <class T>
struct Preference
{
    const char *key;
    T fallback;
};

enum class Theme { System, Light, Dark };

/// Every preference there is. Preferences of a page or profile take its name as `item`.
namespace preference {

inline const Preference<QString> language{"language", {}}; ///< "ja", "en"; empty: the system's
inline const Preference<Theme> theme{"theme", Theme::System};
inline const Preference<QString> lastProfile{"lastProfile", {}};
inline const Preference<QString> lastPage{"lastPage",
                                          QStringLiteral("overview")};    ///< item: profile
inline const Preference<QByteArray> windowGeometry{"windowGeometry", {}}; ///< item: profile
inline const Preference<QByteArray> windowState{"windowState", {}};       ///< item: profile
inline const Preference<bool> isTrayShown{"tray", true};
inline const Preference<bool> isClosedToTray{"closeToTray", false};
inline const Preference<QStringList> hiddenColumns{"hiddenColumns", {}};       ///< item: table
inline const Preference<QByteArray> headerState{"headerState", {}};            ///< item: table
inline const Preference<QByteArray> metricsLayout{"metricsLayout", {}};        ///< item: profile
inline const Preference<QString> timeRange{"timeRange", QStringLiteral("1h")}; ///< item: page

} // namespace preference

/// The user's preferences, kept in an ini file that several running programs may share. Holds no
/// secret. Created once by app/ and passed by reference; lives in the main thread.
class Preferences
{
public:
    explicit Preferences(const QString &file = standardFile());

    /// `preferences.ini` in configFolder().
    static QString standardFile();

    /// The remembered value, or the fallback when there is none or it is of no use.
    template <class T>
    T value(const Preference<T> &preference, const QString &item = {}) const
    {
        return converted(stored(preference.key, item), preference.fallback);
    }

    template <class T>
    void set(const Preference<T> &preference, const T &value, const QString &item = {})
    {
        store(preference.key, item, variant(value));
    }

    /// Forgets a value, so that the fallback holds again.
    template <class T>
    void reset(const Preference<T> &preference, const QString &item = {})
    {
        store(preference.key, item, {});
    }

    /// Writes what is pending. Errors: Failed when the file cannot be read or written.
    Result<> sync();

private:
    QVariant stored(const char *key, const QString &item) const;
    void store(const char *key, const QString &item, const QVariant &value);

    static QString converted(const QVariant &stored, const QString &fallback);
    static QByteArray converted(const QVariant &stored, const QByteArray &fallback);
    static QStringList converted(const QVariant &stored, const QStringList &fallback);
    static bool converted(const QVariant &stored, bool fallback);
    static Theme converted(const QVariant &stored, Theme fallback);
    static QVariant variant(const QVariant &value) { return value; }
    static QVariant variant(Theme theme);

    QSettings m_settings;
};

} // namespace toban
