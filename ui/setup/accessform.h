// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/profile.h"
#include "ui/setup/connectionform.h"

class QCheckBox;

namespace toban {

/// The form of something reached over HTTP: address, how to log in, the secret, the certificate.
class AccessForm : public ConnectionForm
{
    Q_OBJECT

public:
    using ConnectionForm::ConnectionForm;

    QString typedSecret() const;

protected:
    void addAddress(const QString &label, const QString &explanation, const QString &placeholder);
    /// Adds scheme, user, secret, authority and verification.
    void addAccess(const Access &access, bool isSecretStored);
    void setAddress(const QUrl &url);

    QUrl address() const;
    /// Whether anything is typed there, an address or not.
    bool hasAddress() const;
    Access access() const;

private:
    void updateEnabled();

    QLineEdit *m_address = nullptr;
    QComboBox *m_scheme = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_secret = nullptr;
    QLineEdit *m_authority = nullptr;
    QCheckBox *m_isVerified = nullptr;
};

} // namespace toban
