// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/trail.h"

#include "models/audit/trailfile.h"
#include "models/core/platform.h"

#include <QCoreApplication>
#include <QDir>

namespace toban {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keptTornBytes = 64 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// A trail open for writing, locked.
class Writer
{
public:
    Writer(const QString &folder, const QString &path, const QString &user, Instant now)
        : m_folder(folder), m_file(path), m_user(user), m_now(now)
    {}

    Result<AuditEntry> append(const AuditRecord &record)
    {
        return open()
            .and_then([this] { return findEnd(); })
            .and_then([this] { return noteCut(); })
            .and_then([this] { return noteTear(); })
            .and_then([this, &record] { return write(record); });
    }

private:
    Result<> open()
    {
        if (!QDir().mkpath(m_folder))
            return tl::unexpected(trailError(m_folder, Words::tr("the folder cannot be made")));
        auto lock = lockTrail(m_folder);
        if (!lock)
            return failure(lock);
        m_lock = std::move(*lock);
        const bool isNew = !m_file.exists();
        // The head comes first, so that a trail without one has lost it.
        if (isNew && !QFile::exists(headFile(m_folder))) {
            QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            if (const Result<> written = writeHead(m_folder, {0, noHash()}); !written)
                return written;
        }
        if (!m_file.open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
            return tl::unexpected(trailError(m_file.fileName(), m_file.errorString()));
        if (isNew)
            syncFolderToDisk(m_folder);
        return {};
    }

    Result<> findEnd()
    {
        const TrailEnd end = readEnd(m_file);
        m_size = end.size;
        m_torn = end.torn;
        if (end.size == 0)
            return {};
        const Result<AuditEntry> last = parseEntry(end.lastLine);
        if (!last) {
            return failure(
                Error::Kind::Invalid,
                Words::tr("The audit trail %1 ends in a line that is no entry. Keep the file "
                          "as evidence and move it away; a new one is then begun.")
                    .arg(m_file.fileName()),
                last.error().text);
        }
        m_last = {last->number, lineHash(end.lastLine)};
        return {};
    }

    /// Where the head file knows of entries that are gone, that is written down before anything
    /// else, or the next head would cover it up.
    Result<> noteCut()
    {
        const Result<TrailNote> head = readHead(m_folder);
        const bool isCut = head && head->number >= m_last.number
                           && !(head->number == m_last.number && head->hash == m_last.hash);
        if (!isCut && head)
            return {};
        AuditRecord record{u"trail.cut"_s,
                           m_file.fileName(),
                           AuditRecord::Outcome::Failed,
                           Words::tr("Entries are missing before this one, or were altered."),
                           {}};
        if (head) {
            record.details = {{u"number"_s, head->number},
                              {u"hash"_s, QString::fromLatin1(head->hash)}};
        } else {
            record.text = head.error().text;
        }
        return written(record);
    }

    /// A crash can tear off the last line only. It is taken out, and kept in an entry.
    Result<> noteTear()
    {
        if (m_torn.isEmpty())
            return {};
        const QByteArray torn = std::exchange(m_torn, {});
        const QByteArray kept = torn.first(std::min(torn.size(), keptTornBytes));
        return written(
            {u"trail.repair"_s,
             m_file.fileName(),
             AuditRecord::Outcome::Succeeded,
             Words::tr("The last line was torn off and has been taken out."),
             {{u"bytes"_s, torn.size()}, {u"base64"_s, QString::fromLatin1(kept.toBase64())}}});
    }

    Result<> written(const AuditRecord &record)
    {
        return write(record).map([](const AuditEntry &) {});
    }

    Result<AuditEntry> write(const AuditRecord &record)
    {
        const AuditEntry entry{m_last.number + 1, m_now, m_user, record, m_last.hash};
        const QByteArray line = entryLine(entry);
        const bool isWritten = m_file.resize(m_size) && m_file.seek(m_size)
                               && m_file.write(line + '\n') == line.size() + 1
                               && syncToDisk(m_file);
        if (!isWritten) {
            const Error error = trailError(m_file.fileName(), m_file.errorString());
            m_file.resize(m_size);
            return tl::unexpected(error);
        }
        m_size += line.size() + 1;
        m_last = {entry.number, lineHash(line)};
        if (const Result<> head = writeHead(m_folder, m_last); !head)
            return failure(head);
        return entry;
    }

    const QString m_folder;
    QFile m_file;
    const QString m_user;
    const Instant m_now;
    std::unique_ptr<QLockFile> m_lock;
    qint64 m_size = 0;
    QByteArray m_torn;
    TrailNote m_last{0, noHash()};
};

} // namespace

Trail::Trail(const QString &folder, Clock clock, const QString &user)
    : m_folder(folder), m_clock(std::move(clock)), m_user(user)
{}

QString Trail::file() const
{
    return m_folder + u"/audit.jsonl"_s;
}

Result<AuditEntry> Trail::append(const AuditRecord &record)
{
    return Writer(m_folder, file(), m_user, m_clock()).append(record);
}

Result<QList<AuditEntry>> Trail::entries(std::stop_token stop) const
{
    QList<AuditEntry> entries;
    QFile file(this->file());
    if (!file.exists())
        return entries;
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(trailError(file.fileName(), file.errorString()));
    while (!file.atEnd()) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled,
                           Words::tr("Reading the audit trail was cancelled."));
        if (auto entry = parseEntry(file.readLine().chopped(1)))
            entries.append(std::move(*entry));
    }
    return entries;
}

} // namespace toban
