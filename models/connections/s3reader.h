// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <QXmlStreamReader>

#include <initializer_list>

namespace toban {

/// Walks one XML answer of S3: element by element, text by text, and remembers the first thing
/// wrong, so that a parser asks only at its end.
class S3Reader
{
public:
    explicit S3Reader(QByteArrayView xml);

    /// Enters the root element; its name has to be one of these. A document type is refused, since
    /// S3 never sends one and whoever does wants entities expanded.
    bool enter(std::initializer_list<QStringView> names);

    /// Calls `child(name)` for each element inside the current one; a child that reads nothing is
    /// skipped. The name is gone as soon as the child reads.
    template <class Child>
    void children(Child child)
    {
        while (m_reader.readNextStartElement()) {
            child(m_reader.name());
            if (m_reader.isStartElement())
                m_reader.skipCurrentElement();
        }
    }

    QString text();
    bool truth();
    qint64 number();
    Instant time();

    /// Notes that something has to be there and is not.
    void require(bool isThere, QStringView what);

    /// `value`, or what was wrong on the way to it.
    template <class T>
    Result<T> finish(T value)
    {
        if (const auto error = end())
            return tl::unexpected(*error);
        return value;
    }

private:
    std::optional<Error> end();

    QByteArray m_xml;
    QXmlStreamReader m_reader;
};

} // namespace toban
