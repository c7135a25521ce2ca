// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/trail.h"
#include "tests/support/worker.h"

#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using namespace toban;
using namespace Qt::StringLiterals;

namespace {

constexpr int entryCount = 6;

AuditRecord record(int number)
{
    return {u"backup.restore"_s, u"案件DB \"%1\"\n"_s.arg(number), AuditRecord::Outcome::Succeeded,
            u"done"_s, QJsonObject{{u"rows"_s, number}}};
}

/// What the same binary does when it is started as a second writer.
int writeEntries(const QString &folder, int count)
{
    Trail trail(folder);
    for (int i = 0; i < count; ++i) {
        if (!trail.append(record(i)))
            return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}

} // namespace

class TestTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void appendsAndReads();
    void keepsToItself();
    void findsNothingInAnIntactTrail();
    void findsTampering_data();
    void findsTampering();
    void findsARewrittenTrailByANote();
    void cannotHideACutByAppending();
    void survivesACrashAtAnyByte();
    void survivesACrashBeforeTheHead();
    void twoProcessesAppend();
    void waitsForNoLockForever();
    void reportsWhatCannotBeWritten();
    void refusesToFollowGarbage();
    void parsesWhatItWrites();

private:
    Trail trail() const
    {
        return Trail(
            m_folder->path() + u"/shop"_s, [] { return Instant(Instant::duration(1'000)); },
            u"ops@desk"_s);
    }

    QString file() const { return trail().file(); }
    QString head() const { return QFileInfo(file()).path() + u"/audit.head"_s; }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void fill()
    {
        for (int i = 1; i <= entryCount; ++i)
            QVERIFY_RESULT(trail().append(record(i)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTrail::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestTrail::appendsAndReads()
{
    QVERIFY(trail().entries()->isEmpty());
    fill();
    const auto entries = trail().entries();
    QVERIFY_RESULT(entries);
    QCOMPARE(entries->size(), entryCount);
    QByteArray previous(64, '0');
    const QByteArrayList lines = read(file()).chopped(1).split('\n');
    for (int i = 0; i < entryCount; ++i) {
        const AuditEntry expected{i + 1, Instant(Instant::duration(1'000)), u"ops@desk"_s,
                                  record(i + 1), previous};
        QVERIFY(entries->at(i) == expected);
        previous = lineHash(lines[i]);
    }
}

void TestTrail::keepsToItself()
{
    fill();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &path : {file(), head(), QFileInfo(file()).path()})
        QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
}

void TestTrail::findsNothingInAnIntactTrail()
{
    const auto none = trail().verify();
    QVERIFY_RESULT(none);
    QVERIFY(*none == TrailReport());
    QVERIFY(!QFileInfo::exists(QFileInfo(file()).path())); // a look makes nothing
    fill();
    const auto report = trail().verify();
    QVERIFY_RESULT(report);
    QVERIFY(report->isIntact());
    QCOMPARE(report->entries, entryCount);
    QCOMPARE(report->lastHash, lineHash(read(file()).chopped(1).split('\n').last()));
    QVERIFY(trail().verify({report->entries, report->lastHash})->isIntact());
}

void TestTrail::findsTampering_data()
{
    using Change = std::function<QByteArrayList(QByteArrayList)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<TrailFlaw::Kind>("kind");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const Change &change, TrailFlaw::Kind kind, int line) {
        QTest::newRow(name) << change << kind << line;
    };
    const auto altered = [](int i) {
        return [i](QByteArrayList lines) {
            lines[i].replace("done", "none");
            return lines;
        };
    };
    row("first altered", altered(0), TrailFlaw::Kind::Broken, 2);
    row("middle altered", altered(3), TrailFlaw::Kind::Broken, 5);
    row("last altered", altered(5), TrailFlaw::Kind::Cut, 6);
    row(
        "space put in",
        [](QByteArrayList lines) {
            lines[2].insert(1, ' ');
            return lines;
        },
        TrailFlaw::Kind::Broken, 4);
    const auto removed = [](int from, int count) {
        return [from, count](QByteArrayList lines) {
            lines.remove(from, count);
            return lines;
        };
    };
    row("first removed", removed(0, 1), TrailFlaw::Kind::Broken, 1);
    row("middle removed", removed(2, 2), TrailFlaw::Kind::Broken, 3);
    row("last removed", removed(5, 1), TrailFlaw::Kind::Cut, 5);
    row("all removed", removed(0, 6), TrailFlaw::Kind::Cut, 0);
    row(
        "reordered",
        [](QByteArrayList lines) {
            lines.swapItemsAt(2, 3);
            return lines;
        },
        TrailFlaw::Kind::Broken, 3);
    row(
        "repeated",
        [](QByteArrayList lines) {
            lines.insert(3, lines[2]);
            return lines;
        },
        TrailFlaw::Kind::Broken, 4);
    row(
        "forged at the end",
        [](QByteArrayList lines) {
            AuditEntry forged = *parseEntry(lines[5]);
            forged.record.text = u"forged"_s; // the chain before it is right
            lines[5] = entryLine(forged);
            return lines;
        },
        TrailFlaw::Kind::Cut, 6);
    row(
        "garbage",
        [](QByteArrayList lines) {
            lines[1] = "???";
            return lines;
        },
        TrailFlaw::Kind::Unreadable, 2);
}

void TestTrail::findsTampering()
{
    QFETCH(const std::function<QByteArrayList(QByteArrayList)>, change);
    QFETCH(const TrailFlaw::Kind, kind);
    QFETCH(const int, line);
    fill();
    const QByteArrayList lines = change(read(file()).chopped(1).split('\n'));
    write(file(), lines.isEmpty() ? QByteArray() : lines.join('\n') + '\n');
    const auto report = trail().verify();
    QVERIFY_RESULT(report);
    QVERIFY(!report->isIntact());
    QCOMPARE(int(report->flaws[0].kind), int(kind));
    QCOMPARE(report->flaws[0].line, line);
    QVERIFY(!report->flaws[0].text.isEmpty());
}

void TestTrail::findsARewrittenTrailByANote()
{
    fill();
    const auto before = trail().verify();
    QVERIFY(QDir(QFileInfo(file()).path()).removeRecursively());
    for (int i = 1; i <= entryCount; ++i)
        QVERIFY_RESULT(trail().append(record(i * 2)));
    QVERIFY(trail().verify()->isIntact()); // nobody can tell without the note
    const auto report = trail().verify({before->entries, before->lastHash});
    QCOMPARE(report->flaws.size(), 1);
    QCOMPARE(int(report->flaws[0].kind), int(TrailFlaw::Kind::Broken));
    const auto beyond = trail().verify({entryCount + 1, before->lastHash});
    QCOMPARE(int(beyond->flaws[0].kind), int(TrailFlaw::Kind::Cut));
}

void TestTrail::cannotHideACutByAppending()
{
    fill();
    QByteArrayList lines = read(file()).chopped(1).split('\n');
    write(file(), lines.first(4).join('\n') + '\n');
    QVERIFY_RESULT(trail().append(record(7)));
    const auto report = trail().verify();
    QCOMPARE(report->flaws.size(), 1);
    QCOMPARE(int(report->flaws[0].kind), int(TrailFlaw::Kind::Cut));
    QCOMPARE(report->flaws[0].line, 5);
    QVERIFY(QFile::remove(head()));
    QCOMPARE(int(trail().verify()->flaws[0].kind), int(TrailFlaw::Kind::HeadLost));
    QVERIFY_RESULT(trail().append(record(8)));
    QVERIFY(!trail().verify()->isIntact());
}

void TestTrail::survivesACrashAtAnyByte()
{
    fill();
    const QByteArray whole = read(file());
    const QByteArray headBefore = read(head());
    QVERIFY_RESULT(trail().append(record(7)));
    const QByteArray after = read(file());
    for (qsizetype size = whole.size() + 1; size < after.size(); ++size) {
        write(file(), after.first(size));
        write(head(), headBefore);
        const auto torn = trail().verify();
        QCOMPARE(torn->flaws.size(), 1);
        QCOMPARE(int(torn->flaws[0].kind), int(TrailFlaw::Kind::Torn));
        if (size % 64 != 0 && size + 1 != after.size())
            continue; // repairing waits for the disk
        QVERIFY_RESULT(trail().append(record(8)));
        QVERIFY(trail().verify()->isIntact());
        const auto entries = trail().entries();
        QCOMPARE(entries->size(), entryCount + 2);
        const AuditRecord &repair = entries->at(entryCount).record;
        QCOMPARE(repair.action, u"trail.repair"_s);
        QCOMPARE(QByteArray::fromBase64(repair.details.value(u"base64").toString().toLatin1()),
                 after.sliced(whole.size(), size - whole.size()));
        QVERIFY(entries->last().record == record(8));
    }
}

void TestTrail::survivesACrashBeforeTheHead()
{
    fill();
    const QByteArray headBefore = read(head());
    QVERIFY_RESULT(trail().append(record(7)));
    write(head(), headBefore);
    const auto report = trail().verify();
    QVERIFY(report->isIntact());
    QCOMPARE(report->afterHead, 1);
    QVERIFY_RESULT(trail().append(record(8)));
    QCOMPARE(trail().verify()->afterHead, 0);
}

void TestTrail::twoProcessesAppend()
{
    const QString folder = QFileInfo(file()).path();
    QProcess processes[2];
    for (QProcess &process : processes)
        process.start(QCoreApplication::applicationFilePath(), {u"--write"_s, folder, u"15"_s});
    QCOMPARE(writeEntries(folder, 15), EXIT_SUCCESS);
    for (QProcess &process : processes) {
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), EXIT_SUCCESS);
    }
    const auto report = trail().verify();
    QVERIFY_RESULT(report);
    QVERIFY(report->isIntact());
    QCOMPARE(report->entries, 45);
}

void TestTrail::waitsForNoLockForever()
{
    fill();
    QLockFile lock(QFileInfo(file()).path() + u"/audit.lock"_s);
    QVERIFY(lock.tryLock());
    const auto entry = trail().append(record(7));
    QVERIFY(!entry);
    QCOMPARE(int(entry.error().kind), int(Error::Kind::Timeout));
    QCOMPARE(trail().entries()->size(), entryCount);
}

void TestTrail::reportsWhatCannotBeWritten()
{
    write(m_folder->path() + u"/shop"_s, "a file where the folder should be");
    const auto entry = trail().append(record(1));
    QVERIFY(!entry);
    QCOMPARE(int(entry.error().kind), int(Error::Kind::Failed));
    QVERIFY(entry.error().text.contains(m_folder->path()));
    QVERIFY(QFile::remove(m_folder->path() + u"/shop"_s));
    // A disk that is full tells so when the bytes are written.
    if (QFile::exists(u"/dev/full"_s)) {
        QVERIFY(QDir(m_folder->path()).mkdir(u"shop"_s));
        QVERIFY(QFile::link(u"/dev/full"_s, file()));
        const auto full = trail().append(record(1));
        QVERIFY(!full);
        QCOMPARE(int(full.error().kind), int(Error::Kind::Failed));
    }
}

void TestTrail::refusesToFollowGarbage()
{
    fill();
    const QByteArray bytes = read(file()) + "garbage\n";
    write(file(), bytes);
    const auto entry = trail().append(record(7));
    QVERIFY(!entry);
    QCOMPARE(int(entry.error().kind), int(Error::Kind::Invalid));
    QCOMPARE(read(file()), bytes);
}

void TestTrail::parsesWhatItWrites()
{
    const AuditEntry entry{
        9'000'000'000,
        Instant(Instant::duration(1'764'000'000'123)),
        u"当番@机"_s,
        {u"a"_s, QString(), AuditRecord::Outcome::Cancelled, u"\u2028 \" \\"_s, {{u"n"_s, 1.5}}},
        QByteArray(64, 'a')};
    const QByteArray line = entryLine(entry);
    QVERIFY(!line.contains('\n'));
    const auto parsed = parseEntry(line);
    QVERIFY_RESULT(parsed);
    QVERIFY(*parsed == entry);
    QCOMPARE(entryLine(*parsed), line);
    for (const char *key : {"action", "number", "object", "outcome", "previous", "time", "user"}) {
        QByteArray broken = line;
        broken.replace('"' + QByteArray(key) + "\":", "\"x\":");
        const auto failed = parseEntry(broken);
        QVERIFY2(!failed, key);
        QVERIFY(failed.error().text.contains(QLatin1StringView(key)));
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write"_L1)
        return writeEntries(arguments.value(2), arguments.value(3).toInt());
    TestTrail test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_trail.moc"
