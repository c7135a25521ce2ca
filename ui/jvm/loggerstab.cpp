// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jvm/loggerstab.h"

#include "ui/widgets/heading.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace toban {

namespace {

/// How long a change may stay; 0: until it is taken back by hand.
constexpr std::array<int, 4> durations{5, 15, 60, 0};
constexpr int usualDuration = 1;

} // namespace

LoggersTab::LoggersTab(const InstanceQuery<actuator::Loggers> &query, LevelChanges &changes,
                       Clock clock, const QTimeZone &zone, QWidget *parent)
    : JvmTab(parent), m_query(query), m_changes(changes), m_model(loggerModel(zone)),
      m_changeModel(changeModel(clock)),
      m_table(new TableView(QStringLiteral("loggers"), *m_model)), m_menu(new QMenu(this)),
      m_set(new QToolButton), m_duration(new QComboBox), m_onlySet(new QCheckBox),
      m_changeArea(new QWidget), m_changeHeading(new Heading(Heading::Rank::Section)),
      m_changeTable(new TableView(QStringLiteral("levelChanges"), *m_changeModel)),
      m_revert(nullptr)
{
    buildTools();
    buildChanges();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_changeArea);

    connect(&m_changes, &LevelChanges::changed, this, &LoggersTab::showChanges);
    connect(&m_changes, &LevelChanges::levelSet, this, [this](const QString &instance) {
        if (instance == this->instance())
            refresh();
    });
    connect(&m_changes, &LevelChanges::failed, this,
            [this](const Error &error) { Q_EMIT noticed(error.text); });
    retranslate();
    showChanges();
}

void LoggersTab::buildTools()
{
    m_set->setMenu(m_menu);
    m_set->setPopupMode(QToolButton::InstantPopup);
    m_set->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_set->setIcon(icon(QStringLiteral("edit")));
    m_set->setEnabled(false);
    m_menu->setEnabled(false);
    for (const int minutes : durations)
        m_duration->addItem(QString(), minutes);
    m_duration->setCurrentIndex(usualDuration);
    m_table->addTool(m_onlySet);
    m_table->addTool(m_duration);
    m_table->addTool(m_set);
    m_table->view()->insertAction(m_table->view()->actions().value(0), m_menu->menuAction());
    connect(m_table, &TableView::selectionChanged, this, [this] {
        const bool hasSelection = !m_table->selectedRows().isEmpty();
        m_set->setEnabled(hasSelection);
        m_menu->setEnabled(hasSelection);
    });
    connect(m_onlySet, &QCheckBox::toggled, this, &LoggersTab::showRows);
}

void LoggersTab::buildChanges()
{
    m_changeTable->setFilterShown(false);
    m_changeTable->setMaximumHeight(fontMetrics().height() * 9);
    auto *column = new QVBoxLayout(m_changeArea);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_changeHeading);
    column->addWidget(m_changeTable);
    m_revert = m_changeTable->addRowAction(QStringLiteral("undo"));
    connect(m_revert, &QAction::triggered, this, [this] {
        const QList<LevelChange> rows = m_changeModel->rows();
        for (const int row : m_changeTable->selectedRows())
            m_changes.revert(rows[row].instance, rows[row].logger);
    });
    connect(&m_tick, &QTimer::timeout, m_changeModel.get(), &ChangeModel::retranslate);
}

void LoggersTab::load(bool isFirst)
{
    if (isFirst)
        m_table->showLoading(tr("Asking %1 for its loggers").arg(instance()));
    fetch<actuator::Loggers>(m_query, [this](const auto &answer) { show(answer); });
}

void LoggersTab::show(const Result<actuator::Loggers> &answer)
{
    if (!answer) {
        m_table->showError(answer.error(), [this] { refresh(); });
        return;
    }
    m_loggers = *answer;
    fillMenu();
    showRows();
    m_table->showRows();
}

void LoggersTab::showRows()
{
    m_model->setRows(loggerRows(m_loggers, instance(), m_changes.changes()));
    m_table->setRowFilter(m_onlySet->isChecked() ? [this](int row) {
        return !m_model->rows()[row].configured.isEmpty() || m_model->rows()[row].change;
    } : std::function<bool(int)>());
}

void LoggersTab::showChanges()
{
    m_changeModel->setRows(m_changes.changes());
    m_changeArea->setVisible(!m_changes.changes().isEmpty());
    if (m_changes.changes().isEmpty())
        m_tick.stop();
    else
        m_tick.start(std::chrono::seconds(1));
    showRows();
}

void LoggersTab::fillMenu()
{
    m_menu->clear();
    for (const QString &level : std::as_const(m_loggers.levels))
        m_menu->addAction(level, this, [this, level] { setLevel(level); });
    m_menu->addSeparator();
    m_menu->addAction(tr("Inherit from parent"), this, [this] { setLevel({}); });
}

void LoggersTab::setLevel(const QString &level)
{
    const int minutes = m_duration->currentData().toInt();
    std::optional<std::chrono::minutes> duration;
    if (minutes > 0)
        duration = std::chrono::minutes(minutes);
    const QList<LoggerRow> rows = m_model->rows();
    for (const int row : m_table->selectedRows())
        m_changes.change(instance(), rows[row].name, rows[row].configured, level, duration);
}

void LoggersTab::retranslate()
{
    m_set->setText(tr("Set level"));
    m_set->setToolTip(tr("Changes the level of the selected loggers for the time chosen"));
    m_menu->setTitle(tr("Set level"));
    m_onlySet->setText(tr("Only set ones"));
    m_onlySet->setToolTip(tr("Hides loggers that follow their parent"));
    m_duration->setAccessibleName(tr("Take back after"));
    m_duration->setToolTip(tr("When a changed level goes back to what it was. When Toban is not "
                              "running then, it goes back at the next start."));
    for (int i = 0; i < m_duration->count(); ++i) {
        const int minutes = m_duration->itemData(i).toInt();
        m_duration->setItemText(i, minutes > 0
                                       ? tr("Take back after %n minute(s)", nullptr, minutes)
                                       : tr("Never take back"));
    }
    m_changeHeading->setText(tr("Changed from here"));
    m_revert->setText(tr("Revert now"));
    m_table->view()->setAccessibleName(tr("Loggers"));
    m_changeTable->view()->setAccessibleName(tr("Changed levels"));
    fillMenu();
}

} // namespace toban
