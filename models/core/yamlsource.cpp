// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/yamlsource.h"

#include "models/core/yamlscan.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>

#include <libfyaml.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace toban {

namespace {

constexpr int depthLimit = 60; // libfyaml itself gives up at 64, with a worse message

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

struct Free
{
    void operator()(fy_parser *parser) const { fy_parser_destroy(parser); }
    void operator()(fy_diag *diag) const { fy_diag_destroy(diag); }
};

/// libfyaml ends silently at a byte that is no UTF-8, so that has to be looked for first.
std::optional<Error> encodingError(const QByteArray &text, const QString &name)
{
    if (text.size() > yamlSizeLimit)
        return yamlError(name, {}, Words::tr("The file is larger than 4 MiB and was not read."));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    if (!decoder.hasError() && !text.contains('\0'))
        return std::nullopt;
    qsizetype good = text.indexOf('\0');
    if (good < 0) {
        // The longest valid beginning, found by halving.
        qsizetype bad = text.size();
        good = 0;
        while (bad - good > 1) {
            const qsizetype middle = (good + bad) / 2;
            QStringDecoder probe(QStringDecoder::Utf8); // a cut character is no error here
            const QString part = probe(QByteArrayView(text).first(middle));
            (probe.hasError() ? bad : good) = middle;
        }
    }
    return yamlError(name, TextRuler(text).at(good),
                     Words::tr("This is not UTF-8 text. Save the file in the encoding UTF-8."));
}

/// Builds the tree from libfyaml's events. The events tell where tokens stand; the indicators
/// between them (`-`, `:`, `?`, `|`) are looked up in the text.
class SourceReader
{
public:
    SourceReader(const QByteArray &text, const QString &name)
        : m_text(text), m_name(name), m_scan(text)
    {
        fy_diag_cfg diagnostics;
        fy_diag_cfg_default(&diagnostics);
        diagnostics.fp = nullptr;
        m_diag.reset(fy_diag_create(&diagnostics));
        fy_diag_set_collect_errors(m_diag.get(), true);
        fy_parse_cfg configuration = {};
        configuration.flags = fy_parse_cfg_flags(FYPCF_QUIET | FYPCF_COLLECT_DIAG);
        configuration.diag = m_diag.get();
        m_parser.reset(fy_parser_create(&configuration));
        fy_parser_set_string(m_parser.get(), text.constData(), size_t(text.size()));
    }

    Result<YamlSource> read()
    {
        YamlSource source;
        source.root.place = m_scan.at();
        source.root.range = {m_scan.at(), m_scan.at()};
        bool hasDocument = false;
        while (const Event event = next()) {
            if (event->type == FYET_DOCUMENT_START && std::exchange(hasDocument, true)) {
                fail(tokenRange(event->document_start.document_start).begin,
                     Words::tr("A second document begins here. Keep one document in the file."));
            } else if (event->type == FYET_DOCUMENT_START) {
                cover(event->document_start.document_start);
                const Event first = next();
                if (first)
                    source.root = node(*first, 0);
            }
            if (m_error)
                break;
        }
        if (!m_error)
            collectParserError();
        if (m_error)
            return tl::unexpected(*m_error);
        source.comments = m_scan.comments();
        return source;
    }

private:
    struct FreeEvent
    {
        fy_parser *parser;
        void operator()(fy_event *event) const { fy_parser_event_free(parser, event); }
    };
    using Event = std::unique_ptr<fy_event, FreeEvent>;

    Event next()
    {
        return Event(m_error ? nullptr : fy_parser_parse(m_parser.get()), {m_parser.get()});
    }

    void fail(qsizetype offset, const QString &reason)
    {
        if (!m_error)
            m_error = yamlError(m_name, TextRuler(m_text).at(offset), reason);
    }

    void collectParserError()
    {
        if (!fy_parser_get_stream_error(m_parser.get()))
            return;
        void *previous = nullptr;
        const fy_diag_error *error = fy_diag_errors_iterate(m_diag.get(), &previous);
        const TextPosition position =
            error ? TextPosition{std::max(error->line, 1), std::max(error->column, 1)}
                  : TextRuler(m_text).at(m_scan.at());
        m_error = yamlError(m_name, position,
                            Words::tr("This is not valid YAML: %1.")
                                .arg(error ? QString::fromUtf8(error->msg) : QString()));
    }

    // --- places ------------------------------------------------------------------

