// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/connectionform.h"
#include "ui/setup/draft.h"

#include <optional>

class QCheckBox;

namespace toban {

/// The S3 store of backups and logs; an empty endpoint means that there is none.
class ObjectStoreForm : public ConnectionForm
{
    Q_OBJECT

public:
    ObjectStoreForm(const Draft &draft, const ConnectionTests &tests, QWidget *parent = nullptr);

    QString label() const override;
    QString typedSecret() const;
    std::optional<ObjectStoreProfile> value() const;

protected:
    Test test() const override;

private:
    ObjectStoreProfile fields() const;

    ConnectionTests m_tests;
    QLineEdit *m_endpoint;
    QLineEdit *m_region;
    QLineEdit *m_accessKey;
    QLineEdit *m_secret;
    QComboBox *m_addressing;
    QLineEdit *m_backupBucket;
    QLineEdit *m_logBucket;
    QLineEdit *m_authority;
    QCheckBox *m_isVerified;
};

} // namespace toban
