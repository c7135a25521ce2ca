// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jvm/threadmodel.h"

#include "models/core/cell.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace toban {

namespace {

using actuator::Thread;

QSet<qint64> deadlocked(const actuator::ThreadDump &dump)
{
    QSet<qint64> ids;
    for (const QList<qint64> &circle : actuator::deadlocks(dump))
        ids.unite(QSet<qint64>(circle.cbegin(), circle.cend()));
    return ids;
}

Cell stateCell(Thread::State state, bool isDeadlocked)
{
    if (isDeadlocked)
        return {QCoreApplication::translate("ThreadModel", "%1, deadlock")
                    .arg(actuator::stateWord(state)),
                {},
                Status::Critical,
                {}};
    std::optional<Status> status;
    if (state == Thread::State::Blocked)
        status = Status::Warning;
    return {actuator::stateWord(state), {}, status, {}};
}

bool isOfJava(const actuator::StackFrame &frame)
{
    static const QStringList packages{QStringLiteral("java."), QStringLiteral("javax."),
                                      QStringLiteral("jdk."), QStringLiteral("sun.")};
    return std::any_of(packages.cbegin(), packages.cend(), [&frame](const QString &package) {
        return frame.className.startsWith(package);
    });
}

/// The innermost frame that is not Java's own: where the application stands, not how it waits.
Cell frameCell(const QList<actuator::StackFrame> &stack)
{
    if (stack.isEmpty())
        return {};
    const auto own = std::find_if_not(stack.cbegin(), stack.cend(), isOfJava);
    const QString text = (own == stack.cend() ? stack.first() : *own).text();
    return {text, {}, {}, text};
}

Cell ownerCell(const Thread &thread)
{
    if (!thread.ownerId)
        return {};
    return {QStringLiteral("%1 #%2").arg(thread.ownerName).arg(*thread.ownerId), {}, {}, {}};
}

Cell numberCell(qint64 number)
{
    return {QLocale().toString(number), number, {}, {}};
}

QString groupKey(const actuator::StackGroup &group)
{
    QString key = actuator::stateWord(group.state);
    for (const actuator::StackFrame &frame : group.stack)
        key += QLatin1Char('\n') + frame.text();
    return key;
}

QString lockLine(const Thread &thread)
{
    if (!thread.waitsFor)
        return {};
    const QString verb = thread.state == Thread::State::Blocked ? QStringLiteral("waiting to lock")
                                                                : QStringLiteral("waiting on");
    QString line = QStringLiteral("\t- %1 <%2>").arg(verb, thread.waitsFor->text());
    if (thread.ownerId)
        line += QStringLiteral(" owned by \"%1\" #%2").arg(thread.ownerName).arg(*thread.ownerId);
    return line + QLatin1Char('\n');
}

} // namespace

QList<ThreadRow> threadRows(const actuator::ThreadDump &dump)
{
    const QSet<qint64> dead = deadlocked(dump);
    QList<ThreadRow> rows;
    for (const Thread &thread : dump)
        rows.append({thread, dead.contains(thread.id)});
    return rows;
}

QList<StackRow> stackRows(const actuator::ThreadDump &dump)
{
    const QSet<qint64> dead = deadlocked(dump);
    QHash<qint64, QString> names;
    for (const Thread &thread : dump)
        names.insert(thread.id, thread.name);
    QList<StackRow> rows;
    for (const actuator::StackGroup &group : actuator::groupedByStack(dump)) {
        StackRow row{group, {}, false};
        for (const qint64 id : group.threads) {
            row.names.append(names.value(id));
            row.isDeadlocked |= dead.contains(id);
        }
        rows.append(row);
    }
    return rows;
}

std::unique_ptr<ThreadModel> threadModel()
{
    const auto column = [](const QByteArray &id, std::function<QString()> title,
                           std::function<Cell(const ThreadRow &)> describe) {
        return ThreadModel::Column{id, std::move(title), cell<ThreadRow>(std::move(describe))};
    };
    return std::make_unique<ThreadModel>(
        [](const ThreadRow &row) { return row.thread.id; },
        std::vector<ThreadModel::Column>{
            column(
                "name", [] { return QCoreApplication::translate("ThreadModel", "Thread"); },
                [](const ThreadRow &row) {
                    return Cell{row.thread.name, {}, {}, QStringLiteral("#%1").arg(row.thread.id)};
                }),
            column(
                "state", [] { return QCoreApplication::translate("ThreadModel", "State"); },
                [](const ThreadRow &row) { return stateCell(row.thread.state, row.isDeadlocked); }),
            column(
                "at", [] { return QCoreApplication::translate("ThreadModel", "Stands at"); },
                [](const ThreadRow &row) { return frameCell(row.thread.stack); }),
            column(
                "waitsFor", [] { return QCoreApplication::translate("ThreadModel", "Waits for"); },
                [](const ThreadRow &row) {
                    const auto &lock = row.thread.waitsFor;
                    return Cell{lock ? lock->text() : QString(), {}, {}, {}};
                }),
            column(
                "owner", [] { return QCoreApplication::translate("ThreadModel", "Held by"); },
                [](const ThreadRow &row) { return ownerCell(row.thread); }),
            column(
                "blocked", [] { return QCoreApplication::translate("ThreadModel", "Blocked"); },
                [](const ThreadRow &row) { return numberCell(row.thread.blockedCount); }),
            column(
                "waited", [] { return QCoreApplication::translate("ThreadModel", "Waited"); },
                [](const ThreadRow &row) { return numberCell(row.thread.waitedCount); })});
}

