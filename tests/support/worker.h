// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QTest>

#include <functional>
#include <optional>
#include <type_traits>

namespace toban::test {

/// Runs `work` on a thread of its own while the test's event loop goes on, and waits for its end.
void runInWorker(const std::function<void()> &work);

/// Like runInWorker(), with a result: `const auto reply = inWorker([&] { return http(…); });`
template <class Work>
auto inWorker(Work work)
{
    std::optional<std::invoke_result_t<Work &>> result;
    runInWorker([&] { result.emplace(work()); });
    return std::move(*result);
}

} // namespace toban::test

/// Fails the test with the error's own words when a Result holds one.
#define QVERIFY_RESULT(result)                                                                     \
    do {                                                                                           \
        const auto &checked = (result);                                                            \
        QVERIFY2(checked.has_value(),                                                              \
                 qPrintable(checked ? QString()                                                    \
                                    : checked.error().text + QLatin1Char('\n')                     \
                                          + checked.error().detail));                              \
    } while (false)
