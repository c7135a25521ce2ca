// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/exportfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QImage>
#include <QRegularExpression>
#include <QSaveFile>

namespace toban {

namespace {

/// A title as a file name: what some file system does not take becomes a dash.
QString fileName(const QString &title)
{
    static const QRegularExpression refused(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    return QString(title).replace(refused, QStringLiteral("-")).trimmed();
}

} // namespace

void askExportFile(QWidget *parent, const QString &title, const QString &suffix,
                   const QString &filter, const std::function<void(const QString &)> &save)
{
    auto *dialog = new QFileDialog(
        parent, QCoreApplication::translate("Export", "Export %1").arg(title), QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(fileName(title) + QLatin1Char('.') + suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, save);
    dialog->open();
}

Result<> writeExport(const QString &file, const QByteArray &content)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size()
        || !target.commit()) {
        return failure(Error::Kind::Failed,
                       QCoreApplication::translate("Export", "%1 could not be written: %2. "
                                                             "Choose another folder.")
                           .arg(file, target.errorString()));
    }
    return {};
}

QByteArray toPng(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace toban
