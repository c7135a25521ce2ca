// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/background.h"
#include "models/core/result.h"

#include <QList>
#include <QObject>

namespace toban {

/// The long work that is running now. A job survives changing pages; its end is announced once,
/// with its result.
class Jobs : public QObject
{
    Q_OBJECT

public:
    struct Job
    {
        int number = 0;
        QString title;
        ProgressStep progress;
        bool isCancelling = false;

        bool operator==(const Job &) const = default;
    };

    /// What a job does: blocking, off the window's thread; gives the sentence that says what
    /// was done.
    using Work = std::function<Result<QString>(const Progress &, std::stop_token)>;

    using QObject::QObject;

    /// Starts the work and returns its number.
    int start(const QString &title, Work work);

    /// Asks a running job to stop; unknown numbers are ignored.
    void cancel(int number);

    const QList<Job> &running() const { return m_jobs; }

Q_SIGNALS:
    void changed();
    void finished(const QString &title, const toban::Result<QString> &outcome);

private:
    Job *find(int number);
    void finish(int number, const Result<QString> &outcome);

    QList<Job> m_jobs;
    QHash<int, std::stop_source> m_stops;
    int m_last = 0;
};

} // namespace toban
