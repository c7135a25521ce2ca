// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/hostform.h"

#include <QLineEdit>
#include <QUrl>

namespace toban {

HostForm::HostForm(const HostProfile &host, const ConnectionTests &tests, QWidget *parent)
    : ConnectionForm(parent), m_tests(tests)
{
    m_name = addText(tr("Name"), tr("What Toban calls this host."), QStringLiteral("web-1"));
    m_nodeExporter = addText(tr("node_exporter"),
                             tr("Address of its metrics; empty when it does not run there."),
                             QStringLiteral("http://web-1.example.com:9100/metrics"));
    m_ssh = addText(tr("ssh"), tr("Destination as ssh takes it; empty when there is none."),
                    QStringLiteral("admin@web-1.example.com"));
    addTest();
    m_name->setText(host.name);
    m_nodeExporter->setText(host.nodeExporter.toString());
    m_ssh->setText(host.ssh);
}

QString HostForm::label() const
{
    const QString name = m_name->text().trimmed();
    return name.isEmpty() ? tr("New host") : name;
}

HostProfile HostForm::value() const
{
    return {m_name->text().trimmed(), QUrl::fromUserInput(m_nodeExporter->text().trimmed()),
            m_ssh->text().trimmed()};
}

ConnectionForm::Test HostForm::test() const
{
    return [test = m_tests.host, host = value()](std::stop_token stop) { return test(host, stop); };
}

} // namespace toban
