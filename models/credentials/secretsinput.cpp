// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/secretsinput.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace toban {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

Result<Secrets> fromJson(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject()) {
        return failure(Error::Kind::Invalid,
                       Words::tr("The secrets are not a JSON object. Write {\"database\": …}."));
    }
    Secrets secrets;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry->isString()) {
            return failure(
                Error::Kind::Invalid,
                Words::tr("The secret “%1” is not a text. Write it in quotes.").arg(entry.key()));
        }
        secrets.insert(entry.key(), entry->toString());
    }
    return secrets;
}

Result<Secrets> fromLines(const QByteArray &bytes)
{
    Secrets secrets;
    int number = 0;
    for (QByteArray line : bytes.split('\n')) {
        ++number;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const qsizetype equals = line.indexOf('=');
        if (equals < 1) {
            return failure(
                Error::Kind::Invalid,
                Words::tr("Line %1 of the secrets is not of the form NAME=VALUE.").arg(number));
        }
        secrets.insert(QString::fromUtf8(line.first(equals)).trimmed(),
                       QString::fromUtf8(line.sliced(equals + 1)));
    }
    return secrets;
}

} // namespace

Result<Secrets> parseSecrets(const QByteArray &bytes)
{
    return bytes.trimmed().startsWith('{') ? fromJson(bytes) : fromLines(bytes);
}

} // namespace toban
