// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>
#include <utility>

namespace toban {

/// How the certificate of an https server is judged.
struct TlsTrust
{
    bool isVerified = true;  ///< false: any certificate is taken; only on the user's express wish
    QByteArray authorityPem; ///< certificates trusted beside the system's own; may be empty

    bool operator==(const TlsTrust &) const = default;
};

using HttpHeader = std::pair<QByteArray, QByteArray>;

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QList<HttpHeader> headers; ///< Authorization among them makes the request one with credentials
    QByteArray body;
    /// Streams the body instead of `body`; not owned, opened, used in the calling thread, and of
    /// the size given by a Content-Length header when it is sequential.
    QIODevice *source = nullptr;
    /// Takes the body of a 2xx answer as it comes; without it, the body is collected.
    std::function<Result<>(QByteArrayView)> sink;
    TlsTrust trust;
    std::chrono::milliseconds idleTimeout{10'000}; ///< longest silence allowed, connecting included
    std::chrono::milliseconds deadline{0};         ///< longest time in all; 0: none
    qint64 sizeLimit = 64 * 1024 * 1024;           ///< of a collected body, in bytes
};

struct HttpReply
{
    int status = 0;
    QList<HttpHeader> headers; ///< names in lower case
    QByteArray body;
    QUrl url; ///< where the answer came from, after redirects

    /// The value of the first header of that (lower case) name; empty when there is none.
    QByteArray header(QByteArrayView name) const;

    bool operator==(const HttpReply &) const = default;
};

/// How the outside world is asked over HTTP; a fake is a lambda.
using Http = std::function<Result<HttpReply>(const HttpRequest &, std::stop_token)>;

/// Sends the request and blocks until the answer is whole; never on the GUI thread.
///
/// - Every status is a reply, 4xx and 5xx with their bodies: the caller knows what they mean.
/// - Redirects of GET and HEAD are followed at most five times within the same origin; to another
///   host only when the request carries no credentials, and never from https to http.
/// - Connections are kept alive per thread and trust, so that an unverified connection is never
///   used for a request that wants verification.
/// - No cookies, no cache, no stored credentials; gzip is undone unless Accept-Encoding is given.
/// - POST and PATCH are sent once; others may be sent again when the server closes a connection.
/// - An answer that breaks off is an error, but for one in chunks (without Content-Length): Qt
///   takes its end for the whole, now and then.
///
/// Errors: Unreachable (name lookup, refused, TLS, each told apart in the text), Timeout,
/// Cancelled (within 100 ms), Denied (redirected elsewhere with credentials), Invalid (larger than
/// the limit, broken answer), and whatever the sink returned.
Result<HttpReply> http(const HttpRequest &request, std::stop_token stop);

/// `host:port` of a URL, for messages; never its user, password, path or query.
QString endpointOf(const QUrl &url);

} // namespace toban
