// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/rowmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace toban;
using namespace Qt::StringLiterals;

namespace {

struct Person
{
    int id = 0;
    QString name;

    bool operator==(const Person &) const = default;
};

using Model = RowModel<Person, int>;

std::vector<Model::Column> columns()
{
    return {{"id", [] { return u"Id"_s; },
             [](const Person &person, int role) {
                 return role == Qt::DisplayRole ? QVariant(person.id) : QVariant();
             }},
            {"name", [] { return u"Name"_s; },
             [](const Person &person, int role) {
                 return role == Qt::DisplayRole ? QVariant(person.name) : QVariant();
             }}};
}

int idOf(const Person &person)
{
    return person.id;
}

QList<Person> randomPeople(QRandomGenerator &random)
{
    QList<Person> people;
    const int most = random.bounded(4) == 0 ? 400 : 40; // more, so that many runs come and go
    for (int id = 0; id < most; ++id) {
        if (random.bounded(3) > 0)
            people.append({id, QString::number(random.bounded(3))});
    }
    if (random.bounded(2) == 0)
        std::shuffle(people.begin(), people.end(), random);
    return people;
}

QList<Person> shown(const Model &model)
{
    QList<Person> people;
    for (int row = 0; row < model.rowCount(); ++row) {
        people.append({model.index(row, 0).data().toInt(), model.index(row, 1).data().toString()});
    }
    return people;
}

} // namespace

class TestRowModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesRandomUpdates();
    void keepsIndexesAndSelection();
    void neverResets();
    void tellsOnlyWhatChanged();
    void letsTheLastDoubleCount();
    void answersForColumns();
    void growsWithTheRows_data();
    void growsWithTheRows();
};

void TestRowModel::survivesRandomUpdates()
{
    Model model(idOf, columns());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(1);
    for (int round = 0; round < 500; ++round) {
        const QList<Person> people = randomPeople(random);
        model.setRows(people);
        QCOMPARE(shown(model), people);
        QCOMPARE(model.rows(), people);
    }
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestRowModel::keepsIndexesAndSelection()
{
    Model model(idOf, columns());
    QItemSelectionModel selection(&model);
    QRandomGenerator random(2);
    model.setRows(randomPeople(random));
    for (int round = 0; round < 300; ++round) {
        QHash<int, QPersistentModelIndex> indexes;
        for (int row = 0; row < model.rowCount(); ++row)
            indexes.insert(model.rows()[row].id, model.index(row, row % 2));
        selection.clear();
        const int chosen = model.rowCount() / 2;
        selection.select(model.index(chosen, 0),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        selection.setCurrentIndex(model.index(chosen, 0), QItemSelectionModel::NoUpdate);
        const int chosenId = model.rows()[chosen].id;

        const QList<Person> people = randomPeople(random);
        model.setRows(people);
        for (auto index = indexes.cbegin(); index != indexes.cend(); ++index) {
            const bool isThere = std::any_of(people.cbegin(), people.cend(),
                                             [&](const Person &p) { return p.id == index.key(); });
            QCOMPARE(index->isValid(), isThere);
            if (isThere)
                QCOMPARE(model.row(*index).id, index.key());
        }
        const QModelIndexList selected = selection.selectedRows();
        const bool isThere = std::any_of(people.cbegin(), people.cend(),
                                         [&](const Person &p) { return p.id == chosenId; });
        QCOMPARE(selected.size(), isThere ? 1 : 0);
        if (isThere) {
            QCOMPARE(model.row(selected[0]).id, chosenId);
            QCOMPARE(model.row(selection.currentIndex()).id, chosenId);
        }
    }
}

void TestRowModel::neverResets()
{
    Model model(idOf, columns());
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QRandomGenerator random(3);
    for (int round = 0; round < 50; ++round)
        model.setRows(randomPeople(random));
    model.setRows({});
    QCOMPARE(reset.count(), 0);
}

void TestRowModel::tellsOnlyWhatChanged()
{
    Model model(idOf, columns());
    model.setRows({{1, u"a"_s}, {2, u"b"_s}, {3, u"c"_s}, {4, u"d"_s}});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    model.setRows(model.rows());
    QCOMPARE(changed.count() + inserted.count() + removed.count() + layout.count(), 0);
    model.setRows({{1, u"a"_s}, {2, u"B"_s}, {3, u"C"_s}, {4, u"d"_s}});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(1, 0));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(2, 1));
    QCOMPARE(inserted.count() + removed.count() + layout.count(), 0);
    model.setRows({{1, u"a"_s}, {5, u"e"_s}, {6, u"f"_s}, {4, u"d"_s}});
    QCOMPARE(removed.count(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(layout.count(), 0);
    model.setRows({{4, u"d"_s}, {5, u"e"_s}, {6, u"f"_s}, {1, u"a"_s}});
    QCOMPARE(layout.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(inserted.count(), 1);
}

void TestRowModel::letsTheLastDoubleCount()
{
    Model model(idOf, columns());
    model.setRows({{1, u"a"_s}, {2, u"b"_s}, {1, u"c"_s}});
    QCOMPARE(model.rows(), (QList<Person>{{1, u"c"_s}, {2, u"b"_s}}));
}

void TestRowModel::answersForColumns()
{
    Model model(idOf, columns());
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Name"_s);
    QVERIFY(!model.headerData(2, Qt::Horizontal, Qt::DisplayRole).isValid());
    QCOMPARE(model.columnId(0), QByteArray("id"));
    QCOMPARE(model.columnId(-1), QByteArray());
    QCOMPARE(model.columnId(2), QByteArray());
    const QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    model.retranslate();
    QCOMPARE(headers.count(), 1);
}

void TestRowModel::growsWithTheRows_data()
{
    using Change = std::function<void(QList<Person> &)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("nothing") << Change([](QList<Person> &) {});
    QTest::newRow("every second gone") << Change([](QList<Person> &people) {
        people.removeIf([](const Person &person) { return person.id % 2 == 0; });
    });
    QTest::newRow("every second new") << Change([](QList<Person> &people) {
        for (qsizetype i = 0; i < people.size(); i += 2)
            people[i].id += 1'000'000;
    });
    QTest::newRow("every second changed") << Change([](QList<Person> &people) {
        for (qsizetype i = 0; i < people.size(); i += 2)
            people[i].name += u'x';
    });
    QTest::newRow("turned around")
        << Change([](QList<Person> &people) { std::reverse(people.begin(), people.end()); });
}

void TestRowModel::growsWithTheRows()
{
    QFETCH(const std::function<void(QList<Person> &)>, change);
    const auto nanoseconds = [&change](int count) {
        qint64 quickest = std::numeric_limits<qint64>::max();
        for (int attempt = 0; attempt < 5; ++attempt) {
            QList<Person> people;
            for (int id = 0; id < count; ++id)
                people.append({id, QString::number(id)});
            Model model(idOf, columns());
            model.setRows(people);
            change(people);
            QElapsedTimer timer;
            timer.start();
            model.setRows(people);
            quickest = std::min(quickest, timer.nsecsElapsed());
        }
        return quickest;
    };
    const double ratio = double(nanoseconds(100'000)) / double(nanoseconds(12'500));
    qInfo("100,000 rows: %.0f ms; %.1f times as long as an eighth of them",
          double(nanoseconds(100'000)) / 1e6, ratio);
    // In proportion it is 8, with the square 64; caches make it a little more.
    QVERIFY2(ratio < 32, QByteArray::number(ratio));
}

QTEST_GUILESS_MAIN(TestRowModel)
#include "tst_rowmodel.moc"
