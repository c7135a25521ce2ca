// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/httperror.h"

#include "models/core/http.h"

#include <QCoreApplication>
#include <QLocale>
#include <QNetworkReply>

namespace toban {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString details(const QNetworkReply &reply, const QList<QSslError> &errors)
{
    QStringList lines;
    for (const QSslError &error : errors)
        lines.append(error.errorString());
    // Qt's own text quotes the URL for some errors; the host is enough and never secret.
    QString text = reply.errorString();
    text.replace(reply.url().toString(), endpointOf(reply.url()));
    text.replace(reply.url().toDisplayString(), endpointOf(reply.url()));
    lines.append(text);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString tlsProblem(const QString &endpoint, const QList<QSslError> &errors)
{
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::CertificateExpired:
            return Words::tr("The certificate of %1 has expired. Renew it on the server.")
                .arg(endpoint);
        case QSslError::CertificateNotYetValid:
            return Words::tr(
                       "The certificate of %1 is not valid yet. Check the clocks of both machines.")
                .arg(endpoint);
        case QSslError::HostNameMismatch:
            return Words::tr(
                       "The certificate of %1 belongs to another host name. Use the name that the "
                       "certificate carries.")
                .arg(endpoint);
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
            return Words::tr(
                       "The certificate of %1 comes from an authority that is not trusted here. "
                       "Name the authority's certificate in the profile.")
                .arg(endpoint);
        default:
            break;
        }
    }
    return Words::tr(
               "No secure connection to %1 could be made. Check that the port speaks TLS and which "
               "versions it allows.")
        .arg(endpoint);
}

std::optional<Error> networkError(const QNetworkReply &reply, const QList<QSslError> &sslErrors)
{
    const QString endpoint = endpointOf(reply.url());
    const QString detail = details(reply, sslErrors);
    const auto error = [&detail](Error::Kind kind, const QString &text) {
        return Error{kind, text, detail};
    };
    switch (reply.error()) {
    case QNetworkReply::NoError:
        return std::nullopt;
    case QNetworkReply::ConnectionRefusedError:
        return error(
            Error::Kind::Unreachable,
            Words::tr("Nothing answers at %1. Check the address and that the service runs.")
                .arg(endpoint));
    case QNetworkReply::HostNotFoundError:
        return error(
            Error::Kind::Unreachable,
            Words::tr("The host name %1 is not known. Check its spelling and the name servers.")
                .arg(reply.url().host()));
    case QNetworkReply::TimeoutError:
        return error(Error::Kind::Timeout, timedOut(reply.url()).text);
    case QNetworkReply::SslHandshakeFailedError:
        return error(Error::Kind::Unreachable, tlsProblem(endpoint, sslErrors));
    case QNetworkReply::ProtocolUnknownError:
        return error(Error::Kind::Invalid, notAnAddress(reply.url()).text);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProtocolFailure:
        return brokenOff(reply.url(), detail);
    default:
        break;
    }
    // 201 to 299 and 401 to 499 of NetworkError stand for a status the server gave on purpose.
    if (reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 300)
        return std::nullopt;
    // Damaged, or a bomb: Qt gives up on what unpacks to many times its size.
    if (reply.error() == QNetworkReply::UnknownContentError) {
        return error(
            Error::Kind::Invalid,
            Words::tr("The answer of %1 cannot be unpacked. Check the address, and that no "
                      "proxy in between damages answers.")
                .arg(endpoint));
    }
    return error(Error::Kind::Unreachable,
                 Words::tr("The connection to %1 failed. Check the network between here and there.")
                     .arg(endpoint));
}

Error brokenOff(const QUrl &url, const QString &detail)
{
    return {Error::Kind::Invalid,
            Words::tr("The answer of %1 broke off or is not HTTP. Check the port.")
                .arg(endpointOf(url)),
            detail};
}

Error cancelled(const QUrl &url)
{
    return {Error::Kind::Cancelled,
            Words::tr("The request to %1 was cancelled.").arg(endpointOf(url)),
            {}};
}

Error timedOut(const QUrl &url)
{
    return {
        Error::Kind::Timeout,
        Words::tr("%1 did not answer in time. Check that the service is not overloaded and that no "
                  "firewall swallows the connection.")
            .arg(endpointOf(url)),
        {}};
}

Error tooLarge(const QUrl &url, qint64 limit)
{
    return {
        Error::Kind::Invalid,
        Words::tr(
            "The answer of %1 is larger than %2 and was not read. Check that the address is the "
            "right one.")
            .arg(endpointOf(url), QLocale().formattedDataSize(limit)),
        {}};
}

Error notAnAddress(const QUrl &url)
{
    return {Error::Kind::Invalid,
            Words::tr("“%1” is not a web address. Write it as https://host:port/path.")
                .arg(url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)),
            {}};
}

Error redirectedElsewhere(const QUrl &from, const QUrl &to)
{
    return {Error::Kind::Denied,
            Words::tr(
                "%1 redirects to %2. The credentials were not sent there; set that address in the "
                "profile if it is right.")
                .arg(endpointOf(from), endpointOf(to)),
            {}};
}

Error redirectedTooOften(const QUrl &url)
{
    return {Error::Kind::Invalid,
            Words::tr("%1 redirects in a circle. Check the address.").arg(endpointOf(url)),
            {}};
}

} // namespace toban
