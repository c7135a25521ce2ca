// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/statusstrip.h"

#include "ui/frame/theme.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace toban {

namespace {

constexpr qsizetype signLimit = 6;
constexpr qsizetype troubleLimit = 10;

/// A longer title would push the connections out.
constexpr int titleCharacters = 40;

} // namespace

StatusStrip::StatusStrip(const Profile &profile, Jobs &jobs, Clock clock, QWidget *parent)
    : QStatusBar(parent), m_profile(profile), m_jobs(jobs), m_clock(std::move(clock)),
      m_environment(new QLabel), m_job(new QWidget), m_jobText(new QLabel),
      m_jobBar(new QProgressBar), m_cancel(new QToolButton), m_time(new QLabel)
{
    setSizeGripEnabled(false);
    m_environment->setTextFormat(Qt::PlainText);
    m_jobText->setTextFormat(Qt::PlainText);
    m_environment->setContentsMargins(8, 2, 8, 2);
    m_time->setContentsMargins(8, 0, 8, 0);
    m_jobBar->setFixedWidth(160);
    m_jobBar->setTextVisible(false);
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_cancel->setAutoRaise(true);
    auto *row = new QHBoxLayout(m_job);
    row->setContentsMargins(0, 0, 8, 0);
    row->addWidget(m_jobText);
    row->addWidget(m_jobBar);
    row->addWidget(m_cancel);

    addWidget(m_environment);
    addPermanentWidget(m_job);
    addPermanentWidget(m_time);

    connect(&m_jobs, &Jobs::changed, this, &StatusStrip::updateJob);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_jobs.running().isEmpty())
            m_jobs.cancel(m_jobs.running().last().number);
    });
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, &StatusStrip::updateTime);
    tick->start(std::chrono::seconds(1));
    retranslate();
    updateEnvironmentColours();
}

void StatusStrip::setConnection(const ConnectionState &state)
{
    const auto known = m_states.constFind(state.name);
    if (known != m_states.cend() && *known == state)
        return;
    m_states[state.name] = state;
    if (!m_folded && m_states.size() > signLimit)
        fold();
    if (m_folded) {
        updateFolded();
        return;
    }
    if (!m_signs.contains(state.name))
        addOwnSign(state.name);
    updateConnection(state);
}

QToolButton *StatusStrip::addSign()
{
    auto *sign = new QToolButton;
    sign->setAutoRaise(true);
    sign->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    sign->setFocusPolicy(Qt::TabFocus);
    // The environment, on the left, is item 0.
    insertPermanentWidget(int(m_signs.size()) + 1, sign);
    return sign;
}

void StatusStrip::addOwnSign(const QString &name)
{
    QToolButton *sign = addSign();
    sign->setText(name);
    m_signs.insert(name, sign);
}

void StatusStrip::fold()
{
    qDeleteAll(m_signs);
    m_signs.clear();
    m_folded = addSign();
}

void StatusStrip::updateFolded()
{
    Status worstStatus = Status::Ok;
    QStringList troubles;
    for (const ConnectionState &state : std::as_const(m_states)) {
        worstStatus = worse(worstStatus, state.status);
        if (state.status != Status::Ok && troubles.size() < troubleLimit)
            troubles.append(tr("%1: %2").arg(state.name, state.text));
    }
    m_folded->setIcon(statusIcon(worstStatus));
    m_folded->setText(tr("%n connections", nullptr, int(m_states.size())));
    m_folded->setToolTip(troubles.join(QLatin1Char('\n')));
    m_folded->setAccessibleName(
        tr("Connection %1: %2").arg(m_folded->text(), statusWord(worstStatus)));
    m_folded->setAccessibleDescription(m_folded->toolTip());
}

QString StatusStrip::environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return tr("Production");
    case Environment::Staging:
        return tr("Staging");
    case Environment::Development:
        return tr("Development");
    }
    Q_UNREACHABLE();
}

void StatusStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        updateEnvironmentColours();
    QStatusBar::changeEvent(event);
}

void StatusStrip::retranslate()
{
    const QString title = m_profile.title.isEmpty() ? m_profile.name : m_profile.title;
    const int room = fontMetrics().averageCharWidth() * titleCharacters;
    m_environment->setText(tr("%1 · %2").arg(fontMetrics().elidedText(title, Qt::ElideRight, room),
                                             environmentName(m_profile.environment)));
    m_cancel->setText(tr("Cancel"));
    m_jobBar->setAccessibleName(tr("Progress of the running job"));
    if (m_folded) {
        updateFolded();
    } else {
        for (const ConnectionState &state : std::as_const(m_states))
            updateConnection(state);
    }
    updateJob();
    updateTime();
}

void StatusStrip::updateConnection(const ConnectionState &state)
{
    QToolButton *sign = m_signs[state.name];
    sign->setIcon(statusIcon(state.status));
    sign->setToolTip(state.text);
    sign->setAccessibleName(tr("Connection %1: %2").arg(state.name, statusWord(state.status)));
    sign->setAccessibleDescription(state.text);
}

void StatusStrip::updateJob()
{
    m_job->setVisible(!m_jobs.running().isEmpty());
    if (m_jobs.running().isEmpty())
        return;
    const Jobs::Job &job = m_jobs.running().last();
    const QString step = job.isCancelling ? tr("cancelling") : job.progress.step;
    m_jobText->setText(step.isEmpty() ? job.title : tr("%1: %2").arg(job.title, step));
    m_cancel->setEnabled(!job.isCancelling);
    // A bar counts to a million at most: bytes of a dump do not fit an int.
    const bool isMeasured = job.progress.total > 0;
    m_jobBar->setRange(0, isMeasured ? 1'000'000 : 0);
    if (isMeasured)
        m_jobBar->setValue(int(1e6 * double(job.progress.done) / double(job.progress.total)));
}

void StatusStrip::updateTime()
{
    const Instant now = m_clock();
    const QDateTime local = toDateTime(now, m_profile.zone);
    const QString pattern = QStringLiteral("HH:mm:ss");
    m_time->setText(tr("%1 %2 · %3 UTC")
                        .arg(local.toString(pattern), local.timeZoneAbbreviation(),
                             toDateTime(now).toString(pattern)));
    m_time->setToolTip(QLocale().toString(local.date(), QLocale::LongFormat));
}

/// Production has to be unmistakable: a filled band in the colour of CRITICAL, the deep shade that
/// carries white text, in the dark theme as well.
void StatusStrip::updateEnvironmentColours()
{
    const Status meaning = m_profile.environment == Environment::Production ? Status::Critical
                           : m_profile.environment == Environment::Staging  ? Status::Warning
                                                                            : Status::Info;
    QPalette colours = palette();
    colours.setColor(QPalette::Window, statusColour(meaning, lightPalette()));
    colours.setColor(QPalette::WindowText, Qt::white);
    m_environment->setPalette(colours);
    m_environment->setAutoFillBackground(true);
}

} // namespace toban
