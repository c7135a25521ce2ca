// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/s3reader.h"

#include <QCoreApplication>

namespace toban {

namespace {

struct S3
{
    Q_DECLARE_TR_FUNCTIONS(S3)
};

} // namespace

S3Reader::S3Reader(QByteArrayView xml) : m_xml(xml.toByteArray()), m_reader(m_xml) {}

bool S3Reader::enter(std::initializer_list<QStringView> names)
{
    while (!m_reader.atEnd() && !m_reader.isStartElement()) {
        m_reader.readNext();
        if (m_reader.isDTD())
            m_reader.raiseError(QStringLiteral("document type"));
    }
    if (m_reader.hasError())
        return false;
    for (const QStringView name : names) {
        if (m_reader.name() == name)
            return true;
    }
    m_reader.raiseError(QStringLiteral("<%1>").arg(m_reader.name()));
    return false;
}

QString S3Reader::text()
{
    return m_reader.readElementText(QXmlStreamReader::SkipChildElements);
}

bool S3Reader::truth()
{
    return text() == u"true";
}

qint64 S3Reader::number()
{
    const QString digits = text();
    bool isNumber = false;
    const qint64 value = digits.toLongLong(&isNumber);
    require(isNumber && value >= 0, u"number");
    return value;
}

Instant S3Reader::time()
{
    const QDateTime time = QDateTime::fromString(text(), Qt::ISODateWithMs);
    require(time.isValid(), u"time");
    return toInstant(time);
}

void S3Reader::require(bool isThere, QStringView what)
{
    if (!isThere && !m_reader.hasError())
        m_reader.raiseError(QStringLiteral("no %1").arg(what));
}

std::optional<Error> S3Reader::end()
{
    while (!m_reader.atEnd()) // the rest has to be XML too, or the answer broke off
        m_reader.readNext();
    if (!m_reader.hasError())
        return std::nullopt;
    return Error{Error::Kind::Invalid,
                 S3::tr("The object store's answer is not what S3 sends. Check that the address "
                        "is the one of the S3 interface, and not of a web console."),
                 m_reader.errorString() + QLatin1Char('\n') + QString::fromUtf8(m_xml.left(500))};
}

} // namespace toban
