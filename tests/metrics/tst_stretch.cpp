// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/stretch.h"
#include "tests/support/worker.h"

#include <QTemporaryDir>
#include <QTest>

using namespace toban;
using namespace std::chrono_literals;

namespace {

const SeriesId id{QStringLiteral("a"), {{QStringLiteral("instance"), QStringLiteral("i")}}};
const Instant now = Instant(1'764'000'000s);

} // namespace

class TestStretch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsEverySampleOfADay();
    void readsIntervalsWhenAligned();
    void asksTheServerForWhatIsOld();
    void fallsBackOnTheHistory_data();
    void fallsBackOnTheHistory();
    void stops();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
};

void TestStretch::init()
{
    m_history.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_history = std::make_unique<History>(m_folder->filePath(QStringLiteral("history.db")),
                                          [] { return now; });
    for (int i = 360; i > 0; --i)
        m_history->append(now - i * 10s, {{id, double(i)}});
}

void TestStretch::readsEverySampleOfADay()
{
    const auto read = stretch(*m_history, {}, {id, now - 1h, now, 100}, now, {});
    QVERIFY_RESULT(read);
    QVERIFY(read->isRaw);
    QCOMPARE(read->values.size(), 360);
    QCOMPARE(read->values.first(), (Aggregate{now - 1h, 360, 360, 360, 1}));
}

void TestStretch::readsIntervalsWhenAligned()
{
    const auto read = stretch(*m_history, {}, {id, now - 1h, now, 60, true}, now, {});
    QVERIFY_RESULT(read);
    QVERIFY(!read->isRaw);
    QCOMPARE(read->values.size(), 60);
    QCOMPARE(read->values.first().count, 6);
    QCOMPARE(read->values.first().max, 360.0);
}

void TestStretch::asksTheServerForWhatIsOld()
{
    const RangeSource server = [](const SeriesId &asked, Instant from, Instant,
                                  std::chrono::milliseconds step,
                                  std::stop_token) -> Result<Series> {
        return Series{asked, {{from, 1}, {from + step, 2}}};
    };
    const auto old = stretch(*m_history, server, {id, now - 240h, now, 240}, now, {});
    QVERIFY_RESULT(old);
    QCOMPARE(old->values.size(), 2);
    QCOMPARE(old->values.last().time, now - 239h);
    QVERIFY(!old->shortfall);
    const auto recent = stretch(*m_history, server, {id, now - 1h, now, 100}, now, {});
    QVERIFY_RESULT(recent);
    QCOMPARE(recent->values.size(), 360);
}

void TestStretch::fallsBackOnTheHistory_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<bool>("isTold");

    QTest::newRow("unknown there") << Error::Kind::NotFound << false;
    QTest::newRow("not there") << Error::Kind::Unreachable << true;
    QTest::newRow("refused") << Error::Kind::Denied << true;
}

void TestStretch::fallsBackOnTheHistory()
{
    QFETCH(const Error::Kind, kind);
    QFETCH(const bool, isTold);
    const RangeSource server = [kind](const SeriesId &, Instant, Instant, std::chrono::milliseconds,
                                      std::stop_token) -> Result<Series> {
        return failure(kind, QStringLiteral("no"));
    };
    const auto read = stretch(*m_history, server, {id, now - 240h, now, 2400}, now, {});
    QVERIFY_RESULT(read);
    QVERIFY(!read->values.isEmpty());
    QCOMPARE(read->shortfall.has_value(), isTold);
}

void TestStretch::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const auto read = stretch(*m_history, {}, {id, now - 240h, now, 100}, now, stop.get_token());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestStretch)
#include "tst_stretch.moc"
