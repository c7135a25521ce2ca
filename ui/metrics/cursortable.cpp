// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/cursortable.h"

#include "ui/widgets/tableview.h"

#include <QEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace toban {

namespace {

using namespace std::chrono_literals;

constexpr auto delay = 40ms;
constexpr int exactDigits = 6;

QVariant cell(std::optional<double> value, Unit unit, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return value ? formatted(*value, unit, QLocale(), exactDigits) : QStringLiteral("–");
    case RowModelBase::SortRole:
        return value ? QVariant(*value) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant text(const QString &value, int role)
{
    return role == Qt::DisplayRole || role == RowModelBase::SortRole || role == Qt::ToolTipRole
               ? QVariant(value)
               : QVariant();
}

} // namespace

CursorTable::CursorTable(TimeAxis &axis, QWidget *parent)
    : QWidget(parent), m_axis(axis), m_model([](const Row &row) { return row.key; }, columns()),
      m_table(new TableView(QStringLiteral("metricsAtCursor"), m_model))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->view()->setAccessibleName(tr("Values at the cursor"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(delay);
    connect(&m_soon, &QTimer::timeout, this, &CursorTable::update);
    connect(&axis, &TimeAxis::cursorMoved, this, &CursorTable::refresh);
    connect(&axis, &TimeAxis::rangeChanged, this, &CursorTable::refresh);
}

std::vector<RowModel<CursorTable::Row, QString>::Column> CursorTable::columns() const
{
    const auto value = [](const Row &row, int role) {
        return cell(row.sample ? std::optional(row.sample->value) : std::nullopt, row.unit, role);
    };
    const auto lowest = [](const Row &row, int role) {
        return cell(row.extent ? std::optional(row.extent->min) : std::nullopt, row.unit, role);
    };
    const auto highest = [](const Row &row, int role) {
        return cell(row.extent ? std::optional(row.extent->max) : std::nullopt, row.unit, role);
    };
    const auto time = [this](const Row &row, int role) -> QVariant {
        if (!row.sample)
            return {};
        const QDateTime local = toDateTime(row.sample->time, m_axis.zone());
        if (role == RowModelBase::SortRole)
            return local;
        return role == Qt::DisplayRole ? local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                                       : QVariant();
    };
    return {
        {"chart", [] { return tr("Chart"); },
         [](const Row &row, int role) { return text(row.chart, role); }},
        {"series", [] { return tr("Series"); },
         [](const Row &row, int role) { return text(row.series, role); }},
        {"value", [this] { return m_isAtCursor ? tr("At the cursor") : tr("Latest"); }, value},
        {"lowest", [] { return tr("Lowest in sight"); }, lowest},
        {"highest", [] { return tr("Highest in sight"); }, highest},
        {"time",
         [this] {
             return tr("Measured (%1)")
                 .arg(toDateTime(m_axis.range().to, m_axis.zone()).timeZoneAbbreviation());
         },
         time},
    };
}

void CursorTable::setCharts(const QList<Chart *> &charts)
{
    m_charts = charts;
    update();
}

void CursorTable::refresh()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void CursorTable::update()
{
    const auto cursor = m_axis.cursor();
    const TimeRange range = m_axis.range();
    QList<Row> rows;
    for (const Chart *chart : std::as_const(m_charts)) {
        for (const ChartSeries &series : chart->shownSeries()) {
            const auto sample =
                cursor ? series.data.nearest(*cursor) : series.data.before(range.to);
            rows.append({chart->title() + QLatin1Char('\n') + series.id, chart->title(),
                         series.name, chart->unit(), sample,
                         series.data.extent(range.from, range.to)});
        }
    }
    m_model.setRows(rows);
    if (m_isAtCursor != cursor.has_value()) {
        m_isAtCursor = cursor.has_value();
        Q_EMIT m_model.headerDataChanged(Qt::Horizontal, 0, m_model.columnCount() - 1);
    }
}

void CursorTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_table->view()->setAccessibleName(tr("Values at the cursor"));
        refresh();
    }
}

} // namespace toban
