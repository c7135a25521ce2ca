// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/expositionparser.h"
#include "tests/connections/recorded.h"
#include "tests/support/worker.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace toban;
using Type = MetricFamily::Type;

class TestExposition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSpecificationsExample();
    void unescapesLabelsAndHelp();
    void readsEveryKindOfValue_data();
    void readsEveryKindOfValue();
    void readsOpenMetrics();
    void checksTimestampsAndExemplars_data();
    void checksTimestampsAndExemplars();
    void addsTheInstance();
    void leavesOutEmptyLabels();
    void keepsInvalidUtf8Readable();
    void refusesDamage_data();
    void refusesDamage();
    void namesTheDamagedLine();
    void findsATextThatBrokeOff();
    void survivesEveryPrefix();
    void readsRecordedAnswers_data();
    void readsRecordedAnswers();
    void measuresTheSpeed();
};

static QList<double> valuesOf(const Readings &readings, const QString &name)
{
    QList<double> values;
    for (const Reading &reading : readings) {
        if (reading.id.name == name)
            values.append(reading.value);
    }
    return values;
}

/// The example of the format's documentation.
static const QByteArray example = R"(# HELP http_requests_total The total number of HTTP requests.
# TYPE http_requests_total counter
http_requests_total{method="post",code="200"} 1027 1395066363000
http_requests_total{method="post",code="400"}    3 1395066363000

# Escaping in label values:
msdos_file_access_time_seconds{path="C:\\DIR\\FILE.TXT",error="Cannot find file:\n\"FILE.TXT\""} 1.458255915e9

# Minimalistic line:
metric_without_timestamp_and_labels 12.47

# A weird metric from before the epoch:
something_weird{problem="division by zero"} +Inf -3982045

# A histogram, which has a pretty complex representation in the text format:
# HELP http_request_duration_seconds A histogram of the request duration.
# TYPE http_request_duration_seconds histogram
http_request_duration_seconds_bucket{le="0.05"} 24054
http_request_duration_seconds_bucket{le="+Inf"} 144320
http_request_duration_seconds_sum 53423
http_request_duration_seconds_count 144320

# Finally a summary, which has a complex representation, too:
# HELP rpc_duration_seconds A summary of the RPC duration in seconds.
# TYPE rpc_duration_seconds summary
rpc_duration_seconds{quantile="0.99"} 76656
rpc_duration_seconds_sum 1.7560473e+07
rpc_duration_seconds_count 2693
)";

void TestExposition::readsTheSpecificationsExample()
{
    const auto families = parseExposition(example);
    QVERIFY_RESULT(families);
    QCOMPARE(families->size(), 6);
    const MetricFamily &requests = families->at(0);
    QCOMPARE(requests.type, Type::Counter);
    QCOMPARE(requests.help, QStringLiteral("The total number of HTTP requests."));
    const Labels labels{{QStringLiteral("code"), QStringLiteral("200")},
                        {QStringLiteral("method"), QStringLiteral("post")}};
    QCOMPARE(requests.readings.first(),
             (Reading{{QStringLiteral("http_requests_total"), labels}, 1027}));
    QCOMPARE(families->at(3).readings.first().value, std::numeric_limits<double>::infinity());
    QCOMPARE(families->at(4).type, Type::Histogram);
    QCOMPARE(families->at(4).readings.size(), 4);
    QCOMPARE(families->at(5).type, Type::Summary);
    QCOMPARE(families->at(5).readings.last().id.name, QStringLiteral("rpc_duration_seconds_count"));
    QCOMPARE(readings(*families).size(), 12);
}

void TestExposition::unescapesLabelsAndHelp()
{
    const auto families = parseExposition("# HELP a one\\ntwo \\\\ \"three\"\n"
                                          "a{path=\"C:\\\\DIR\\nx \\\"q\\\" } , \\d\"} 1\n");
    QVERIFY_RESULT(families);
    QCOMPARE(families->first().help, QStringLiteral("one\ntwo \\ \"three\""));
    QCOMPARE(families->first().readings.first().id.labels.value(QStringLiteral("path")),
             QStringLiteral("C:\\DIR\nx \"q\" } , \\d"));
}

void TestExposition::readsEveryKindOfValue_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("integer") << QByteArray("1") << 1.0;
    QTest::newRow("negative") << QByteArray("-0.5") << -0.5;
    QTest::newRow("plus") << QByteArray("+3") << 3.0;
    QTest::newRow("exponent") << QByteArray("7.734306816E10") << 7.734306816e10;
    QTest::newRow("smallest") << QByteArray("4.9E-324") << 4.9e-324;
    QTest::newRow("infinity") << QByteArray("+Inf") << std::numeric_limits<double>::infinity();
    QTest::newRow("bare infinity") << QByteArray("inf") << std::numeric_limits<double>::infinity();
    QTest::newRow("negative infinity")
        << QByteArray("-Inf") << -std::numeric_limits<double>::infinity();
    QTest::newRow("NaN") << QByteArray("NaN") << std::numeric_limits<double>::quiet_NaN();
}

