// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/levelchangesfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace toban {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

Result<QList<LevelChange>> loadLevelChanges(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        return QList<LevelChange>();
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Failed, Words::tr("%1 cannot be read.").arg(name),
                       file.errorString());
    const Result<QList<LevelChange>> changes = parseLevelChanges(file.readAll());
    if (!changes) {
        // Set aside for whoever can read it: the next change would overwrite it.
        const QString aside = name + QStringLiteral(".damaged");
        QFile::remove(aside);
        QFile::rename(name, aside);
    }
    return changes;
}

Result<> saveLevelChanges(const QString &name, const QList<LevelChange> &changes)
{
    const QByteArray json = levelChangesJson(changes);
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(json) != json.size() || !file.commit())
        return failure(Error::Kind::Failed, Words::tr("%1 cannot be written.").arg(name),
                       file.errorString());
    return {};
}

} // namespace toban
