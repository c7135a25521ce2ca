// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/tlstrust.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>

namespace toban {

namespace {

struct AuthorityFile
{
    Q_DECLARE_TR_FUNCTIONS(AuthorityFile)
};

} // namespace

Result<TlsTrust> tlsTrust(const QString &authorityFile, bool isTlsVerified)
{
    TlsTrust trust;
    trust.isVerified = isTlsVerified;
    if (authorityFile.isEmpty())
        return trust;
    QFile file(authorityFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            Error::Kind::NotFound,
            AuthorityFile::tr("The certificate file “%1” cannot be read. Correct its name in the "
                              "profile or its permissions.")
                .arg(authorityFile),
            file.errorString());
    }
    trust.authorityPem = file.readAll();
    if (QSslCertificate::fromData(trust.authorityPem).isEmpty()) {
        return failure(
            Error::Kind::Invalid,
            AuthorityFile::tr("“%1” holds no certificate in PEM form. Name the authority's "
                              "certificate, not its key.")
                .arg(authorityFile));
    }
    return trust;
}

} // namespace toban
