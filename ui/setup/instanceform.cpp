// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/instanceform.h"

#include <QLineEdit>

namespace toban {

InstanceForm::InstanceForm(const InstanceProfile &instance, const Draft &draft,
                           const ConnectionTests &tests, QWidget *parent)
    : AccessForm(parent), m_tests(tests)
{
    m_name = addText(tr("Name"), tr("What Toban calls this instance, like app-1."),
                     QStringLiteral("app-1"));
    m_name->setText(instance.name);
    addAddress(tr("Actuator"), tr("Base address of Spring Boot Actuator."),
               QStringLiteral("https://app.example.com/actuator"));
    setAddress(instance.actuator);
    addAccess(instance.access, draft.stored.contains(instanceSecret(instance.name)));
    addTest();
}

QString InstanceForm::label() const
{
    const QString name = m_name->text().trimmed();
    return name.isEmpty() ? tr("New instance") : name;
}

InstanceProfile InstanceForm::value() const
{
    return {m_name->text().trimmed(), address(), access()};
}

ConnectionForm::Test InstanceForm::test() const
{
    const InstanceProfile instance = value();
    const QString secret = typedSecret().isEmpty()
                               ? m_tests.storedSecret(instanceSecret(instance.name))
                               : typedSecret();
    return [test = m_tests.instance, instance, secret](std::stop_token stop) {
        return test(instance, secret, stop);
    };
}

} // namespace toban
