// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace toban {

/// What went wrong, told once, in the user's words.
struct Error
{
    enum class Kind {
        Unreachable, ///< no connection: name, route, port, TLS handshake
        Denied,      ///< the other side knows us and says no: 401, 403, wrong password
        NotFound,    ///< the thing named does not exist
        Conflict,    ///< it exists already, or changed meanwhile
        Invalid,     ///< input or answer is not what it has to be
        Timeout,     ///< no answer in the time allowed
        Cancelled,   ///< the user or a closing window asked to stop
        Failed,      ///< anything else
    };

    Kind kind = Kind::Failed;
    /// Translated; names the thing and says what to do next. Never holds a secret.
    QString text;
    /// The raw answer of the other side, for "Copy details". Never holds a secret.
    QString detail;

    bool operator==(const Error &) const = default;
};

/// A value or the reason why there is none.
template <class T = void>
using Result = tl::expected<T, Error>;

/// The failing half of a Result: `return failure(Error::Kind::NotFound, tr("No such backup"))`.
inline tl::unexpected<Error> failure(Error::Kind kind, const QString &text,
                                     const QString &detail = {})
{
    return tl::unexpected<Error>(Error{kind, text, detail});
}

/// Passes the error of one result on as the error of another.
template <class T>
tl::unexpected<Error> failure(const Result<T> &failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace toban
