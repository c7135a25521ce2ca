// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httpserver.h"

#include <memory>

namespace toban::test {

/// How far the request on a connection has come.
struct HttpServer::Reading
{
    QByteArray head;
    std::optional<Request> request;
    qint64 missing = 0;
};

QByteArray HttpServer::Request::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

HttpServer::HttpServer(Handler handler, std::optional<QSslConfiguration> tls)
    : m_handler(std::move(handler)), m_tls(std::move(tls))
{
    listen(QHostAddress::LocalHost);
}

QUrl HttpServer::url(const QString &path, const QString &host) const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(serverPort());
    url.setPath(path);
    return url;
}

QByteArray HttpServer::answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Word\r\n" + headers
           + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void HttpServer::incomingConnection(qintptr handle)
{
    ++connections;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    auto reading = std::make_shared<Reading>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, reading] {
        while (socket->bytesAvailable() > 0)
            read(*socket, *reading);
    });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (m_tls) {
        socket->setSslConfiguration(*m_tls);
        socket->startServerEncryption();
    }
}

void HttpServer::read(QTcpSocket &socket, Reading &reading)
{
    if (!reading.request) {
        reading.head += socket.readLine();
        if (!reading.head.endsWith("\r\n\r\n"))
            return;
        QByteArrayList lines = reading.head.trimmed().split('\n');
        const QByteArrayList words = lines.takeFirst().split(' ');
        reading.request = Request{words.value(0), words.value(1), {}, {}};
        for (const QByteArray &line : std::as_const(lines)) {
            const qsizetype colon = line.indexOf(':');
            reading.request->headers.append(
                {line.first(colon).toLower(), line.sliced(colon + 1).trimmed()});
        }
        reading.head.clear();
        reading.missing = reading.request->header("content-length").toLongLong();
    }
    const QByteArray bytes = socket.read(reading.missing);
    reading.missing -= bytes.size();
    bodyBytes += bytes.size();
    if (keepBodies)
        reading.request->body += bytes;
    if (reading.missing > 0)
        return;
    const Request request = *std::exchange(reading.request, std::nullopt);
    requests.append(request);
    m_handler(request, socket);
}

} // namespace toban::test
