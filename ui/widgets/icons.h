// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/status.h"

#include <QIcon>

namespace toban {

/// A line icon of resources/icons by its file name without ending ("overview"). It is drawn in
/// the application palette's text colour at the time of painting, so it follows a change between
/// light and dark. An unknown name gives an empty icon and a warning in the log.
QIcon icon(const QString &name);

/// The shape that stands for a status, in its colour: a circle with a tick, an i, a triangle, an
/// octagon, a question mark.
QIcon statusIcon(Status status);

} // namespace toban
