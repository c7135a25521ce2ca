// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/secretsdialog.h"

#include "models/settings/profile.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace toban {

SecretsDialog::SecretsDialog(const QStringList &names, const QString &keychainProblem,
                             QWidget *parent)
    : QDialog(parent), m_isForKeychain(new QCheckBox(tr("Keep them in the keychain")))
{
    setWindowTitle(tr("Passwords"));
    auto *introduction = new QLabel(
        keychainProblem.isEmpty() ? tr("The keychain has no passwords for these connections yet.")
                                  : tr("%1 What is typed here is kept in memory until Toban quits.")
                                        .arg(keychainProblem));
    introduction->setWordWrap(true);
    m_isForKeychain->setChecked(keychainProblem.isEmpty());
    m_isForKeychain->setVisible(keychainProblem.isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout(this);
    form->addRow(introduction);
    for (const QString &name : names) {
        auto *field = new QLineEdit;
        field->setEchoMode(QLineEdit::Password);
        field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                   | Qt::ImhNoAutoUppercase);
        field->setAccessibleName(secretTitle(name));
        form->addRow(secretTitle(name), field);
        m_fields.insert(name, field);
    }
    form->addRow(m_isForKeychain);
    form->addRow(buttons);
    resize(520, sizeHint().height());
}

Secrets SecretsDialog::secrets() const
{
    Secrets secrets;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if (!field.value()->text().isEmpty())
            secrets.insert(field.key(), field.value()->text());
    }
    return secrets;
}

bool SecretsDialog::isForKeychain() const
{
    return m_isForKeychain->isChecked() && !m_isForKeychain->isHidden();
}

QString secretTitle(const QString &name)
{
    if (name == databaseSecret)
        return SecretsDialog::tr("Password of the database");
    if (name == objectStoreSecret)
        return SecretsDialog::tr("Secret key of the object store");
    if (name == prometheusSecret)
        return SecretsDialog::tr("Password or token of Prometheus");
    if (name == alertmanagerSecret)
        return SecretsDialog::tr("Password or token of Alertmanager");
    return SecretsDialog::tr("Password or token of instance %1")
        .arg(name.section(QLatin1Char('/'), 1));
}

} // namespace toban
