// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/http.h"

#include <QHash>
#include <QList>

#include <functional>
#include <memory>

namespace toban::test {

/// A server in memory: answers by path, 404 for any other, and remembers what it was asked.
class FakeHttp
{
public:
    void answer(const QString &path, const QByteArray &body,
                const QByteArray &contentType = "application/json", int status = 200)
    {
        (*m_answers)[path] = {status, {{"content-type", contentType}}, body, {}};
    }

    Http http() const
    {
        return [answers = m_answers, asked = m_asked](const HttpRequest &request,
                                                      std::stop_token) -> Result<HttpReply> {
            asked->append(request);
            HttpReply reply =
                answers->value(request.url.path(QUrl::FullyEncoded), HttpReply{404, {}, {}, {}});
            reply.url = request.url;
            return reply;
        };
    }

    const QList<HttpRequest> &asked() const { return *m_asked; }

    static QByteArray header(const HttpRequest &request, const QByteArray &name)
    {
        for (const auto &[key, value] : request.headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }

private:
    std::shared_ptr<QHash<QString, HttpReply>> m_answers =
        std::make_shared<QHash<QString, HttpReply>>();
    std::shared_ptr<QList<HttpRequest>> m_asked = std::make_shared<QList<HttpRequest>>();
};

} // namespace toban::test
