// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupwizard.h"

#include "ui/setup/findings.h"
#include "ui/setup/profileforms.h"

#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <functional>

namespace toban {

namespace {

/// A page that may be left only when `problem` has nothing to say.
class CheckedPage : public QWizardPage
{
public:
    CheckedPage(QWidget *form, std::function<QString()> problem)
        : m_form(form), m_problem(std::move(problem)), m_text(new QLabel)
    {
        m_text->setWordWrap(true);
    }

    QLabel *problemLabel() const { return m_text; }

    bool isComplete() const override { return m_problem().isEmpty(); }

    void check()
    {
        m_text->setText(m_problem());
        Q_EMIT completeChanged();
    }

    void initializePage() override
    {
        check();
        // Later: the wizard itself moves the focus once the page is there.
        QTimer::singleShot(0, m_form, [form = m_form] { form->setFocus(); });
    }

private:
    QWidget *m_form;
    std::function<QString()> m_problem;
    QLabel *m_text;
};

/// A page whose text is made when it is shown.
class TextPage : public QWizardPage
{
public:
    explicit TextPage(std::function<QString()> text) : m_text(std::move(text)), m_label(new QLabel)
    {
        m_label->setWordWrap(true);
        m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_label);
        column->addStretch();
    }

    void initializePage() override { m_label->setText(m_text()); }

private:
    std::function<QString()> m_text;
    QLabel *m_label;
};

Profile freshProfile()
{
    Profile profile;
    profile.zone = QTimeZone::systemTimeZone();
    return profile;
}

} // namespace

SetupWizard::SetupWizard(const ConnectionTests &tests, const QString &folder,
                         const QStringList &taken, QWidget *parent)
    : QWizard(parent), m_forms(new ProfileForms({freshProfile(), {}, {}}, true, tests, this))
{
    setWindowTitle(tr("Set up a service"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    resize(900, 640);
    addPage(introduction());
    for (const ProfileForms::Section &section : m_forms->sections()) {
        auto *page = new CheckedPage(section.widget, [this, taken] {
            const Profile profile = m_forms->draft().profile;
            if (taken.contains(profile.name))
                return tr("There is a service called %1 already. Choose another name.")
                    .arg(profile.name);
            return blockingFindings(profile);
        });
        page->setTitle(section.title);
        page->setSubTitle(section.explanation);
        auto *area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        section.widget->setContentsMargins(0, 0, 8, 0); // clear of the scroll bar
        area->setWidget(section.widget);
        auto *column = new QVBoxLayout(page);
        column->addWidget(area);
        column->addWidget(page->problemLabel());
        connect(m_forms, &ProfileForms::edited, page, &CheckedPage::check);
        addPage(page);
    }
    addPage(summary(folder));
}

Draft SetupWizard::draft() const
{
    return m_forms->draft();
}

QWizardPage *SetupWizard::introduction()
{
    auto *page = new TextPage([] {
        return tr("<p>Toban watches a service: a Spring Boot application, its PostgreSQL, its S3 "
                  "store and its hosts.</p><p>The next pages ask where these are. Each has a "
                  "<b>Test</b> button that shows exactly what works and what does not; each may be "
                  "left out and added later.</p><p>Passwords go into the keychain of this "
                  "computer, everything else into one file that you can read and keep under "
                  "version control. Nothing is changed on the service.</p>");
    });
    page->setTitle(tr("Welcome to Toban"));
    return page;
}

QWizardPage *SetupWizard::summary(const QString &folder)
{
    auto *page = new TextPage([this, folder] { return summaryText(folder); });
    page->setTitle(tr("Ready"));
    page->setSubTitle(tr("This is what will be written when you finish."));
    return page;
}

QString SetupWizard::summaryText(const QString &folder) const
{
    const Draft draft = m_forms->draft();
    const Profile &profile = draft.profile;
    QStringList lines;
    lines << tr("Profile: %1")
                 .arg(folder + QLatin1Char('/') + profile.name + QStringLiteral("/service.yaml"));
    lines << tr("Instances: %n", nullptr, int(profile.instances.size()));
    lines << (profile.database
                  ? tr("Database: %1 on %2").arg(profile.database->name, profile.database->host)
                  : tr("Database: none"));
    lines << (profile.objectStore ? tr("Object store: %1").arg(profile.objectStore->endpoint.host())
                                  : tr("Object store: none"));
    lines << tr("Hosts: %n", nullptr, int(profile.hosts.size()));
    lines << (profile.prometheus ? tr("Prometheus: %1").arg(profile.prometheus->url.host())
                                 : tr("Prometheus: none"));
    lines << (profile.alertmanager ? tr("Alertmanager: %1").arg(profile.alertmanager->url.host())
                                   : tr("Alertmanager: none"));
    lines << tr("Secrets for the keychain: %n", nullptr, int(draft.typed.size()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace toban
