// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/metricsearch.h"
#include "models/metrics/metricslayout.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace toban {

/// The field that finds any metric of the service, by words of its name, description or tags, and
/// offers what it finds below. A word of the form `tag=value` that is a tag of the metric chosen
/// restricts the chart to it.
class MetricPicker : public QLineEdit
{
    Q_OBJECT

public:
    explicit MetricPicker(QWidget *parent = nullptr);

    void setMetrics(const QList<MetricEntry> &metrics);

Q_SIGNALS:
    void picked(const toban::ChartSpec &chart);

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void offer();
    void pick(const QString &name);
    void retranslate();

    QList<MetricEntry> m_metrics;
    QStandardItemModel *m_found;
    QCompleter *m_completer;
};

} // namespace toban
