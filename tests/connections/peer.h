// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTest>

namespace toban::test {

/// A variable of the peers in tests/peers, without its prefix: peer("PG_HOST").
inline QString peer(const char *name)
{
    return qEnvironmentVariable(QByteArray("TOBAN_PEER_").append(name).constData());
}

} // namespace toban::test

/// Skips the test, saying which variable is missing, where the peer does not run.
#define REQUIRE_PEER(name)                                                                         \
    do {                                                                                           \
        if (toban::test::peer(name).isEmpty())                                                     \
            QSKIP("TOBAN_PEER_" name " is not set: see tests/peers/README.md");                    \
    } while (false)
