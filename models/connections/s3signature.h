// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/http.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <utility>

namespace toban {

/// Signature version 4 of Amazon S3, in the Authorization header or in the query:
/// https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html
/// Pure functions: the same request, key and time always give the same bytes.

/// Who signs, and for which region.
struct S3Credentials
{
    QByteArray accessKey;
    QByteArray secretKey;
    QByteArray region;

    bool operator==(const S3Credentials &) const = default;
};

using S3Query = QList<std::pair<QByteArray, QByteArray>>;

/// What a signature covers. Path and query are the plain bytes, not encoded.
struct S3Signable
{
    QByteArray method = "GET";
    QByteArray host; ///< as it is sent: with its port unless that is the scheme's own
    QByteArray path; ///< begins with `/`
    S3Query query;
    QList<HttpHeader> headers; ///< all of them are signed; Host and X-Amz-Date come by themselves
    QByteArray payloadHash;    ///< payloadHash() of the body, or `UNSIGNED-PAYLOAD`

    bool operator==(const S3Signable &) const = default;
};

/// Every byte outside `A-Za-z0-9-_.~` as `%XX`; `/` stays when `keepsSlash`.
QByteArray s3Encoded(QByteArrayView bytes, bool keepsSlash);

/// The path and query as they go into the request line, encoded and sorted: send exactly these.
QByteArray s3RequestTarget(const S3Signable &request);

/// SHA-256 of the body, in lower case hexadecimal digits.
QByteArray s3PayloadHash(QByteArrayView body);

/// The request's own headers with Host, X-Amz-Date, X-Amz-Content-Sha256 and Authorization.
QList<HttpHeader> s3SignedHeaders(const S3Signable &request, const S3Credentials &credentials,
                                  Instant now);

/// Path and query of a link that works without further credentials until `now + validity` (at most
/// seven days); whoever uses it has to send the request's headers too.
QByteArray s3PresignedTarget(const S3Signable &request, const S3Credentials &credentials,
                             Instant now, std::chrono::seconds validity);

} // namespace toban
