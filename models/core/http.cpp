// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/http.h"

#include "models/core/httperror.h"
#include "models/core/oneshotbody.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QThread>
#include <QThreadStorage>
#include <QTimer>

#include <memory>

namespace toban {

namespace {

constexpr qint64 readBufferSize = 1024 * 1024;
constexpr qint64 errorBodyLimit = 1024 * 1024;
constexpr int redirectLimit = 5;

/// One access manager for each way of trusting, since its connection pool does not tell them apart.
using Managers = QHash<QByteArray, std::shared_ptr<QNetworkAccessManager>>;

QNetworkAccessManager &managerFor(const TlsTrust &trust)
{
    static QThreadStorage<Managers> storage;
    auto &manager = storage.localData()[(trust.isVerified ? "1" : "0") + trust.authorityPem];
    if (!manager) {
        manager = std::make_shared<QNetworkAccessManager>();
        manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }
    return *manager;
}

QSslConfiguration sslConfiguration(const TlsTrust &trust)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!trust.isVerified)
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!trust.authorityPem.isEmpty())
        configuration.addCaCertificates(QSslCertificate::fromData(trust.authorityPem));
    return configuration;
}

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    if (request.url.scheme() == QLatin1StringView("https"))
        result.setSslConfiguration(sslConfiguration(request.trust));
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, request.source != nullptr);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setMaximumRedirectsAllowed(0);
    return result;
}

/// Whether sending a request twice does no more than sending it once,
/// https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
bool isIdempotent(const QByteArray &method)
{
    return method != "POST" && method != "PATCH";
}

/// One request and its answer, driven by a local event loop.
class Exchange
{
public:
    Exchange(const HttpRequest &request, std::stop_token stop) : m_request(request), m_stop(stop) {}

    Result<HttpReply> run()
    {
        if (m_stop.stop_requested())
            return tl::unexpected(cancelled(m_request.url));
        start();
        {
            // Runs in the thread that cancels; the loop is woken through its own thread's queue.
            const std::stop_callback onStop(m_stop, [this] {
                QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
            });
            if (!m_reply->isFinished())
                m_loop.exec();
        }
        if (m_error) {
            drop();
            return tl::unexpected(*m_error);
        }
        if (!m_reply->isFinished()) {
            drop();
            return tl::unexpected(cancelled(m_request.url));
        }
        return finish();
    }

private:
    void start()
    {
        auto &manager = managerFor(m_request.trust);
        m_reply.reset(send(manager, networkRequest(m_request)));
        m_reply->setReadBufferSize(readBufferSize);
        if (!m_request.trust.isVerified)
            m_reply->ignoreSslErrors();
        watchReply();
        watchTime();
    }

    QNetworkReply *send(QNetworkAccessManager &manager, QNetworkRequest request)
    {
        // As a custom method, HEAD would wait for the body whose length its headers tell.
        if (m_request.method == "HEAD")
            return manager.head(request);
        // Nor does the limit of the read buffer hold for a custom method (Qt 6.4).
        if (m_request.method == "GET" && m_request.body.isEmpty() && !m_request.source)
            return manager.get(request);
        if (m_request.source)
            return manager.sendCustomRequest(request, m_request.method, m_request.source);
        if (!isIdempotent(m_request.method)) {
            request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
            request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
            m_once.emplace(m_request.body);
            return manager.sendCustomRequest(request, m_request.method, &*m_once);
        }
        return manager.sendCustomRequest(request, m_request.method, m_request.body);
    }

