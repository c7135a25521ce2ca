// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/objectstoreform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace toban {

ObjectStoreForm::ObjectStoreForm(const Draft &draft, const ConnectionTests &tests, QWidget *parent)
    : ConnectionForm(parent), m_tests(tests),
      m_isVerified(new QCheckBox(tr("Check the server's certificate")))
{
    const ObjectStoreProfile store = draft.profile.objectStore.value_or(ObjectStoreProfile());
    m_endpoint = addText(tr("Endpoint"),
                         tr("Address of the S3 server. Empty when the service has no store."),
                         QStringLiteral("https://s3.ap-northeast-1.amazonaws.com"));
    m_region = addText(tr("Region"), tr("Region of the buckets; part of every signature."),
                       QStringLiteral("ap-northeast-1"));
    m_accessKey = addText(tr("Access key"), tr("The id of the access key."));
    m_secret = addSecret(tr("Secret key"), draft.stored.contains(objectStoreSecret));
    // In the order of ObjectStoreProfile::Addressing.
    m_addressing = addChoice(tr("Addressing"),
                             tr("Whether the bucket stands in the path or in the host name. AWS "
                                "wants it in the host name, most others in the path."),
                             {tr("bucket in the path"), tr("bucket in the host name")});
    m_backupBucket = addText(tr("Bucket of backups"), tr("Where backups are kept."),
                             QStringLiteral("ses-sales-support-backups"));
    m_logBucket = addText(tr("Bucket of logs"), tr("Where old logs are archived; may be empty."),
                          QStringLiteral("ses-sales-support-logs"));
    m_authority = addFile(tr("Own authority"),
                          tr("PEM file of the certificate authority that signed the server's "
                             "certificate; empty for a public one."));
    addWidget(QString(), m_isVerified);
    addTest();

    m_endpoint->setText(store.endpoint.toString());
    m_region->setText(store.region);
    m_accessKey->setText(store.accessKey);
    m_addressing->setCurrentIndex(int(store.addressing));
    m_backupBucket->setText(store.backupBucket);
    m_logBucket->setText(store.logBucket);
    m_authority->setText(store.authorityFile);
    m_isVerified->setChecked(store.isTlsVerified);
    connect(m_isVerified, &QCheckBox::toggled, this, &ConnectionForm::edited);
}

QString ObjectStoreForm::label() const
{
    return tr("Object store");
}

QString ObjectStoreForm::typedSecret() const
{
    return m_secret->text();
}

std::optional<ObjectStoreProfile> ObjectStoreForm::value() const
{
    return m_endpoint->text().trimmed().isEmpty() ? std::nullopt : std::optional(fields());
}

ConnectionForm::Test ObjectStoreForm::test() const
{
    const QString secret =
        typedSecret().isEmpty() ? m_tests.storedSecret(objectStoreSecret) : typedSecret();
    return [test = m_tests.objectStore, store = fields(), secret](std::stop_token stop) {
        return test(store, secret, stop);
    };
}

ObjectStoreProfile ObjectStoreForm::fields() const
{
    ObjectStoreProfile store;
    store.endpoint = QUrl::fromUserInput(m_endpoint->text().trimmed());
    store.region = m_region->text().trimmed();
    store.accessKey = m_accessKey->text().trimmed();
    store.addressing = ObjectStoreProfile::Addressing(m_addressing->currentIndex());
    store.backupBucket = m_backupBucket->text().trimmed();
    store.logBucket = m_logBucket->text().trimmed();
    store.authorityFile = m_authority->text().trimmed();
    store.isTlsVerified = m_isVerified->isChecked();
    return store;
}

} // namespace toban
