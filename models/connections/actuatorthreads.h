// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/json.h"

#include <QList>

#include <chrono>
#include <optional>

namespace toban::actuator {

struct StackFrame
{
    QString className;
    QString methodName;
    QString fileName; ///< may be empty
    int line = -1;    ///< -1: not known
    bool isNative = false;

    /// "at com.example.Orders.find(Orders.java:42)" without the "at ", as Java prints it.
    QString text() const;

    bool operator==(const StackFrame &) const = default;
};

/// An object that threads wait for or hold.
struct Lock
{
    QString className;
    quint32 identityHash = 0;

    /// "java.lang.Object@1f2a", as Java names it.
    QString text() const;

    bool operator==(const Lock &) const = default;
};

/// A monitor a thread holds, and the frame that took it.
struct HeldMonitor
{
    Lock lock;
    int depth = -1; ///< index into the thread's stack; -1: not known

    bool operator==(const HeldMonitor &) const = default;
};

struct Thread
{
    enum class State { New, Runnable, Blocked, Waiting, TimedWaiting, Terminated, Unknown };

    qint64 id = 0;
    QString name;
    State state = State::Unknown;
    bool isDaemon = false;
    bool isInNative = false;
    bool isSuspended = false;
    int priority = 0;
    qint64 blockedCount = 0;
    qint64 waitedCount = 0;
    std::optional<Lock> waitsFor;
    std::optional<qint64> ownerId; ///< of the thread that holds what this one waits for
    QString ownerName;
    QList<StackFrame> stack; ///< innermost first
    QList<HeldMonitor> heldMonitors;
    QList<Lock> heldSynchronizers;

    bool operator==(const Thread &) const = default;
};

using ThreadDump = QList<Thread>;

/// Threads that stand at the same place in the same state.
struct StackGroup
{
    Thread::State state = Thread::State::Unknown;
    QList<StackFrame> stack;
    QList<qint64> threads; ///< ids

    bool operator==(const StackGroup &) const = default;
};

/// Reads `/threaddump` as JSON. Errors: Invalid.
Result<ThreadDump> parseThreadDump(QByteArrayView bytes);

/// The circles of threads that wait for each other for good: ids, each circle beginning with its
/// smallest id and following who waits for whom.
QList<QList<qint64>> deadlocks(const ThreadDump &dump);

/// The threads by equal state and stack, the largest group first, then in order of the dump.
QList<StackGroup> groupedByStack(const ThreadDump &dump);

/// RUNNABLE, TIMED_WAITING …: Java's word, shown as it is.
QString stateWord(Thread::State state);

} // namespace toban::actuator
