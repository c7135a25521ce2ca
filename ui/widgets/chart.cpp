// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart.h"

#include "ui/widgets/card.h"
#include "ui/widgets/chartlegend.h"
#include "ui/widgets/chartplot.h"
#include "ui/widgets/chartreadout.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palette.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace toban {

Chart::Chart(TimeAxis &axis, QWidget *parent)
    : QWidget(parent), m_axis(axis), m_title(new Heading(Heading::Rank::Section)),
      m_menuButton(new QToolButton), m_plot(new ChartPlot(axis)), m_legend(new ChartLegend),
      m_readout(nullptr), m_back(new QAction(this)), m_zoom(new QAction(this)),
      m_copy(new QAction(this)), m_savePng(new QAction(this)), m_saveCsv(new QAction(this)),
      m_colours(QStringList(seriesColourCount, QString()))
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_menuButton);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_plot, 1);
    column->addWidget(m_legend);
    m_readout = new ChartReadout(this);

    m_title->setForegroundRole(QPalette::Text);
    m_title->setTextFormat(Qt::PlainText);
    m_menuButton->setAutoRaise(true);
    m_menuButton->setIcon(icon(QStringLiteral("more")));
    connect(m_menuButton, &QToolButton::clicked, this,
            [this] { showMenu(m_menuButton->mapToGlobal(m_menuButton->rect().bottomLeft())); });
    connect(m_plot, &ChartPlot::menuRequested, this, &Chart::showMenu);
    connect(m_plot, &ChartPlot::pointed, this, [this](std::optional<QPoint> place) {
        m_pointer = place;
        showReadout();
    });
    connect(m_plot, &ChartPlot::marksChanged, this, &Chart::showReadout);
    connect(m_legend, &ChartLegend::toggled, this,
            [this](const QString &id) { setShown(id, m_hidden.contains(id)); });
    connect(m_legend, &ChartLegend::soloed, this, &Chart::showAlone);
    connect(m_legend, &ChartLegend::unfolded, this, &Chart::unfold);
    buildMenu();
    retranslate();
}

QString Chart::title() const
{
    return m_title->text();
}

void Chart::setTitle(const QString &title)
{
    m_title->setText(title);
    m_plot->setAccessibleName(title);
    retranslate();
}

Unit Chart::unit() const
{
    return m_plot->picture().unit;
}

void Chart::setUnit(Unit unit)
{
    m_plot->setUnit(unit);
    showSeries();
}

void Chart::setSeries(const QList<ChartSeries> &series)
{
    m_series = series;
    assignColours();
    showSeries();
}

QList<ChartSeries> Chart::shownSeries() const
{
    QList<ChartSeries> shown;
    for (const ChartSeries &series : m_series) {
        if (m_colours.contains(series.id) && !m_hidden.contains(series.id))
            shown.append(series);
    }
    return shown;
}

void Chart::assignColours()
{
    const auto isGone = [this](const QString &id) {
        return std::none_of(m_series.cbegin(), m_series.cend(),
                            [&](const ChartSeries &series) { return series.id == id; });
    };
    for (QString &id : m_colours) {
        if (isGone(id))
            id.clear();
    }
    for (const ChartSeries &series : std::as_const(m_series)) {
        const qsizetype free = m_colours.indexOf(QString());
        if (free < 0)
            return;
        if (!m_colours.contains(series.id))
            m_colours[free] = series.id;
    }
}

void Chart::unfold(const QString &id)
{
    // In place of one that is hidden, else of the least important.
    qsizetype place = m_colours.size() - 1;
    for (qsizetype i = 0; i < m_colours.size(); ++i) {
        if (m_hidden.contains(m_colours[i]))
            place = i;
    }
    m_colours[place] = id;
    m_hidden.remove(id);
    showSeries();
    Q_EMIT seriesShownChanged();
}

void Chart::setShown(const QString &id, bool isShown)
{
    if (isShown == !m_hidden.contains(id))
        return;
    if (isShown)
        m_hidden.remove(id);
    else
        m_hidden.insert(id);
    showSeries();
    Q_EMIT seriesShownChanged();
}

