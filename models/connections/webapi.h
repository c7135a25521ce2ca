// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/http.h"
#include "models/settings/profile.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <chrono>
#include <stop_token>

namespace toban {

/// An HTTP API of the profile, spoken to with its access and secret. A value: background work
/// takes a copy. Every call blocks, and gives one Error in the user's words:
///
/// - Denied: 401 (user, password or token wrong), 403 (may not), a redirect to another host;
/// - NotFound: 404; Conflict: 409; Failed: any other 4xx, and 5xx;
/// - Invalid: a web page where data was expected (a login page, most often), or what is no JSON;
/// - and whatever http() or reading the authority's file gives.
class WebApi
{
public:
    /// `base` is the address below which everything lies; a slash at its end does not matter.
    WebApi(const QUrl &base, const Access &access, const QString &secret, const Http &http);

    const QUrl &base() const { return m_base; }
    const Access &access() const { return m_access; }

    /// Longest silence and longest time of one call; 10 s and 30 s unless told.
    void limitTime(std::chrono::milliseconds idle, std::chrono::milliseconds deadline);

    /// The request for `path` below the base, with authorization and trust. `path` is percent-
    /// encoded already; `query` as it is to be sent.
    Result<HttpRequest> request(const QString &path, const QUrlQuery &query = {}) const;

    /// Sends it as it is; every status is a reply.
    Result<HttpReply> send(const HttpRequest &request, std::stop_token stop) const;

    /// The answer of 2xx to GET, of any content type but HTML.
    Result<HttpReply> get(const QString &path, const QUrlQuery &query, const QByteArray &accept,
                          std::stop_token stop) const;

    /// Posts JSON and takes any 2xx.
    Result<HttpReply> post(const QString &path, const QJsonDocument &body,
                           std::stop_token stop) const;

    /// The reply itself when it is a success with data; else what its status or content means.
    Result<HttpReply> judged(const HttpReply &reply) const;

private:
    QUrl m_base;
    Access m_access;
    QString m_secret;
    Http m_http;
    std::chrono::milliseconds m_idle{10'000};
    std::chrono::milliseconds m_deadline{30'000};
};

} // namespace toban
