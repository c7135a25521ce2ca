// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

#include <functional>

namespace toban {

class Page;

/// The list on the left: pages under the headings of their groups. Headings can't be selected;
/// the arrow keys step over them.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    /// Adds a heading; `title` is asked again after a change of language.
    void addGroup(const std::function<QString()> &title);

    /// Adds an entry for `page`, which must outlive this list.
    void addPage(Page *page);

    /// Marks the entry of `page` as the current one.
    void select(const Page *page);

    /// Fetches every text again.
    void retranslate();

    QSize sizeHint() const override;

Q_SIGNALS:
    void pageChosen(toban::Page *page);

private:
    struct Entry
    {
        QListWidgetItem *item;
        std::function<QString()> title;
        Page *page; ///< null for a heading
    };

    void updateWidth();

    QList<Entry> m_entries;
};

} // namespace toban
