// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/expositionparser.h"

#include <QCoreApplication>
#include <QHash>

#include <array>
#include <limits>
#include <optional>

namespace toban {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exposition)
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

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<double> number(QByteArrayView token)
{
    const auto is = [token](const char *word) {
        return token.compare(QByteArrayView(word), Qt::CaseInsensitive) == 0;
    };
    bool isNumber = false;
    const double value = token.toDouble(&isNumber);
    if (isNumber)
        return value;
    if (is("NaN"))
        return std::numeric_limits<double>::quiet_NaN();
    if (is("+Inf") || is("Inf"))
        return std::numeric_limits<double>::infinity();
    if (is("-Inf"))
        return -std::numeric_limits<double>::infinity();
    return std::nullopt;
}

/// `\\`, `\n` and `\"`; any other backslash stands for itself.
QString unescaped(QByteArrayView raw)
{
    if (!raw.contains('\\'))
        return QString::fromUtf8(raw);
    QByteArray text;
    text.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const char next = raw[i] == '\\' && i + 1 < raw.size() ? raw[i + 1] : '\0';
        if (next == '\\' || next == '"' || next == 'n') {
            text += next == 'n' ? '\n' : next;
            ++i;
        } else {
            text += raw[i];
        }
    }
    return QString::fromUtf8(text);
}

/// One pass over the text. Label sets and words repeat a great deal from line to line: each is
/// made once and shared.
class Reader
{
public:
    Reader(QByteArrayView text, const QString &instance, bool isOpenMetrics)
        : m_text(text), m_isOpenMetrics(isOpenMetrics), m_instance(instance)
    {
        if (!instance.isEmpty())
            m_unlabelled.insert(m_instanceLabel, instance);
    }

    Result<MetricFamilies> families()
    {
        for (qsizetype start = 0; start < m_text.size();) {
            const qsizetype end = m_text.indexOf('\n', start);
            ++m_line;
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
                           .arg(m_line),
                       QString::fromUtf8(line.first(qMin(line.size(), qsizetype(200)))));
    }

    bool readLine(QByteArrayView line)
    {
        m_at = line.begin();
        m_end = line.end();
        skipBlanks();
        if (m_at == m_end)
            return true;
        return *m_at == '#' ? readComment() : readSample();
    }

    void skipBlanks()
    {
        while (m_at != m_end && isBlank(*m_at))
            ++m_at;
    }

    QByteArrayView word()
    {
        skipBlanks();
        const char *start = m_at;
        while (m_at != m_end && !isBlank(*m_at))
            ++m_at;
        return {start, m_at};
    }

    QByteArrayView name(bool isColonAllowed)
    {
        const char *start = m_at;
        while (m_at != m_end
               && (isLetter(*m_at) || (isColonAllowed && *m_at == ':')
                   || (m_at != start && isDigit(*m_at))))
            ++m_at;
        return {start, m_at};
    }

    bool readComment()
    {
        ++m_at;
        const QByteArrayView keyword = word();
        if (m_isOpenMetrics && keyword == "EOF") {
            m_hasEnded = true;
            return true;
        }
        if (keyword != "HELP" && keyword != "TYPE" && keyword != "UNIT")
            return true;
        skipBlanks();
        const QByteArrayView metric = name(true);
        if (metric.isEmpty() || (m_at != m_end && !isBlank(*m_at)))
            return false;
        MetricFamily &family = m_families[familyOf(metric)];
        if (keyword == "TYPE")
            return readType(family);
        skipBlanks();
        const QString text = unescaped({m_at, m_end});
        (keyword == "HELP" ? family.help : family.unit) = text;
        return true;
    }

    bool readType(MetricFamily &family)
    {
        const QByteArrayView type = word();
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
        const QByteArrayView metric = name(true);
        if (metric.isEmpty())
            return false;
        skipBlanks();
        std::optional<Labels> labels = m_unlabelled;
        if (m_at != m_end && *m_at == '{') {
            labels = readLabels();
            if (!labels)
                return false;
        } else if (m_at == metric.end()) {
            return false; // neither labels nor a blank: a name with a foreign character
        }
        const auto value = number(word());
        if (!value || !readRest())
            return false;
        const Name &named = nameOf(metric);
        m_families[named.family].readings.append({{named.text, *labels}, *value});
        return true;
    }

