// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QToolButton;

namespace toban {

/// What a chart shows, one button a series: it hides and shows the line, by mouse and keyboard.
/// With Ctrl it shows this line alone, and again all. Series beyond the colours there are stand
/// in the menu of the last button; choosing one there puts it in.
///
/// Qt Charts' own legend can neither be reached by the keyboard nor read by a screen reader.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString id;
        QString name;
        QString value; ///< the latest, formatted; "–" when there is none
        int colour = 0;
        bool isShown = true;

        bool operator==(const Entry &) const = default;
    };
    /// A series that has no colour at the moment.
    struct Folded
    {
        QString id;
        QString name;

        bool operator==(const Folded &) const = default;
    };

    explicit ChartLegend(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries, const QList<Folded> &folded);

Q_SIGNALS:
    void toggled(const QString &id);
    /// Ctrl was held: this one alone, or all if it is alone already.
    void soloed(const QString &id);
    void unfolded(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addButton();
    void showEntry(QToolButton *button, const Entry &entry);
    void showAll();
    QIcon swatch(const Entry &entry) const;

    QList<QToolButton *> m_buttons;
    QToolButton *m_more;
    QList<Entry> m_entries;
    QList<Folded> m_folded;
};

} // namespace toban
