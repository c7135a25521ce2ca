// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QTest>

namespace toban::test {

/// An answer recorded from the peers in tests/peers, from data/.
inline QByteArray recorded(const QString &name)
{
    QFile file(QStringLiteral(":/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No recorded answer %s", qPrintable(name));
    return file.readAll();
}

} // namespace toban::test
