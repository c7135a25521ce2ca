// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/terminal.h"

#include <QTest>

using namespace toban;
using namespace Qt::StringLiterals;

class TestTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsColumns();
    void alignsCells();
    void wrapsAnyLanguage();
};

void TestTerminal::countsColumns()
{
    QCOMPARE(columnsOf({}), 0);
    QCOMPARE(columnsOf(u"abc é"_s), 5);
    QCOMPARE(columnsOf(u"当番"_s), 4);
    QCOMPARE(columnsOf(u"ＣＰＵ使用率"_s), 12);
}

void TestTerminal::alignsCells()
{
    QCOMPARE(aligned({{u"OK"_s, u"当番"_s, u"1"_s}, {u"CRITICAL"_s, u"a"_s}}),
             u"OK        当番  1\nCRITICAL  a\n"_s);
    QCOMPARE(aligned({}), QString());
}

void TestTerminal::wrapsAnyLanguage()
{
    QCOMPARE(wrapped(u"one two three four"_s, 2, 10), u"one two\n  three\n  four"_s);
    QCOMPARE(wrapped(u"サービスの状態を示します"_s, 2, 12), u"サービスの\n  状態を示し\n  ます"_s);
    QCOMPARE(wrapped(u"unbreakable"_s, 2, 5), u"unbreakable"_s);
}

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
