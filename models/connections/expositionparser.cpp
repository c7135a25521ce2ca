// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/expositionparser.h"

#include "models/connections/expositionlabels.h"

#include <QCoreApplication>
#include <QHash>

#include <array>
#include <optional>

namespace toban {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

using Type = MetricFamily::Type;

struct TypeName
{
    Type type;
    QLatin1StringView word;
};

constexpr std::array typeNames{
    TypeName{Type::Untyped, QLatin1StringView("untyped")},
    TypeName{Type::Untyped, QLatin1StringView("unknown")},
    TypeName{Type::Counter, QLatin1StringView("counter")},
    TypeName{Type::Gauge, QLatin1StringView("gauge")},
    TypeName{Type::Histogram, QLatin1StringView("histogram")},
    TypeName{Type::GaugeHistogram, QLatin1StringView("gaugehistogram")},
    TypeName{Type::Summary, QLatin1StringView("summary")},
    TypeName{Type::Info, QLatin1StringView("info")},
    TypeName{Type::StateSet, QLatin1StringView("stateset")},
};

/// What a sample's name may carry beyond its family's.
constexpr std::array suffixes{
    QByteArrayView("_total"),  QByteArrayView("_bucket"), QByteArrayView("_sum"),
    QByteArrayView("_count"),  QByteArrayView("_info"),   QByteArrayView("_created"),
    QByteArrayView("_gcount"), QByteArrayView("_gsum"),
};

/// One pass over the text.
class Reader
{
public:
    Reader(QByteArrayView text, const QString &instance, bool isOpenMetrics)
        : m_text(text), m_isOpenMetrics(isOpenMetrics), m_labels(instance)
    {}

    Result<MetricFamilies> families()
    {
        for (qsizetype start = 0; start < m_text.size();) {
            const qsizetype end = m_text.indexOf('\n', start);
            ++m_lineNumber;
            if (end < 0)
                return damaged(m_text.sliced(start));
            const QByteArrayView line = m_text.sliced(start, end - start);
            if (m_hasEnded || !readLine(line))
                return damaged(line);
            start = end + 1;
        }
        if (m_isOpenMetrics && !m_hasEnded) {
            return failure(Error::Kind::Invalid,
                           Words::tr("The metrics broke off before their end. Try again; if it "
                                     "stays so, look for a proxy that cuts answers short."));
        }
        return std::move(m_families);
    }

private:
    struct Name
    {
        QString text;
        qsizetype family = 0;
    };

    tl::unexpected<Error> damaged(QByteArrayView line) const
    {
        return failure(Error::Kind::Invalid,
                       Words::tr("Line %1 of the metrics is not in Prometheus' text format. Check "
                                 "that the address leads to metrics.")
                           .arg(m_lineNumber),
                       QString::fromUtf8(line.first(qMin(line.size(), qsizetype(200)))));
    }

    bool readLine(QByteArrayView line)
    {
        m_line = ExpositionCursor(line);
        m_line.skipBlanks();
        if (m_line.isAtEnd())
            return true;
        return m_line.take('#') ? readComment() : readSample();
    }

    bool readComment()
    {
        const QByteArrayView keyword = m_line.word();
        if (m_isOpenMetrics && keyword == "EOF") {
            m_hasEnded = true;
            return true;
        }
        if (keyword != "HELP" && keyword != "TYPE" && keyword != "UNIT")
            return true;
        m_line.skipBlanks();
        const QByteArrayView metric = m_line.name(true);
        if (metric.isEmpty() || !(m_line.isAtEnd() || m_line.isAtBlank()))
            return false;
        MetricFamily &family = m_families[familyOf(metric)];
        if (keyword == "TYPE")
            return readType(family);
        m_line.skipBlanks();
        (keyword == "HELP" ? family.help : family.unit) = expositionText(m_line.rest());
        return true;
    }

