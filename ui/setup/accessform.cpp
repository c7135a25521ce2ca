// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/accessform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace toban {

QString AccessForm::typedSecret() const
{
    return m_secret->text();
}

void AccessForm::addAddress(const QString &label, const QString &explanation,
                            const QString &placeholder)
{
    m_address = addText(label, explanation, placeholder);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
}

void AccessForm::addAccess(const Access &access, bool isSecretStored)
{
    // In the order of Access::Scheme.
    m_scheme = addChoice(tr("Log in"), tr("How the server wants to be asked."),
                         {tr("without"), tr("user and password (basic)"), tr("token (bearer)")});
    m_user = addText(tr("User"), tr("The user name for basic authentication."));
    m_secret = addSecret(tr("Password or token"), isSecretStored);
    m_authority = addFile(tr("Own authority"),
                          tr("PEM file of the certificate authority that signed the server's "
                             "certificate; empty for a public one."));
    m_isVerified = new QCheckBox(tr("Check the server's certificate"));
    m_isVerified->setToolTip(tr("Without the check, anyone between here and there can read the "
                                "password. Better name the authority above."));
    addWidget(QString(), m_isVerified);

    m_scheme->setCurrentIndex(int(access.scheme));
    m_user->setText(access.user);
    m_authority->setText(access.authorityFile);
    m_isVerified->setChecked(access.isTlsVerified);
    connect(m_isVerified, &QCheckBox::toggled, this, &ConnectionForm::edited);
    connect(m_scheme, &QComboBox::currentIndexChanged, this, &AccessForm::updateEnabled);
    updateEnabled();
}

void AccessForm::setAddress(const QUrl &url)
{
    m_address->setText(url.toString());
}

QUrl AccessForm::address() const
{
    return QUrl::fromUserInput(m_address->text().trimmed());
}

bool AccessForm::hasAddress() const
{
    return !m_address->text().trimmed().isEmpty();
}

Access AccessForm::access() const
{
    Access access;
    access.scheme = Access::Scheme(m_scheme->currentIndex());
    access.user = access.scheme == Access::Scheme::Basic ? m_user->text().trimmed() : QString();
    access.authorityFile = m_authority->text().trimmed();
    access.isTlsVerified = m_isVerified->isChecked();
    return access;
}

void AccessForm::updateEnabled()
{
    const auto scheme = Access::Scheme(m_scheme->currentIndex());
    m_user->setEnabled(scheme == Access::Scheme::Basic);
    m_secret->setEnabled(scheme != Access::Scheme::None);
}

} // namespace toban
