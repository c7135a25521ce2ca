// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace toban::test {

/// A certificate authority of its own, made by openssl in a temporary folder.
class Certificates
{
public:
    /// Makes the authority; failed() tells why that did not work.
    Certificates();

    QString failed() const { return m_failed; }
    QByteArray authority() const; ///< PEM

    /// What a server needs to show a certificate for `names` ("DNS:localhost"), valid between
    /// `from` and `until` as openssl writes times ("20240101000000Z").
    QSslConfiguration server(const QString &names,
                             const QString &from = QStringLiteral("20200101000000Z"),
                             const QString &until = QStringLiteral("20490101000000Z"));

private:
    bool openssl(const QStringList &arguments);
    QByteArray read(const QString &name) const;
    bool write(const QString &name, const QByteArray &text) const;

    QTemporaryDir m_folder;
    QString m_failed;
    int m_count = 0;
};

} // namespace toban::test