    bool readType(MetricFamily &family)
    {
        const QByteArrayView type = m_line.word();
        for (const auto &[value, text] : typeNames) {
            if (type == QByteArrayView(text.data(), text.size())) {
                family.type = value;
                return true;
            }
        }
        return false;
    }

    qsizetype familyOf(QByteArrayView metric)
    {
        const auto known = m_familyIndex.constFind(metric);
        if (known != m_familyIndex.cend())
            return *known;
        m_families.append({QString::fromLatin1(metric), Type::Untyped, {}, {}, {}});
        return *m_familyIndex.insert(metric, m_families.size() - 1);
    }

    const Name &nameOf(QByteArrayView sample)
    {
        const auto known = m_names.constFind(sample);
        if (known != m_names.cend())
            return *known;
        return *m_names.insert(sample, {QString::fromLatin1(sample), familyOfSample(sample)});
    }

    /// The family announced under the sample's name, or under its name without a suffix; one of
    /// its own when none is announced.
    qsizetype familyOfSample(QByteArrayView sample)
    {
        if (!m_familyIndex.contains(sample)) {
            for (const QByteArrayView suffix : suffixes) {
                if (!sample.endsWith(suffix))
                    continue;
                const auto family = m_familyIndex.constFind(sample.chopped(suffix.size()));
                if (family != m_familyIndex.cend())
                    return *family;
            }
        }
        return familyOf(sample);
    }

    bool readSample()
    {
        const QByteArrayView metric = m_line.name(true);
        if (metric.isEmpty() || !(m_line.isAtBlank() || m_line.isAt('{')))
            return false;
        m_line.skipBlanks();
        const auto labels =
            m_line.take('{') ? m_labels.read(m_line) : std::optional(m_labels.none());
        if (!labels)
            return false;
        const auto value = expositionNumber(m_line.word());
        if (!value || !readRest())
            return false;
        const Name &named = nameOf(metric);
        m_families[named.family].readings.append({{named.text, *labels}, *value});
        return true;
    }

    /// A timestamp and an exemplar, both optional.
    bool readRest()
    {
        m_line.skipBlanks();
        if (!m_line.isAtEnd() && !m_line.isAt('#') && !expositionNumber(m_line.word()))
            return false;
        m_line.skipBlanks();
        return m_line.isAtEnd() || (m_isOpenMetrics && m_line.take('#') && readExemplar());
    }

    /// `{labels} value timestamp`, the last of them optional.
    bool readExemplar()
    {
        m_line.skipBlanks();
        if (!m_line.take('{') || !m_labels.read(m_line) || !expositionNumber(m_line.word()))
            return false;
        m_line.skipBlanks();
        return m_line.isAtEnd() || (expositionNumber(m_line.word()) && m_line.isAtEnd());
    }

    QByteArrayView m_text;
    bool m_isOpenMetrics;
    ExpositionLabels m_labels;
    MetricFamilies m_families;
    QHash<QByteArrayView, qsizetype> m_familyIndex;
    QHash<QByteArrayView, Name> m_names;
    ExpositionCursor m_line;
    int m_lineNumber = 0;
    bool m_hasEnded = false;
};

} // namespace

Result<MetricFamilies> parseExposition(QByteArrayView text, const QString &instance,
                                       bool isOpenMetrics)
{
    return Reader(text, instance, isOpenMetrics).families();
}

bool isOpenMetrics(QByteArrayView contentType)
{
    return contentType.trimmed().startsWith("application/openmetrics-text");
}

Readings readings(const MetricFamilies &families)
{
    Readings all;
    qsizetype size = 0;
    for (const MetricFamily &family : families)
        size += family.readings.size();
    all.reserve(size);
    for (const MetricFamily &family : families)
        all.append(family.readings);
    return all;
}

QString typeWord(MetricFamily::Type type)
{
    for (const auto &[value, word] : typeNames) {
        if (value == type)
            return word;
    }
    return {};
}

} // namespace toban
