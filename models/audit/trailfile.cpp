// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/trailfile.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSaveFile>

#include <chrono>

namespace toban {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds lockPatience(10'000);
constexpr qint64 chunk = 64 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString headFile(const QString &folder)
{
    return folder + u"/audit.head"_s;
}

Result<TrailNote> readHead(const QString &folder)
{
    static const QRegularExpression pattern(u"^([0-9]{1,18}) ([0-9a-f]{64})\n\\z"_s);
    QFile file(headFile(folder));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(trailError(file.fileName(), file.errorString()));
    const auto match = pattern.match(QString::fromLatin1(file.read(chunk)));
    if (!match.hasMatch())
        return tl::unexpected(
            trailError(file.fileName(), Words::tr("it is not as Toban writes it")));
    return TrailNote{match.captured(1).toLongLong(), match.captured(2).toLatin1()};
}

Result<> writeHead(const QString &folder, const TrailNote &head)
{
    QSaveFile file(headFile(folder));
    const QByteArray text = QByteArray::number(head.number) + ' ' + head.hash + '\n';
    const bool isWritten = file.open(QIODevice::WriteOnly)
                           && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                           && file.write(text) == text.size() && file.commit();
    if (isWritten)
        return {};
    return tl::unexpected(trailError(file.fileName(), file.errorString()));
}

TrailEnd readEnd(QFile &file)
{
    QByteArray tail;
    qint64 begin = file.size();
    // Until the tail holds a whole line: two line ends, or the file's beginning and one.
    while (begin > 0 && tail.count('\n') < 2) {
        const qint64 step = std::min(begin, chunk);
        begin -= step;
        file.seek(begin);
        tail.prepend(file.read(step));
    }
    const qsizetype lastEnd = tail.lastIndexOf('\n');
    TrailEnd end;
    end.size = begin + lastEnd + 1;
    end.torn = tail.sliced(lastEnd + 1);
    if (lastEnd >= 0) {
        const qsizetype lineBegin = lastEnd == 0 ? 0 : tail.lastIndexOf('\n', lastEnd - 1) + 1;
        end.lastLine = tail.sliced(lineBegin, lastEnd - lineBegin);
    }
    return end;
}

Result<std::unique_ptr<QLockFile>> lockTrail(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + u"/audit.lock"_s);
    if (lock->tryLock(int(lockPatience.count())))
        return lock;
    if (lock->error() == QLockFile::LockFailedError) {
        return failure(
            Error::Kind::Timeout,
            Words::tr("Another program is writing to the audit trail in %1 and does not end. "
                      "Close it.")
                .arg(folder));
    }
    return tl::unexpected(trailError(folder, Words::tr("no file can be made in the folder")));
}

Error trailError(const QString &file, const QString &reason)
{
    return {
        Error::Kind::Failed,
        Words::tr("The audit trail cannot be kept in %1: %2. Check the rights and the space on the "
                  "disk.")
            .arg(file, reason),
        {}};
}

} // namespace toban
