// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/rowmodel.h"
#include "models/core/status.h"
#include "tests/support/window.h"
#include "ui/widgets/columnmemory.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace toban;

namespace {

struct Host
{
    QString name;
    int processes = 0;
    Status status = Status::Unknown;

    bool operator==(const Host &) const = default;
};

using HostModel = RowModel<Host, QString>;

HostModel::Column nameColumn()
{
    return {"name", [] { return QStringLiteral("Name"); },
            [](const Host &host, int role) {
                return role == Qt::DisplayRole ? QVariant(host.name) : QVariant();
            }};
}

HostModel::Column processColumn()
{
    return {"processes", [] { return QStringLiteral("Processes"); },
            [](const Host &host, int role) {
                if (role == Qt::DisplayRole)
                    return QVariant(QStringLiteral("%1 running").arg(host.processes));
                return role == RowModelBase::SortRole ? QVariant(host.processes) : QVariant();
            }};
}

HostModel::Column statusColumn()
{
    return {"status", [] { return QStringLiteral("Status"); },
            [](const Host &host, int role) {
                if (role == RowModelBase::StatusRole)
                    return QVariant::fromValue(host.status);
                return role == Qt::DisplayRole ? QVariant(statusWord(host.status)) : QVariant();
            }};
}

struct Fixture
{
    HostModel model{[](const Host &host) { return host.name; },
                    {nameColumn(), processColumn(), statusColumn()}};
    TableView table{QStringLiteral("hosts"), model};

    Fixture()
    {
        model.setRows({{QStringLiteral("app-10"), 9, Status::Ok},
                       {QStringLiteral("app-2"), 100, Status::Critical},
                       {QStringLiteral("db\tmain\n1"), 25, Status::Ok}});
    }

    QStringList names() const
    {
        QStringList names;
        const QAbstractItemModel *shown = table.view()->model();
        for (int row = 0; row < shown->rowCount(); ++row)
            names.append(shown->index(row, 0).data().toString().section(QLatin1Char('\t'), 0, 0));
        return names;
    }

    QLineEdit *filter() { return table.findChild<QLineEdit *>(); }
};

QStringList list(std::initializer_list<const char *> names)
{
    QStringList result;
    for (const char *name : names)
        result.append(QString::fromLatin1(name));
    return result;
}

} // namespace

class TestTableView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsNumbersByValueAndNamesNaturally();
    void filtersByEveryWordInAnyColumn();
    void filterIsReachedAndLeftByKeyboard();
    void copiesSelectedRowsAsTsv();
    void copiesOnlyVisibleColumnsInTheirOrder();
    void keepsSelectionWhenRowsChange();
    void actionsNeedASelection();
    void columnsAreRemembered();
    void ignoresTheStateOfOtherColumns();
    void filtersAHundredThousandRows();
};

void TestTableView::sortsNumbersByValueAndNamesNaturally()
{
    Fixture f;
    f.table.sortBy("processes", Qt::DescendingOrder);
    QCOMPARE(f.names(), list({"app-2", "db", "app-10"}));
    f.table.sortBy("name");
    QCOMPARE(f.names(), list({"app-2", "app-10", "db"}));
    const QModelIndex number = f.table.view()->model()->index(0, 1);
    QCOMPARE(number.data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
}

void TestTableView::filtersByEveryWordInAnyColumn()
{
    Fixture f;
    f.table.setFilterText(QStringLiteral("APP ok"));
    QCOMPARE(f.names(), list({"app-10"}));
    f.table.setRowFilter([&](int row) { return f.model.rows()[row].processes > 50; });
    QCOMPARE(f.names(), QStringList());
    f.table.setFilterText({});
    QCOMPARE(f.names(), list({"app-2"}));
}

void TestTableView::filterIsReachedAndLeftByKeyboard()
{
    Fixture f;
    QVERIFY(test::show(f.table));
    f.table.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.table));
    f.table.view()->setFocus();
    QTest::keyClick(f.table.view(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(f.filter()->hasFocus());
    QTest::keyClicks(f.filter(), QStringLiteral("db"));
    QCOMPARE(f.names(), list({"db"}));
    QTest::keyClick(f.filter(), Qt::Key_Escape);
    QTRY_VERIFY(f.table.view()->hasFocus());
    QCOMPARE(f.names().size(), 3);
}

void TestTableView::copiesSelectedRowsAsTsv()
{
    Fixture f;
    QVERIFY(test::show(f.table));
    f.table.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.table));
    f.table.selectRow(2);
    f.table.view()->setFocus();
    QTest::keyClick(f.table.view(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::clipboard()->text(), QStringLiteral("db main 1\t25 running\tOK\n"));
}

void TestTableView::copiesOnlyVisibleColumnsInTheirOrder()
{
    Fixture f;
    f.table.hideColumns({"processes"});
    f.table.view()->horizontalHeader()->moveSection(2, 0);
    QCOMPARE(f.table.toTsv(true), QStringLiteral("Status\tName\nOK\tapp-10\nCRITICAL\tapp-2\n"
                                                 "OK\tdb main 1\n"));
}

void TestTableView::keepsSelectionWhenRowsChange()
{
    Fixture f;
    f.table.sortBy("name");
    f.table.selectRow(1);
    f.model.setRows({{QStringLiteral("aaa"), 1, Status::Ok}, f.model.rows()[1]});
    QCOMPARE(f.table.selectedRows(), QList<int>{1});
    QCOMPARE(f.table.currentRow(), 1);
}

void TestTableView::actionsNeedASelection()
{
    Fixture f;
    const QAction *action = f.table.addRowAction(QStringLiteral("remove"));
    QVERIFY(!action->isEnabled());
    f.table.selectRow(0);
    QVERIFY(action->isEnabled());
    QCOMPARE(f.table.view()->actions().first(), action);
}

void TestTableView::columnsAreRemembered()
{
    QHash<QString, QByteArray> kept;
    ColumnMemory memory([&](const QString &id) { return kept.value(id); },
                        [&](const QString &id, const QByteArray &state) { kept[id] = state; });
    Fixture first;
    QWidget page;
    first.table.setParent(&page);
    memory.watch(&page);
    first.table.view()->setColumnWidth(0, 211);
    first.table.sortBy("processes");
    first.table.setParent(nullptr);
    QVERIFY(kept.contains(QStringLiteral("hosts")));

    Fixture second;
    second.table.setParent(&page);
    memory.watch(&page);
    QCOMPARE(second.table.view()->columnWidth(0), 211);
    QCOMPARE(second.names(), list({"app-10", "db", "app-2"}));
    second.table.setParent(nullptr);
}

void TestTableView::ignoresTheStateOfOtherColumns()
{
    Fixture f;
    QByteArray state = f.table.columnState();
    state.replace("status", "region");
    f.table.view()->setColumnWidth(0, 211);
    f.table.restoreColumnState(state);
    QCOMPARE(f.table.view()->columnWidth(0), 211);
}

void TestTableView::filtersAHundredThousandRows()
{
    Fixture f;
    QList<Host> hosts;
    for (int i = 0; i < 100'000; ++i)
        hosts.append({QStringLiteral("host-%1").arg(i), i, Status::Ok});
    f.model.setRows(hosts);
    f.table.sortBy("processes", Qt::DescendingOrder);
    f.table.setFilterText(QStringLiteral("host-9999"));
    QCOMPARE(f.names().first(), QStringLiteral("host-99999"));
    QCOMPARE(f.names().size(), 11);
}

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
