// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/actuatorthreads.h"
#include "models/core/clock.h"
#include "models/core/rowmodel.h"

namespace toban {

/// A thread of a dump, and whether it is part of a deadlock.
struct ThreadRow
{
    actuator::Thread thread;
    bool isDeadlocked = false;

    bool operator==(const ThreadRow &) const = default;
};

/// Threads at the same place in the same state.
struct StackRow
{
    actuator::StackGroup group;
    QStringList names; ///< of the threads
    bool isDeadlocked = false;

    bool operator==(const StackRow &) const = default;
};

using ThreadModel = RowModel<ThreadRow, qint64>;
using StackModel = RowModel<StackRow, QString>;

QList<ThreadRow> threadRows(const actuator::ThreadDump &dump);
QList<StackRow> stackRows(const actuator::ThreadDump &dump);

/// Columns: name, state, at (the innermost frame that is not Java's own), waits for, held by,
/// blocked, waited.
std::unique_ptr<ThreadModel> threadModel();

/// Columns: count, state, at, threads.
std::unique_ptr<StackModel> stackModel();

/// "43 threads: 20 WAITING, 15 RUNNABLE, …", the most frequent state first.
QString threadSummary(const actuator::ThreadDump &dump);

/// One sentence a deadlock: who waits for whom. Empty when there is none.
QString deadlockText(const actuator::ThreadDump &dump);

/// A thread in the words of Java's own dumps (jstack): head line, state, frames, locks.
QString threadText(const actuator::Thread &thread);

/// A whole dump as such a text, taken at a point in time from an instance.
QString threadDumpText(const actuator::ThreadDump &dump, const QString &instance, Instant time);

} // namespace toban
