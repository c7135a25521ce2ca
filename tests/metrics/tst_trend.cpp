// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/catalogue.h"
#include "models/metrics/trend.h"
#include "tests/support/worker.h"

#include <QTemporaryDir>
#include <QTest>

using namespace toban;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant start(1'772'323'200'000ms);

SeriesId id(const QString &name, const QString &instance)
{
    return {name, {{u"instance"_s, instance}}};
}

MonitoredItem item(const QString &id)
{
    for (const MonitoredItem &item : manualPolicy()) {
        if (item.id == id)
            return item;
    }
    qFatal("no such item");
}

} // namespace

class TestTrend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesTheWorst();
    void sumsInstancesThatAreScrapedApart();
    void takesTheSeriesThatThereIs();
    void stops();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
};

void TestTrend::init()
{
    m_history.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<History>(m_folder->filePath(u"metrics.sqlite"_s),
                                          [] { return start + 10min; });
}

void TestTrend::takesTheWorst()
{
    m_history->append(start, {{id(series::hostCpuRatio, u"a"_s), 0.2}});
    m_history->append(start + 3s, {{id(series::hostCpuRatio, u"b"_s), 0.7}});
    const auto found =
        trend(*m_history, item(u"infrastructure.cpu"_s), start, start + 2min, 100, {});
    QVERIFY_RESULT(found);
    QCOMPARE(*found, (Samples{{start, 0.7}}));
}

void TestTrend::sumsInstancesThatAreScrapedApart()
{
    // Two instances, ten seconds apart each and from each other by three: a chart with more points
    // than scrapes must not show now one, now the other.
    for (int i = 0; i < 60; ++i) {
        m_history->append(start + i * 10s, {{id(series::httpRequestRate, u"a"_s), 1}});
        m_history->append(start + i * 10s + 3s, {{id(series::httpRequestRate, u"b"_s), 2}});
    }
    const auto found =
        trend(*m_history, item(u"application.throughput"_s), start, start + 10min, 1000, {});
    QVERIFY_RESULT(found);
    QCOMPARE(found->size(), 10);
    for (const Sample &sample : *found)
        QCOMPARE(sample.value, 180); // 3 a second, in a minute
}

void TestTrend::takesTheSeriesThatThereIs()
{
    m_history->append(start, {{id(series::httpResponseMean, u"a"_s), 0.5}});
    const auto found =
        trend(*m_history, item(u"application.response"_s), start, start + 1min, 10, {});
    QVERIFY_RESULT(found);
    QCOMPARE(*found, (Samples{{start, 0.5}}));
    const auto none = trend(*m_history, item(u"database.disk"_s), start, start + 1min, 10, {});
    QVERIFY_RESULT(none);
    QVERIFY(none->isEmpty());
}

void TestTrend::stops()
{
    m_history->append(start, {{id(series::hostCpuRatio, u"a"_s), 0.2}});
    std::stop_source stop;
    stop.request_stop();
    const auto found =
        trend(*m_history, item(u"infrastructure.cpu"_s), start, start + 1min, 10, stop.get_token());
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestTrend)
#include "tst_trend.moc"
