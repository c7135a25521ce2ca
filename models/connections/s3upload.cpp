// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/s3upload.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace toban {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 smallestPart = 8 * mebibyte;
constexpr qint64 largestPart = 5 * 1024 * mebibyte;
constexpr int mostParts = 10'000;

struct S3
{
    Q_DECLARE_TR_FUNCTIONS(S3)
};

/// The next `size` bytes, fewer only at the end.
Result<QByteArray> readPart(const S3Source &source, qint64 size)
{
    QByteArray part(size, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < size) {
        const auto count = source(part.data() + filled, size - filled);
        if (!count)
            return failure(count);
        if (*count == 0)
            break;
        filled += *count;
    }
    part.truncate(filled);
    return part;
}

/// Sends parts, several at once, each from a thread of its own pool: the threads wait for the
/// network, and must not take the place of other background work.
class PartSender
{
public:
    PartSender(const S3Client &client, const S3UploadPlan &plan, const S3Upload &upload,
               const Progress &progress, std::stop_token stop)
        : m_client(client), m_plan(plan), m_upload(upload), m_progress(progress),
          m_onStop(stop, [this] { m_stop.request_stop(); })
    {
        m_pool.setExpiryTimeout(-1); // each thread keeps its connection for the next part
        m_pool.setMaxThreadCount(std::max(1, plan.parallelParts));
    }

    ~PartSender()
    {
        m_stop.request_stop();
        m_pool.waitForDone();
    }

    /// Waits until fewer than `atOnce` parts are on their way, then sends this one. An error of any
    /// part ends all.
    Result<> send(const QByteArray &part, int atOnce)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_sending < atOnce || m_error; });
        if (m_error)
            return tl::unexpected(*m_error);
        const int number = ++m_count;
        ++m_sending;
        m_pool.start([this, part, number] { run(part, number); });
        return {};
    }

    /// Waits for the last parts; all of them in order.
    Result<QList<S3Part>> finish()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_sending == 0; });
        if (m_error)
            return tl::unexpected(*m_error);
        std::sort(m_parts.begin(), m_parts.end(),
                  [](const S3Part &a, const S3Part &b) { return a.number < b.number; });
        return m_parts;
    }

private:
    void run(const QByteArray &bytes, int number)
    {
        const auto part =
            m_client.putPart(m_plan.bucket, m_upload, number, bytes, m_stop.get_token());
        {
            const std::scoped_lock lock(m_mutex);
            --m_sending;
            if (part) {
                m_parts.append(*part);
                m_sent += bytes.size();
                m_progress({S3::tr("Uploading"), m_sent, m_plan.expectedSize});
            } else if (!m_error) {
                m_error = part.error(); // before the others end, whose error is to be cancelled
            }
        }
        m_changed.notify_all();
        if (!part)
            m_stop.request_stop();
    }

    const S3Client &m_client;
    const S3UploadPlan &m_plan;
    const S3Upload &m_upload;
    const Progress &m_progress;
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_onStop;
    QThreadPool m_pool;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_count = 0;
    int m_sending = 0;
    qint64 m_sent = 0;
    QList<S3Part> m_parts;
    std::optional<Error> m_error;
};

Result<S3Stored> sendParts(const S3Client &client, const S3UploadPlan &plan, const S3Upload &upload,
                           QByteArray part, const S3Source &source, const Progress &progress,
                           std::stop_token stop)
{
    PartSender sender(client, plan, upload, progress, stop);
    qint64 written = 0;
    for (int number = 1; !part.isEmpty(); ++number) {
        if (number > mostParts) {
            return failure(
                Error::Kind::Invalid,
                S3::tr("“%1” is larger than the 5 TiB that an object may have. Store it in "
                       "several objects.")
                    .arg(plan.key));
        }
        written += part.size();
        const qint64 next = s3PartSize(written, plan.expectedSize);
        // One more is in memory: the part that is being read.
        const qint64 atOnce = plan.memoryLimit / next - 1;
        const auto sent = sender.send(
            std::exchange(part, {}),
            static_cast<int>(std::clamp<qint64>(atOnce, 1, std::max(1, plan.parallelParts))));
        if (!sent)
            return failure(sent);
        auto more = readPart(source, next);
        if (!more)
            return failure(more);
        part = std::move(*more);
    }
    const auto parts = sender.finish();
    if (!parts)
        return failure(parts);
    return client.completeUpload(plan.bucket, upload, *parts, plan.options.isOnlyIfAbsent, stop);
}

/// Removes the parts even when the user has stopped everything else.
Error withoutParts(const S3Client &client, const S3UploadPlan &plan, const S3Upload &upload,
                   Error error)
{
    const auto aborted = client.abortUpload(plan.bucket, upload, {});
    if (!aborted) {
        error.text +=
            u'\n'
            + S3::tr("The parts already sent could not be removed and cost money until the "
                     "unfinished upload %1 is aborted.")
                  .arg(upload.uploadId);
        error.detail += u'\n' + aborted.error().text + u'\n' + aborted.error().detail;
    }
    return error;
}

} // namespace

S3Source s3Source(QIODevice &device)
{
    return [&device](char *buffer, qint64 size) -> Result<qint64> {
        const qint64 count = device.read(buffer, size);
        if (count >= 0)
            return count;
        return failure(
            Error::Kind::Failed,
            S3::tr("What was to be uploaded could not be read: %1.").arg(device.errorString()));
    };
}

qint64 s3PartSize(qint64 written, qint64 expectedSize)
{
    const qint64 planned = expectedSize / 5000;
    const qint64 grown = written > expectedSize ? written / 1000 : 0;
    const qint64 size = std::clamp(std::max(planned, grown), smallestPart, largestPart);
    return (size + mebibyte - 1) / mebibyte * mebibyte;
}

Result<S3Stored> upload(const S3Client &client, const S3UploadPlan &plan, const S3Source &source,
                        const Progress &progress, std::stop_token stop)
{
    const Progress told = progress ? progress : [](const ProgressStep &) {};
    const qint64 partSize = s3PartSize(0, plan.expectedSize);
    auto first = readPart(source, partSize);
    if (!first)
        return failure(first);
    if (first->size() < partSize) {
        const auto stored = client.put(plan.bucket, plan.key, *first, plan.options, stop);
        if (stored)
            told({S3::tr("Uploading"), first->size(), first->size()});
        return stored;
    }
    const auto id = client.beginUpload(plan.bucket, plan.key, plan.options, stop);
    if (!id)
        return failure(id);
    const S3Upload upload{plan.key, *id, {}};
    if (plan.begun)
        plan.begun(upload);
    const auto stored = sendParts(client, plan, upload, std::move(*first), source, told, stop);
    if (!stored)
        return tl::unexpected(withoutParts(client, plan, upload, stored.error()));
    return stored;
}

} // namespace toban
