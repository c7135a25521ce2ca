// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/s3client.h"
#include "models/core/background.h"

namespace toban {

/// Fills the buffer with the next bytes and says how many; 0 is the end. Called in the thread that
/// called upload().
using S3Source = std::function<Result<qint64>(char *buffer, qint64 size)>;

/// What a file or buffer holds from its position on; not for devices that make one wait.
S3Source s3Source(QIODevice &device);

struct S3UploadPlan
{
    QString bucket;
    QString key;
    S3PutOptions options = {};
    qint64 expectedSize = 0; ///< a guess is fine; 0: unknown
    int parallelParts = 4;
    qint64 memoryLimit = 128 * 1024 * 1024; ///< of parts being read or sent; two are always allowed
    /// Told as soon as the store keeps parts, so that the id can be written down: after a crash
    /// they cost money until S3Client::abortUpload().
    std::function<void(const S3Upload &)> begun = {};
};

/// Stores whatever the source gives, up to 5 TiB, of a size not known beforehand: whole when it
/// fits into one part, else in parts, several at once, each tried again by itself. When it fails
/// or is stopped, no object appears and the parts are removed; if they could not be, the error says
/// so.
Result<S3Stored> upload(const S3Client &client, const S3UploadPlan &plan, const S3Source &source,
                        const Progress &progress, std::stop_token stop);

/// The size of the next part. At most 10,000 parts have to hold 5 TiB: a part is a five-thousandth
/// of what is expected, and once that is exceeded, a thousandth of what was written; at least
/// 8 MiB, at most 5 GiB, in whole MiB.
qint64 s3PartSize(qint64 written, qint64 expectedSize);

} // namespace toban
