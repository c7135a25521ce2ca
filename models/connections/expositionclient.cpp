// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/expositionclient.h"

#include "models/connections/servertest.h"

#include <QCoreApplication>

namespace toban {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

Result<MetricFamilies> metricsFrom(const HttpReply &reply, const QString &instance)
{
    auto families =
        parseExposition(reply.body, instance, isOpenMetrics(reply.header("content-type")));
    if (families && families->isEmpty()) {
        return failure(
            Error::Kind::Invalid,
            Words::tr("%1 answered without a single metric. Check that the address leads "
                      "to metrics.")
                .arg(endpointOf(reply.url)));
    }
    return families;
}

Result<MetricFamilies> scraped(const WebApi &api, const QString &instance, std::stop_token stop)
{
    const auto reply = api.get({}, {}, expositionTypes, std::move(stop));
    return reply ? metricsFrom(*reply, instance) : failure(reply);
}

TestReport testExposition(const WebApi &api, std::stop_token stop)
{
    TestRun run = begunServerTest(api, stop);
    run.step(Words::tr("Metrics"), [&] {
        const auto families = scraped(api, {}, stop);
        if (!families)
            return failed(families.error());
        return passed(Words::tr("%n metric(s) read.", nullptr, int(families->size())));
    });
    return run.report();
}

} // namespace toban
