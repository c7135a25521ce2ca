// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/status.h"

#include <QWidget>

class QLabel;

namespace toban {

class Heading;

/// The head of the overview: how the service is, which service it is, and why.
class ServiceHead : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceHead(QWidget *parent = nullptr);

    /// `service` names service and environment; `reason` is a sentence, with `hasLink` followed by
    /// a link to what it is about.
    void setState(Status status, const QString &service, const QString &reason, bool hasLink);

Q_SIGNALS:
    void reasonActivated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();

    Status m_status = Status::Unknown;
    QString m_reasonText;
    bool m_hasLink = false;
    QLabel *m_icon;
    Heading *m_word;
    Heading *m_service;
    QLabel *m_reason;
};

} // namespace toban