    static ByteRange tokenRange(fy_token *token)
    {
        const fy_mark *begin = token ? fy_token_start_mark(token) : nullptr;
        const fy_mark *end = token ? fy_token_end_mark(token) : nullptr;
        return begin && end ? ByteRange{qsizetype(begin->input_pos), qsizetype(end->input_pos)}
                            : ByteRange{};
    }

    ByteRange cover(fy_token *token)
    {
        return token ? m_scan.cover(tokenRange(token)) : ByteRange{};
    }

    // --- nodes -------------------------------------------------------------------

    static QString textOf(fy_token *token)
    {
        size_t length = 0;
        const char *text = token ? fy_token_get_text(token, &length) : nullptr;
        return QString::fromUtf8(text, qsizetype(length));
    }

    void readProperties(SourceNode &node, fy_token *anchor, fy_token *tag)
    {
        if (anchor) {
            node.anchor = textOf(anchor);
            cover(anchor);
        }
        if (tag) {
            const ByteRange range = cover(tag);
            node.tag = QString::fromUtf8(m_text.mid(range.begin, range.end - range.begin));
        }
        node.place = m_scan.at();
    }

    SourceNode node(const fy_event &event, int depth)
    {
        SourceNode node;
        node.place = m_scan.at();
        node.range = {m_scan.at(), m_scan.at()};
        if (depth > depthLimit) {
            fail(m_scan.at(), Words::tr("The values are nested too deeply."));
            return node;
        }
        switch (event.type) {
        case FYET_SCALAR:
            readScalar(node, event);
            break;
        case FYET_ALIAS:
            node.kind = YamlNode::Kind::Scalar;
            node.style = SourceNode::Style::Alias;
            node.scalar = textOf(event.alias.anchor);
            node.range = cover(event.alias.anchor);
            --node.range.begin; // the asterisk
            break;
        case FYET_SEQUENCE_START:
            readProperties(node, event.sequence_start.anchor, event.sequence_start.tag);
            readSequence(node, event.sequence_start.sequence_start, depth);
            break;
        case FYET_MAPPING_START:
            readProperties(node, event.mapping_start.anchor, event.mapping_start.tag);
            readMapping(node, event.mapping_start.mapping_start, depth);
            break;
        default:
            fail(m_scan.at(), Words::tr("A value is missing here."));
        }
        return node;
    }

    void readScalar(SourceNode &node, const fy_event &event)
    {
        readProperties(node, event.scalar.anchor, event.scalar.tag);
        fy_token *token = event.scalar.value;
        if (!token || !fy_token_start_mark(token)) {
            node.range = {m_scan.at(), m_scan.at()};
            return;
        }
        node.kind = YamlNode::Kind::Scalar;
        node.scalar = textOf(token);
        ByteRange range = tokenRange(token);
        switch (fy_token_scalar_style(token)) {
        case FYSS_SINGLE_QUOTED:
        case FYSS_DOUBLE_QUOTED: // the marks stand within the quotes
            node.style = m_text[range.begin - 1] == '\'' ? SourceNode::Style::SingleQuoted
                                                         : SourceNode::Style::DoubleQuoted;
            range = {range.begin - 1, range.end + 1};
            break;
        case FYSS_LITERAL:
        case FYSS_FOLDED: // the marks stand behind the header line
            node.style = SourceNode::Style::Block;
            range.end -= lastLineIndent(range);
            node.range = {m_scan.nextMark(), range.end};
            m_scan.cover(range);
            return;
        default:
            break;
        }
        node.range = m_scan.cover(range);
    }

    /// The spaces at the end of a block scalar that belong to the line behind it; libfyaml counts
    /// them in after DOS line ends.
    qsizetype lastLineIndent(ByteRange range) const
    {
        qsizetype begin = range.end;
        while (begin > range.begin && m_text[begin - 1] == ' ')
            --begin;
        return begin > range.begin && m_text[begin - 1] == '\n' ? range.end - begin : 0;
    }

