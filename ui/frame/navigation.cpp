// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/navigation.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/page.h"

namespace toban {

namespace {

constexpr int edge = 8;

} // namespace

Navigation::Navigation(QWidget *parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setIconSize(QSize(20, 20));
    setViewportMargins(edge, edge, edge, edge);
    viewport()->setBackgroundRole(QPalette::Window);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *current) {
        for (const Entry &entry : std::as_const(m_entries)) {
            if (entry.item == current && entry.page)
                Q_EMIT pageChosen(entry.page);
        }
    });
}

void Navigation::addGroup(const std::function<QString()> &title)
{
    auto *item = new QListWidgetItem(title(), this);
    item->setFlags(Qt::NoItemFlags);
    QFont font = item->font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    font.setCapitalization(QFont::MixedCase);
    item->setFont(font);
    item->setSizeHint(QSize(0, fontMetrics().height() + 16));
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_entries.append({item, title, nullptr});
    updateWidth();
}

void Navigation::addPage(Page *page)
{
    auto *item = new QListWidgetItem(icon(page->iconName()), page->title(), this);
    item->setSizeHint(QSize(0, qMax(32, fontMetrics().height() + 14)));
    m_entries.append({item, [page] { return page->title(); }, page});
    updateWidth();
}

void Navigation::select(const Page *page)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.page == page)
            setCurrentItem(entry.item);
    }
}

void Navigation::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (const Entry &entry : std::as_const(m_entries))
        entry.item->setText(entry.title());
    updateWidth();
}

QSize Navigation::sizeHint() const
{
    int width = 0;
    for (const Entry &entry : m_entries)
        width = qMax(width, fontMetrics().horizontalAdvance(entry.title()));
    return {qMax(150, width + iconSize().width() + 32 + 2 * edge), 400};
}

void Navigation::updateWidth()
{
    setFixedWidth(sizeHint().width());
}

} // namespace toban
