// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/draft.h"

#include <QWizard>

namespace toban {

class ProfileForms;

/// First run, or one more service: a page for each part of the profile, each with its test, and
/// at the end what will be written where. Every part but the service's name may be left out.
class SetupWizard : public QWizard
{
    Q_OBJECT

public:
    /// `folder` is where the profile is going to lie; `taken` are the names in use.
    SetupWizard(const ConnectionTests &tests, const QString &folder, const QStringList &taken,
                QWidget *parent = nullptr);

    /// The new profile, once accepted.
    Draft draft() const;

private:
    QWizardPage *introduction();
    QWizardPage *summary(const QString &folder);
    QString summaryText(const QString &folder) const;

    ProfileForms *m_forms;
};

} // namespace toban