    void readSequence(SourceNode &node, fy_token *start, int depth)
    {
        node.kind = YamlNode::Kind::Sequence;
        const ByteRange token = tokenRange(start);
        const bool isFlow = start && token.end > token.begin;
        node.style = isFlow ? SourceNode::Style::Flow : SourceNode::Style::Block;
        node.range = {token.begin, token.end};
        if (isFlow)
            m_scan.cover(token);
        m_flowDepth += isFlow;
        for (Event event = next(); event && event->type != FYET_SEQUENCE_END; event = next()) {
            const qsizetype dash = isFlow ? -1 : m_scan.pass('-');
            if (isFlow)
                m_scan.pass(',');
            const qsizetype begin = isFlow ? m_scan.nextMark() : dash;
            node.items.push_back(this->node(*event, depth + 1));
            node.items.back().hasIndicator = dash >= 0;
            node.items.back().begin = begin;
            if (node.items.size() == 1 && dash >= 0)
                node.range.begin = dash;
            node.range.end = m_scan.at();
        }
        m_flowDepth -= isFlow;
        if (isFlow)
            closeFlow(node, ']');
    }

    void readMapping(SourceNode &node, fy_token *start, int depth)
    {
        node.kind = YamlNode::Kind::Mapping;
        const ByteRange token = tokenRange(start);
        node.isBracketed = token.end > token.begin && m_text[token.begin] == '{';
        // A pair within a flow sequence has no brace of its own.
        const bool isFlow = node.isBracketed || m_flowDepth > 0;
        node.style = isFlow ? SourceNode::Style::Flow : SourceNode::Style::Block;
        node.range = token;
        if (node.isBracketed)
            m_scan.cover(token);
        m_flowDepth += node.isBracketed;
        QSet<QString> keys;
        for (Event event = next(); event && event->type != FYET_MAPPING_END; event = next()) {
            if (isFlow)
                m_scan.pass(',');
            readEntry(node, *event, keys, depth);
            node.range.end = m_scan.at();
        }
        m_flowDepth -= node.isBracketed;
        if (!node.isBracketed && !node.entries.empty())
            node.range.begin = node.entries.front().begin;
        if (node.isBracketed)
            closeFlow(node, '}');
    }

    void readEntry(SourceNode &mapping, const fy_event &event, QSet<QString> &keys, int depth)
    {
        SourceEntry entry;
        const qsizetype question = m_scan.pass('?');
        entry.begin = question >= 0 ? question : m_scan.nextMark();
        entry.key = node(event, depth + 1);
        if (m_error)
            return;
        if (entry.key.kind != YamlNode::Kind::Scalar
            || entry.key.style == SourceNode::Style::Alias) {
            return fail(entry.begin,
                        Words::tr("This key is not a plain text. Write the key as a word."));
        }
        if (keys.contains(entry.key.scalar)) {
            return fail(entry.begin,
                        Words::tr("The key “%1” stands here a second time. Keep one of the two.")
                            .arg(entry.key.scalar));
        }
        keys.insert(entry.key.scalar);
        const bool hasColon = m_scan.pass(':') >= 0;
        if (const Event value = next())
            entry.value = node(*value, depth + 1);
        entry.value.hasIndicator = hasColon;
        mapping.entries.push_back(std::move(entry));
    }

    void closeFlow(SourceNode &node, char bracket)
    {
        m_scan.pass(',');
        if (m_scan.pass(bracket) >= 0)
            node.range.end = m_scan.at();
    }

    const QByteArray &m_text;
    const QString m_name;
    std::unique_ptr<fy_diag, Free> m_diag;
    std::unique_ptr<fy_parser, Free> m_parser;
    YamlScan m_scan;
    int m_flowDepth = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<YamlSource> readYamlSource(const QByteArray &text, const QString &name)
{
    if (const auto error = encodingError(text, name))
        return tl::unexpected(*error);
    return SourceReader(text, name).read();
}

TextPosition TextRuler::at(qsizetype offset)
{
    if (offset < m_offset) {
        m_offset = 0;
        m_position = {};
    }
    if (m_offset == 0 && offset >= 3 && m_text.startsWith("\xef\xbb\xbf"))
        m_offset = 3; // a byte order mark takes no column
    for (; m_offset < std::min(offset, m_text.size()); ++m_offset) {
        const char byte = m_text[m_offset];
        if (byte == '\n')
            m_position = {m_position.line + 1, 1};
        else if ((byte & 0xC0) != 0x80) // the first byte of an UTF-8 character
            ++m_position.column;
    }
    return m_position;
}

Error yamlError(const QString &name, const TextPosition &position, const QString &reason)
{
    const QString text = Words::tr("%1: %2").arg(positionText(position), reason);
    return {Error::Kind::Invalid, name.isEmpty() ? text : Words::tr("%1, %2").arg(name, text), {}};
}

} // namespace toban
