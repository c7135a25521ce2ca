// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit.h"

#include "models/core/background.h"

namespace toban {

AuditRecord recordOf(QStringView action, const QString &object, const Result<> &result)
{
    AuditRecord record;
    record.action = action.toString();
    record.object = object;
    record.outcome = result ? AuditRecord::Outcome::Succeeded : AuditRecord::Outcome::Failed;
    record.text = result ? QString() : result.error().text;
    return record;
}

void audit(QObject *context, const Trail &trail, const AuditRecord &record,
           std::function<void(const Error &)> failed)
{
    inBackground(
        context,
        [trail = Trail(trail), record](std::stop_token) mutable { return trail.append(record); },
        [failed = std::move(failed)](const Result<AuditEntry> &entry) {
            if (!entry)
                failed(entry.error());
        });
}

} // namespace toban
