// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/seriesquery.h"
#include "tests/support/worker.h"

#include <QTest>

using namespace toban;
using namespace Qt::StringLiterals;

class TestSeriesQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses();
    void matches();
    void writesAsPrometheusDoes();
};

void TestSeriesQuery::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::addColumn<Labels>("labels");
    QTest::newRow("part") << u"jvm.memory"_s << u"jvm.memory"_s << Labels();
    QTest::newRow("part and label")
        << u" jvm{ area = \"heap\" } "_s << u"jvm"_s << Labels{{u"area"_s, u"heap"_s}};
    QTest::newRow("labels") << u"{a=\"1\", b=\"x,}\\\"y\"}"_s << QString()
                            << Labels{{u"a"_s, u"1"_s}, {u"b"_s, u"x,}\"y"_s}};
    QTest::newRow("closing comma") << u"x{a=\"1\",}"_s << u"x"_s << Labels{{u"a"_s, u"1"_s}};
}

void TestSeriesQuery::reads()
{
    QFETCH(const QString, text);
    QFETCH(const QString, part);
    QFETCH(const Labels, labels);
    const auto query = parseSeriesQuery(text);
    QVERIFY_RESULT(query);
    QCOMPARE(query->part, part);
    QCOMPARE(query->labels, labels);
}

void TestSeriesQuery::refuses()
{
    for (const QString &text : {u""_s, u"{}"_s, u"a b"_s, u"a{"_s, u"a}"_s, u"a{b}"_s, u"a{b=1}"_s,
                                u"a{b=\"1\" c=\"2\"}"_s, u"a{b=\"1\"}x"_s, u"a{b=~\"1\"}"_s})
        QVERIFY2(!parseSeriesQuery(text), qPrintable(text));
}

void TestSeriesQuery::matches()
{
    const SeriesId heap{u"jvm_memory_used_bytes"_s,
                        {{u"area"_s, u"heap"_s}, {u"instance"_s, u"web-1"_s}}};
    QVERIFY((SeriesQuery{u"jvm.memory"_s, {}}.matches(heap)));
    QVERIFY((SeriesQuery{u"MEMORY_used"_s, {}}.matches(heap)));
    QVERIFY((SeriesQuery{{}, {{u"area"_s, u"heap"_s}}}.matches(heap)));
    QVERIFY(!(SeriesQuery{u"jvm"_s, {{u"area"_s, u"nonheap"_s}}}.matches(heap)));
    QVERIFY(!(SeriesQuery{u"jvm"_s, {{u"zone"_s, u"heap"_s}}}.matches(heap)));
    QVERIFY(!(SeriesQuery{u"http"_s, {}}.matches(heap)));
}

void TestSeriesQuery::writesAsPrometheusDoes()
{
    QCOMPARE(seriesText({u"up"_s, {}}), u"up"_s);
    const SeriesId id{u"x"_s, {{u"a"_s, u"1\"\\\n"_s}, {u"b"_s, u"2"_s}}};
    QCOMPARE(seriesText(id), u"x{a=\"1\\\"\\\\\\n\",b=\"2\"}"_s);
    QVERIFY(parseSeriesQuery(seriesText(id))->matches(id));
}

QTEST_GUILESS_MAIN(TestSeriesQuery)
#include "tst_seriesquery.moc"
