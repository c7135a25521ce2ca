// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/trail.h"
#include "models/audit/trailfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace toban {

using namespace Qt::StringLiterals;

namespace {

using Flaw = TrailFlaw::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// Goes through a trail line by line.
class Examination
{
public:
    Examination(const TrailNote &head, const TrailNote &note) : m_head(head), m_note(note) {}

    void look(const QByteArray &line)
    {
        ++m_line;
        const Result<AuditEntry> entry = parseEntry(line);
        if (entry) {
            ++m_report.entries;
            checkChain(*entry);
            checkKnown(*entry, lineHash(line));
            m_number = entry->number;
        } else {
            flaw(Flaw::Unreadable, Words::tr("This line is no entry: %1").arg(entry.error().text));
            ++m_number;
        }
        m_hash = lineHash(line);
    }

    void lookAtTorn()
    {
        ++m_line;
        flaw(Flaw::Torn,
             Words::tr("The last line was not written to its end, as after a crash. The next "
                       "entry repairs that."));
    }

    TrailReport report()
    {
        if (m_head.number > m_number) {
            flaw(Flaw::Cut, Words::tr("The trail ends before entry %1, which the head file knows.")
                                .arg(m_head.number));
        }
        if (m_note.number > m_number) {
            flaw(Flaw::Cut,
                 Words::tr("The trail ends before entry %1, which was noted.").arg(m_note.number));
        }
        m_report.lastHash = m_report.entries > 0 ? m_hash : QByteArray();
        m_report.afterHead = std::max<qint64>(0, m_number - m_head.number);
        return m_report;
    }

    void flaw(Flaw kind, const QString &text) { m_report.flaws.append({kind, m_line, text}); }

private:
    void checkChain(const AuditEntry &entry)
    {
        if (entry.previous != m_hash || entry.number != m_number + 1) {
            flaw(Flaw::Broken, Words::tr("Entry %1 does not follow the line before: something was "
                                         "altered, removed or put in there.")
                                   .arg(entry.number));
        }
        if (entry.record.action == "trail.cut"_L1) {
            flaw(Flaw::Cut,
                 Words::tr("Before entry %1, entries at the end were missing or altered.")
                     .arg(entry.number));
        }
    }

    /// Whether an entry is the one that the head file, or a note, knows by its number.
    void checkKnown(const AuditEntry &entry, const QByteArray &hash)
    {
        if (entry.number == m_head.number && hash != m_head.hash) {
            flaw(Flaw::Cut,
                 Words::tr("Entry %1 is not the one that the head file knows: it was altered.")
                     .arg(entry.number));
        }
        if (entry.number == m_note.number && hash != m_note.hash) {
            flaw(Flaw::Broken, Words::tr("Entry %1 is not the one that was noted: the trail was "
                                         "rewritten.")
                                   .arg(entry.number));
        }
    }

    const TrailNote m_head;
    const TrailNote m_note;
    TrailReport m_report;
    qint64 m_line = 0;
    qint64 m_number = 0;
    QByteArray m_hash = noHash();
};

} // namespace

Result<TrailReport> Trail::verify(const TrailNote &note, std::stop_token stop) const
{
    const bool hasTrail = QFileInfo::exists(file()) || QFileInfo::exists(headFile(m_folder));
    // Locked where that is possible, so that no half-written entry is seen; an auditor who may only
    // read goes without.
    const auto lock = hasTrail ? lockTrail(m_folder) : Result<std::unique_ptr<QLockFile>>();
    if (!lock && lock.error().kind == Error::Kind::Timeout)
        return failure(lock);
    const Result<TrailNote> head = hasTrail ? readHead(m_folder) : TrailNote{0, noHash()};
    Examination examination(head.value_or(TrailNote{0, noHash()}), note);
    if (!head) {
        examination.flaw(Flaw::HeadLost,
                         Words::tr("Whether entries are missing at the end cannot be told: %1")
                             .arg(head.error().text));
    }
    QFile file(this->file());
    if (file.exists() && !file.open(QIODevice::ReadOnly))
        return tl::unexpected(trailError(file.fileName(), file.errorString()));
    while (file.isOpen() && !file.atEnd()) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled,
                           Words::tr("Reading the audit trail was cancelled."));
        const QByteArray line = file.readLine();
        if (line.endsWith('\n'))
            examination.look(line.chopped(1));
        else
            examination.lookAtTorn();
    }
    return examination.report();
}

} // namespace toban
