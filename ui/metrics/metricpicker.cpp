// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metricpicker.h"

#include "ui/widgets/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QMouseEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace toban {

namespace {

constexpr qsizetype offered = 200;
constexpr int visibleRows = 14;
constexpr int popupWidth = 90; ///< average characters
constexpr int nameRole = Qt::UserRole + 1;

QString line(const MetricEntry &metric)
{
    QString text = metric.name;
    if (metric.title != metric.name)
        text += QStringLiteral(" — ") + metric.title;
    if (!metric.description.isEmpty())
        text += QStringLiteral(" — ") + metric.description;
    return text + QStringLiteral(" (") + MetricPicker::tr("%n series", nullptr, metric.seriesCount)
           + QLatin1Char(')');
}

QString tagText(const MetricEntry &metric)
{
    QStringList lines;
    for (auto tag = metric.tags.cbegin(); tag != metric.tags.cend(); ++tag) {
        const QStringList values = tag->first(std::min<qsizetype>(tag->size(), 8));
        lines.append(tag.key() + QStringLiteral(" = ") + values.join(QStringLiteral(" · ")));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

MetricPicker::MetricPicker(QWidget *parent)
    : QLineEdit(parent), m_found(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_found, this))
{
    // Not setCompleter(): that would put the line chosen into the field.
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(visibleRows);
    m_completer->popup()->setObjectName(QStringLiteral("metricsFound"));
    m_completer->popup()->setTextElideMode(Qt::ElideRight);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { pick(index.data(nameRole).toString()); });
    connect(this, &QLineEdit::textEdited, this, &MetricPicker::offer);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (m_found->rowCount() > 0 && !text().trimmed().isEmpty())
            pick(m_found->index(0, 0).data(nameRole).toString());
    });
    addAction(icon(QStringLiteral("add")), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    retranslate();
}

void MetricPicker::setMetrics(const QList<MetricEntry> &metrics)
{
    m_metrics = metrics;
}

void MetricPicker::offer()
{
    const QList<MetricEntry> found = searchMetrics(m_metrics, text());
    m_found->clear();
    for (const MetricEntry &metric : found.first(std::min(found.size(), offered))) {
        auto *item = new QStandardItem(line(metric));
        item->setData(metric.name, nameRole);
        item->setToolTip(tagText(metric));
        m_found->appendRow(item);
    }
    if (found.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = rect();
    place.setWidth(std::max(width(), fontMetrics().averageCharWidth() * popupWidth));
    m_completer->complete(place);
}

void MetricPicker::pick(const QString &name)
{
    ChartSpec chart{name, {}};
    const auto metric = std::find_if(m_metrics.cbegin(), m_metrics.cend(),
                                     [&](const MetricEntry &entry) { return entry.name == name; });
    if (metric == m_metrics.cend())
        return;
    const QStringList words = text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString key = word.left(std::max<qsizetype>(equals, 0));
        const QString value = word.mid(equals + 1);
        if (equals > 0 && metric->tags.value(key).contains(value))
            chart.labels.insert(key, value);
    }
    clear();
    Q_EMIT picked(chart);
}

void MetricPicker::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    offer();
}

void MetricPicker::retranslate()
{
    setPlaceholderText(tr("Add chart: any metric, by name, words or tag=value"));
    setToolTip(tr("Finds every metric of the service by words of its name, description and tags"));
    setAccessibleName(tr("Add chart"));
}

void MetricPicker::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace toban
