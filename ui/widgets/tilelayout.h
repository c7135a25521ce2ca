// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace toban {

/// Tiles of one size in as many columns as fit, under headings that take a whole row. All groups
/// share the columns, so that tiles stand below one another; tiles grow to fill the width.
class TileLayout : public QLayout
{
    Q_OBJECT

public:
    explicit TileLayout(QWidget *parent = nullptr);
    ~TileLayout() override;

    /// Adds a heading; the tiles added after it stand below.
    void addHeading(QWidget *heading);

    /// Adds a tile.
    void addItem(QLayoutItem *item) override;

    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Entry
    {
        QLayoutItem *item;
        bool isHeading;
    };

    QSize tileSize() const;
    int largestGroup() const;
    int columnsIn(int width) const;
    int arrange(const QRect &rect, bool isMoving) const;

    QList<Entry> m_entries;
};

} // namespace toban
