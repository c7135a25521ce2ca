// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace toban {

/// A heading: larger or bolder than the text around it, following changes of the system's font.
class Heading : public QLabel
{
    Q_OBJECT

public:
    enum class Rank {
        Page,    ///< one a page: 1.5 × the system's font
        Section, ///< bold
        Value,   ///< the figure of a tile: 1.8 ×, digits of one width
    };

    explicit Heading(Rank rank, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFont();

    Rank m_rank;
};

} // namespace toban