void Chart::showAlone(const QString &id)
{
    const QList<ChartSeries> shown = shownSeries();
    const bool isAlone = shown.size() == 1 && shown.first().id == id;
    m_hidden.clear();
    if (!isAlone) {
        for (const ChartSeries &series : std::as_const(m_series)) {
            if (series.id != id)
                m_hidden.insert(series.id);
        }
    }
    showSeries();
    Q_EMIT seriesShownChanged();
}

void Chart::showSeries()
{
    QList<ChartPicture::Line> lines;
    QList<ChartLegend::Entry> entries;
    QList<ChartLegend::Folded> folded;
    const auto byColour = [this](const ChartSeries &a, const ChartSeries &b) {
        return m_colours.indexOf(a.id) < m_colours.indexOf(b.id);
    };
    QList<ChartSeries> ordered = m_series;
    // By colour, so that nothing changes places when the order of importance does.
    std::stable_sort(ordered.begin(), ordered.end(), byColour);
    for (const ChartSeries &series : std::as_const(ordered)) {
        const int colour = int(m_colours.indexOf(series.id));
        if (colour < 0) {
            folded.append({series.id, series.name});
            continue;
        }
        const bool isShown = !m_hidden.contains(series.id);
        const QString latest = series.data.isEmpty()
                                   ? QStringLiteral("–")
                                   : formatted(series.data.samples().last().value, unit());
        entries.append({series.id, series.name, latest, colour, isShown});
        if (isShown)
            lines.append({series.name, colour, series.data, {}, {}});
    }
    m_plot->setLines(lines);
    m_legend->setEntries(entries, folded);
    describe();
}

void Chart::setLimits(const QList<ChartLimit> &limits)
{
    m_plot->setLimits(limits);
    describe();
}

void Chart::setBands(const QList<ChartBand> &bands)
{
    m_plot->setBands(bands);
}

void Chart::showReadout()
{
    const ChartPicture &picture = m_plot->picture();
    if (m_pointer) {
        m_readout->showFor(picture, m_plot->mapTo(this, *m_pointer));
    } else if (m_plot->hasFocus() && picture.cursor
               && picture.geometry.range.contains(*picture.cursor)) {
        const QPointF place(picture.geometry.x(*picture.cursor),
                            picture.geometry.area.center().y());
        m_readout->showFor(picture, m_plot->mapTo(this, place.toPoint()));
        describe();
    } else {
        m_readout->hide();
    }
}

void Chart::describe()
{
    const ChartPicture &picture = m_plot->picture();
    if (m_plot->hasFocus() && !m_pointer && !picture.marks.isEmpty()) {
        m_plot->setAccessibleDescription(ChartReadout::text(picture));
        return;
    }
    QStringList parts;
    for (const ChartPicture::Line &line : picture.lines) {
        if (!line.data.isEmpty())
            parts.append(tr("%1 latest %2")
                             .arg(line.name, formatted(line.data.samples().last().value, unit())));
    }
    for (const ChartLimit &limit : picture.limits)
        parts.append(tr("%1 from %2").arg(limit.label, formatted(limit.value, unit())));
    m_plot->setAccessibleDescription(parts.isEmpty() ? tr("No data") : parts.join(tr(", ")));
}

void Chart::retranslate()
{
    m_zoom->setText(tr("Zoom to selection"));
    m_back->setText(tr("Zoom back"));
    m_copy->setText(tr("Copy as image"));
    m_savePng->setText(tr("Export as PNG…"));
    m_saveCsv->setText(tr("Export as CSV…"));
    m_menuButton->setToolTip(tr("Export and more"));
    m_menuButton->setAccessibleName(tr("Menu of %1").arg(title()));
    m_plot->setToolTip({});
    describe();
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), palette().color(QPalette::Mid), palette());
}

void Chart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showSeries();
    }
}

} // namespace toban
