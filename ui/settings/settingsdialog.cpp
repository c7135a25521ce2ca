// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/frame/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>

namespace toban {

SettingsDialog::SettingsDialog(const Choices &choices, QWidget *parent)
    : QDialog(parent), m_language(new QComboBox), m_theme(new QComboBox),
      m_isTrayShown(new QCheckBox(tr("Show the status in the system tray"))),
      m_isClosedToTray(new QCheckBox(tr("Go on in the tray when the window is closed")))
{
    setWindowTitle(tr("Settings"));
    m_language->addItem(tr("As the system"), QString());
    for (const QString &code : Language::codes())
        m_language->addItem(Language::nativeName(code), code);
    m_theme->addItem(tr("As the system"), int(Theme::System));
    m_theme->addItem(tr("Light"), int(Theme::Light));
    m_theme->addItem(tr("Dark"), int(Theme::Dark));
    m_language->setAccessibleName(tr("Language"));
    m_theme->setAccessibleName(tr("Appearance"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_isTrayShown, &QCheckBox::toggled, m_isClosedToTray, &QWidget::setEnabled);

    auto *form = new QFormLayout(this);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Appearance"), m_theme);
    form->addRow(m_isTrayShown);
    form->addRow(m_isClosedToTray);
    form->addRow(buttons);

    m_language->setCurrentIndex(qMax(0, m_language->findData(choices.language)));
    m_theme->setCurrentIndex(m_theme->findData(int(choices.theme)));
    m_isTrayShown->setChecked(choices.isTrayShown);
    m_isClosedToTray->setChecked(choices.isClosedToTray);
    m_isClosedToTray->setEnabled(choices.isTrayShown);
}

Choices SettingsDialog::choices() const
{
    return {m_language->currentData().toString(), Theme(m_theme->currentData().toInt()),
            m_isTrayShown->isChecked(), m_isClosedToTray->isChecked()};
}

} // namespace toban
