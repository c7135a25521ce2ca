// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/profilefile.h"
#include "tests/support/worker.h"

#include <QTemporaryDir>
#include <QTest>

using namespace toban;
using namespace Qt::StringLiterals;

class TestProfileFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void createsListsAndLoads();
    void savesEdits();
    void neverOverwrites();
    void keepsTheOldFileWhenWritingFails();
    void namesWhatIsWrong();
    void checksNames();

private:
    ProfileFolder folder() const { return ProfileFolder(m_folder->filePath(u"profiles"_s)); }

    static Profile profile(const QString &name)
    {
        Profile profile;
        profile.name = name;
        profile.title = u"案件管理"_s;
        profile.hosts = {{u"a"_s, {}, u"ops@a"_s}};
        return profile;
    }

    void write(const QString &name, const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(folder().file(name)).path()));
        QFile file(folder().file(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QByteArray text(const QString &name) const
    {
        QFile file(folder().file(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfileFolder::createsListsAndLoads()
{
    QCOMPARE(folder().names(), QStringList());
    QVERIFY_RESULT(folder().create(profile(u"shop"_s)));
    QVERIFY_RESULT(folder().create(profile(u"jobs"_s)));
    write(u"broken"_s, "a: [");
    QVERIFY(QDir(folder().folder()).mkdir(u"no-profile"_s));
    QCOMPARE(folder().names(), (QStringList{u"broken"_s, u"jobs"_s, u"shop"_s}));
    const auto loaded = folder().load(u"shop"_s);
    QVERIFY_RESULT(loaded);
    QVERIFY(loaded->profile == profile(u"shop"_s));
    QVERIFY(loaded->warnings.isEmpty());
    QVERIFY(loaded->text.contains("# "));
}

void TestProfileFolder::savesEdits()
{
    write(u"shop"_s, "# mine\nhosts: # all\n  - name: a # first\n    ssh: ops@a\n");
    auto opened = folder().load(u"shop"_s);
    QVERIFY_RESULT(opened);
    Profile edited = opened->profile;
    edited.hosts[0].ssh = u"root@a"_s;
    const auto saved = folder().save(*opened, edited);
    QVERIFY_RESULT(saved);
    QVERIFY(saved->profile == edited);
    QCOMPARE(text(u"shop"_s), "# mine\nhosts: # all\n  - name: a # first\n    ssh: root@a\n");
    edited.title = u"店"_s;
    QVERIFY_RESULT(folder().save(*saved, edited));
    QCOMPARE(folder().load(u"shop"_s)->profile.title, u"店"_s);
}

void TestProfileFolder::neverOverwrites()
{
    QVERIFY_RESULT(folder().create(profile(u"shop"_s)));
    const auto again = folder().create(profile(u"shop"_s));
    QVERIFY(!again);
    QCOMPARE(int(again.error().kind), int(Error::Kind::Conflict));

    const auto opened = folder().load(u"shop"_s);
    QVERIFY_RESULT(opened);
    const QByteArray other = opened->text + "# by someone else\n";
    write(u"shop"_s, other);
    Profile edited = opened->profile;
    edited.title = u"店"_s;
    const auto saved = folder().save(*opened, edited);
    QVERIFY(!saved);
    QCOMPARE(int(saved.error().kind), int(Error::Kind::Conflict));
    QCOMPARE(text(u"shop"_s), other);
}

void TestProfileFolder::keepsTheOldFileWhenWritingFails()
{
    QVERIFY_RESULT(folder().create(profile(u"shop"_s)));
    const auto opened = folder().load(u"shop"_s);
    Profile edited = opened->profile;
    edited.hosts.append(edited.hosts[0]);
    QVERIFY(!folder().save(*opened, edited)); // a name twice
    QCOMPARE(text(u"shop"_s), opened->text);
    QVERIFY(QFile::remove(folder().file(u"shop"_s)));
    edited = opened->profile;
    edited.title = u"店"_s;
    const auto saved = folder().save(*opened, edited);
    QVERIFY(!saved);
    QCOMPARE(int(saved.error().kind), int(Error::Kind::NotFound));

    QFile blocked(folder().folder() + u"/blocked"_s); // a file where the folder should be
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    const auto created = folder().create(profile(u"blocked"_s));
    QVERIFY(!created);
    QCOMPARE(int(created.error().kind), int(Error::Kind::Failed));
}

void TestProfileFolder::namesWhatIsWrong()
{
    const auto missing = folder().load(u"none"_s);
    QVERIFY(!missing);
    QCOMPARE(int(missing.error().kind), int(Error::Kind::NotFound));
    QVERIFY(missing.error().text.contains(folder().file(u"none"_s)));

    write(u"bad"_s, "unknown: 1\nenvironment: prod\nrefresh: x\n");
    const auto bad = folder().load(u"bad"_s);
    QVERIFY(!bad);
    QCOMPARE(int(bad.error().kind), int(Error::Kind::Invalid));
    QVERIFY2(bad.error().text.startsWith(folder().file(u"bad"_s) + u", line 2, column 14, "_s),
             qPrintable(bad.error().text));
    QCOMPARE(bad.error().detail.count(u'\n'), 2);
    QCOMPARE(text(u"bad"_s), "unknown: 1\nenvironment: prod\nrefresh: x\n");
}

void TestProfileFolder::checksNames()
{
    for (const QString &name : {u"a"_s, u"shop-1_x.y"_s, QString(64, u'a')})
        QVERIFY2(ProfileFolder::isName(name), qPrintable(name));
    for (const QString &name : {u""_s, u".."_s, u".x"_s, u"a/b"_s, u"a b"_s, u"店"_s, u"a\n"_s,
                                u"CON"_s, u"nul.x"_s, u"x."_s, QString(65, u'a')})
        QVERIFY2(!ProfileFolder::isName(name), qPrintable(name));
    QCOMPARE(int(folder().load(u"../x"_s).error().kind), int(Error::Kind::Invalid));
    QCOMPARE(int(folder().create(profile(u"a/b"_s)).error().kind), int(Error::Kind::Invalid));
}

QTEST_GUILESS_MAIN(TestProfileFolder)
#include "tst_profilefolder.moc"
