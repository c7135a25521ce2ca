// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/s3types.h"
#include "models/core/http.h"
#include "models/settings/profile.h"

namespace toban {

/// A refusal of the store, kept in both forms: the store's, by which code decides, and the user's.
struct S3Failure
{
    Error error;
    S3Complaint complaint;    ///< empty when no answer came
    int status = 0;           ///< of HTTP; 0 when no answer came
    bool isTransient = false; ///< may work the next time
    int attempts = 1;         ///< after the first, an earlier one may have worked unheard

    bool operator==(const S3Failure &) const = default;
};

/// Whether the store refuses because the region or the endpoint is another bucket's.
bool isAboutRegion(const S3Failure &failure);

/// What an answer of 300 or more, or an `<Error>` under status 200, means to the user. Answers to
/// HEAD have no body; then the status and the x-amz-bucket-region header have to do.
S3Failure s3Failure(const HttpReply &reply, const ObjectStoreProfile &profile,
                    const QString &bucket, const QString &key);

} // namespace toban
