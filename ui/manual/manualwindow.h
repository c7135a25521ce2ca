// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace toban {

/// The user manual of docs/, built into the program: chapters on the left, the chosen one on the
/// right, in the language in use. Nothing is fetched from the network; links to other chapters
/// work within the window, others open the browser only when clicked.
class ManualWindow : public QDialog
{
    Q_OBJECT

public:
    explicit ManualWindow(const QString &language, QWidget *parent = nullptr);

private:
    void addChapters();
    void showChapter(int row);
    void follow(const QUrl &link);

    QString m_folder; ///< in the resources, of the language
    QListWidget *m_chapters;
    QTextBrowser *m_text;
};

} // namespace toban