    void watchReply()
    {
        QNetworkReply *reply = m_reply.get();
        QObject::connect(reply, &QNetworkReply::sslErrors, &m_loop,
                         [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
        QObject::connect(reply, &QNetworkReply::readyRead, &m_loop, [this] { take(); });
        QObject::connect(reply, &QNetworkReply::uploadProgress, &m_loop, [this] { touch(); });
        QObject::connect(reply, &QNetworkReply::finished, &m_loop, &QEventLoop::quit);
    }

    void watchTime()
    {
        m_idle.setSingleShot(true);
        m_deadline.setSingleShot(true);
        const auto expire = [this] { fail(timedOut(m_request.url)); };
        QObject::connect(&m_idle, &QTimer::timeout, &m_loop, expire);
        QObject::connect(&m_deadline, &QTimer::timeout, &m_loop, expire);
        touch();
        if (m_request.deadline.count() > 0)
            m_deadline.start(m_request.deadline);
    }

    void touch() { m_idle.start(m_request.idleTimeout); }

    void fail(const Error &error)
    {
        if (!m_error)
            m_error = error;
        m_loop.quit();
    }

    /// Takes what has arrived. A sink sees only what belongs to success: the page of an error
    /// must not end up in a downloaded file.
    void take()
    {
        touch();
        if (m_error)
            return;
        const QByteArray bytes = m_reply->readAll();
        m_received += bytes.size();
        if (m_request.sink && isSuccess()) {
            if (const auto taken = m_request.sink(bytes); !taken)
                fail(taken.error());
            return;
        }
        m_body += bytes;
        const qint64 limit = m_request.sink ? errorBodyLimit : m_request.sizeLimit;
        if (m_body.size() > limit)
            fail(tooLarge(m_request.url, limit));
    }

    bool isSuccess() const { return status() >= 200 && status() < 300; }

    int status() const
    {
        return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    Result<HttpReply> finish()
    {
        take();
        if (m_error)
            return tl::unexpected(*m_error);
        // A status means that the server has spoken, and QNetworkReply calls every status of 400
        // and more an error; but a body that broke off is an error whatever the status.
        if (const auto error = networkError(*m_reply, m_sslErrors))
            return tl::unexpected(*error);
        if (!isWhole())
            return tl::unexpected(brokenOff(m_request.url, {}));
        HttpReply reply;
        reply.status = status();
        reply.url = m_request.url;
        reply.body = std::move(m_body);
        for (const auto &[name, value] : m_reply->rawHeaderPairs())
            reply.headers.append({name.toLower(), value});
        return reply;
    }

    /// Of an answer of 400 and more, QNetworkReply does not tell that its body broke off.
    bool isWhole() const
    {
        if (m_request.method == "HEAD" || !m_reply->hasRawHeader("Content-Length")
            || m_reply->hasRawHeader("Content-Encoding"))
            return true;
        return m_received == m_reply->rawHeader("Content-Length").trimmed().toLongLong();
    }

    void drop()
    {
        m_reply->disconnect();
        m_reply->abort();
    }

    struct DeleteLater
    {
        void operator()(QNetworkReply *reply) const { reply->deleteLater(); }
    };

    const HttpRequest &m_request;
    std::stop_token m_stop;
    QEventLoop m_loop;
    QTimer m_idle;
    QTimer m_deadline;
    QList<QSslError> m_sslErrors;
    std::optional<OneShotBody> m_once;
    QByteArray m_body;
    qint64 m_received = 0;
    std::optional<Error> m_error;
    std::unique_ptr<QNetworkReply, DeleteLater> m_reply;
};

bool hasCredentials(const HttpRequest &request)
{
    for (const auto &[name, value] : request.headers) {
        if (name.compare("authorization", Qt::CaseInsensitive) == 0)
            return true;
    }
    return !request.url.userInfo().isEmpty();
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80);
    };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

bool isRedirect(const HttpRequest &request, const HttpReply &reply)
{
    const bool isReading = request.method == "GET" || request.method == "HEAD";
    const bool isMoved = reply.status == 301 || reply.status == 302 || reply.status == 303
                         || reply.status == 307 || reply.status == 308;
    return isReading && isMoved && !reply.header("location").isEmpty();
}

} // namespace

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

QString endpointOf(const QUrl &url)
{
    const int port = url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80);
    return url.host() + QLatin1Char(':') + QString::number(port);
}

Result<HttpReply> http(const HttpRequest &original, std::stop_token stop)
{
    Q_ASSERT(!qApp || QThread::currentThread() != qApp->thread());
    if (!original.url.isValid() || original.url.host().isEmpty())
        return tl::unexpected(notAnAddress(original.url));
    HttpRequest request = original;
    for (int redirects = 0; redirects <= redirectLimit; ++redirects) {
        const Result<HttpReply> reply = Exchange(request, stop).run();
        if (!reply || !isRedirect(request, *reply))
            return reply;
        const QUrl target = request.url.resolved(QUrl::fromEncoded(reply->header("location")));
        const bool isDowngrade = request.url.scheme() == QLatin1StringView("https")
                                 && target.scheme() != QLatin1StringView("https");
        if (isDowngrade || (!isSameOrigin(request.url, target) && hasCredentials(request)))
            return tl::unexpected(redirectedElsewhere(request.url, target));
        request.url = target;
    }
    return tl::unexpected(redirectedTooOften(original.url));
}

} // namespace toban
