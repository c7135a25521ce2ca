// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/tlshandshake.h"

#include "models/core/httperror.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

namespace toban {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString versionName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_3:
        return QStringLiteral("TLS 1.3");
    case QSsl::TlsV1_2:
        return QStringLiteral("TLS 1.2");
    default:
        return QStringLiteral("TLS");
    }
}

/// One handshake, driven by a local event loop.
class Handshake
{
public:
    Handshake(const QString &host, quint16 port, const TlsExpectation &expected)
        : m_host(host), m_port(port), m_expected(expected),
          m_endpoint(QStringLiteral("%1:%2").arg(host).arg(port))
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(expected.authorities);
        m_socket.setSslConfiguration(configuration);
    }

    Result<QString> run(std::chrono::milliseconds timeout, std::stop_token stop)
    {
        watch();
        {
            // Runs in the thread that cancels; the loop is woken through its own thread's queue.
            const std::stop_callback onStop(stop, [this] {
                QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
            });
            QTimer::singleShot(timeout, &m_loop, &QEventLoop::quit);
            start();
            m_loop.exec();
        }
        const bool isEncrypted = m_socket.isEncrypted();
        const QSsl::SslProtocol protocol = m_socket.sessionProtocol();
        m_socket.disconnect();
        m_socket.abort();
        if (m_error)
            return tl::unexpected(*m_error);
        if (isEncrypted)
            return versionName(protocol);
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Words::tr("The test was cancelled."));
        return failure(Error::Kind::Timeout,
                       Words::tr("%1 did not agree on a secure connection in time. Check that the "
                                 "port speaks TLS and that no firewall swallows it.")
                           .arg(m_endpoint));
    }

private:
    void start()
    {
        if (m_expected.preface.isEmpty())
            m_socket.connectToHostEncrypted(m_host, m_port);
        else
            m_socket.connectToHost(m_host, m_port);
    }

    void watch()
    {
        QObject::connect(&m_socket, &QSslSocket::connected, &m_loop,
                         [this] { m_socket.write(m_expected.preface); });
        QObject::connect(&m_socket, &QSslSocket::readyRead, &m_loop, [this] { agree(); });
        QObject::connect(&m_socket, &QSslSocket::sslErrors, &m_loop,
                         [this](const QList<QSslError> &errors) { judge(errors); });
        QObject::connect(&m_socket, &QSslSocket::encrypted, &m_loop, &QEventLoop::quit);
        QObject::connect(&m_socket, &QSslSocket::errorOccurred, &m_loop, [this] { breakOff(); });
    }

    void agree()
    {
        if (m_socket.mode() != QSslSocket::UnencryptedMode || m_expected.preface.isEmpty()
            || m_socket.bytesAvailable() < m_expected.agreement.size())
            return;
        // Not a byte more than the agreement is read, so that nothing put in between by somebody
        // else could pass for an encrypted answer.
        if (m_socket.read(m_expected.agreement.size()) == m_expected.agreement
            && m_socket.bytesAvailable() == 0) {
            m_socket.setPeerVerifyName(m_host);
            m_socket.startClientEncryption();
            return;
        }
        finish({Error::Kind::Denied,
                Words::tr("%1 does not offer TLS. Switch it on there.").arg(m_endpoint),
                {}});
    }

    void judge(const QList<QSslError> &errors)
    {
        m_sslErrors.clear();
        for (const QSslError &error : errors) {
            const bool isHost = error.error() == QSslError::HostNameMismatch;
            const bool isTolerated =
                m_expected.check == TlsExpectation::Check::Nothing
                || (isHost && m_expected.check == TlsExpectation::Check::Authority);
            if (!isTolerated)
                m_sslErrors.append(error);
        }
        if (m_sslErrors.isEmpty())
            m_socket.ignoreSslErrors();
    }

    void breakOff()
    {
        if (m_socket.error() == QAbstractSocket::SslHandshakeFailedError
            || m_socket.mode() != QSslSocket::UnencryptedMode) {
            QStringList lines;
            for (const QSslError &error : m_sslErrors)
                lines.append(error.errorString());
            lines.append(m_socket.errorString());
            finish({Error::Kind::Unreachable, tlsProblem(m_endpoint, m_sslErrors),
                    lines.join(QLatin1Char('\n'))});
        } else {
            finish({Error::Kind::Unreachable,
                    Words::tr("%1 closed the connection before TLS began. Check the port.")
                        .arg(m_endpoint),
                    m_socket.errorString()});
        }
    }

    void finish(const Error &error)
    {
        if (!m_error)
            m_error = error;
        m_loop.quit();
    }

    QString m_host;
    quint16 m_port;
    TlsExpectation m_expected;
    QString m_endpoint;
    QSslSocket m_socket;
    QEventLoop m_loop;
    QList<QSslError> m_sslErrors;
    std::optional<Error> m_error;
};

} // namespace

Result<QString> tlsHandshake(const QString &host, quint16 port, const TlsExpectation &expected,
                             std::chrono::milliseconds timeout, std::stop_token stop)
{
    return Handshake(host, port, expected).run(timeout, std::move(stop));
}

} // namespace toban
