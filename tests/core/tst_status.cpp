// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/status.h"

#include <QTest>

using namespace toban;
using namespace Qt::StringLiterals;

class TestStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersFromOkToCritical();
    void isUnknownWithoutData();
    void hasOneWordEach();
};

void TestStatus::ordersFromOkToCritical()
{
    const QList<Status> ascending{Status::Ok, Status::Info, Status::Unknown, Status::Warning,
                                  Status::Critical};
    for (qsizetype i = 0; i < ascending.size(); ++i) {
        for (qsizetype j = 0; j < ascending.size(); ++j) {
            const Status expected = ascending[std::max(i, j)];
            QCOMPARE(int(worse(ascending[i], ascending[j])), int(expected));
            QCOMPARE(int(worst({ascending[i], ascending[j]})), int(expected));
        }
    }
    QCOMPARE(int(worst(ascending)), int(Status::Critical));
}

void TestStatus::isUnknownWithoutData()
{
    QCOMPARE(int(worst({})), int(Status::Unknown));
    QCOMPARE(int(worst({Status::Ok})), int(Status::Ok));
}

void TestStatus::hasOneWordEach()
{
    QCOMPARE(statusWord(Status::Ok), u"OK"_s);
    QCOMPARE(statusWord(Status::Info), u"INFO"_s);
    QCOMPARE(statusWord(Status::Warning), u"WARNING"_s);
    QCOMPARE(statusWord(Status::Critical), u"CRITICAL"_s);
    QCOMPARE(statusWord(Status::Unknown), u"UNKNOWN"_s);
}

QTEST_GUILESS_MAIN(TestStatus)
#include "tst_status.moc"
