// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jvm/jvmpage.h"

#include "ui/jvm/environmenttab.h"
#include "ui/jvm/exchangestab.h"
#include "ui/jvm/loggerstab.h"
#include "ui/jvm/taskstab.h"
#include "ui/jvm/threadstab.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/statestack.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace toban {

JvmPage::JvmPage(const QStringList &instances, const JvmQueries &queries, LevelChanges &changes,
                 Clock clock, const QTimeZone &zone, QWidget *parent)
    : Page(parent), m_clock(clock), m_zone(zone), m_heading(new Heading(Heading::Rank::Page)),
      m_instanceLabel(new QLabel), m_instances(new QComboBox), m_time(new QLabel),
      m_tabs(new QTabWidget), m_states(new StateStack(m_tabs))
{
    m_tabs->setDocumentMode(true);
    addTab(new LoggersTab(queries.loggers, changes, clock, zone));
    addTab(new ThreadsTab(queries.threadDump, clock, zone));
    addTab(new EnvironmentTab(queries.environment));
    addTab(new TasksTab(queries.scheduledTasks, zone));
    addTab(new ExchangesTab(queries.httpExchanges, zone));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(buildHead(instances));
    column->addWidget(m_states, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &JvmPage::showInstance);
    retranslate();
}

QHBoxLayout *JvmPage::buildHead(const QStringList &instances)
{
    m_instances->addItems(instances);
    m_instances->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_instanceLabel->setBuddy(m_instances);
    m_time->setForegroundRole(QPalette::PlaceholderText);
    connect(m_instances, &QComboBox::currentIndexChanged, this, &JvmPage::showInstance);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_heading);
    row->addStretch();
    row->addWidget(m_time);
    row->addSpacing(8);
    row->addWidget(m_instanceLabel);
    row->addWidget(m_instances);
    return row;
}

void JvmPage::addTab(JvmTab *tab)
{
    m_tabs->addTab(tab, QString());
    connect(tab, &JvmTab::noticed, this, &Page::noticed);
    connect(tab, &JvmTab::loaded, this, [this, tab] {
        if (tab == currentTab())
            noteTime();
    });
}

void JvmPage::refresh()
{
    currentTab()->refresh();
}

void JvmPage::open(const QString &target)
{
    const qsizetype slash = target.indexOf(QLatin1Char('/'));
    const QByteArray wanted = target.left(qMax<qsizetype>(0, slash)).toLatin1();
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (static_cast<JvmTab *>(m_tabs->widget(i))->id() == wanted)
            m_tabs->setCurrentIndex(i);
    }
    const int instance = m_instances->findText(target.mid(slash + 1));
    if (instance >= 0)
        m_instances->setCurrentIndex(instance);
}

void JvmPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void JvmPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showInstance();
}

JvmTab *JvmPage::currentTab() const
{
    return static_cast<JvmTab *>(m_tabs->currentWidget());
}

void JvmPage::showInstance()
{
    if (!isVisible() || m_instances->count() == 0)
        return;
    m_time->clear();
    currentTab()->showInstance(m_instances->currentText());
}

void JvmPage::noteTime()
{
    const QDateTime now = toDateTime(m_clock(), m_zone);
    m_time->setText(
        tr("as of %1 %2")
            .arg(now.time().toString(QStringLiteral("HH:mm:ss")), now.timeZoneAbbreviation()));
}

void JvmPage::retranslate()
{
    m_heading->setText(title());
    m_instanceLabel->setText(tr("Instance"));
    m_instances->setAccessibleName(tr("Instance"));
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, static_cast<JvmTab *>(m_tabs->widget(i))->title());
    if (m_instances->count() == 0)
        m_states->showEmpty(tr("The profile names no instance of the application. Add one with "
                               "its Actuator address to see inside it."));
    else
        m_states->showContent();
}

} // namespace toban
