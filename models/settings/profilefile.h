// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/status.h"
#include "models/core/yaml.h"
#include "models/settings/profile.h"

#include <QByteArray>
#include <QStringList>

namespace toban {

/// Something to say about a service.yaml: Critical keeps the profile from being used, Warning does
/// not (an unknown key, a server whose certificate is not verified).
struct ProfileFinding
{
    Status severity = Status::Critical;
    QString field;         ///< "instances[0].actuator"
    TextPosition position; ///< in the file; {0, 0} when the profile was not read from one
    QString text;          ///< translated: what is wrong with which value, and the remedy

    bool operator==(const ProfileFinding &) const = default;
};

/// "service.yaml, line 3, column 12, instances[0].actuator: …"
QString findingText(const ProfileFinding &finding, const QString &file);

/// A service.yaml as read: what could be understood of it, and everything there is to say.
struct ProfileReading
{
    Profile profile;
    QList<ProfileFinding> findings; ///< in the order of the text

    bool isUsable() const; ///< no finding is Critical
};

/// Reads the text of a service.yaml; docs/en/profile.md describes it. `name` is the profile's.
/// Looks at the text alone: whether named files can be read is told by fileFindings().
ProfileReading readProfile(const QByteArray &text, const QString &name);

/// Whether the certificate files that a profile names can be read.
QList<ProfileFinding> fileFindings(const Profile &profile);

/// Whether a profile made or edited by hand would be accepted from a file.
QList<ProfileFinding> profileFindings(const Profile &profile);

/// A new service.yaml with comments that explain it. Reading it gives `profile` again.
QByteArray profileText(const Profile &profile);

/// The text with the values of `profile`. Comments, unknown keys and the order of what is there
/// stay; instances and hosts are matched by name. Errors: as those of yamledit, or Invalid with the
/// findings when `profile` would not be accepted.
Result<QByteArray> withProfile(const QByteArray &text, const Profile &profile);

/// A profile with the text it was read from.
struct ProfileFile
{
    Profile profile;
    QList<ProfileFinding> warnings;
    QByteArray text;
};

/// The profiles of a user: `<folder>/<name>/service.yaml`.
class ProfileFolder
{
public:
    explicit ProfileFolder(const QString &folder = standardFolder());

    /// `profiles` in configFolder().
    static QString standardFolder();

    /// Whether `name` may name a profile: 1 to 64 letters a–z, A–Z, digits, `-`, `_`, `.`, not
    /// beginning with a dot. Device names of Windows are refused everywhere.
    static bool isName(const QString &name);

    QString folder() const;

    /// The names of the profiles there are, sorted; no matter whether they can be read.
    QStringList names() const;

    /// The path of a profile's service.yaml, whether it exists or not.
    QString file(const QString &name) const;

    /// Errors: NotFound, Denied (not readable), Invalid with the findings, one a line, in `detail`.
    Result<ProfileFile> load(const QString &name) const;

    /// Writes a new profile. Errors: Conflict when there is one of that name, Invalid, Failed.
    Result<ProfileFile> create(const Profile &profile) const;

    /// Writes an edited profile under its old name. Errors: Conflict when the file changed on disk
    /// since `opened` was read, Invalid, Failed. On every error the file stays as it was.
    Result<ProfileFile> save(const ProfileFile &opened, const Profile &edited) const;

private:
    QString m_folder;
};

} // namespace toban
