// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QList>
#include <QSslError>
#include <QUrl>

#include <optional>

class QNetworkReply;

namespace toban {

/// What http() says when it fails. No text ever holds a path, query, user or password.

/// The failure of a finished reply; nothing when the server gave a whole answer of any status.
/// `sslErrors` are what the reply reported while connecting: they tell an unknown authority, an
/// expired certificate and a certificate for another host apart.
std::optional<Error> networkError(const QNetworkReply &reply, const QList<QSslError> &sslErrors);

/// What is wrong with a TLS handshake, and what to do: tells an unknown authority, an expired
/// certificate and a certificate for another host apart; `endpoint` is host:port.
QString tlsProblem(const QString &endpoint, const QList<QSslError> &errors);

Error cancelled(const QUrl &url);
Error brokenOff(const QUrl &url, const QString &detail);
Error timedOut(const QUrl &url);
Error tooLarge(const QUrl &url, qint64 limit);
Error notAnAddress(const QUrl &url);
Error redirectedElsewhere(const QUrl &from, const QUrl &to);
Error redirectedTooOften(const QUrl &url);

} // namespace toban
