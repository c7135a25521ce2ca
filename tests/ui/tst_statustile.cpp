// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/statustile.h"
#include "ui/widgets/tilelayout.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace toban;

namespace {

TileContent content(Status status, const QString &age = {})
{
    return {QStringLiteral("Response time"),
            QStringLiteral("0.42 s"),
            status,
            QStringLiteral("<2 s"),
            age,
            QStringLiteral("from app-1")};
}

bool showsText(const QWidget &tile, const QString &text)
{
    const QList<QLabel *> labels = tile.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&text](const QLabel *label) { return label->text() == text; });
}

/// Tiles in groups of the given sizes, under headings.
void fill(QWidget &window, const QList<int> &groups)
{
    auto *layout = new TileLayout(&window);
    for (const int size : groups) {
        layout->addHeading(new QLabel(QStringLiteral("Group")));
        for (int i = 0; i < size; ++i) {
            auto *tile = new StatusTile;
            tile->setContent(content(Status::Ok));
            layout->addWidget(tile);
        }
    }
}

} // namespace

class TestStatusTile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNameValueAndStatus_data();
    void saysNameValueAndStatus();
    void ageStandsInPlaceOfTheBand();
    void withoutAValueItSaysSo();
    void isAButtonForMouseAndKeyboard();
    void wordIsReadableInBothPalettes_data();
    void wordIsReadableInBothPalettes();
    void tilesShareColumns();
    void tilesWrapInANarrowWindow();
    void nothingIsCut();
};

void TestStatusTile::saysNameValueAndStatus_data()
{
    QTest::addColumn<Status>("status");
    for (const Status status :
         {Status::Ok, Status::Info, Status::Warning, Status::Critical, Status::Unknown})
        QTest::newRow(qPrintable(statusWord(status))) << status;
}

void TestStatusTile::saysNameValueAndStatus()
{
    QFETCH(Status, status);
    StatusTile tile;
    tile.setContent(content(status));
    QCOMPARE(tile.accessibleName(),
             QStringLiteral("Response time 0.42 s %1 <2 s").arg(statusWord(status)));
    QVERIFY(showsText(tile, statusWord(status)));
    QVERIFY(showsText(tile, QStringLiteral("0.42 s")));
    QCOMPARE(tile.toolTip(), QStringLiteral("from app-1"));
}

void TestStatusTile::ageStandsInPlaceOfTheBand()
{
    StatusTile tile;
    tile.setContent(content(Status::Unknown, QStringLiteral("3 min old")));
    QVERIFY(showsText(tile, QStringLiteral("3 min old")));
    QVERIFY(!showsText(tile, QStringLiteral("<2 s")));
    QCOMPARE(tile.text(), QStringLiteral("Response time 0.42 s UNKNOWN 3 min old"));
}

void TestStatusTile::withoutAValueItSaysSo()
{
    StatusTile tile;
    TileContent empty = content(Status::Unknown);
    empty.value.clear();
    tile.setContent(empty);
    QVERIFY(showsText(tile, QStringLiteral("–")));
}

void TestStatusTile::isAButtonForMouseAndKeyboard()
{
    StatusTile tile;
    tile.setContent(content(Status::Ok));
    QVERIFY(test::show(tile));
    QSignalSpy clicked(&tile, &StatusTile::clicked);
    QTest::mouseClick(&tile, Qt::LeftButton);
    QTest::keyClick(&tile, Qt::Key_Return);
    QTest::keyClick(&tile, Qt::Key_Space);
    QCOMPARE(clicked.size(), 3);
    QVERIFY(tile.focusPolicy() & Qt::TabFocus);
}

void TestStatusTile::wordIsReadableInBothPalettes_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("text");
    QTest::newRow("light") << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("dark") << QColor(0x1e, 0x1e, 0x1e) << QColor(Qt::white);
}

void TestStatusTile::wordIsReadableInBothPalettes()
{
    QFETCH(QColor, ground);
    QFETCH(QColor, text);
    QPalette palette;
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::Base, ground);
    palette.setColor(QPalette::WindowText, text);
    StatusTile tile;
    tile.setContent(content(Status::Critical));
    tile.setPalette(palette);
    const QList<QLabel *> labels = tile.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->text() == statusWord(Status::Critical)) {
            const QColor colour = label->palette().color(label->foregroundRole());
            QCOMPARE(colour, statusColour(Status::Critical, palette));
            QVERIFY(contrast(colour, ground) >= 4.5);
        }
    }
}

void TestStatusTile::tilesShareColumns()
{
    QWidget window;
    fill(window, {4, 3});
    window.resize(1200, 600);
    QVERIFY(test::show(window));
    const QList<StatusTile *> tiles = window.findChildren<StatusTile *>();
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(tiles[4 + i]->x(), tiles[i]->x());
        QCOMPARE(tiles[4 + i]->size(), tiles[0]->size());
    }
    QCOMPARE(tiles[3]->y(), tiles[0]->y());
}

void TestStatusTile::tilesWrapInANarrowWindow()
{
    QWidget window;
    fill(window, {4});
    const QList<StatusTile *> tiles = window.findChildren<StatusTile *>();
    window.resize(tiles[0]->sizeHint().width() * 2 + 20, 900);
    QVERIFY(test::show(window));
    QCOMPARE(tiles[1]->y(), tiles[0]->y());
    QVERIFY(tiles[2]->y() >= tiles[0]->geometry().bottom());
    QCOMPARE(tiles[2]->x(), tiles[0]->x());
    QVERIFY(window.layout()->heightForWidth(window.width()) >= tiles[3]->geometry().bottom());
}

void TestStatusTile::nothingIsCut()
{
    QWidget window;
    fill(window, {4});
    QList<StatusTile *> tiles = window.findChildren<StatusTile *>();
    TileContent wide = content(Status::Critical, QStringLiteral("1,234 minutes old"));
    wide.name = QStringLiteral("クエリの実行時間と接続数の監視項目");
    wide.value = QStringLiteral("123,456.7 req/min");
    tiles[2]->setContent(wide);
    window.resize(900, 600);
    QVERIFY(test::show(window));
    for (const QLabel *label : tiles[2]->findChildren<QLabel *>())
        QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
}

QTEST_MAIN(TestStatusTile)
#include "tst_statustile.moc"
