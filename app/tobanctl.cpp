// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secretcommand.h"
#include "models/settings/profilefile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

namespace {

using namespace toban;

/// Exit codes as those of monitoring plug-ins; a command that could not be carried out is UNKNOWN.
constexpr int okCode = 0;
constexpr int unknownCode = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Tobanctl)
};

int told(const Result<QString> &result)
{
    QTextStream(result ? stdout : stderr) << (result ? *result : result.error().text) << Qt::endl;
    if (!result && !result.error().detail.isEmpty())
        QTextStream(stderr) << result.error().detail << Qt::endl;
    return result ? okCode : unknownCode;
}

Result<ProfileFile> profileOf(const QString &name)
{
    const ProfileFolder folder;
    const QStringList names = folder.names();
    if (!name.isEmpty())
        return folder.load(name);
    if (names.size() == 1)
        return folder.load(names.first());
    return failure(Error::Kind::Invalid,
                   names.isEmpty()
                       ? Words::tr("There is no profile yet. Set one up with toban.")
                       : Words::tr("Say which profile is meant: --profile with one of %1.")
                             .arg(names.join(QStringLiteral(", "))));
}

int runSecret(const QStringList &arguments, const Profile &profile)
{
    const QString verb = arguments.value(1);
    const bool isKnown = verb == QLatin1StringView("set") || verb == QLatin1StringView("remove");
    if (!isKnown || arguments.size() != 3)
        return told(failure(Error::Kind::Invalid,
                            Words::tr("Usage: tobanctl secret set NAME < FILE, or tobanctl secret "
                                      "remove NAME. A secret is never an argument.")));
    Vault vault;
    const Finished finished = [](const Result<QString> &result) {
        QCoreApplication::exit(told(result));
    };
    // Within the event loop, so that its end is seen even when the answer is there at once.
    QMetaObject::invokeMethod(
        &vault,
        [&] {
            QFile input;
            if (verb == QLatin1StringView("remove"))
                removeSecret(vault, profile, arguments[2], finished);
            else if (input.open(stdin, QIODevice::ReadOnly))
                setSecret(vault, profile, arguments[2], input, finished);
            else
                finished(failure(Error::Kind::Failed, input.errorString()));
        },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tobanctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TOBAN_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Asks and sets up Toban's services from a terminal."));
    const QCommandLineOption profileOption({QStringLiteral("p"), QStringLiteral("profile")},
                                           Words::tr("The service with this profile."),
                                           Words::tr("name"));
    parser.addOption(profileOption);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("command"),
                                 Words::tr("secret set NAME < FILE, secret remove NAME"));
    parser.process(application);

    const QStringList arguments = parser.positionalArguments();
    if (arguments.value(0) != QLatin1StringView("secret"))
        return told(failure(Error::Kind::Invalid,
                            Words::tr("There is no command “%1”. tobanctl --help names them all.")
                                .arg(arguments.value(0))));
    const Result<ProfileFile> file = profileOf(parser.value(profileOption));
    return file ? runSecret(arguments, file->profile) : told(failure(file));
}
