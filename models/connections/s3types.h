// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <tuple>

namespace toban {

/// Values of Amazon S3's interface, https://docs.aws.amazon.com/AmazonS3/latest/API/

struct S3Bucket
{
    QString name;
    Instant created;

    bool operator==(const S3Bucket &) const = default;
};

/// An object, or one version of it where a version is named.
struct S3ObjectId
{
    QString key;
    QString versionId; ///< empty: the latest

    bool operator==(const S3ObjectId &) const = default;
    bool operator<(const S3ObjectId &other) const
    {
        return std::tie(key, versionId) < std::tie(other.key, other.versionId);
    }
};

struct S3Object
{
    QString key;
    qint64 size = 0; ///< bytes
    Instant modified;
    /// Without its quotes. An MD5 only for objects put whole and unencrypted; empty at some stores.
    QByteArray etag;
    QString storageClass;

    bool operator==(const S3Object &) const = default;
};

struct S3ObjectPage
{
    QList<S3Object> objects;
    QStringList prefixes; ///< what the delimiter folded
    QString next;         ///< opaque token of the next page; empty on the last one

    bool operator==(const S3ObjectPage &) const = default;
};

struct S3Version
{
    QString key;
    QString versionId; ///< "null" for what was stored before versions were kept
    bool isLatest = false;
    bool isDeleteMarker = false;
    qint64 size = 0;
    Instant modified;
    QByteArray etag;

    bool operator==(const S3Version &) const = default;
};

struct S3VersionPage
{
    QList<S3Version> versions;      ///< in the store's order, by key
    std::optional<S3ObjectId> next; ///< the markers of the next page

    bool operator==(const S3VersionPage &) const = default;
};

/// A multipart upload that was neither completed nor aborted. It costs money until it is.
struct S3Upload
{
    QString key;
    QString uploadId;
    Instant initiated;

    bool operator==(const S3Upload &) const = default;
};

struct S3UploadPage
{
    QList<S3Upload> uploads;
    std::optional<S3Upload> next; ///< key and id are the markers of the next page

    bool operator==(const S3UploadPage &) const = default;
};

struct S3Part
{
    int number = 0; ///< from 1 to 10,000
    QByteArray etag;

    bool operator==(const S3Part &) const = default;
};

/// What was stored.
struct S3Stored
{
    QByteArray etag;
    QString versionId; ///< empty where no versions are kept

    bool operator==(const S3Stored &) const = default;
};

struct S3ObjectInfo
{
    qint64 size = 0;
    Instant modified;
    QByteArray etag;
    QString versionId;
    QString contentType;
    QMap<QString, QString> metadata; ///< by lower case name, without x-amz-meta-

    bool operator==(const S3ObjectInfo &) const = default;
};

/// An object that is still there after a deletion, with the store's reason.
struct S3Undeleted
{
    S3ObjectId id;
    QString code;
    QString message;

    bool operator==(const S3Undeleted &) const = default;
};

struct S3Deletion
{
    QList<S3ObjectId> deleted;
    QList<S3Undeleted> failed;

    bool operator==(const S3Deletion &) const = default;
};

/// The store's own account of a failure.
struct S3Complaint
{
    QString code; ///< as `NoSuchKey`; empty when the body is none of S3's
    QString message;
    QString region; ///< where the bucket really lies, if the store says so

    bool operator==(const S3Complaint &) const = default;
};

} // namespace toban
