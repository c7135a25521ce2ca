// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "ui/widgets/palette.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <functional>

namespace toban {

namespace {

/// Draws an SVG whose strokes are `currentColor`, in a colour asked for at each painting.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(const QByteArray &svg, std::function<QColor(QIcon::Mode)> colour)
        : m_svg(svg), m_colour(std::move(colour))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray coloured = m_svg;
        coloured.replace("currentColor", m_colour(mode).name().toLatin1());
        QSvgRenderer(coloured).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    QByteArray m_svg;
    std::function<QColor(QIcon::Mode)> m_colour;
};

QColor textColour(QIcon::Mode mode)
{
    const QPalette palette = QApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText
                                                 : QPalette::WindowText);
}

QIcon lineIcon(const QString &name, const std::function<QColor(QIcon::Mode)> &colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("No icon is called %s", qPrintable(name));
        return {};
    }
    return QIcon(new LineIconEngine(file.readAll(), colour));
}

QString statusIconName(Status status)
{
    return QStringLiteral("status-") + statusWord(status).toLower();
}

} // namespace

QIcon icon(const QString &name)
{
    return lineIcon(name, textColour);
}

QIcon statusIcon(Status status)
{
    return lineIcon(statusIconName(status), [status](QIcon::Mode mode) {
        return mode == QIcon::Selected ? textColour(mode)
                                       : statusColour(status, QApplication::palette());
    });
}

} // namespace toban
