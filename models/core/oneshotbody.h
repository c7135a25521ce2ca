// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <algorithm>

namespace toban {

/// A body that can be read once. QNetworkAccessManager sends a request again by itself when the
/// server closes the connection; what must not happen twice gets such a body, which prevents that.
class OneShotBody : public QIODevice
{
public:
    explicit OneShotBody(const QByteArray &body) : m_body(body) { open(QIODevice::ReadOnly); }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return bytesAvailable() == 0; }
    qint64 bytesAvailable() const override
    {
        return m_body.size() - m_at + QIODevice::bytesAvailable();
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = std::min<qint64>(size, m_body.size() - m_at);
        std::copy_n(m_body.cbegin() + m_at, count, data);
        m_at += count;
        return count;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_body;
    qint64 m_at = 0;
};

} // namespace toban
