// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <ctime>

#ifdef __unix__
#include <sys/resource.h>
#endif

namespace toban::bench {

/// What the whole process has used of the processors so far: what a shared machine does beside it
/// does not count.
inline std::chrono::duration<double> cpuTime()
{
#ifdef __unix__
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return time.tv_sec + time.tv_usec * 1e-6; };
    return std::chrono::duration<double>(seconds(usage.ru_utime) + seconds(usage.ru_stime));
#else
    return std::chrono::duration<double>(double(std::clock()) / CLOCKS_PER_SEC);
#endif
}

/// What the calling thread has used.
inline std::chrono::duration<double> threadTime()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::duration<double>(double(time.tv_sec) + double(time.tv_nsec) * 1e-9);
#else
    return std::chrono::duration<double>(0);
#endif
}

} // namespace toban::bench
