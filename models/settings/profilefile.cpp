// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/profilefile.h"

#include "models/core/input.h"
#include "models/core/yaml.h"
#include "models/settings/folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

namespace toban {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

Error notWritten(const QString &path, const QString &reason)
{
    return {
        Error::Kind::Failed,
        Words::tr("The profile could not be written to %1: %2. Check the folder's rights and the "
                  "space on the disk.")
            .arg(path, reason),
        {}};
}

Result<QByteArray> fileText(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.exists()) {
        return failure(
            Error::Kind::NotFound,
            Words::tr("There is no profile “%1”: the file %2 does not exist.").arg(name, path));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Denied,
                       Words::tr("The file %1 cannot be read: %2. Correct its rights.")
                           .arg(path, file.errorString()));
    }
    return readUpTo(file, yamlSizeLimit);
}

/// Writes the whole file or leaves the old one as it is.
Result<> writeFile(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    if (isWritten && file.commit())
        return {};
    return tl::unexpected(notWritten(path, file.errorString()));
}

/// A text as a usable profile, or why it is none.
Result<ProfileFile> usable(const QByteArray &text, const QString &name, const QString &path)
{
    const ProfileReading reading = readProfile(text, name);
    if (reading.isUsable())
        return ProfileFile{reading.profile, reading.findings + fileFindings(reading.profile), text};
    QStringList lines;
    QString first;
    for (const ProfileFinding &finding : reading.findings) {
        lines.append(findingText(finding, path));
        if (first.isEmpty() && finding.severity == Status::Critical)
            first = lines.last();
    }
    return failure(Error::Kind::Invalid, first, lines.join(u'\n'));
}

Error badName(const QString &name)
{
    return {Error::Kind::Invalid,
            Words::tr(
                "“%1” cannot be the name of a profile. Use letters a–z, digits, “-”, “_” and “.”, "
                "at most 64.")
                .arg(name),
            {}};
}

} // namespace

QString findingText(const ProfileFinding &finding, const QString &file)
{
    QStringList parts;
    if (!file.isEmpty())
        parts.append(file);
    if (finding.position.line > 0)
        parts.append(positionText(finding.position));
    if (!finding.field.isEmpty())
        parts.append(finding.field);
    if (finding.field.isEmpty() && finding.position.line == 0) {
        parts.append(finding.text); // no YAML: the text itself begins with the place
        return parts.join(u", "_s);
    }
    return parts.join(u", "_s) + u": "_s + finding.text;
}

ProfileFolder::ProfileFolder(const QString &folder) : m_folder(folder) {}

QString ProfileFolder::standardFolder()
{
    return configFolder() + u"/profiles"_s;
}

bool ProfileFolder::isName(const QString &name)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9_-][A-Za-z0-9_.-]{0,63}\\z"_s);
    static const QRegularExpression device(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)|\\.$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch() && !device.match(name).hasMatch();
}

QString ProfileFolder::folder() const
{
    return m_folder;
}

QStringList ProfileFolder::names() const
{
    QStringList names;
    for (const QString &name :
         QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (isName(name) && QFile::exists(file(name)))
            names.append(name);
    }
    return names;
}

QString ProfileFolder::file(const QString &name) const
{
    return m_folder + u'/' + name + u"/service.yaml"_s;
}

Result<ProfileFile> ProfileFolder::load(const QString &name) const
{
    if (!isName(name))
        return tl::unexpected(badName(name));
    const Result<QByteArray> text = fileText(file(name), name);
    if (!text)
        return failure(text);
    return usable(*text, name, file(name));
}

Result<ProfileFile> ProfileFolder::create(const Profile &profile) const
{
    if (!isName(profile.name))
        return tl::unexpected(badName(profile.name));
    const QString path = file(profile.name);
    if (QFile::exists(path)) {
        return failure(
            Error::Kind::Conflict,
            Words::tr("There is a profile “%1” already. Choose another name.").arg(profile.name));
    }
    const QByteArray text = profileText(profile);
    Result<ProfileFile> created = usable(text, profile.name, {});
    if (!created)
        return created;
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return tl::unexpected(notWritten(path, Words::tr("the folder cannot be made")));
    if (const Result<> written = writeFile(path, text); !written)
        return failure(written);
    return created;
}

Result<ProfileFile> ProfileFolder::save(const ProfileFile &opened, const Profile &edited) const
{
    Profile wanted = edited;
    wanted.name = opened.profile.name;
    const Result<QByteArray> text = withProfile(opened.text, wanted);
    if (!text)
        return failure(text);
    const QString path = file(wanted.name);
    const Result<QByteArray> onDisk = fileText(path, wanted.name);
    if (!onDisk)
        return failure(onDisk);
    if (*onDisk != opened.text) {
        return failure(
            Error::Kind::Conflict,
            Words::tr("The file %1 was changed by someone else meanwhile. Load the profile "
                      "again and repeat the change.")
                .arg(path));
    }
    if (*text != *onDisk) {
        if (const Result<> written = writeFile(path, *text); !written)
            return failure(written);
    }
    return usable(*text, wanted.name, path);
}

} // namespace toban
