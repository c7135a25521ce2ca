// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartreadout.h"

#include "ui/widgets/palette.h"

#include <QPainter>

#include <algorithm>

namespace toban {

namespace {

using namespace std::chrono_literals;

constexpr int padding = 8;
constexpr int swatchWidth = 16;
constexpr int columnGap = 12;
constexpr int nameLength = 44;
constexpr int exactDigits = 6;
constexpr int offset = 16; ///< from the pointer

/// Day and time to the second; to the millisecond where the chart shows less than two minutes.
QString timeText(const ChartPicture &picture)
{
    const QDateTime time = toDateTime(*picture.cursor, picture.zone);
    const QLocale locale;
    const bool isShort = picture.geometry.range.span() < 2min;
    const QString clock =
        time.toString(isShort ? QStringLiteral("HH:mm:ss.zzz") : QStringLiteral("HH:mm:ss"));
    QString text = locale.toString(time.date(), QLocale::ShortFormat) + QLatin1Char(' ') + clock
                   + QLatin1Char(' ') + time.timeZoneAbbreviation();
    for (const ChartBand &band : picture.bands) {
        if (band.range.contains(*picture.cursor))
            text += QStringLiteral(" · ") + band.label;
    }
    return text;
}

QString extentText(const Extent &extent, Unit unit)
{
    return QStringLiteral("%1 … %2").arg(formatted(extent.min, unit), formatted(extent.max, unit));
}

} // namespace

ChartReadout::ChartReadout(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void ChartReadout::showFor(const ChartPicture &picture, const QPoint &place)
{
    if (picture.marks.isEmpty() || !picture.cursor) {
        hide();
        return;
    }
    m_time = timeText(picture);
    m_rows.clear();
    for (const ChartPicture::Mark &mark : picture.marks) {
        const ChartPicture::Line &line = picture.lines[mark.line];
        m_rows.append({seriesColour(line.colour, palette()),
                       fontMetrics().elidedText(line.name, Qt::ElideMiddle,
                                                fontMetrics().averageCharWidth() * nameLength),
                       formatted(mark.sample.value, picture.unit, QLocale(), exactDigits),
                       mark.extent ? extentText(*mark.extent, picture.unit) : QString()});
    }
    const QSize size = contentSize();
    const QSize room = parentWidget()->size();
    int x = place.x() + offset;
    if (x + size.width() > room.width())
        x = std::max(0, place.x() - offset - size.width());
    const int y =
        std::clamp(place.y() - size.height() / 2, 0, std::max(0, room.height() - size.height()));
    setGeometry(QRect(QPoint(x, y), size));
    show();
    raise();
    update();
}

QString ChartReadout::text(const ChartPicture &picture)
{
    if (!picture.cursor)
        return {};
    QStringList parts{timeText(picture)};
    for (const ChartPicture::Mark &mark : picture.marks) {
        parts.append(picture.lines[mark.line].name + QLatin1Char(' ')
                     + formatted(mark.sample.value, picture.unit, QLocale(), exactDigits));
    }
    return parts.join(QStringLiteral(", "));
}

QSize ChartReadout::contentSize()
{
    const QFontMetrics metrics = fontMetrics();
    m_nameWidth = 0;
    m_valueWidth = 0;
    int extentWidth = 0;
    for (const Row &row : std::as_const(m_rows)) {
        m_nameWidth = std::max(m_nameWidth, metrics.horizontalAdvance(row.name));
        m_valueWidth = std::max(m_valueWidth, metrics.horizontalAdvance(row.value));
        if (!row.extent.isEmpty())
            extentWidth = std::max(extentWidth, columnGap + metrics.horizontalAdvance(row.extent));
    }
    const int rowWidth = swatchWidth + m_nameWidth + columnGap + m_valueWidth + extentWidth;
    return {std::max(rowWidth, metrics.horizontalAdvance(m_time)) + 2 * padding,
            metrics.height() * int(m_rows.size() + 1) + padding * 5 / 2};
}

void ChartReadout::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = palette().color(QPalette::Text);
    edge.setAlphaF(0.35F);
    QColor ground = palette().color(QPalette::Base);
    ground.setAlphaF(0.96F);
    painter.setPen(edge);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

    const int height = fontMetrics().height();
    QColor text = palette().color(QPalette::Text);
    QColor quiet = text;
    quiet.setAlphaF(0.72F);
    QRect line(padding, padding, width() - 2 * padding, height);
    painter.setPen(quiet);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_time);
    line.translate(0, height + padding / 2);
    for (const Row &row : std::as_const(m_rows)) {
        painter.fillRect(QRectF(line.left(), line.center().y() - 1.5, swatchWidth - 6, 3),
                         row.colour);
        QRect cell = line.adjusted(swatchWidth, 0, 0, 0);
        painter.setPen(text);
        painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, row.name);
        cell.setLeft(cell.left() + m_nameWidth + columnGap);
        cell.setWidth(m_valueWidth);
        painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, row.value);
        cell.setLeft(cell.right() + 1 + columnGap);
        cell.setRight(line.right());
        painter.setPen(quiet);
        painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, row.extent);
        line.translate(0, height);
    }
}

} // namespace toban
