// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window.h"
#include "ui/overview/statelist.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace toban;
using namespace Qt::StringLiterals;

class TestStateList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAFewInTheirOrder();
    void showsTheWorstOfMany();

private:
    QStringList names(const StateList &list) const;
};

QStringList TestStateList::names(const StateList &list) const
{
    QStringList names;
    for (const QLabel *label : list.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().startsWith(u"web-"_s))
            names.append(label->text());
    }
    return names;
}

void TestStateList::showsAFewInTheirOrder()
{
    StateList list;
    list.resize(300, 500);
    QVERIFY(test::show(list));
    list.setLines({{u"web-1"_s, Status::Ok, u"UP"_s, {}, {}},
                   {u"web-2"_s, Status::Critical, u"DOWN"_s, {}, {}}});
    QTRY_COMPARE(names(list), (QStringList{u"web-1"_s, u"web-2"_s}));
}

void TestStateList::showsTheWorstOfMany()
{
    StateList list;
    list.resize(300, 500);
    QVERIFY(test::show(list));
    QList<StateLine> lines;
    for (int i = 0; i < 100; ++i)
        lines.append({u"web-%1"_s.arg(i), Status::Ok, u"UP"_s, {}, {}});
    lines[70].status = Status::Critical;
    lines[90].status = Status::Warning;
    list.setLines(lines);
    const auto isShown = [&](const QString &text) {
        const auto labels = list.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    QTRY_COMPARE(names(list).size(), 12);
    QCOMPARE(names(list).first(2), (QStringList{u"web-70"_s, u"web-90"_s}));
    QVERIFY(isShown(u"88"_s));
}

QTEST_MAIN(TestStateList)
#include "tst_statelist.moc"
