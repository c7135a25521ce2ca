// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <optional>

namespace toban::test {

/// An HTTP/1.1 server on a free loopback port that answers as a test wants, byte by byte. Lives in
/// the test's thread; the client works in another (runInWorker()).
class HttpServer : public QTcpServer
{
public:
    struct Request
    {
        QByteArray method;
        QByteArray target;
        QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
        QByteArray body;                                  ///< as far as it was kept, see keepBodies

        QByteArray header(const QByteArray &name) const;
    };

    /// Writes the answer; may keep the socket to write more later, or nothing at all.
    using Handler = std::function<void(const Request &, QTcpSocket &)>;

    explicit HttpServer(Handler handler, std::optional<QSslConfiguration> tls = std::nullopt);

    QUrl url(const QString &path = QStringLiteral("/"),
             const QString &host = QStringLiteral("127.0.0.1")) const;

    QList<Request> requests;
    int connections = 0;
    bool keepBodies = true; ///< false: only count them
    qint64 bodyBytes = 0;

    /// "HTTP/1.1 200 OK", headers, Content-Length and the body.
    static QByteArray answer(int status, const QByteArray &body, const QByteArray &headers = {});

protected:
    void incomingConnection(qintptr handle) override;

private:
    struct Reading;
    void read(QTcpSocket &socket, Reading &reading);

    Handler m_handler;
    std::optional<QSslConfiguration> m_tls;
};

} // namespace toban::test
