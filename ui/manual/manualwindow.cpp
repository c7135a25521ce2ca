// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manualwindow.h"

#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBrowser>

namespace toban {

namespace {

QString contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The text of the first heading.
QString titleOf(const QString &markdown)
{
    return markdown.section(QLatin1Char('\n'), 0, 0).remove(QStringLiteral("# ")).trimmed();
}

/// The contents, then the chapters in the order in which these name them.
QStringList chapterNames(const QString &folder)
{
    const QString index = QStringLiteral("index.md");
    QStringList names{index};
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z-]+\\.md)\\)"));
    const QString text = contentOf(folder + QLatin1Char('/') + index);
    for (auto match = link.globalMatch(text); match.hasNext();)
        names.append(match.next().captured(1));
    names.removeDuplicates();
    return names;
}

} // namespace

ManualWindow::ManualWindow(const QString &language, QWidget *parent)
    : QDialog(parent), m_folder(QStringLiteral(":/docs/") + language), m_chapters(new QListWidget),
      m_text(new QTextBrowser)
{
    setWindowTitle(tr("Manual"));
    resize(1000, 720);
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setFixedWidth(fontMetrics().averageCharWidth() * 32);
    m_text->setAccessibleName(tr("Text of the chapter"));
    m_text->setOpenLinks(false);
    m_text->setSearchPaths({m_folder});
    m_text->document()->setDocumentMargin(16);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_chapters);
    row->addWidget(m_text, 1);
    connect(m_chapters, &QListWidget::currentRowChanged, this, &ManualWindow::showChapter);
    connect(m_text, &QTextBrowser::anchorClicked, this, &ManualWindow::follow);
    addChapters();
}

void ManualWindow::addChapters()
{
    for (const QString &name : chapterNames(m_folder)) {
        const QString text = contentOf(m_folder + QLatin1Char('/') + name);
        auto *item = new QListWidgetItem(titleOf(text), m_chapters);
        item->setData(Qt::UserRole, name);
    }
    m_chapters->setCurrentRow(0);
}

void ManualWindow::showChapter(int row)
{
    const QListWidgetItem *item = m_chapters->item(row);
    if (item)
        m_text->setMarkdown(
            contentOf(m_folder + QLatin1Char('/') + item->data(Qt::UserRole).toString()));
}

void ManualWindow::follow(const QUrl &link)
{
    for (int row = 0; row < m_chapters->count(); ++row) {
        if (m_chapters->item(row)->data(Qt::UserRole).toString() == link.path()) {
            m_chapters->setCurrentRow(row);
            return;
        }
    }
    if (link.scheme().startsWith(QStringLiteral("http")))
        QDesktopServices::openUrl(link);
}

} // namespace toban
