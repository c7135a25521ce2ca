// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secretcommand.h"

#include "app/targets.h"
#include "models/core/input.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace toban {

namespace {

constexpr qsizetype secretLimit = 64 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// A mistyped name would otherwise end up in the keychain, where nothing ever asks for it.
Result<> expectName(const Profile &profile, const QString &name)
{
    const QStringList names = secretNames(profile);
    if (names.contains(name))
        return {};
    return failure(Error::Kind::NotFound,
                   Words::tr("The profile %1 has no secret called “%2”. It has: %3.")
                       .arg(profile.name, name, names.join(QStringLiteral(", "))));
}

Result<QString> secretFrom(QIODevice &input)
{
    QByteArray bytes = readUpTo(input, secretLimit);
    if (bytes.size() > secretLimit)
        return failure(Error::Kind::Invalid,
                       Words::tr("Standard input is longer than any secret. Pass only the secret "
                                 "there."));
    if (bytes.endsWith('\n'))
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    if (bytes.isEmpty())
        return failure(Error::Kind::Invalid,
                       Words::tr("Standard input is empty. Pass the secret there, for example "
                                 "from a file: tobanctl secret set NAME < FILE"));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString secret = decoder(bytes);
    if (decoder.hasError())
        return failure(Error::Kind::Invalid,
                       Words::tr("What came on standard input is not UTF-8 text. Pass the secret "
                                 "in the encoding UTF-8."));
    return secret;
}

std::function<void(Result<>)> saying(const QString &done, const Finished &finished)
{
    return [done, finished](const Result<> &result) {
        finished(result ? Result<QString>(done) : failure(result));
    };
}

} // namespace

void setSecret(Vault &vault, const Profile &profile, const QString &name, QIODevice &input,
               const Finished &finished)
{
    if (const Result<> known = expectName(profile, name); !known)
        return finished(failure(known));
    const Result<QString> secret = secretFrom(input);
    if (!secret)
        return finished(failure(secret));
    vault.write(&vault, profile.name, name, *secret,
                saying(Words::tr("%1 is in the keychain.").arg(name), finished));
}

void removeSecret(Vault &vault, const Profile &profile, const QString &name,
                  const Finished &finished)
{
    if (const Result<> known = expectName(profile, name); !known)
        return finished(failure(known));
    vault.remove(&vault, profile.name, name,
                 saying(Words::tr("%1 is not in the keychain any more.").arg(name), finished));
}

} // namespace toban
