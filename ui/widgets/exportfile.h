// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <functional>

class QImage;
class QWidget;

namespace toban {

/// Asks where to save something called `title` and hands the file's name to `save`; does not
/// block. `suffix` without a dot, `filter` as QFileDialog has it.
void askExportFile(QWidget *parent, const QString &title, const QString &suffix,
                   const QString &filter, const std::function<void(const QString &)> &save);

/// Writes a file as a whole or not at all. Errors: Failed, with the system's reason.
Result<> writeExport(const QString &file, const QByteArray &content);

QByteArray toPng(const QImage &image);

} // namespace toban
