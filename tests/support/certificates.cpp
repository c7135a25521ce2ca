// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace toban::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray configuration = R"([ca]
default_ca = here
[here]
database = index
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
)";

} // namespace

Certificates::Certificates()
{
    if (write(u"ca.cnf"_s, configuration) && write(u"index"_s, {}))
        openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                 u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s,
                 u"/CN=Test authority"_s, u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.pem"_s});
}

QByteArray Certificates::authority() const
{
    return read(u"ca.pem"_s);
}

QSslConfiguration Certificates::server(const QString &names, const QString &from,
                                       const QString &until)
{
    const QString name = QString::number(++m_count);
    write(name + u".ext"_s, "subjectAltName=" + names.toUtf8() + "\nextendedKeyUsage=serverAuth\n");
    openssl({u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
             u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-subj"_s, u"/CN=server"_s, u"-keyout"_s,
             name + u".key"_s, u"-out"_s, name + u".csr"_s});
    openssl({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"ca.cnf"_s, u"-cert"_s, u"ca.pem"_s,
             u"-keyfile"_s, u"ca.key"_s, u"-extfile"_s, name + u".ext"_s, u"-startdate"_s, from,
             u"-enddate"_s, until, u"-in"_s, name + u".csr"_s, u"-out"_s, name + u".pem"_s});
    QSslConfiguration server = QSslConfiguration::defaultConfiguration();
    server.setLocalCertificate(QSslCertificate(read(name + u".pem"_s)));
    server.setPrivateKey(QSslKey(read(name + u".key"_s), QSsl::Ec));
    server.setPeerVerifyMode(QSslSocket::VerifyNone);
    return server;
}

bool Certificates::openssl(const QStringList &arguments)
{
    if (!m_failed.isEmpty())
        return false;
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    if (process.waitForFinished() && process.exitCode() == 0)
        return true;
    m_failed = process.errorString() + u'\n' + QString::fromUtf8(process.readAllStandardError());
    return false;
}

QByteArray Certificates::read(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool Certificates::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace toban::test
