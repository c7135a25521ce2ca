// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace toban {

/// What a user may choose for the whole program.
struct Choices
{
    QString language; ///< "ja", "en"; empty: the system's
    Theme theme = Theme::System;
    bool isTrayShown = true;
    bool isClosedToTray = false;

    bool operator==(const Choices &) const = default;
};

class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const Choices &choices, QWidget *parent = nullptr);

    Choices choices() const;

private:
    QComboBox *m_language;
    QComboBox *m_theme;
    QCheckBox *m_isTrayShown;
    QCheckBox *m_isClosedToTray;
};

} // namespace toban
