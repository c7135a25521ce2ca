// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/secrets.h"

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QLineEdit;

namespace toban {

/// Asks for the secrets that the keychain does not have, and whether they are to be put there.
/// Where no keychain runs, that is said, and they are kept for this run only.
class SecretsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `names` as in models/settings/profile.h. An empty `keychainProblem` means that there is a
    /// keychain; otherwise it says why there is none.
    SecretsDialog(const QStringList &names, const QString &keychainProblem,
                  QWidget *parent = nullptr);

    /// What was typed; secrets left empty are missing.
    Secrets secrets() const;

    /// Whether they are to be stored for good.
    bool isForKeychain() const;

private:
    QHash<QString, QLineEdit *> m_fields;
    QCheckBox *m_isForKeychain;
};

/// What people call the secret of that name: "Password of the database".
QString secretTitle(const QString &name);

} // namespace toban
