// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/actuatorthreads.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace toban::actuator {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

constexpr std::array stateWords{
    std::pair{Thread::State::New, QLatin1StringView("NEW")},
    std::pair{Thread::State::Runnable, QLatin1StringView("RUNNABLE")},
    std::pair{Thread::State::Blocked, QLatin1StringView("BLOCKED")},
    std::pair{Thread::State::Waiting, QLatin1StringView("WAITING")},
    std::pair{Thread::State::TimedWaiting, QLatin1StringView("TIMED_WAITING")},
    std::pair{Thread::State::Terminated, QLatin1StringView("TERMINATED")},
};

Thread::State stateFrom(const QString &word)
{
    for (const auto &[state, text] : stateWords) {
        if (word == text)
            return state;
    }
    return Thread::State::Unknown;
}

StackFrame frameFrom(const QJsonObject &object)
{
    StackFrame frame;
    frame.className = object.value(QStringLiteral("className")).toString();
    frame.methodName = object.value(QStringLiteral("methodName")).toString();
    frame.fileName = object.value(QStringLiteral("fileName")).toString();
    frame.line = qMax(-1, object.value(QStringLiteral("lineNumber")).toInt(-1));
    frame.isNative = object.value(QStringLiteral("nativeMethod")).toBool();
    return frame;
}

Lock lockFrom(const QJsonObject &object)
{
    return {object.value(QStringLiteral("className")).toString(),
            quint32(object.value(QStringLiteral("identityHashCode")).toInteger())};
}

void readLocks(Thread &thread, const QJsonObject &object)
{
    if (const QJsonValue lock = object.value(QStringLiteral("lockInfo")); lock.isObject())
        thread.waitsFor = lockFrom(lock.toObject());
    const qint64 owner = object.value(QStringLiteral("lockOwnerId")).toInteger(-1);
    if (owner >= 0)
        thread.ownerId = owner;
    thread.ownerName = object.value(QStringLiteral("lockOwnerName")).toString();
    for (const QJsonValue &monitor : object.value(QStringLiteral("lockedMonitors")).toArray()) {
        thread.heldMonitors.append(
            {lockFrom(monitor.toObject()),
             monitor.toObject().value(QStringLiteral("lockedStackDepth")).toInt(-1)});
    }
    for (const QJsonValue &lock : object.value(QStringLiteral("lockedSynchronizers")).toArray())
        thread.heldSynchronizers.append(lockFrom(lock.toObject()));
}

Thread threadFrom(const QJsonObject &object)
{
    Thread thread;
    thread.id = object.value(QStringLiteral("threadId")).toInteger();
    thread.name = object.value(QStringLiteral("threadName")).toString();
    thread.state = stateFrom(object.value(QStringLiteral("threadState")).toString());
    thread.isDaemon = object.value(QStringLiteral("daemon")).toBool();
    thread.isInNative = object.value(QStringLiteral("inNative")).toBool();
    thread.isSuspended = object.value(QStringLiteral("suspended")).toBool();
    thread.priority = object.value(QStringLiteral("priority")).toInt();
    thread.blockedCount = object.value(QStringLiteral("blockedCount")).toInteger();
    thread.waitedCount = object.value(QStringLiteral("waitedCount")).toInteger();
    for (const QJsonValue &frame : object.value(QStringLiteral("stackTrace")).toArray())
        thread.stack.append(frameFrom(frame.toObject()));
    readLocks(thread, object);
    return thread;
}

} // namespace

QString StackFrame::text() const
{
    QString place = fileName.isEmpty() ? QStringLiteral("Unknown Source") : fileName;
    if (isNative)
        place = QStringLiteral("Native Method");
    else if (!fileName.isEmpty() && line >= 0)
        place += QLatin1Char(':') + QString::number(line);
    return QStringLiteral("%1.%2(%3)").arg(className, methodName, place);
}

QString Lock::text() const
{
    return className + QLatin1Char('@') + QString::number(identityHash, 16);
}

Result<ThreadDump> parseThreadDump(QByteArrayView bytes)
{
    const QString what = Words::tr("the threads of the application");
    const auto json = jsonObject(bytes, what);
    if (!json)
        return failure(json);
    const QJsonValue threads = json->value(QStringLiteral("threads"));
    if (!threads.isArray())
        return unexpectedJson(what, QStringLiteral("threads"));
    ThreadDump dump;
    for (const QJsonValue &thread : threads.toArray())
        dump.append(threadFrom(thread.toObject()));
    return dump;
}

QList<QList<qint64>> deadlocks(const ThreadDump &dump)
{
    QHash<qint64, qint64> waitsFor;
    for (const Thread &thread : dump) {
        if (thread.ownerId)
            waitsFor.insert(thread.id, *thread.ownerId);
    }
    QList<QList<qint64>> circles;
    QSet<qint64> seen;
    for (const Thread &thread : dump) {
        QList<qint64> path;
        qint64 at = thread.id;
        while (waitsFor.contains(at) && !seen.contains(at)) {
            seen.insert(at);
            path.append(at);
            at = waitsFor.value(at);
        }
        // Each thread waits for one other at most, so a path that meets itself holds one circle.
        const qsizetype start = path.indexOf(at);
        if (start < 0)
            continue;
        QList<qint64> circle = path.sliced(start);
        std::rotate(circle.begin(), std::min_element(circle.begin(), circle.end()), circle.end());
        circles.append(circle);
    }
    return circles;
}

QList<StackGroup> groupedByStack(const ThreadDump &dump)
{
    QList<StackGroup> groups;
    QHash<QString, qsizetype> places;
    for (const Thread &thread : dump) {
        QString place = stateWord(thread.state);
        for (const StackFrame &frame : thread.stack)
            place += QLatin1Char('\n') + frame.text();
        const auto known = places.constFind(place);
        if (known != places.cend()) {
            groups[*known].threads.append(thread.id);
            continue;
        }
        places.insert(place, groups.size());
        groups.append({thread.state, thread.stack, {thread.id}});
    }
    std::stable_sort(groups.begin(), groups.end(), [](const StackGroup &a, const StackGroup &b) {
        return a.threads.size() > b.threads.size();
    });
    return groups;
}

QString stateWord(Thread::State state)
{
    for (const auto &[value, word] : stateWords) {
        if (value == state)
            return word;
    }
    return QStringLiteral("UNKNOWN");
}

} // namespace toban::actuator
