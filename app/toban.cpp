// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QThreadPool>

namespace {

/// Background work mostly waits for a server, so there may be many more threads than cores.
constexpr int backgroundThreads = 16;

QString profileName(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "The duty desk of the administrator of a production "
                                        "service."));
    const QCommandLineOption profile(
        {QStringLiteral("p"), QStringLiteral("profile")},
        QApplication::translate("main", "Open the service with this profile."),
        QApplication::translate("main", "name"));
    parser.addOption(profile);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    return parser.value(profile);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("toban"));
    QApplication::setApplicationVersion(QStringLiteral(TOBAN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("dev.toban.Toban"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/toban.svg")));
    QApplication::setQuitOnLastWindowClosed(false);
    QThreadPool::globalInstance()->setMaxThreadCount(backgroundThreads);

    const QString profile = profileName(application);
    int code = 0;
    {
        toban::Application toban;
        if (!toban.open(profile))
            return 1;
        code = QApplication::exec();
    }
    // Work that was asked to stop may still be at it; nothing it uses may go before it.
    QThreadPool::globalInstance()->waitForDone();
    return code;
}
