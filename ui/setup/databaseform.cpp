// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/databaseform.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace toban {

DatabaseForm::DatabaseForm(const Draft &draft, const ConnectionTests &tests, QWidget *parent)
    : ConnectionForm(parent), m_tests(tests), m_port(new QSpinBox)
{
    const DatabaseProfile database = draft.profile.database.value_or(DatabaseProfile());
    m_host =
        addText(tr("Host"), tr("Host name of PostgreSQL. Empty when the service has no database."),
                QStringLiteral("db.example.com"));
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    addWidget(tr("Port"), m_port);
    m_name = addText(tr("Database"), tr("Name of the database."), QStringLiteral("postgres"));
    m_user = addText(tr("User"), tr("A role with pg_monitor is enough to watch."));
    m_secret = addSecret(tr("Password"), draft.stored.contains(databaseSecret));
    // In the order of DatabaseProfile::Tls, in libpq's own words.
    m_tls = addChoice(tr("TLS"), tr("How the connection is encrypted, as libpq's sslmode."),
                      {QStringLiteral("disable"), QStringLiteral("allow"), QStringLiteral("prefer"),
                       QStringLiteral("require"), QStringLiteral("verify-ca"),
                       QStringLiteral("verify-full")});
    m_authority = addFile(tr("Own authority"),
                          tr("PEM file of the certificate authority that signed the server's "
                             "certificate; empty for a public one."));
    addTest();

    m_host->setText(database.host);
    m_port->setValue(database.port);
    m_name->setText(database.name);
    m_user->setText(database.user);
    m_tls->setCurrentIndex(int(database.tls));
    m_authority->setText(database.authorityFile);
    connect(m_port, &QSpinBox::valueChanged, this, &ConnectionForm::edited);
}

QString DatabaseForm::label() const
{
    return tr("Database");
}

QString DatabaseForm::typedSecret() const
{
    return m_secret->text();
}

std::optional<DatabaseProfile> DatabaseForm::value() const
{
    return fields().host.isEmpty() ? std::nullopt : std::optional(fields());
}

ConnectionForm::Test DatabaseForm::test() const
{
    const QString secret =
        typedSecret().isEmpty() ? m_tests.storedSecret(databaseSecret) : typedSecret();
    return [test = m_tests.database, database = fields(), secret](std::stop_token stop) {
        return test(database, secret, stop);
    };
}

DatabaseProfile DatabaseForm::fields() const
{
    DatabaseProfile database;
    database.host = m_host->text().trimmed();
    database.port = quint16(m_port->value());
    database.name = m_name->text().trimmed();
    database.user = m_user->text().trimmed();
    database.tls = DatabaseProfile::Tls(m_tls->currentIndex());
    database.authorityFile = m_authority->text().trimmed();
    return database;
}

} // namespace toban
