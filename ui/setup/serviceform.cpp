// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/serviceform.h"

#include "ui/frame/statusstrip.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace toban {

ServiceForm::ServiceForm(const Profile &profile, bool isNew, QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit(profile.name)), m_title(new QLineEdit(profile.title)),
      m_environment(new QComboBox), m_zone(new QComboBox), m_refresh(new QSpinBox)
{
    m_name->setReadOnly(!isNew);
    m_name->setPlaceholderText(QStringLiteral("ses-sales-support"));
    m_name->setToolTip(tr("Letters, digits, - _ and . only: the folder of the profile and its "
                          "keychain entries bear this name."));
    m_title->setPlaceholderText(tr("What people call the service"));
    for (const Environment environment :
         {Environment::Production, Environment::Staging, Environment::Development})
        m_environment->addItem(StatusStrip::environmentName(environment), int(environment));
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_refresh->setRange(1, 3600);
    m_refresh->setSuffix(tr(" s"));

    setFocusProxy(m_name);
    auto *fields = new QFormLayout(this);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addRow(tr("Name"), m_name);
    fields->addRow(tr("Title"), m_title);
    fields->addRow(tr("Environment"), m_environment);
    fields->addRow(tr("Time zone"), m_zone);
    fields->addRow(tr("Refresh every"), m_refresh);

    m_environment->setCurrentIndex(int(profile.environment));
    m_zone->setCurrentText(QString::fromLatin1(profile.zone.id()));
    m_refresh->setValue(int(profile.refresh.count()));
    connect(m_name, &QLineEdit::textChanged, this, &ServiceForm::edited);
    connect(m_title, &QLineEdit::textChanged, this, &ServiceForm::edited);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &ServiceForm::edited);
    connect(m_zone, &QComboBox::currentTextChanged, this, &ServiceForm::edited);
    connect(m_refresh, &QSpinBox::valueChanged, this, &ServiceForm::edited);
}

void ServiceForm::store(Profile &profile) const
{
    profile.name = m_name->text().trimmed();
    profile.title = m_title->text().trimmed();
    profile.environment = Environment(m_environment->currentData().toInt());
    profile.zone = QTimeZone(m_zone->currentText().trimmed().toLatin1());
    profile.refresh = std::chrono::seconds(m_refresh->value());
}

} // namespace toban