void TestExposition::readsEveryKindOfValue()
{
    QFETCH(QByteArray, text);
    QFETCH(double, value);
    const auto families = parseExposition("a " + text + '\n');
    QVERIFY_RESULT(families);
    const double read = families->first().readings.first().value;
    QVERIFY(read == value || (std::isnan(read) && std::isnan(value)));
}

void TestExposition::readsOpenMetrics()
{
    const auto families = parseExposition(R"(# TYPE acme_http_router_request_seconds summary
# UNIT acme_http_router_request_seconds seconds
# HELP acme_http_router_request_seconds Latency
acme_http_router_request_seconds_sum{path="/api/v1",method="GET"} 9036.32
acme_http_router_request_seconds_count{path="/api/v1",method="GET"} 807283.0
acme_http_router_request_seconds_created{path="/api/v1",method="GET"} 1605281325.0
# TYPE go_goroutines gauge
go_goroutines 69
# TYPE process_cpu_seconds counter
process_cpu_seconds_total 4.20072246e+06
# TYPE feature stateset
feature{feature="a"} 1
# TYPE build info
build_info{version="1.2"} 1
# EOF
)",
                                          {}, true);
    QVERIFY_RESULT(families);
    QCOMPARE(families->size(), 5);
    QCOMPARE(families->at(0).unit, QStringLiteral("seconds"));
    QCOMPARE(families->at(0).readings.size(), 3);
    QCOMPARE(families->at(2).name, QStringLiteral("process_cpu_seconds"));
    QCOMPARE(families->at(2).readings.first().id.name, QStringLiteral("process_cpu_seconds_total"));
    QCOMPARE(families->at(3).type, Type::StateSet);
    QCOMPARE(families->at(4).type, Type::Info);
    QCOMPARE(families->at(4).readings.size(), 1);
    QCOMPARE(typeWord(Type::GaugeHistogram), QStringLiteral("gaugehistogram"));
}

void TestExposition::checksTimestampsAndExemplars_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isSound");
    QTest::newRow("timestamp") << QByteArray("a 1 1605281325.5") << true;
    QTest::newRow("no timestamp") << QByteArray("a 1 soon") << false;
    QTest::newRow("exemplar") << QByteArray(
        "a_bucket{le=\"1\"} 8 # {trace_id=\"KOO5S4vxi0o\"} 0.67")
                              << true;
    QTest::newRow("exemplar with timestamp")
        << QByteArray("a_bucket{le=\"1\"} 8 1605281325 # {trace_id=\"x\"} 9.8 1520879607.789")
        << true;
    QTest::newRow("empty exemplar") << QByteArray("a_bucket{le=\"1\"} 8 # {} 0.67") << true;
    QTest::newRow("exemplar without value") << QByteArray("a_bucket 8 # {trace_id=\"x\"}") << false;
    QTest::newRow("exemplar without labels") << QByteArray("a_bucket 8 # 0.67") << false;
    QTest::newRow("more behind") << QByteArray("a 1 2 3") << false;
}

void TestExposition::checksTimestampsAndExemplars()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, isSound);
    const auto families = parseExposition(line + "\n# EOF\n", {}, true);
    QCOMPARE(families.has_value(), isSound);
    if (isSound)
        QCOMPARE(readings(*families).size(), 1);
}

void TestExposition::addsTheInstance()
{
    const auto families =
        parseExposition("a 1\na{x=\"y\"} 2\na{instance=\"own\"} 3\n", QStringLiteral("node-1"));
    QVERIFY_RESULT(families);
    const Readings &read = families->first().readings;
    const QString instance = QStringLiteral("instance");
    for (const Reading &reading : read)
        QCOMPARE(reading.id.labels.value(instance), QStringLiteral("node-1"));
    QCOMPARE(read.at(1).id.labels.size(), 2);
    QCOMPARE(read.at(2).id.labels.value(QStringLiteral("exported_instance")),
             QStringLiteral("own"));
}

void TestExposition::leavesOutEmptyLabels()
{
    const auto families = parseExposition("a{x=\"\",y=\"z\",} 1\na{} 2\n");
    QVERIFY_RESULT(families);
    QCOMPARE(families->first().readings.at(0).id.labels.keys(), QStringList{QStringLiteral("y")});
    QVERIFY(families->first().readings.at(1).id.labels.isEmpty());
}

