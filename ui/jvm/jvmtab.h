// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/background.h"
#include "ui/jvm/jvmqueries.h"

#include <QWidget>

namespace toban {

/// One tab of the JVM page: what it shows is of one instance and loaded when asked for.
class JvmTab : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    ~JvmTab() override;

    /// Stable name for links and tests, like "threads".
    virtual QByteArray id() const = 0;

    /// The translated title of the tab.
    virtual QString title() const = 0;

    /// Shows `instance`; loads when it is another one than before.
    void showInstance(const QString &instance);

    /// Loads anew; what is shown stays until the answer is there.
    void refresh();

    const QString &instance() const { return m_instance; }

Q_SIGNALS:
    /// An answer is there and shown.
    void loaded();

    /// A sentence for the status bar.
    void noticed(const QString &text);

protected:
    /// Starts fetch() for instance(); `isFirst`: nothing of this instance is shown yet.
    virtual void load(bool isFirst) = 0;

    /// Sets every text, at first and after a change of language.
    virtual void retranslate() = 0;

    /// Asks off the window's thread and hands the answer to `show`, unless another question was
    /// asked meanwhile.
    template <class Value>
    void fetch(const InstanceQuery<Value> &query,
               const std::function<void(const Result<Value> &)> &show)
    {
        m_stop.request_stop();
        m_stop = inBackground(
            this,
            [query, instance = m_instance](std::stop_token stop) { return query(instance, stop); },
            [this, number = ++m_number, show](const Result<Value> &answer) {
                if (number != m_number)
                    return;
                show(answer);
                Q_EMIT loaded();
            });
    }

    void changeEvent(QEvent *event) override;

private:
    QString m_instance;
    std::stop_source m_stop;
    int m_number = 0;
};

} // namespace toban
