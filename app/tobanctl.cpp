// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"
#include "app/consoleanswers.h"
#include "models/overview/account.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QTextStream>
#include <QThreadPool>
#include <QTranslator>

#include <cstdio>

namespace {

using namespace toban;
using namespace Qt::StringLiterals;

/// Background work mostly waits for a server, so there may be many more threads than cores.
constexpr int backgroundThreads = 32;

int print(const ConsoleAnswer &answer, bool isJson)
{
    QTextStream output(stdout);
    QTextStream errors(stderr);
    for (const QString &note : answer.notes)
        errors << u"tobanctl: "_s << note << u'\n';
    if (!isJson)
        output << answer.text;
    else if (!answer.json.isEmpty())
        output << QJsonDocument(answer.json).toJson();
    output.flush();
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return answer.exitCode;
    // What a script relies on did not arrive: on a full disk, for example.
    errors << u"tobanctl: "_s << Console::tr("The answer could not be written.") << u'\n';
    return exitCodeOf(Status::Unknown);
}

int run(const CommandLine &line)
{
    Console console(line);
    QObject::connect(&console, &Console::answered, &console, [&line](const ConsoleAnswer &answer) {
        QCoreApplication::exit(print(answer, line.isJson));
    });
    console.start();
    return QCoreApplication::exec();
}

int answerTo(const QStringList &arguments)
{
    const Result<CommandLine> line = parseCommandLine(arguments);
    if (!line)
        return print(errorAnswer(line.error(), false), arguments.contains(u"--json"_s));
    switch (line->command) {
    case CommandLine::Command::Help:
        return print({0, helpText(), {}, {}}, false);
    case CommandLine::Command::Version:
        return print({0, u"tobanctl %1\n"_s.arg(QCoreApplication::applicationVersion()), {}, {}},
                     false);
    default:
        return run(*line);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tobanctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOBAN_VERSION));
    QTranslator translator;
    // English has a translation too, of plurals: for the locale C and all that has none of its own.
    if (translator.load(QLocale(), u"toban"_s, u"_"_s, u":/i18n"_s)
        || translator.load(u":/i18n/toban_en"_s))
        QCoreApplication::installTranslator(&translator);
    QThreadPool::globalInstance()->setMaxThreadCount(backgroundThreads);
    const int code = answerTo(QCoreApplication::arguments());
    // Work that was asked to stop may still be at it; nothing it uses may go before it.
    QThreadPool::globalInstance()->waitForDone();
    return code;
}
