// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/s3signature.h"

#include <QCryptographicHash>
#include <QMap>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace toban {

namespace {

constexpr QByteArrayView algorithm = "AWS4-HMAC-SHA256";

/// Signed headers by lower case name, which is the order in which they are signed.
using CanonicalHeaders = QMap<QByteArray, QByteArray>;

QByteArray timestamp(Instant now)
{
    return toDateTime(now).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

QByteArray scope(const S3Credentials &credentials, QByteArrayView timestamp)
{
    return timestamp.first(8).toByteArray() + '/' + credentials.region + "/s3/aws4_request";
}

QByteArray hmac(QByteArrayView key, QByteArrayView message)
{
    return QMessageAuthenticationCode::hash(message.toByteArray(), key.toByteArray(),
                                            QCryptographicHash::Sha256);
}

CanonicalHeaders canonicalHeaders(const QList<HttpHeader> &headers)
{
    CanonicalHeaders canonical;
    for (const auto &[name, value] : headers) {
        QByteArray &known = canonical[name.toLower()];
        known = known.isNull() ? value.simplified() : known + ',' + value.simplified();
    }
    return canonical;
}

QByteArray signedNames(const CanonicalHeaders &headers)
{
    return headers.keys().join(';');
}

QByteArray canonicalQuery(const S3Query &query)
{
    S3Query encoded;
    for (const auto &[name, value] : query)
        encoded.append({s3Encoded(name, false), s3Encoded(value, false)});
    std::sort(encoded.begin(), encoded.end());
    QList<QByteArray> pairs;
    for (const auto &[name, value] : encoded)
        pairs.append(name + '=' + value);
    return pairs.join('&');
}

QByteArray signature(const S3Signable &request, const CanonicalHeaders &headers,
                     const S3Credentials &credentials, const QByteArray &timestamp)
{
    QByteArray lines;
    for (auto header = headers.begin(); header != headers.end(); ++header)
        lines += header.key() + ':' + header.value() + '\n';
    const QByteArray canonical =
        QList<QByteArray>{
            request.method, s3Encoded(request.path, true), canonicalQuery(request.query),
            lines,          signedNames(headers),          request.payloadHash}
            .join('\n');
    const QByteArray toSign =
        QList<QByteArray>{algorithm.toByteArray(), timestamp, scope(credentials, timestamp),
                          s3PayloadHash(canonical)}
            .join('\n');
    const QByteArray dateKey = hmac("AWS4" + credentials.secretKey, timestamp.left(8));
    const QByteArray serviceKey = hmac(hmac(dateKey, credentials.region), "s3");
    return hmac(hmac(serviceKey, "aws4_request"), toSign).toHex();
}

} // namespace

QByteArray s3Encoded(QByteArrayView bytes, bool keepsSlash)
{
    return bytes.toByteArray().toPercentEncoding(keepsSlash ? "/" : "");
}

QByteArray s3RequestTarget(const S3Signable &request)
{
    const QByteArray query = canonicalQuery(request.query);
    return s3Encoded(request.path, true) + (query.isEmpty() ? "" : '?' + query);
}

QByteArray s3PayloadHash(QByteArrayView body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(body);
    return hash.result().toHex();
}

QList<HttpHeader> s3SignedHeaders(const S3Signable &request, const S3Credentials &credentials,
                                  Instant now)
{
    const QByteArray time = timestamp(now);
    QList<HttpHeader> headers = request.headers;
    headers.append({"Host", request.host});
    headers.append({"X-Amz-Content-Sha256", request.payloadHash});
    headers.append({"X-Amz-Date", time});
    const CanonicalHeaders canonical = canonicalHeaders(headers);
    headers.append({"Authorization",
                    algorithm.toByteArray() + " Credential=" + credentials.accessKey + '/'
                        + scope(credentials, time) + ",SignedHeaders=" + signedNames(canonical)
                        + ",Signature=" + signature(request, canonical, credentials, time)});
    return headers;
}

QByteArray s3PresignedTarget(const S3Signable &request, const S3Credentials &credentials,
                             Instant now, std::chrono::seconds validity)
{
    const QByteArray time = timestamp(now);
    const CanonicalHeaders headers =
        canonicalHeaders(request.headers + QList<HttpHeader>{{"Host", request.host}});
    S3Signable link = request;
    link.payloadHash = "UNSIGNED-PAYLOAD";
    link.query += S3Query{
        {"X-Amz-Algorithm", algorithm.toByteArray()},
        {"X-Amz-Credential", credentials.accessKey + '/' + scope(credentials, time)},
        {"X-Amz-Date", time},
        {"X-Amz-Expires", QByteArray::number(qint64(validity.count()))},
        {"X-Amz-SignedHeaders", signedNames(headers)},
    };
    // The signature is no part of what it signs, and may stand at the end.
    return s3RequestTarget(link)
           + "&X-Amz-Signature=" + signature(link, headers, credentials, time);
}

} // namespace toban
