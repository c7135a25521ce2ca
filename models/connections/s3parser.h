// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/s3types.h"
#include "models/core/result.h"

namespace toban {

/// Answers of S3 as values. Keys of answers that say `<EncodingType>url</EncodingType>` are
/// decoded, `+` being a space there. Unknown elements are skipped, document types refused, so no
/// entity is ever expanded.
///
/// Errors: Invalid (not XML, broken off, another root element, a size or time that is none).

Result<QList<S3Bucket>> parseS3Buckets(QByteArrayView xml);
Result<S3ObjectPage> parseS3Objects(QByteArrayView xml);
Result<S3VersionPage> parseS3Versions(QByteArrayView xml);
Result<S3UploadPage> parseS3Uploads(QByteArrayView xml);
Result<QString> parseS3UploadId(QByteArrayView xml);
/// The ETag of a CompleteMultipartUploadResult, CopyObjectResult or CopyPartResult.
Result<QByteArray> parseS3Etag(QByteArrayView xml);
Result<S3Deletion> parseS3Deletion(QByteArrayView xml);

/// An empty code when the body is no `<Error>` of S3.
S3Complaint parseS3Complaint(QByteArrayView xml);

/// An ETag without its quotes.
QByteArray s3Etag(QByteArrayView quoted);

} // namespace toban
