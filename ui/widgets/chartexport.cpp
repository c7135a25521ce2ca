// SPDX-License-Identifier: GPL-3.0-or-later
// Menu and export of Chart.
#include "models/core/background.h"
#include "models/metrics/seriescsv.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/chartreadout.h"
#include "ui/widgets/exportfile.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QMenu>

namespace toban {

void Chart::buildMenu()
{
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_copy);
    m_back->setIcon(icon(QStringLiteral("undo")));
    m_savePng->setIcon(icon(QStringLiteral("export")));
    connect(m_copy, &QAction::triggered, this, &Chart::copyImage);
    connect(m_back, &QAction::triggered, &m_axis, &TimeAxis::back);
    connect(m_zoom, &QAction::triggered, this, [this] {
        const TimeRange range = selectedRange();
        m_axis.setSelection(std::nullopt);
        m_axis.zoomTo(range);
    });
    connect(m_savePng, &QAction::triggered, this, [this] {
        askExportFile(this, title(), QStringLiteral("png"), tr("Image (*.png)"),
                      [this](const QString &file) { savePng(file); });
    });
    connect(m_saveCsv, &QAction::triggered, this, [this] {
        askExportFile(this, title(), QStringLiteral("csv"), tr("Table (*.csv)"),
                      [this](const QString &file) { saveCsv(file); });
    });
}

void Chart::showMenu(const QPoint &globalPlace)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_zoom->setEnabled(m_axis.selection().has_value());
    menu->addActions({m_zoom, m_back});
    menu->addSeparator();
    menu->addActions(m_rangeActions);
    menu->addSeparator();
    menu->addActions({m_copy, m_savePng, m_saveCsv});
    menu->popup(globalPlace);
}

void Chart::addRangeAction(QAction *action)
{
    m_rangeActions.append(action);
}

TimeRange Chart::selectedRange() const
{
    return m_axis.selection().value_or(m_axis.range());
}

QImage Chart::image() const
{
    m_readout->hide();
    return const_cast<Chart *>(this)->grab().toImage();
}

QList<SeriesColumn> Chart::columns() const
{
    QList<SeriesColumn> columns;
    const QString symbol = baseSymbol(unit());
    for (const ChartSeries &series : m_series) {
        const QString title =
            symbol.isEmpty() ? series.name : QStringLiteral("%1 [%2]").arg(series.name, symbol);
        columns.append({title, series.data.samples()});
    }
    return columns;
}

QByteArray Chart::csv() const
{
    const TimeRange range = selectedRange();
    return seriesCsv(columns(), range.from, range.to, m_axis.zone());
}

void Chart::savePng(const QString &file)
{
    const Result<> written = writeExport(file, toPng(image()));
    Q_EMIT noticed(written ? tr("Saved as %1").arg(file) : written.error().text);
}

void Chart::saveCsv(const QString &file)
{
    const auto work = [file, columns = columns(), range = selectedRange(),
                       zone = m_axis.zone()](std::stop_token) {
        return writeExport(file, seriesCsv(columns, range.from, range.to, zone));
    };
    inBackground(this, work, [this, file](const Result<> &written) {
        Q_EMIT noticed(written ? tr("Saved as %1").arg(file) : written.error().text);
    });
}

void Chart::copyImage()
{
    QApplication::clipboard()->setImage(image());
    Q_EMIT noticed(tr("Copied %1 as an image").arg(title()));
}

} // namespace toban
