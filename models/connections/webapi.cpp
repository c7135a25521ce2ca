// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/webapi.h"

#include "models/connections/tlstrust.h"

#include <QCoreApplication>

namespace toban {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

bool isHtml(const HttpReply &reply)
{
    const QByteArray type = reply.header("content-type").toLower();
    if (type.startsWith("text/html") || type.startsWith("application/xhtml"))
        return true;
    const QByteArray start = reply.body.left(200).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

/// The raw answer, cut short, for "Copy details".
QString answerOf(const HttpReply &reply)
{
    return QStringLiteral("HTTP %1\n%2")
        .arg(reply.status)
        .arg(QString::fromUtf8(reply.body.left(1000)))
        .trimmed();
}

/// Address without user, password and query.
QString addressOf(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString refusalText(const Access &access, const QString &endpoint)
{
    switch (access.scheme) {
    case Access::Scheme::None:
        return Words::tr("%1 wants to know who asks. Set a user and password, or a token, in the "
                         "connection's settings.")
            .arg(endpoint);
    case Access::Scheme::Basic:
        return Words::tr("%1 does not accept the user “%2” with this password. Correct them in "
                         "the connection's settings.")
            .arg(endpoint, access.user);
    case Access::Scheme::Bearer:
        break;
    }
    return Words::tr("%1 does not accept the token. It may have expired: set a new one in the "
                     "connection's settings.")
        .arg(endpoint);
}

Error statusError(const HttpReply &reply, const Access &access)
{
    const QString endpoint = endpointOf(reply.url);
    const QString detail = answerOf(reply);
    switch (reply.status) {
    case 401:
        return {Error::Kind::Denied, refusalText(access, endpoint), detail};
    case 403:
        return {Error::Kind::Denied,
                Words::tr("%1 does not allow this. Give the user the right to it on the server.")
                    .arg(endpoint),
                detail};
    case 404:
        return {Error::Kind::NotFound,
                Words::tr("There is nothing at %1. Check the address.").arg(addressOf(reply.url)),
                detail};
    case 409:
        return {Error::Kind::Conflict,
                Words::tr("%1 has changed meanwhile. Load it again.").arg(endpoint), detail};
    case 429:
    case 503:
        return {Error::Kind::Failed,
                Words::tr("%1 cannot answer now: it is overloaded, starting or stopping. Try "
                          "again shortly.")
                    .arg(endpoint),
                detail};
    default:
        break;
    }
    if (reply.status >= 500) {
        return {Error::Kind::Failed,
                Words::tr("%1 met an error of its own (HTTP %2). Look into its log.")
                    .arg(endpoint)
                    .arg(reply.status),
                detail};
    }
    return {Error::Kind::Failed,
            Words::tr("%1 did not take the request (HTTP %2). Check the address and the server's "
                      "version.")
                .arg(endpoint)
                .arg(reply.status),
            detail};
}

QByteArray authorization(const Access &access, const QString &secret)
{
    switch (access.scheme) {
    case Access::Scheme::Basic:
        return "Basic " + QString(access.user + QLatin1Char(':') + secret).toUtf8().toBase64();
    case Access::Scheme::Bearer:
        return "Bearer " + secret.trimmed().toUtf8();
    case Access::Scheme::None:
        break;
    }
    return {};
}

} // namespace

WebApi::WebApi(const QUrl &base, const Access &access, const QString &secret, const Http &http)
    : m_base(base), m_access(access), m_secret(secret), m_http(http)
{}

void WebApi::limitTime(std::chrono::milliseconds idle, std::chrono::milliseconds deadline)
{
    m_idle = idle;
    m_deadline = deadline;
}

Result<HttpRequest> WebApi::request(const QString &path, const QUrlQuery &query) const
{
    auto trust = tlsTrust(m_access.authorityFile, m_access.isTlsVerified);
    if (!trust)
        return failure(trust);
    HttpRequest request;
    request.url = m_base;
    if (!path.isEmpty()) {
        QString base = m_base.path(QUrl::FullyEncoded);
        while (base.endsWith(QLatin1Char('/')))
            base.chop(1);
        request.url.setPath(base + QLatin1Char('/') + path, QUrl::TolerantMode);
    }
    if (!query.isEmpty())
        request.url.setQuery(query);
    request.trust = std::move(*trust);
    request.idleTimeout = m_idle;
    request.deadline = m_deadline;
    if (const QByteArray value = authorization(m_access, m_secret); !value.isEmpty())
        request.headers.append(HttpHeader("Authorization", value));
    return request;
}

Result<HttpReply> WebApi::send(const HttpRequest &request, std::stop_token stop) const
{
    return m_http(request, std::move(stop));
}

Result<HttpReply> WebApi::get(const QString &path, const QUrlQuery &query, const QByteArray &accept,
                              std::stop_token stop) const
{
    auto asked = request(path, query);
    if (!asked)
        return failure(asked);
    asked->headers.append(HttpHeader("Accept", accept));
    const auto reply = send(*asked, std::move(stop));
    return reply ? judged(*reply) : reply;
}

Result<HttpReply> WebApi::post(const QString &path, const QJsonDocument &body,
                               std::stop_token stop) const
{
    auto asked = request(path);
    if (!asked)
        return failure(asked);
    asked->method = "POST";
    asked->headers.append(HttpHeader("Content-Type", "application/json"));
    asked->headers.append(HttpHeader("Accept", "application/json"));
    asked->body = body.toJson(QJsonDocument::Compact);
    const auto reply = send(*asked, std::move(stop));
    return reply ? judged(*reply) : reply;
}

Result<HttpReply> WebApi::judged(const HttpReply &reply) const
{
    if (reply.status < 200 || reply.status >= 300) {
        const bool isMoved = reply.status >= 300 && reply.status < 400;
        if (!isMoved)
            return tl::unexpected(statusError(reply, m_access));
        return failure(Error::Kind::Invalid,
                       Words::tr("%1 redirects somewhere else, most likely to a login page. Check "
                                 "the address and what signs in there.")
                           .arg(endpointOf(reply.url)),
                       answerOf(reply));
    }
    if (isHtml(reply)) {
        return failure(Error::Kind::Invalid,
                       Words::tr("%1 answered with a web page instead of data, most likely a login "
                                 "page. Check the address, and that its sign-in takes a password "
                                 "or token without a form.")
                           .arg(addressOf(reply.url)),
                       answerOf(reply));
    }
    return reply;
}

} // namespace toban