std::unique_ptr<StackModel> stackModel()
{
    const auto column = [](const QByteArray &id, std::function<QString()> title,
                           std::function<Cell(const StackRow &)> describe) {
        return StackModel::Column{id, std::move(title), cell<StackRow>(std::move(describe))};
    };
    return std::make_unique<StackModel>(
        [](const StackRow &row) { return groupKey(row.group); },
        std::vector<StackModel::Column>{
            column(
                "count", [] { return QCoreApplication::translate("ThreadModel", "Threads"); },
                [](const StackRow &row) { return numberCell(row.group.threads.size()); }),
            column(
                "state", [] { return QCoreApplication::translate("ThreadModel", "State"); },
                [](const StackRow &row) { return stateCell(row.group.state, row.isDeadlocked); }),
            column(
                "at", [] { return QCoreApplication::translate("ThreadModel", "Stands at"); },
                [](const StackRow &row) { return frameCell(row.group.stack); }),
            column(
                "names", [] { return QCoreApplication::translate("ThreadModel", "Names"); },
                [](const StackRow &row) {
                    return Cell{row.names.join(QStringLiteral(", ")), {}, {}, {}};
                })});
}

QString threadSummary(const actuator::ThreadDump &dump)
{
    QHash<Thread::State, int> counts;
    for (const Thread &thread : dump)
        ++counts[thread.state];
    QList<Thread::State> states = counts.keys();
    std::sort(states.begin(), states.end(), [&counts](Thread::State a, Thread::State b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    QStringList parts;
    for (const Thread::State state : std::as_const(states))
        parts.append(QStringLiteral("%1 %2").arg(QLocale().toString(counts[state]),
                                                 actuator::stateWord(state)));
    return QCoreApplication::translate("ThreadModel", "%n thread(s): %1", nullptr, int(dump.size()))
        .arg(parts.join(QStringLiteral(", ")));
}

QString deadlockText(const actuator::ThreadDump &dump)
{
    QHash<qint64, QString> names;
    for (const Thread &thread : dump)
        names.insert(thread.id, thread.name);
    QStringList sentences;
    for (const QList<qint64> &circle : actuator::deadlocks(dump)) {
        QStringList chain;
        for (const qint64 id : circle)
            chain.append(names.value(id));
        chain.append(names.value(circle.first()));
        sentences.append(QCoreApplication::translate("ThreadModel", "Deadlock: %1. These threads "
                                                                    "wait for each other for good; "
                                                                    "only a restart frees them.")
                             .arg(chain.join(QStringLiteral(" → "))));
    }
    return sentences.join(QLatin1Char('\n'));
}

QString threadText(const Thread &thread)
{
    QString text = QStringLiteral("\"%1\" #%2%3 prio=%4\n   java.lang.Thread.State: %5%6\n")
                       .arg(thread.name)
                       .arg(thread.id)
                       .arg(thread.isDaemon ? QStringLiteral(" daemon") : QString())
                       .arg(thread.priority)
                       .arg(actuator::stateWord(thread.state),
                            thread.isInNative ? QStringLiteral(" (in native)") : QString());
    if (thread.stack.isEmpty())
        text += lockLine(thread);
    for (qsizetype depth = 0; depth < thread.stack.size(); ++depth) {
        text += QStringLiteral("\tat %1\n").arg(thread.stack[depth].text());
        if (depth == 0)
            text += lockLine(thread);
        for (const actuator::HeldMonitor &held : thread.heldMonitors) {
            if (held.depth == depth)
                text += QStringLiteral("\t- locked <%1>\n").arg(held.lock.text());
        }
    }
    if (!thread.heldSynchronizers.isEmpty())
        text += QStringLiteral("\n   Locked ownable synchronizers:\n");
    for (const actuator::Lock &lock : thread.heldSynchronizers)
        text += QStringLiteral("\t- <%1>\n").arg(lock.text());
    return text;
}

QString threadDumpText(const actuator::ThreadDump &dump, const QString &instance, Instant time)
{
    QString text = QStringLiteral("%1\nFull thread dump of %2:\n\n")
                       .arg(toDateTime(time).toString(Qt::ISODate), instance);
    for (const Thread &thread : dump)
        text += threadText(thread) + QLatin1Char('\n');
    const QString dead = deadlockText(dump);
    return dead.isEmpty() ? text : text + dead + QLatin1Char('\n');
}

} // namespace toban
