// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/healthtree.h"

#include "models/core/rowmodel.h"
#include "models/health/details.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/statusdelegate.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>

namespace toban {

namespace {

enum Column { NameColumn, StatusColumn };

constexpr int instanceRole = Qt::UserRole + 100;
constexpr int componentRole = Qt::UserRole + 101;
constexpr int groupRole = Qt::UserRole + 102;

HealthPlace placeOf(const QTreeWidgetItem *item)
{
    return {item->data(NameColumn, instanceRole).toString(),
            item->data(NameColumn, componentRole).toStringList(),
            item->data(NameColumn, groupRole).toString()};
}

} // namespace

HealthTree::HealthTree(const QStringList &instances, QWidget *parent)
    : QTreeWidget(parent), m_copy(new QAction(icon(QStringLiteral("copy")), QString(), this))
{
    setColumnCount(2);
    setItemDelegate(new StatusDelegate(this));
    setUniformRowHeights(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(StatusColumn, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(false);
    for (const QString &instance : instances) {
        auto *item = new QTreeWidgetItem(this, {instance});
        item->setData(NameColumn, instanceRole, instance);
        item->setExpanded(true);
        setWord(item, {});
    }
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_copy);
    connect(m_copy, &QAction::triggered, this, &HealthTree::copyRequested);
    connect(this, &QTreeWidget::currentItemChanged, this, &HealthTree::currentChanged);
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
    retranslate();
}

void HealthTree::setHealth(const QString &instance, const actuator::Health &health)
{
    QTreeWidgetItem *item = instanceItem(instance);
    if (!item)
        return;
    setWord(item, health.status);
    sync(item, {instance, {}, {}}, health.components, health.groups);
}

void HealthTree::setNoHealth(const QString &instance, const QString &word)
{
    QTreeWidgetItem *item = instanceItem(instance);
    if (!item)
        return;
    setWord(item, word);
    // What was known of the parts is no longer known.
    sync(item, {instance, {}, {}}, {}, {});
}

void HealthTree::setGroup(const QString &instance, const QString &group, const QString &word)
{
    QTreeWidgetItem *item = instanceItem(instance);
    for (int i = 0; item && i < item->childCount(); ++i) {
        if (placeOf(item->child(i)).group == group)
            setWord(item->child(i), word);
    }
}

HealthPlace HealthTree::current() const
{
    return currentItem() ? placeOf(currentItem()) : HealthPlace();
}

void HealthTree::setCurrent(const HealthPlace &place)
{
    for (QTreeWidgetItemIterator item(this); *item; ++item) {
        if (placeOf(*item) == place)
            setCurrentItem(*item);
    }
}

void HealthTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QTreeWidgetItem *HealthTree::instanceItem(const QString &instance) const
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (placeOf(topLevelItem(i)).instance == instance)
            return topLevelItem(i);
    }
    return nullptr;
}

QTreeWidgetItem *HealthTree::child(QTreeWidgetItem *parent, const QString &name,
                                   const HealthPlace &place)
{
    for (int i = 0; i < parent->childCount(); ++i) {
        if (placeOf(parent->child(i)) == place)
            return parent->child(i);
    }
    auto *item = new QTreeWidgetItem(parent, {name});
    item->setData(NameColumn, instanceRole, place.instance);
    item->setData(NameColumn, componentRole, place.component);
    item->setData(NameColumn, groupRole, place.group);
    item->setExpanded(true);
    return item;
}

void HealthTree::setWord(QTreeWidgetItem *item, const QString &word)
{
    const QString shown = word.isEmpty() ? statusWord(Status::Unknown) : word;
    item->setText(StatusColumn, shown);
    item->setData(StatusColumn, RowModelBase::StatusRole, QVariant::fromValue(statusOfWord(word)));
}

void HealthTree::sync(QTreeWidgetItem *parent, const HealthPlace &place,
                      const QList<actuator::Health> &components, const QStringList &groups)
{
    QSet<QTreeWidgetItem *> kept;
    for (const actuator::Health &component : components) {
        HealthPlace below = place;
        below.component.append(component.name);
        QTreeWidgetItem *item = child(parent, component.name, below);
        setWord(item, component.status);
        sync(item, below, component.components, {});
        kept.insert(item);
    }
    for (const QString &group : groups) {
        QTreeWidgetItem *item =
            child(parent, tr("%1 (group)").arg(group), {place.instance, {}, group});
        if (item->text(StatusColumn).isEmpty())
            setWord(item, {});
        kept.insert(item);
    }
    for (int i = parent->childCount() - 1; i >= 0; --i) {
        if (!kept.contains(parent->child(i)))
            delete parent->takeChild(i);
    }
}

void HealthTree::retranslate()
{
    setHeaderLabels({tr("Component"), tr("Status")});
    setAccessibleName(tr("Health of the instances"));
    m_copy->setText(tr("Copy"));
    for (QTreeWidgetItemIterator item(this); *item; ++item) {
        const QString group = placeOf(*item).group;
        if (!group.isEmpty())
            (*item)->setText(NameColumn, tr("%1 (group)").arg(group));
    }
}

} // namespace toban
