// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/s3upload.h"
#include "tests/support/worker.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace toban;
using namespace Qt::StringLiterals;
using toban::test::inWorker;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 size = 256 * mebibyte;

QString variable(const char *name)
{
    return qEnvironmentVariable((QByteArray("TOBAN_PEER_S3_") + name).constData());
}

/// Highest memory ever used by this process, in MiB; 0 where the system does not tell.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

/// 256 MiB up and down, beside curl, which neither splits nor hashes what it sends.
class BenchS3 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void transfers();

private:
    /// Seconds that curl needs; the secret goes by its standard input.
    double curl(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QString m_file;
};

void BenchS3::initTestCase()
{
    if (variable("URL").isEmpty())
        QSKIP("no S3 server: TOBAN_PEER_S3_URL is not set");
    m_file = m_folder.filePath(u"content"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QRandomGenerator random(1);
    QList<quint32> block(mebibyte / 4);
    for (qint64 written = 0; written < size; written += mebibyte) {
        random.generate(block.begin(), block.end());
        file.write(reinterpret_cast<const char *>(block.constData()), mebibyte);
    }
    QCOMPARE(file.size(), size);
}

double BenchS3::curl(const QStringList &arguments) const
{
    QElapsedTimer timer;
    timer.start();
    QProcess curl;
    curl.start(u"curl"_s, QStringList{u"--config"_s, u"-"_s, u"--silent"_s, u"--fail"_s,
                                      u"--aws-sigv4"_s, u"aws:amz:%1:s3"_s.arg(variable("REGION")),
                                      u"--header"_s, u"x-amz-content-sha256: UNSIGNED-PAYLOAD"_s}
                              + arguments);
    curl.write(
        u"user = \"%1:%2\"\n"_s.arg(variable("ACCESS_KEY"), variable("SECRET_KEY")).toUtf8());
    curl.closeWriteChannel();
    const bool isDone = curl.waitForFinished(120'000) && curl.exitCode() == 0;
    return isDone ? static_cast<double>(timer.elapsed()) / 1000 : 0;
}

void BenchS3::transfers()
{
    ObjectStoreProfile profile;
    profile.endpoint = QUrl(variable("URL"));
    profile.region = variable("REGION");
    profile.accessKey = variable("ACCESS_KEY");
    const S3Client client(profile, variable("SECRET_KEY"));
    const QString bucket = variable("BUCKET");
    const QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const double before = peakMemory();

    QElapsedTimer timer;
    timer.start();
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    S3UploadPlan plan{bucket, key};
    plan.expectedSize = size;
    QVERIFY_RESULT(inWorker([&] { return upload(client, plan, s3Source(file), {}, {}); }));
    const double up = static_cast<double>(timer.restart()) / 1000;
    qint64 taken = 0;
    QVERIFY_RESULT(inWorker([&] {
        return client.download(bucket, {key, {}}, {},
                               [&](QByteArrayView bytes) -> Result<> {
                                   taken += bytes.size();
                                   return {};
                               },
                               {});
    }));
    const double down = static_cast<double>(timer.elapsed()) / 1000;
    QCOMPARE(taken, size);
    const double memory = peakMemory() - before;

    const QString address = variable("URL") + u'/' + bucket + u'/' + key;
    const double curlUp = curl({u"--upload-file"_s, m_file, address});
    const double curlDown = curl({u"--output"_s, m_folder.filePath(u"received"_s), address});
    QVERIFY_RESULT(inWorker([&] { return client.remove(bucket, S3ObjectId{key, {}}, {}); }));
    qInfo("256 MiB up:   %.2f s, curl %.2f s, ratio %.2f", up, curlUp, up / curlUp);
    qInfo("256 MiB down: %.2f s, curl %.2f s, ratio %.2f", down, curlDown, down / curlDown);
    qInfo("memory for it: %.0f MiB", memory);
    // Five parts of 8 MiB are held, and the network's buffers.
    QVERIFY2(memory < 100, qPrintable(QString::number(memory)));
}

QTEST_GUILESS_MAIN(BenchS3)
#include "bench_s3.moc"
