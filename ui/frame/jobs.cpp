// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/jobs.h"

#include <algorithm>

namespace toban {

int Jobs::start(const QString &title, Work work)
{
    const int number = ++m_last;
    m_jobs.append({number, title, {}, false});
    const Progress progress = progressTo(this, [this, number](const ProgressStep &step) {
        if (Job *job = find(number)) {
            job->progress = step;
            Q_EMIT changed();
        }
    });
    m_stops.insert(
        number, inBackground(
                    this,
                    [work = std::move(work), progress](std::stop_token stop) {
                        return work(progress, stop);
                    },
                    [this, number](const Result<QString> &outcome) { finish(number, outcome); }));
    Q_EMIT changed();
    return number;
}

void Jobs::cancel(int number)
{
    Job *job = find(number);
    if (!job)
        return;
    job->isCancelling = true;
    m_stops[number].request_stop();
    Q_EMIT changed();
}

Jobs::Job *Jobs::find(int number)
{
    const auto job = std::find_if(m_jobs.begin(), m_jobs.end(),
                                  [number](const Job &job) { return job.number == number; });
    return job == m_jobs.end() ? nullptr : &*job;
}

void Jobs::finish(int number, const Result<QString> &outcome)
{
    const QString title = find(number)->title;
    m_jobs.removeIf([number](const Job &job) { return job.number == number; });
    m_stops.remove(number);
    Q_EMIT changed();
    Q_EMIT finished(title, outcome);
}

} // namespace toban
