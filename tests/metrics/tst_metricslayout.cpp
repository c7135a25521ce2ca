// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/catalogue.h"
#include "models/metrics/metricsearch.h"
#include "models/metrics/metricslayout.h"

#include <QTest>

using namespace toban;

class TestMetricsLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesItsJson();
    void forgivesDamagedJson_data();
    void forgivesDamagedJson();
    void forgetsChangesThatWereTakenBack();
    void everyDerivedSeriesHasAPreset();
    void matchesByLabels();
    void searches_data();
    void searches();
};

void TestMetricsLayout::survivesItsJson()
{
    MetricsLayout layout;
    layout.preset = Preset::Pool;
    layout.span = std::chrono::hours(6);
    layout.instances = {InstanceChoice::Kind::One, QStringLiteral("app-1")};
    layout.setCharts({{QStringLiteral("a"), {{QStringLiteral("uri"), QStringLiteral("/\"あ")}}}});
    QCOMPARE(metricsLayoutFrom(toJson(layout)), layout);
    QCOMPARE(metricsLayoutFrom(toJson(MetricsLayout())), MetricsLayout());
}

void TestMetricsLayout::forgivesDamagedJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArrayLiteral("{\"preset\":");
    QTest::newRow("other types") << QByteArrayLiteral("{\"preset\":[],\"charts\":3}");
    QTest::newRow("no time at all") << QByteArrayLiteral("{\"minutes\":-5}");
    QTest::newRow("unknown preset") << QByteArrayLiteral("{\"preset\":\"moon\"}");
}

void TestMetricsLayout::forgivesDamagedJson()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(metricsLayoutFrom(json), MetricsLayout());
}

void TestMetricsLayout::forgetsChangesThatWereTakenBack()
{
    MetricsLayout layout;
    const QList<ChartSpec> charts = layout.charts();
    layout.setCharts(charts.first(1));
    QCOMPARE(layout.charts().size(), 1);
    layout.setCharts(charts);
    QVERIFY(layout.changed.isEmpty());
}

void TestMetricsLayout::everyDerivedSeriesHasAPreset()
{
    for (const SeriesEntry &entry : derivedSeries())
        QVERIFY2(presetOf(entry.name), qPrintable(entry.name));
    QVERIFY(!presetOf(QStringLiteral("orders_total")));
}

void TestMetricsLayout::matchesByLabels()
{
    const ChartSpec spec{QStringLiteral("a"), {{QStringLiteral("uri"), QStringLiteral("/x")}}};
    const Labels other{{QStringLiteral("instance"), QStringLiteral("i")},
                       {QStringLiteral("uri"), QStringLiteral("/x")}};
    QVERIFY(spec.matches({QStringLiteral("a"), other}));
    QVERIFY(!spec.matches({QStringLiteral("b"), other}));
    QVERIFY(!spec.matches({QStringLiteral("a"), {}}));
}

void TestMetricsLayout::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");

    const QString heap = QStringLiteral("jvm_memory_used_bytes");
    const QString http = QStringLiteral("http_server_requests_seconds_count");
    QTest::newRow("nothing asked") << QString() << QStringList{http, heap};
    QTest::newRow("part of the name") << QStringLiteral("memory") << QStringList{heap};
    QTest::newRow("Micrometer's name") << QStringLiteral("jvm.memory.used") << QStringList{heap};
    QTest::newRow("description, whatever the case")
        << QStringLiteral("AMOUNT of") << QStringList{heap};
    QTest::newRow("value of a tag") << QStringLiteral("/orders") << QStringList{http};
    QTest::newRow("tag and value") << QStringLiteral("area=heap") << QStringList{heap};
    QTest::newRow("every word counts") << QStringLiteral("memory /orders") << QStringList();
}

void TestMetricsLayout::searches()
{
    QFETCH(const QString, text);
    const QList<SeriesId> series{{QStringLiteral("jvm_memory_used_bytes"),
                                  {{QStringLiteral("area"), QStringLiteral("heap")}}},
                                 {QStringLiteral("jvm_memory_used_bytes"),
                                  {{QStringLiteral("area"), QStringLiteral("nonheap")}}},
                                 {QStringLiteral("http_server_requests_seconds_count"),
                                  {{QStringLiteral("uri"), QStringLiteral("/orders")}}}};
    const QList<MetricEntry> metrics = metricsOf(
        series,
        {{QStringLiteral("jvm_memory_used_bytes"), QStringLiteral("The amount of memory")}});
    QCOMPARE(metrics.last().seriesCount, 2);
    QStringList found;
    for (const MetricEntry &metric : searchMetrics(metrics, text))
        found.append(metric.name);
    QTEST(found, "found");
}

QTEST_GUILESS_MAIN(TestMetricsLayout)
#include "tst_metricslayout.moc"
