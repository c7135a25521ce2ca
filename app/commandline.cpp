// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "models/core/terminal.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace toban {

using namespace Qt::StringLiterals;
using Command = CommandLine::Command;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// A command's words, how many arguments it takes, and what it does.
struct CommandEntry
{
    Command command;
    QString words;
    int fewest;
    int most;
    QString arguments;
    const char *about;
};

const QList<CommandEntry> &commands()
{
    constexpr int any = 1000;
    static const QList<CommandEntry> entries{
        {Command::Status,
         u"status"_s,
         0,
         0,
         {},
         QT_TRANSLATE_NOOP("CommandLine",
                           "Ask every connection and say how the service is, item by "
                           "item.")},
        {Command::Check, u"check"_s, 0, any, u"[ITEM…]"_s,
         QT_TRANSLATE_NOOP("CommandLine", "The same in one line with figures, as monitoring "
                                          "plug-ins do; of the items named only.")},
        {Command::Metrics, u"metrics"_s, 1, 1, u"QUERY"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Show the present values of the series whose name "
                                          "contains QUERY; labels in braces narrow it down: "
                                          "'jvm.memory{area=\"heap\"}'.")},
        {Command::ValidateProfile, u"profile validate"_s, 0, 1, u"[FILE]"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Check the service.yaml of the profile, or FILE. Every "
                                          "finding names line, column and field.")},
        {Command::VerifyAudit,
         u"audit verify"_s,
         0,
         0,
         {},
         QT_TRANSLATE_NOOP("CommandLine", "Check that no entry of the audit trail was altered, "
                                          "removed or reordered.")},
        {Command::SetSecret, u"secret set"_s, 1, 1, u"NAME"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Keep in the keychain what is read from standard input, "
                                          "without the line's end.")},
        {Command::RemoveSecret, u"secret remove"_s, 1, 1, u"NAME"_s,
         QT_TRANSLATE_NOOP("CommandLine", "Remove it from the keychain.")},
    };
    return entries;
}

/// The options, by the names that helpText() explains.
class Options
{
public:
    Options()
    {
        m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
        m_parser.addOption({{u"p"_s, u"profile"_s}, {}, u"profile"_s});
        for (const QString &name : {u"secrets-fd"_s, u"interval"_s, u"note"_s})
            m_parser.addOption({name, {}, name});
        for (const QString &name : {u"json"_s, u"promql"_s, u"help"_s, u"version"_s})
            m_parser.addOption(QCommandLineOption(name));
    }

    Result<CommandLine> parse(const QStringList &arguments)
    {
        if (!m_parser.parse(arguments))
            return invalid(m_parser.errorText());
        CommandLine line;
        line.profile = m_parser.value(u"profile"_s);
        line.isJson = m_parser.isSet(u"json"_s);
        line.isPromql = m_parser.isSet(u"promql"_s);
        if (m_parser.isSet(u"help"_s) || m_parser.isSet(u"version"_s)) {
            line.command = m_parser.isSet(u"help"_s) ? Command::Help : Command::Version;
            return line;
        }
        return readCommand(line).and_then(
            [this](const CommandLine &line) { return readValues(line); });
    }

private:
    static tl::unexpected<Error> invalid(const QString &text)
    {
        return failure(Error::Kind::Invalid,
                       Words::tr("%1 See tobanctl --help.")
                           .arg(text.endsWith(u'.') || text.endsWith(u'。') ? text : text + u'.'));
    }

    Result<CommandLine> readCommand(CommandLine line) const
    {
        const QStringList words = m_parser.positionalArguments();
        for (const CommandEntry &entry : commands()) {
            const QStringList own = entry.words.split(u' ');
            if (words.first(std::min(own.size(), words.size())) != own)
                continue;
            line.command = entry.command;
            line.arguments = words.sliced(own.size());
            if (line.arguments.size() < entry.fewest)
                return invalid(Words::tr("“%1” needs %2.").arg(entry.words, entry.arguments));
            if (line.arguments.size() > entry.most) {
                return invalid(Words::tr("“%1” stands behind “%2”, which takes no such argument.")
                                   .arg(line.arguments[entry.most], entry.words));
            }
            return line;
        }
        if (words.isEmpty())
            return invalid(Words::tr("A command is missing."));
        return invalid(Words::tr("“%1” is not a command.").arg(words.join(u' ')));
    }

