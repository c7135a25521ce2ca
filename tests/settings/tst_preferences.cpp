// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/folders.h"
#include "models/settings/preferences.h"
#include "tests/support/worker.h"

#include <QTemporaryDir>
#include <QTest>

using namespace toban;
using namespace Qt::StringLiterals;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = m_folder.filePath(u"%1.ini"_s.arg(++m_count)); }

    void fallsBack();
    void remembersEveryType();
    void keepsItemsApart();
    void ignoresNonsense();
    void reportsAnUnusableFile();
    void followsTheEnvironment();

private:
    QTemporaryDir m_folder;
    QString m_file;
    int m_count = 0;
};

void TestPreferences::fallsBack()
{
    const Preferences preferences(m_file);
    QCOMPARE(preferences.value(preference::language), QString());
    QCOMPARE(int(preferences.value(preference::theme)), int(Theme::System));
    QVERIFY(preferences.value(preference::isTrayShown));
    QVERIFY(!QFile::exists(m_file));
}

void TestPreferences::remembersEveryType()
{
    const QByteArray bytes("\0\xff\x80=\n;", 6);
    const QStringList list{u"日時"_s, u"a, b"_s};
    {
        Preferences preferences(m_file);
        preferences.set(preference::language, u"ja"_s);
        preferences.set(preference::theme, Theme::Dark);
        preferences.set(preference::isTrayShown, false);
        preferences.set(preference::windowGeometry, bytes, u"shop"_s);
        preferences.set(preference::hiddenColumns, list, u"alerts"_s);
        QVERIFY_RESULT(preferences.sync());
    }
    Preferences preferences(m_file);
    QCOMPARE(preferences.value(preference::language), u"ja"_s);
    QCOMPARE(int(preferences.value(preference::theme)), int(Theme::Dark));
    QCOMPARE(preferences.value(preference::isTrayShown), false);
    QCOMPARE(preferences.value(preference::windowGeometry, u"shop"_s), bytes);
    QCOMPARE(preferences.value(preference::hiddenColumns, u"alerts"_s), list);
    preferences.reset(preference::theme);
    QCOMPARE(int(preferences.value(preference::theme)), int(Theme::System));
}

void TestPreferences::keepsItemsApart()
{
    Preferences preferences(m_file);
    preferences.set(preference::timeRange, u"15m"_s, u"metrics/http"_s);
    preferences.set(preference::timeRange, u"30d"_s, u"metrics"_s);
    QCOMPARE(preferences.value(preference::timeRange, u"metrics/http"_s), u"15m"_s);
    QCOMPARE(preferences.value(preference::timeRange, u"metrics"_s), u"30d"_s);
    QCOMPARE(preferences.value(preference::timeRange, u"overview"_s),
             preference::timeRange.fallback);
}

void TestPreferences::ignoresNonsense()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\ntheme=pink\ntray=perhaps\nlanguage=ja, en\n");
    file.close();
    const Preferences preferences(m_file);
    QCOMPARE(int(preferences.value(preference::theme)), int(Theme::System));
    QVERIFY(preferences.value(preference::isTrayShown));
    QCOMPARE(preferences.value(preference::language), QString());
}

void TestPreferences::reportsAnUnusableFile()
{
    QVERIFY(QDir().mkpath(m_file)); // a folder stands where the file should
    Preferences preferences(m_file);
    preferences.set(preference::language, u"ja"_s);
    const Result<> result = preferences.sync();
    QVERIFY(!result);
    QVERIFY2(result.error().text.contains(m_file), qPrintable(result.error().text));
}

void TestPreferences::followsTheEnvironment()
{
    qputenv("TOBAN_CONFIG_HOME", "/somewhere/config");
    qputenv("TOBAN_DATA_HOME", "/somewhere/data");
    QCOMPARE(Preferences::standardFile(), u"/somewhere/config/preferences.ini"_s);
    QCOMPARE(dataFolder(u"shop"_s), u"/somewhere/data/shop"_s);
    qunsetenv("TOBAN_CONFIG_HOME");
    qunsetenv("TOBAN_DATA_HOME");
    QVERIFY(configFolder().endsWith(u"/toban"));
    QVERIFY(dataFolder(u"shop"_s).endsWith(u"/toban/shop"));
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
