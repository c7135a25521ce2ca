// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/actuatorhealth.h"
#include "models/core/result.h"

#include <QTreeWidget>

namespace toban {

/// A place in the tree: an instance, one of its components, or one of its groups.
struct HealthPlace
{
    QString instance;
    QStringList component; ///< path; empty for the whole
    QString group;         ///< when it is a group; the path is then empty

    bool operator==(const HealthPlace &) const = default;
};

/// Instances with their components and groups, each with its status. Kept up to date in place, so
/// that selection and what is unfolded survive.
class HealthTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit HealthTree(const QStringList &instances, QWidget *parent = nullptr);

    /// How an instance is: its health, or a word for why there is none, like UNREACHABLE.
    void setHealth(const QString &instance, const actuator::Health &health);
    void setNoHealth(const QString &instance, const QString &word);

    /// How a group of an instance is; the tree has the group since setHealth() named it.
    void setGroup(const QString &instance, const QString &group, const QString &word);

    HealthPlace current() const;
    void setCurrent(const HealthPlace &place);

Q_SIGNALS:
    void currentChanged();
    void copyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QTreeWidgetItem *instanceItem(const QString &instance) const;
    QTreeWidgetItem *child(QTreeWidgetItem *parent, const QString &name, const HealthPlace &place);
    void setWord(QTreeWidgetItem *item, const QString &word);
    void sync(QTreeWidgetItem *parent, const HealthPlace &place,
              const QList<actuator::Health> &components, const QStringList &groups);
    void retranslate();

    QAction *m_copy;
};

} // namespace toban
