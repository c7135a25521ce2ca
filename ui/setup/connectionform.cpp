// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/connectionform.h"

#include "models/core/background.h"
#include "ui/setup/testreportview.h"
#include "ui/widgets/icons.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace toban {

ConnectionForm::ConnectionForm(QWidget *parent) : QWidget(parent), m_fields(new QFormLayout(this))
{
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_fields->setRowWrapPolicy(QFormLayout::DontWrapRows);
}

QLineEdit *ConnectionForm::addText(const QString &label, const QString &explanation,
                                   const QString &placeholder)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(placeholder);
    field->setToolTip(explanation);
    field->setAccessibleDescription(explanation);
    connect(field, &QLineEdit::textChanged, this, &ConnectionForm::edited);
    addWidget(label, field);
    return field;
}

QLineEdit *ConnectionForm::addSecret(const QString &label, bool isStored)
{
    QLineEdit *field =
        addText(label, tr("Kept in the keychain of this computer, in no file."),
                isStored ? tr("in the keychain; leave empty to keep it") : QString());
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                               | Qt::ImhNoAutoUppercase);
    return field;
}

QLineEdit *ConnectionForm::addFile(const QString &label, const QString &explanation)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *field = new QLineEdit;
    field->setToolTip(explanation);
    field->setAccessibleName(label);
    field->setAccessibleDescription(explanation);
    auto *choose = new QToolButton;
    choose->setText(tr("Choose…"));
    choose->setAccessibleName(tr("Choose the file: %1").arg(label));
    layout->addWidget(field);
    layout->addWidget(choose);
    row->setFocusProxy(field);
    connect(field, &QLineEdit::textChanged, this, &ConnectionForm::edited);
    connect(choose, &QToolButton::clicked, this, [this, field, label] {
        const QString file = QFileDialog::getOpenFileName(this, label, field->text());
        if (!file.isEmpty())
            field->setText(file);
    });
    addWidget(label, row);
    return field;
}

QComboBox *ConnectionForm::addChoice(const QString &label, const QString &explanation,
                                     const QStringList &choices)
{
    auto *field = new QComboBox;
    field->addItems(choices);
    field->setToolTip(explanation);
    field->setAccessibleDescription(explanation);
    connect(field, &QComboBox::currentIndexChanged, this, &ConnectionForm::edited);
    addWidget(label, field);
    return field;
}

void ConnectionForm::addWidget(const QString &label, QWidget *field)
{
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    m_fields->addRow(label, field);
    if (!focusProxy())
        setFocusProxy(field);
}

void ConnectionForm::addTest()
{
    m_button = new QPushButton(icon(QStringLiteral("play")), tr("Test"));
    m_button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_report = new TestReportView;
    m_fields->addRow(QString(), m_button);
    m_fields->addRow(QString(), m_report);
    connect(m_button, &QPushButton::clicked, this, &ConnectionForm::runTest);
    connect(this, &ConnectionForm::edited, this, [this] {
        m_running.request_stop();
        ++m_tests;
        m_report->clear();
    });
}

void ConnectionForm::runTest()
{
    m_running.request_stop();
    m_report->showRunning();
    const int number = ++m_tests;
    m_running = inBackground(this, test(), [this, number](const TestReport &report) {
        // A test that was overtaken, by a change of the fields or by another one, shows nothing.
        if (number == m_tests)
            m_report->show(report);
    });
}

} // namespace toban
