// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Include
{
    QString file;   ///< from the root of the tree
    QString header; ///< as it is written
};

QString domainOf(const QString &path)
{
    return path.section(u'/', 0, 1);
}

/// Headers of what does something, as against headers of values. Only its own domain and app/
/// may know them; app/ connects domains.
const QStringList services{
    u"models/audit/trail.h"_s,       u"models/credentials/vault.h"_s,
    u"models/metrics/history.h"_s,   u"models/metrics/sampler.h"_s,
    u"models/metrics/healthlog.h"_s, u"models/settings/profilefile.h"_s,
};

} // namespace

/// The directions of docs/architecture.md, read off the includes: app -> ui -> models; in models,
/// domain -> connections -> core.
class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void modelsKnowNoScreen();
    void uiKnowsNoComposition();
    void coreKnowsNobody();
    void connectionsKnowValuesOnly();
    void domainsKnowNoForeignService();

private:
    QString breaches(const QString &below,
                     const std::function<bool(const Include &)> &isAllowed) const;

    QList<Include> m_includes;
};

void TestLayering::initTestCase()
{
    const QDir root(QStringLiteral(TOBAN_SOURCE_DIR));
    static const QRegularExpression pattern(u"^#include [\"<]([^\">]+)[\">]"_s,
                                            QRegularExpression::MultilineOption);
    for (const QString &folder : {u"app"_s, u"ui"_s, u"models"_s}) {
        QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto match = pattern.globalMatch(text); match.hasNext();)
                m_includes.append(
                    {root.relativeFilePath(file.fileName()), match.next().captured(1)});
        }
    }
    QVERIFY(m_includes.size() > 300);
}

void TestLayering::modelsKnowNoScreen()
{
    static const QRegularExpression screen(
        u"^(ui/|app/|Qt(Gui|Widgets|Charts|Svg)|Q(Application|Widget|Painter|Pixmap|Icon|Color|"
        "Image|Font|Palette|Action|MainWindow|Dialog|Chart)$)"_s);
    QCOMPARE(
        breaches(u"models/"_s,
                 [](const Include &include) { return !screen.match(include.header).hasMatch(); }),
        QString());
}

void TestLayering::uiKnowsNoComposition()
{
    QCOMPARE(breaches(u"ui/"_s,
                      [](const Include &include) { return !include.header.startsWith(u"app/"_s); }),
             QString());
}

void TestLayering::coreKnowsNobody()
{
    QCOMPARE(breaches(u"models/core/"_s,
                      [](const Include &include) {
                          return !include.header.startsWith(u"models/"_s)
                                 || include.header.startsWith(u"models/core/"_s);
                      }),
             QString());
}

void TestLayering::connectionsKnowValuesOnly()
{
    const QStringList values{u"models/settings/profile.h"_s, u"models/metrics/sample.h"_s,
                             u"models/credentials/secrets.h"_s};
    QCOMPARE(breaches(u"models/connections/"_s,
                      [&values](const Include &include) {
                          return !include.header.startsWith(u"models/"_s)
                                 || include.header.startsWith(u"models/core/"_s)
                                 || include.header.startsWith(u"models/connections/"_s)
                                 || values.contains(include.header);
                      }),
             QString());
}

void TestLayering::domainsKnowNoForeignService()
{
    QCOMPARE(breaches(u"models/"_s,
                      [](const Include &include) {
                          return !services.contains(include.header)
                                 || domainOf(include.header) == domainOf(include.file);
                      }),
             QString());
}

QString TestLayering::breaches(const QString &below,
                               const std::function<bool(const Include &)> &isAllowed) const
{
    QStringList found;
    for (const Include &include : m_includes) {
        if (include.file.startsWith(below) && !isAllowed(include))
            found.append(include.file + u" includes "_s + include.header);
    }
    return found.join(u'\n');
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
