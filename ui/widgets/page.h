// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace toban {

/// One page of the main window: what the navigation list shows and the frame drives.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Stable name for settings, tests and links, like "overview".
    virtual QByteArray id() const = 0;

    /// The translated name in the navigation and the heading of the page.
    virtual QString title() const = 0;

    /// Name of the icon in resources/icons, without path and ending.
    virtual QString iconName() const = 0;

    /// Asks for new data at once (F5). Answers within 100 ms; data arrives later.
    virtual void refresh() {}

    /// Shows the thing that `target` names within the page, for links from other pages:
    /// a series, an instance, a backup. Unknown targets are ignored.
    virtual void open(const QString &target) { Q_UNUSED(target) }

Q_SIGNALS:
    /// The user asked for another page: its id and what it is to open there.
    void linkActivated(const QByteArray &page, const QString &target);

    /// A sentence for the status bar, shown for a few seconds.
    void noticed(const QString &text);
};

} // namespace toban
