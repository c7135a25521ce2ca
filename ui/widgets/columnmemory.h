// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <functional>

namespace toban {

/// Remembers the columns of every TableView below the widgets it is shown, by the table's id.
/// Where they are kept is up to two functions, so that no table knows the settings.
class ColumnMemory : public QObject
{
    Q_OBJECT

public:
    using Read = std::function<QByteArray(const QString &tableId)>;
    using Write = std::function<void(const QString &tableId, const QByteArray &state)>;

    ColumnMemory(Read read, Write write, QObject *parent = nullptr);

    /// Restores the tables below `root` that exist now, and writes what the user changes.
    void watch(QWidget *root);

private:
    Read m_read;
    Write m_write;
};

} // namespace toban