    /// A timestamp and an exemplar, both optional.
    bool readRest()
    {
        skipBlanks();
        if (m_at != m_end && *m_at != '#' && !number(word()))
            return false;
        skipBlanks();
        if (m_at == m_end)
            return true;
        if (!m_isOpenMetrics || *m_at != '#')
            return false;
        ++m_at;
        skipBlanks();
        if (m_at == m_end || *m_at != '{' || !readLabels() || !number(word()))
            return false;
        skipBlanks();
        return m_at == m_end || (number(word()) && m_at == m_end);
    }

    /// From `{` to behind `}`; nothing when that is damaged.
    std::optional<Labels> readLabels()
    {
        const char *start = ++m_at;
        bool isQuoted = false;
        for (; m_at != m_end && (isQuoted || *m_at != '}'); ++m_at) {
            if (*m_at == '"')
                isQuoted = !isQuoted;
            else if (isQuoted && *m_at == '\\' && m_at + 1 != m_end)
                ++m_at;
        }
        if (m_at == m_end)
            return std::nullopt;
        const QByteArrayView raw(start, m_at);
        ++m_at;
        const auto known = m_labelSets.constFind(raw);
        if (known != m_labelSets.cend())
            return *known;
        const std::optional<Labels> labels = parsedLabels(raw);
        if (labels)
            m_labelSets.insert(raw, *labels);
        return labels;
    }

    std::optional<Labels> parsedLabels(QByteArrayView raw)
    {
        const char *behind = m_at;
        const char *end = m_end;
        m_at = raw.begin();
        m_end = raw.end();
        Labels labels;
        bool isSound = true;
        for (skipBlanks(); isSound && m_at != m_end; skipBlanks())
            isSound = readLabel(labels);
        m_at = behind;
        m_end = end;
        if (!isSound)
            return std::nullopt;
        addInstance(labels);
        return labels;
    }

    /// `name="value"` and the comma behind it; the last one may have a comma, too.
    bool readLabel(Labels &labels)
    {
        const QByteArrayView label = name(false);
        skipBlanks();
        if (label.isEmpty() || m_at == m_end || *m_at++ != '=')
            return false;
        skipBlanks();
        if (m_at == m_end || *m_at++ != '"')
            return false;
        const char *start = m_at;
        while (m_at != m_end && *m_at != '"')
            m_at += *m_at == '\\' && m_at + 1 != m_end ? 2 : 1;
        if (m_at == m_end)
            return false;
        const QByteArrayView value(start, m_at++);
        const qsizetype count = labels.size();
        if (!value.isEmpty()) { // an empty label is the same as none
            // Most exporters sort their labels: the hint spares the search.
            labels.insert(labels.cend(), shared(label), shared(value));
            if (labels.size() == count)
                return false; // the same label twice
        }
        skipBlanks();
        return m_at == m_end || *m_at++ == ',';
    }

    void addInstance(Labels &labels) const
    {
        if (m_instance.isEmpty())
            return;
        const QString own = labels.take(m_instanceLabel);
        if (!own.isEmpty())
            labels.insert(QStringLiteral("exported_instance"), own);
        labels.insert(m_instanceLabel, m_instance);
    }

    /// A copy, which shares the text: a reference would not outlive the next word.
    QString shared(QByteArrayView raw)
    {
        const auto known = m_words.constFind(raw);
        return known != m_words.cend() ? *known : *m_words.insert(raw, unescaped(raw));
    }

    QByteArrayView m_text;
    bool m_isOpenMetrics;
    QString m_instance;
    QString m_instanceLabel = QStringLiteral("instance");
    Labels m_unlabelled;
    MetricFamilies m_families;
    QHash<QByteArrayView, qsizetype> m_familyIndex;
    QHash<QByteArrayView, Name> m_names;
    QHash<QByteArrayView, Labels> m_labelSets;
    QHash<QByteArrayView, QString> m_words;
    const char *m_at = nullptr; ///< of the line that is read
    const char *m_end = nullptr;
    int m_line = 0;
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
