// SPDX-License-Identifier: GPL-3.0-or-later
// Export of MetricsPage.
#include "models/core/background.h"
#include "models/metrics/seriescsv.h"
#include "ui/metrics/metricspage.h"
#include "ui/metrics/metricspanel.h"
#include "ui/widgets/exportfile.h"

namespace toban {

void MetricsPage::exportImage()
{
    askExportFile(this, title(), QStringLiteral("png"), tr("Image (*.png)"),
                  [this](const QString &file) { saveImage(file); });
}

void MetricsPage::saveImage(const QString &file)
{
    const Result<> written = writeExport(file, toPng(m_board->grab().toImage()));
    Q_EMIT noticed(written ? tr("Saved as %1").arg(file) : written.error().text);
}

void MetricsPage::exportTable()
{
    askExportFile(this, title(), QStringLiteral("csv"), tr("Table (*.csv)"),
                  [this](const QString &file) { saveTable(file); });
}

void MetricsPage::saveTable(const QString &file)
{
    QList<SeriesColumn> columns;
    for (const MetricsPanel *panel : std::as_const(m_panels)) {
        for (SeriesColumn column : panel->columns()) {
            column.title = panel->title() + QStringLiteral(": ") + column.title;
            columns.append(column);
        }
    }
    const auto work = [file, columns, zone = m_axis.zone(),
                       range = m_axis.selection().value_or(m_axis.range())](std::stop_token) {
        return writeExport(file, seriesCsv(columns, range.from, range.to, zone));
    };
    inBackground(this, work, [this, file](const Result<> &written) {
        Q_EMIT noticed(written ? tr("Saved as %1").arg(file) : written.error().text);
    });
}

} // namespace toban
