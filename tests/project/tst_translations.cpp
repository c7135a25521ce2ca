// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    bool isFinished = true;
    QStringList forms; ///< one translation, or one for each plural form
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (xml.readNextStartElement() || !xml.atEnd()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name"_s) {
            context = xml.readElementText();
        } else if (xml.name() == u"message"_s) {
            messages.append({context, {}, true, {}});
        } else if (xml.name() == u"source"_s) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            messages.last().isFinished = !xml.attributes().hasAttribute(u"type"_s);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            messages.last().forms.append(text.trimmed());
        }
    }
    return messages;
}

QStringList keys(const QList<Message> &messages)
{
    QStringList keys;
    for (const Message &message : messages)
        keys.append(message.context + u'|' + message.source);
    keys.sort();
    return keys;
}

/// %1, %2, %n and the like, sorted.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(L?\\d+|n)"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void placeholdersSurvive();
    void filesAreUpToDate();
    void contextsBearTheirStructsName();
    void noUserTextIsOutsideTr();

private:
    const QDir m_root{QStringLiteral(TOBAN_SOURCE_DIR)};
};

void TestTranslations::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("ja") << u"translations/toban_ja.ts"_s;
    QTest::newRow("en") << u"translations/toban_en.ts"_s;
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, file);
    const QList<Message> messages = messagesOf(m_root.filePath(file));
    QVERIFY(messages.size() > 200);
    QStringList open;
    for (const Message &message : messages) {
        if (!message.isFinished || message.forms.contains(QString()))
            open.append(message.context + u": "_s + message.source);
    }
    QCOMPARE(open.join(u'\n'), QString());
}

void TestTranslations::placeholdersSurvive()
{
    QStringList broken;
    for (const Message &message : messagesOf(m_root.filePath(u"translations/toban_ja.ts"_s))) {
        for (const QString &form : message.forms) {
            if (placeholders(form) != placeholders(message.source))
                broken.append(message.context + u": "_s + message.source);
        }
    }
    QCOMPARE(broken.join(u'\n'), QString());
}

/// lupdate on the sources finds exactly the texts that the files have.
void TestTranslations::filesAreUpToDate()
{
    QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(m_root.path());
    lupdate.start(QStringLiteral(TOBAN_LUPDATE),
                  {u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s, u"app"_s, u"models"_s,
                   u"ui"_s, u"-ts"_s, fresh});
    QVERIFY2(lupdate.waitForStarted(), qPrintable(lupdate.errorString()));
    QVERIFY(lupdate.waitForFinished(60'000));
    QCOMPARE(lupdate.exitCode(), 0);
    const QStringList inSources = keys(messagesOf(fresh));
    QVERIFY(!inSources.isEmpty());
    const QStringList translated = keys(messagesOf(m_root.filePath(u"translations/toban_ja.ts"_s)));
    const auto without = [](const QStringList &some, const QStringList &others) {
        const QSet<QString> known(others.cbegin(), others.cend());
        QStringList rest;
        for (const QString &key : some) {
            if (!known.contains(key))
                rest.append(key);
        }
        return rest.join(u'\n');
    };
    QCOMPARE(without(inSources, translated), QString());
    QCOMPARE(without(translated, inSources), QString());
}

/// lupdate takes the name of the struct in some places and the declared context in others, so the
/// two have to be one; else the text is looked up under a context that no file has.
void TestTranslations::contextsBearTheirStructsName()
{
    static const QRegularExpression declared(
        u"(?:struct|class) (\\w+)[^{;]*\\{\\s*Q_DECLARE_TR_FUNCTIONS\\((\\w+)\\)"_s);
    QStringList found;
    for (const QString &folder : {u"app"_s, u"models"_s, u"ui"_s}) {
        QDirIterator files(m_root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto match = declared.globalMatch(text); match.hasNext();) {
                const auto declaration = match.next();
                if (declaration.captured(1) != declaration.captured(2))
                    found.append(m_root.relativeFilePath(file.fileName()) + u": "_s
                                 + declaration.captured(1) + u" declares "_s
                                 + declaration.captured(2));
            }
        }
    }
    QCOMPARE(found.join(u'\n'), QString());
}

/// Whatever sets a text that people read gets it from tr(): a literal there is a text that stays
/// English.
void TestTranslations::noUserTextIsOutsideTr()
{
    static const QRegularExpression literal(
        u"(?:setText|setTitle|setToolTip|setWindowTitle|setPlaceholderText|setAccessibleName|"
        "setAccessibleDescription|setStatusTip|addRow|addTab|showEmpty|showLoading|QLabel|"
        "QPushButton|QCheckBox)\\(\\s*(?:QStringLiteral\\(\\s*|QLatin1StringView\\(|u?)\"([^\"]*)\""_s);
    static const QRegularExpression words(u"[A-Za-z]{3,}"_s);
    QStringList found;
    QDirIterator files(m_root.filePath(u"ui"_s), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = literal.globalMatch(text); match.hasNext();) {
            const QString captured = match.next().captured(1);
            // Examples of addresses and names are the same in every language.
            const bool isExample = captured.contains(u"example.com"_s) || captured.startsWith(u'<')
                                   || captured.contains(QRegularExpression(u"^[a-z0-9-]+$"_s));
            if (words.match(captured).hasMatch() && !isExample)
                found.append(m_root.relativeFilePath(file.fileName()) + u": "_s + captured);
        }
    }
    QCOMPARE(found.join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
