// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/details.h"
#include "models/health/periodmodel.h"

#include <QJsonArray>
#include <QTest>

using namespace toban;
using namespace std::chrono_literals;

namespace {

actuator::Health component(const char *name, const char *status, const QJsonObject &details = {})
{
    actuator::Health health;
    health.name = QLatin1StringView(name);
    health.status = QLatin1StringView(status);
    health.details = details;
    return health;
}

} // namespace

class TestHealthModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flattensDetails();
    void writesSizesOfTheDiskWithUnits();
    void copiesAComponentWithAllBelow();
    void judgesWords();
    void periodsOfOneComponentNewestFirst();
    void presentPeriodGrows();
};

void TestHealthModels::flattensDetails()
{
    const QList<DetailRow> rows = detailRows(component(
        "db", "UP",
        {{QStringLiteral("database"), QStringLiteral("PostgreSQL")},
         {QStringLiteral("pool"), QJsonObject{{QStringLiteral("active"), 3}}},
         {QStringLiteral("urls"), QJsonArray{QStringLiteral("a"), QStringLiteral("b")}}}));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].value, QStringLiteral("PostgreSQL"));
    QCOMPARE(rows[1].key, QStringLiteral("pool.active"));
    QCOMPARE(rows[1].value, QStringLiteral("3"));
    QVERIFY(rows[2].value.contains(QStringLiteral("\"a\"")));
}

void TestHealthModels::writesSizesOfTheDiskWithUnits()
{
    const QJsonObject details{{QStringLiteral("free"), 3 * 1024.0 * 1024.0}};
    const DetailRow row = detailRows(component("diskSpace", "UP", details)).first();
    QCOMPARE(row.value.simplified(), QStringLiteral("3 MiB"));
    QCOMPARE(row.raw, QStringLiteral("3145728"));
    QCOMPARE(detailRows(component("other", "UP", details)).first().value,
             QStringLiteral("3145728"));
}

void TestHealthModels::copiesAComponentWithAllBelow()
{
    actuator::Health whole = component("", "DOWN");
    whole.components = {component("db", "DOWN", {{QStringLiteral("error"), QStringLiteral("no")}})};
    QCOMPARE(healthText(whole), QStringLiteral("DOWN\n  db: DOWN\n    error = no\n"));
}

void TestHealthModels::judgesWords()
{
    QCOMPARE(statusOfWord(QStringLiteral("UP")), Status::Ok);
    QCOMPARE(statusOfWord(QStringLiteral("DOWN")), Status::Critical);
    QCOMPARE(statusOfWord(QStringLiteral("OUT_OF_SERVICE")), Status::Warning);
    QCOMPARE(statusOfWord(QStringLiteral("TIRED")), Status::Unknown);
    QCOMPARE(statusOfWord(unreachableStatus), Status::Critical);
    QCOMPARE(statusOfWord({}), Status::Unknown);
}

void TestHealthModels::periodsOfOneComponentNewestFirst()
{
    const QString app = QStringLiteral("app-1");
    const QString up = QStringLiteral("UP");
    const QList<HealthPeriod> periods{{app, {}, up, Instant(0ms), Instant(1s)},
                                      {app, QStringLiteral("db"), up, Instant(0ms), {}},
                                      {app, {}, up, Instant(1s), {}}};
    const QList<HealthPeriod> own = periodsOf({}, periods);
    QCOMPARE(own.size(), 2);
    QCOMPARE(own.first().since, Instant(1s));
}

void TestHealthModels::presentPeriodGrows()
{
    Instant now(10min);
    const auto model = periodModel([&now] { return now; }, QTimeZone("Asia/Tokyo"));
    const QString app = QStringLiteral("app-1");
    model->setRows({{app, {}, QStringLiteral("UP"), Instant(5min), {}},
                    {app, {}, QStringLiteral("DOWN"), Instant(1min), Instant(5min)}});
    const auto text = [&](int row, int column) {
        return model->index(row, column).data().toString().simplified();
    };
    QCOMPARE(text(0, 1), QStringLiteral("5 min"));
    QCOMPARE(text(0, 3), QStringLiteral("now"));
    now += 2min;
    QCOMPARE(text(0, 1), QStringLiteral("7 min"));
    QCOMPARE(text(1, 1), QStringLiteral("4 min"));
    QCOMPARE(text(1, 2), QStringLiteral("1970-01-01 09:01:00"));
}

QTEST_GUILESS_MAIN(TestHealthModels)
#include "tst_healthmodels.moc"
