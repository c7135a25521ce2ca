// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>

#include <chrono>
#include <stop_token>

namespace toban {

/// How a server's certificate is judged by tlsHandshake().
struct TlsExpectation
{
    enum class Check {
        Nothing,
        Authority, ///< signed by an authority and in date, for whatever host
        AuthorityAndHost,
    };

    Check check = Check::AuthorityAndHost;
    QList<QSslCertificate> authorities; ///< the only ones trusted
    /// Sent in plain before the handshake (PostgreSQL's SSLRequest); empty: TLS from the start.
    QByteArray preface;
    /// The answer to the preface that agrees to TLS.
    QByteArray agreement;
};

/// Connects, agrees on TLS, closes again, and gives the version agreed on ("TLS 1.3"). Blocks;
/// never on the GUI thread.
///
/// Errors: Unreachable, telling an unknown authority, an expired certificate and a certificate for
/// another host apart; Denied when the answer to the preface is another; Timeout; Cancelled.
Result<QString> tlsHandshake(const QString &host, quint16 port, const TlsExpectation &expected,
                             std::chrono::milliseconds timeout, std::stop_token stop);

} // namespace toban
