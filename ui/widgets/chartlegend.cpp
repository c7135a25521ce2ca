// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartlegend.h"

#include "ui/widgets/chartpicture.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/palette.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QToolButton>

namespace toban {

namespace {

constexpr QSize swatchSize(14, 10);
constexpr int buttonPadding = 8;
constexpr int nameLength = 48; ///< average characters until a name is cut in its middle

/// A tool button shows that it is checked by looking pressed; here the swatch does.
class LegendButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override
    {
        QToolButton::initStyleOption(option);
        option->state.setFlag(QStyle::State_On, false);
        option->state.setFlag(QStyle::State_Raised,
                              option->state.testFlag(QStyle::State_MouseOver));
    }
};

} // namespace

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent), m_more(new QToolButton(this))
{
    auto *layout = new FlowLayout(this);
    layout->addWidget(m_more);
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFont(chartFont(font()));
    m_more->setObjectName(QStringLiteral("moreSeries"));
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
    connect(m_more->menu(), &QMenu::triggered, this,
            [this](QAction *action) { Q_EMIT unfolded(action->data().toString()); });
}

void ChartLegend::setEntries(const QList<Entry> &entries, const QList<Folded> &folded)
{
    if (entries == m_entries && folded == m_folded)
        return;
    m_entries = entries;
    m_folded = folded;
    showAll();
}

void ChartLegend::addButton()
{
    auto *button = new LegendButton(this);
    const int place = int(m_buttons.size());
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize(swatchSize);
    button->setFont(chartFont(font()));
    // The same for every script, so that plots beside one another are equally high.
    button->setFixedHeight(QFontMetrics(button->font()).height() + buttonPadding);
    connect(button, &QToolButton::clicked, this, [this, place] {
        const QString id = m_entries[place].id;
        const bool isSolo = QApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
        m_buttons[place]->setChecked(m_entries[place].isShown);
        if (isSolo)
            Q_EMIT soloed(id);
        else
            Q_EMIT toggled(id);
    });
    m_buttons.append(button);
    // "+12 more" stays the last.
    layout()->removeWidget(m_more);
    layout()->addWidget(button);
    layout()->addWidget(m_more);
    QWidget::setTabOrder(button, m_more);
    if (place > 0)
        QWidget::setTabOrder(m_buttons[place - 1], button);
}

void ChartLegend::showEntry(QToolButton *button, const Entry &entry)
{
    const QFontMetrics metrics(button->font());
    const QString name =
        metrics.elidedText(entry.name, Qt::ElideMiddle, metrics.averageCharWidth() * nameLength);
    // An ampersand would become an underline.
    const QString text = QString(name).replace(QLatin1Char('&'), QStringLiteral("&&"));
    button->setText(QStringLiteral(" %1  %2").arg(text, entry.value));
    button->setChecked(entry.isShown);
    button->setIcon(swatch(entry));
    button->setToolTip(
        tr("%1: click hides or shows it, Ctrl+click shows it alone").arg(entry.name));
    button->setAccessibleName(tr("%1, latest %2").arg(entry.name, entry.value));
    QPalette faded = palette();
    if (!entry.isShown)
        faded.setColor(QPalette::ButtonText, faded.color(QPalette::Disabled, QPalette::ButtonText));
    button->setPalette(faded);
    button->show();
}

void ChartLegend::showAll()
{
    while (m_buttons.size() < m_entries.size())
        addButton();
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (i < m_entries.size())
            showEntry(m_buttons[i], m_entries[i]);
        else
            m_buttons[i]->hide();
    }
    m_more->setVisible(!m_folded.isEmpty());
    m_more->setText(tr("+%n more", nullptr, int(m_folded.size())));
    m_more->setToolTip(tr("Series that are not drawn; choosing one draws it"));
    m_more->menu()->clear();
    for (const Folded &folded : std::as_const(m_folded)) {
        const QString text = QString(folded.name).replace(QLatin1Char('&'), QStringLiteral("&&"));
        m_more->menu()->addAction(text)->setData(folded.id);
    }
}

QIcon ChartLegend::swatch(const Entry &entry) const
{
    QPixmap pixmap(swatchSize * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = seriesColour(entry.colour, palette());
    const QRectF bar(1, 2.5, swatchSize.width() - 2, 5);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(entry.isShown ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(bar, 2, 2);
    return QIcon(pixmap);
}

void ChartLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        showAll();
}

} // namespace toban
