// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/details.h"
#include "models/health/periodmodel.h"
#include "models/metrics/healthlog.h"
#include "ui/health/healthtree.h"
#include "ui/widgets/page.h"

#include <stop_token>

namespace toban {

class Banner;
class Heading;
class StateStack;
class TableView;

/// What the health page asks. Both block and are called off the window's thread.
struct HealthQueries
{
    /// The health of a component or group of an instance by its path.
    std::function<Result<actuator::Health>(const QString &instance, const QStringList &path,
                                           std::stop_token)>
        health;
    /// The recorded periods of an instance that overlap a time, oldest first.
    std::function<Result<QList<HealthPeriod>>(const QString &instance, Instant from, Instant to,
                                              std::stop_token)>
        periods;
};

/// The health of every instance as a tree of components and groups; of the one chosen its details
/// and how it changed.
class HealthPage : public Page
{
    Q_OBJECT

public:
    /// `sampler` must outlive the page; it is what asks the instances.
    HealthPage(const QStringList &instances, Sampler &sampler, HealthQueries queries, Clock clock,
               const QTimeZone &zone, QWidget *parent = nullptr);

    QByteArray id() const override { return "health"; }
    QString title() const override { return tr("Health"); }
    QString iconName() const override { return QStringLiteral("health"); }
    void refresh() override;

    /// `instance`, or `instance/component`, nested components by further slashes.
    void open(const QString &target) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What is known of an instance.
    struct Known
    {
        std::optional<actuator::Health> health;
        QMap<QString, actuator::Health> groups;
        std::optional<Error> error;
    };

    QWidget *buildDetails();
    void observe(const Observation &observation);
    void askGroups(const QString &instance, const QStringList &groups);
    void loadPeriods();
    void showPeriods(const Result<QList<HealthPeriod>> &periods);
    void showCurrent();
    const actuator::Health *currentHealth() const;
    void copyCurrent() const;
    void retranslate();

    Sampler &m_sampler;
    HealthQueries m_queries;
    Clock m_clock;
    QHash<QString, Known> m_known;
    QHash<QString, ComponentStatuses> m_statuses; ///< by instance, to see what changed
    std::stop_source m_loading;
    std::unique_ptr<DetailModel> m_detailModel;
    std::unique_ptr<PeriodModel> m_periodModel;
    Heading *m_heading;
    HealthTree *m_tree;
    StateStack *m_states;
    Heading *m_name;
    Banner *m_banner;
    Heading *m_detailHeading;
    TableView *m_details;
    Heading *m_periodHeading;
    TableView *m_periods;
};

} // namespace toban
