// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/sampler.h"
#include "models/overview/servicewatch.h"
#include "models/settings/profile.h"
#include "ui/widgets/page.h"

#include <QTimer>

#include <stop_token>

class QBoxLayout;

namespace toban {

class Card;
class Heading;
class ServiceHead;
class StateList;
class StatusTile;
class TileLayout;

/// What the overview asks the history. Both block and are called off the window's thread.
struct OverviewQueries
{
    /// The newest sample of every series, of this run or an earlier one.
    std::function<Result<QList<LastSample>>(std::stop_token)> lastKnown;
    /// How an item went, see trend().
    std::function<Result<Samples>(const MonitoredItem &, Instant from, Instant to, std::stop_token)>
        trend;
};

/// Is the service well, what is wrong, am I safe: the status with its reason, a tile for every
/// monitored item, the instances, the backups, the connections.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    /// `sampler` must outlive the page. `targets` are those of the sampler.
    OverviewPage(const Profile &profile, const QList<MonitoredItem> &policy,
                 const QList<WatchedTarget> &targets, Sampler &sampler, OverviewQueries queries,
                 Clock clock, QWidget *parent = nullptr);

    QByteArray id() const override { return "overview"; }
    QString title() const override { return tr("Overview"); }
    QString iconName() const override { return QStringLiteral("overview"); }
    void refresh() override;

    /// `target` is the id of a monitored item, whose tile gets the focus.
    void open(const QString &target) override;

    Status status() const { return m_watch.status(); }

Q_SIGNALS:
    /// The service is another way than before, and why, for the window and the tray.
    void statusChanged(toban::Status status, const QString &reason);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildContent(const QList<MonitoredItem> &policy);
    void addTile(const MonitoredItem &item, TileLayout *tiles);
    QWidget *buildCards();
    void recall();
    void loadTrends();
    void observe(const Observation &observation);
    void judge();
    void show();
    void showTargets(Instant now);
    void openSeries(const QString &itemId);
    void retranslate();

    Profile m_profile;
    Sampler &m_sampler;
    OverviewQueries m_queries;
    Clock m_clock;
    ServiceWatch m_watch;
    std::stop_source m_trends;
    QTimer m_soon;     ///< gathers observations that come at nearly the same time
    QTimer m_regular;  ///< values grow old without anything being observed
    QTimer m_trending; ///< the sparklines move on
    Status m_shown = Status::Unknown;
    QString m_reason;

    QBoxLayout *m_columns;
    ServiceHead *m_head;
    QHash<QString, StatusTile *> m_tiles;
    QList<std::pair<MonitoredItem::Group, Heading *>> m_groups;
    Card *m_safety;
    StateList *m_safetyList;
    Card *m_instances;
    StateList *m_instanceList;
    Card *m_connections;
    StateList *m_connectionList;
};

} // namespace toban
