// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/profile.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace toban {

/// What a profile says of the service itself.
class ServiceForm : public QWidget
{
    Q_OBJECT

public:
    /// A profile that exists keeps its name: the folder and the keychain entries bear it.
    ServiceForm(const Profile &profile, bool isNew, QWidget *parent = nullptr);

    /// Writes the fields into `profile`.
    void store(Profile &profile) const;

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_name;
    QLineEdit *m_title;
    QComboBox *m_environment;
    QComboBox *m_zone;
    QSpinBox *m_refresh;
};

} // namespace toban