    Result<CommandLine> readValues(CommandLine line) const
    {
        static const QRegularExpression note(u"^([0-9]{1,18}):([0-9a-f]{64})\\z"_s);
        if (m_parser.isSet(u"secrets-fd"_s)) {
            bool isNumber = false;
            line.secretsHandle = m_parser.value(u"secrets-fd"_s).toInt(&isNumber);
            if (!isNumber || line.secretsHandle < 0)
                return wrong(u"secrets-fd"_s, Words::tr("the number of an open file, as 3"));
        }
        if (m_parser.isSet(u"interval"_s)) {
            const int seconds = m_parser.value(u"interval"_s).toInt();
            if (seconds < 1 || seconds > 300)
                return wrong(u"interval"_s, Words::tr("seconds, from 1 to 300"));
            line.interval = std::chrono::seconds(seconds);
        }
        if (m_parser.isSet(u"note"_s)) {
            const auto match = note.match(m_parser.value(u"note"_s));
            if (!match.hasMatch())
                return wrong(u"note"_s, Words::tr("NUMBER:HASH, as “audit verify” prints it"));
            line.note = {match.captured(1).toLongLong(), match.captured(2).toLatin1()};
        }
        return line;
    }

    tl::unexpected<Error> wrong(const QString &option, const QString &expected) const
    {
        return invalid(Words::tr("--%1 “%2” is wrong: write %3.")
                           .arg(option, m_parser.value(option), expected));
    }

    QCommandLineParser m_parser;
};

/// "  words  explanation", on as many lines as it takes.
QString explained(const QString &words, const QString &about)
{
    constexpr int indent = 28;
    constexpr int columns = 79;
    const QString begun = u"  "_s + words;
    const QString head = begun.size() <= indent - 2 ? begun.leftJustified(indent)
                                                    : begun + u'\n' + QString(indent, u' ');
    return head + wrapped(about, indent, columns) + u'\n';
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    return Options().parse(arguments);
}

QString helpText()
{
    QString text = Words::tr("Usage: tobanctl [--profile NAME] [--json] COMMAND [ARGUMENT…]")
                   + u'\n' + Words::tr("Asks and sets up the services of Toban from a terminal.")
                   + u"\n\n"_s + Words::tr("Commands:") + u'\n';
    for (const CommandEntry &entry : commands())
        text += explained(entry.words + u' ' + entry.arguments, Words::tr(entry.about));
    text += u'\n' + Words::tr("Options:") + u'\n';
    text += explained(u"-p, --profile NAME"_s,
                      Words::tr("The service; may be left out when there is only one."));
    text += explained(u"--json"_s, Words::tr("Print JSON."));
    text += explained(u"--secrets-fd N"_s,
                      Words::tr("Read the secrets from the open file N, as JSON or lines "
                                "NAME=VALUE, instead of the keychain."));
    text += explained(u"--interval SECONDS"_s,
                      Words::tr("Time between the two looks that rates are computed from, and "
                                "longest wait for an answer: 5, if not given."));
    text +=
        explained(u"--promql"_s, Words::tr("QUERY is PromQL, for the Prometheus of the profile."));
    text += explained(u"--note NUMBER:HASH"_s,
                      Words::tr("An entry of the audit trail as “audit verify” named it earlier; "
                                "finds a trail that was written anew."));
    text += explained(u"--help, --version"_s, Words::tr("Print this, or the version."));
    text +=
        u'\n'
        + Words::tr("Secrets: database, object-store, prometheus, alertmanager, actuator/INSTANCE.")
        + u'\n' + Words::tr("Exit status: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN or not done.")
        + u'\n';
    return text;
}

} // namespace toban