void TestExposition::keepsInvalidUtf8Readable()
{
    const auto families = parseExposition("a{x=\"\xff\xe3\x81\"} 1\n");
    QVERIFY_RESULT(families);
    QVERIFY(families->first().readings.first().id.labels.first().contains(QChar(0xfffd)));
}

void TestExposition::refusesDamage_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto add = [](const char *line) { QTest::newRow(line) << QByteArray(line); };
    add("a");
    add("a{");
    add("a{x=\"y\" 1");
    add("a{x=\"y} 1");
    add("a{x=y} 1");
    add("a{x} 1");
    add("a{=\"y\"} 1");
    add("a{x=\"1\",x=\"2\"} 1");
    add("a{x=\"1\" y=\"2\"} 1");
    add("a{x=\"y\"}");
    add("a one");
    add("a 1.2.3");
    add("a-b 1");
    add("9a 1");
    add("{x=\"y\"} 1");
    add("{\"status\":\"UP\"}");
    add("<html>");
    add("# TYPE a strange");
    add("# TYPE");
    add("a 1 # {trace_id=\"x\"} 1"); // an exemplar outside OpenMetrics
}

void TestExposition::refusesDamage()
{
    QFETCH(QByteArray, line);
    const auto families = parseExposition(line + '\n');
    QVERIFY(!families);
    QCOMPARE(families.error().kind, Error::Kind::Invalid);
}

void TestExposition::namesTheDamagedLine()
{
    const auto families = parseExposition("a 1\n\nb two\n");
    QVERIFY(!families);
    QVERIFY2(families.error().text.contains(QStringLiteral("Line 3 ")),
             qPrintable(families.error().text));
    QCOMPARE(families.error().detail, QStringLiteral("b two"));
}

void TestExposition::findsATextThatBrokeOff()
{
    QVERIFY(!parseExposition("a 12"));
    QVERIFY(parseExposition("a 12\n"));
    QVERIFY(!parseExposition("a 12\n", {}, true));
    QVERIFY(!parseExposition("a 12\n# EOF\nb 1\n", {}, true));
    QVERIFY(!parseExposition("", {}, true));
}

void TestExposition::survivesEveryPrefix()
{
    const auto whole = parseExposition(example);
    for (qsizetype size = 0; size < example.size(); ++size) {
        const QByteArray prefix = example.first(size); // a buffer of its own: ASan sees overruns
        const auto families = parseExposition(prefix);
        QCOMPARE(families.has_value(), prefix.isEmpty() || prefix.endsWith('\n'));
        QVERIFY(!parseExposition(prefix, {}, true));
    }
}

void TestExposition::readsRecordedAnswers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<QString>("gauge");
    QTest::addColumn<int>("minimum");
    QTest::newRow("actuator") << QStringLiteral("actuator-prometheus.txt") << false
                              << QStringLiteral("hikaricp_connections_max") << 900;
    QTest::newRow("actuator OpenMetrics") << QStringLiteral("actuator-openmetrics.txt") << true
                                          << QStringLiteral("hikaricp_connections_max") << 100;
    QTest::newRow("node_exporter") << QStringLiteral("node-exporter.txt") << false
                                   << QStringLiteral("node_memory_MemTotal_bytes") << 400;
}

void TestExposition::readsRecordedAnswers()
{
    QFETCH(QString, file);
    QFETCH(bool, isOpen);
    QFETCH(QString, gauge);
    QFETCH(int, minimum);
    const QByteArray text = test::recorded(file);
    const auto families = parseExposition(text, QStringLiteral("a"), isOpen);
    QVERIFY_RESULT(families);
    const Readings read = readings(*families);
    int lines = 0;
    for (const QByteArray &line : text.split('\n'))
        lines += line.isEmpty() || line.startsWith('#') ? 0 : 1;
    QCOMPARE(read.size(), lines); // nothing lost, nothing doubled
    QVERIFY(lines >= minimum);
    QCOMPARE(valuesOf(read, gauge).size(), 1);
    QVERIFY(valuesOf(read, gauge).first() > 0);
    for (const MetricFamily &family : *families) {
        for (const Reading &reading : family.readings)
            QVERIFY(reading.id.name.startsWith(family.name));
    }
}

void TestExposition::measuresTheSpeed()
{
    const QByteArray text = test::recorded(QStringLiteral("actuator-prometheus.txt"));
    QBENCHMARK
    {
        QVERIFY(parseExposition(text, QStringLiteral("a")));
    }
}

QTEST_GUILESS_MAIN(TestExposition)
#include "tst_exposition.moc"
