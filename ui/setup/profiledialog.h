// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/draft.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;

namespace toban {

class ProfileForms;

/// Edits a profile: its sections in a list on the left, the form of one on the right. Save is
/// offered only while the profile would be accepted; what keeps it from that is said below.
class ProfileDialog : public QDialog
{
    Q_OBJECT

public:
    ProfileDialog(const Draft &draft, const ConnectionTests &tests, QWidget *parent = nullptr);

    /// The edited profile, once accepted.
    Draft draft() const;

private:
    void check();

    ProfileForms *m_forms;
    QLabel *m_findings;
    QDialogButtonBox *m_buttons;
};

} // namespace toban
