// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/yamledit.h"

#include "models/core/yamlsplice.h"

#include <QCoreApplication>

#include <algorithm>

namespace toban {

namespace {

using Kind = YamlNode::Kind;

constexpr int step = 2; ///< of indentation

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// The index of the entry or item that a step leads to; -1 when there is none.
qsizetype place(const YamlNode &node, const YamlStep &step)
{
    if (const int *index = std::get_if<int>(&step))
        return *index >= 0 && size_t(*index) < node.items.size() ? *index : -1;
    const auto entry =
        std::find_if(node.entries.cbegin(), node.entries.cend(),
                     [&](const YamlEntry &entry) { return entry.key == std::get<QString>(step); });
    return entry == node.entries.cend() ? -1 : entry - node.entries.cbegin();
}

/// A text under edit: its places, and the content that it shall have in the end.
class Edit
{
public:
    static Result<Edit> open(const QByteArray &text)
    {
        const QString name = Words::tr("The edited text");
        Result<YamlSource> source = readYamlSource(text, name);
        if (!source)
            return failure(source);
        Result<YamlNode> content = yamlContent(*source, text, name);
        if (!content)
            return failure(content);
        return Edit{text, std::move(*source), std::move(*content)};
    }

    Result<QByteArray> set(const YamlPath &path, const YamlNode &value);
    Result<QByteArray> append(const YamlPath &path, const YamlNode &item);
    Result<QByteArray> remove(const YamlPath &path);

private:
    Edit(const QByteArray &text, YamlSource source, YamlNode content)
        : m_text(text), m_source(std::move(source)), m_content(std::move(content))
    {}

    /// A value of the document, in both trees.
    struct Target
    {
        const SourceNode *source;
        YamlNode *content;
        YamlContext context;
    };

    Target root() { return {&m_source.root, &m_content, {}}; }

    /// The entry or item at `index` of a collection.
    Target child(const Target &parent, qsizetype index) const
    {
        const auto i = size_t(index);
        const bool isMapping = parent.source->kind == Kind::Mapping;
        Target child = parent;
        child.source = isMapping ? &parent.source->entries[i].value : &parent.source->items[i];
        child.content = isMapping ? &parent.content->entries[i].value : &parent.content->items[i];
        child.context.isInFlow |= parent.source->style == SourceNode::Style::Flow;
        child.context.indent =
            splicer().column(isMapping ? parent.source->entries[i].begin : child.source->begin)
            + step;
        return child;
    }

    /// Goes down as far as the path exists; gives the steps that are left.
    Result<std::pair<Target, YamlPath>> follow(const YamlPath &path);
    Result<QByteArray> replaced(const Target &target, const YamlPath &rest, const YamlNode &value,
                                const YamlPath &path);
    Result<QByteArray> applied(const Splice &splice, const YamlPath &path) const;
    YamlSplicer splicer() const { return YamlSplicer(m_text, m_source); }

    static bool isEmptyCollection(const Target &target)
    {
        return target.source->kind != Kind::Scalar && target.source->items.empty()
               && target.source->entries.empty();
    }

    QByteArray m_text;
    YamlSource m_source;
    YamlNode m_content;
};

Error shared(const YamlPath &path)
{
    return {
        Error::Kind::Invalid,
        Words::tr("“%1” cannot be changed without changing something else, such as a value that is "
                  "shared by an anchor. Change it in the file by hand.")
            .arg(pathText(path)),
        {}};
}

Error missing(const YamlPath &path)
{
    return {
        Error::Kind::NotFound, Words::tr("There is no “%1” in the file.").arg(pathText(path)), {}};
}

/// A value with mappings made around it: {"a", "b"} and 1 give {a: {b: 1}}.
YamlNode wrapped(const YamlPath &steps, const YamlNode &value)
{
    YamlNode node = value;
    for (auto step = steps.crbegin(); step != steps.crend(); ++step)
        node = YamlNode::mapping({{std::get<QString>(*step), std::move(node), {}}});
    return node;
}

Result<std::pair<Edit::Target, YamlPath>> Edit::follow(const YamlPath &path)
{
    Target target = root();
    for (qsizetype depth = 0; depth < path.size(); ++depth) {
        if (target.content->isAlias)
            return tl::unexpected(shared(path));
        const qsizetype index = place(*target.content, path[depth]);
        if (index >= 0) {
            target = child(target, index);
            continue;
        }
        const YamlPath rest = path.sliced(depth);
        const bool canBeMade = std::all_of(rest.cbegin(), rest.cend(), [](const YamlStep &step) {
            return std::holds_alternative<QString>(step);
        });
        const bool hasRoom =
            target.content->kind == Kind::Mapping || target.content->kind == Kind::Null;
        if (!canBeMade || !hasRoom)
            return tl::unexpected(missing(path));
        return std::pair(target, rest);
    }
    return std::pair(target, YamlPath());
}

Result<QByteArray> Edit::set(const YamlPath &path, const YamlNode &value)
{
    const auto found = follow(path);
    if (!found)
        return failure(found);
    auto [target, rest] = *found;
    const bool isThere = rest.isEmpty();
    if (isThere && *target.content == value)
        return m_text;
    const bool isFilled = target.content->kind != Kind::Null && !isEmptyCollection(target)
                          && target.source->kind != Kind::Scalar;
    if (isThere && isFilled) {
        return failure(
            Error::Kind::Conflict,
            Words::tr("“%1” holds several values. Change them one by one.").arg(pathText(path)));
    }
    if (isThere || !isFilled)
        return replaced(target, rest, value, path);
    const YamlEntry entry{std::get<QString>(rest.first()), wrapped(rest.sliced(1), value), {}};
    target.content->entries.push_back(entry);
    return applied(splicer().addEntry(*target.source, entry), path);
}

Result<QByteArray> Edit::replaced(const Target &target, const YamlPath &rest, const YamlNode &value,
                                  const YamlPath &path)
{
    YamlNode wanted = wrapped(rest, value);
    const Splice splice = splicer().replace(*target.source, wanted, target.context);
    if (target.source->style != SourceNode::Style::Alias)
        wanted.tag = target.content->tag; // the tag stands before what is replaced
    *target.content = wanted;
    return applied(splice, path);
}

Result<QByteArray> Edit::append(const YamlPath &path, const YamlNode &item)
{
    const auto found = follow(path);
    if (!found)
        return failure(found);
    const auto &[target, rest] = *found;
    if (!rest.isEmpty() || target.content->kind == Kind::Null || isEmptyCollection(target))
        return set(path, YamlNode::sequence({item}));
    if (target.content->isAlias)
        return tl::unexpected(shared(path));
    if (target.content->kind != Kind::Sequence) {
        return failure(
            Error::Kind::Conflict,
            Words::tr("“%1” is not a list. Make it one, or remove it.").arg(pathText(path)));
    }
    target.content->items.push_back(item);
    return applied(splicer().addItem(*target.source, item), path);
}

Result<QByteArray> Edit::remove(const YamlPath &path)
{
    if (path.isEmpty())
        return tl::unexpected(missing(path));
    const auto found = follow(path.first(path.size() - 1));
    if (!found)
        return failure(found);
    const auto &[parent, rest] = *found;
    if (parent.content->isAlias)
        return tl::unexpected(shared(path));
    const qsizetype index = rest.isEmpty() ? place(*parent.content, path.last()) : -1;
    if (index < 0)
        return tl::unexpected(missing(path));
    if (parent.content->kind == Kind::Mapping)
        parent.content->entries.erase(parent.content->entries.begin() + index);
    else
        parent.content->items.erase(parent.content->items.begin() + index);
    return applied(splicer().remove(*parent.source, index), path);
}

/// The text after a splice, if it reads as wanted and has all its comments.
Result<QByteArray> Edit::applied(const Splice &splice, const YamlPath &path) const
{
    const QByteArray result = splice.applied(m_text);
    const Result<Edit> reread = open(result);
    Error error = shared(path);
    if (!reread) {
        error.detail = reread.error().text;
        return tl::unexpected(error);
    }
    const QList<QByteArray> before = splicer().commentsIn({0, m_text.size()});
    const QList<QByteArray> after = reread->splicer().commentsIn({0, result.size()});
    if (reread->m_content == m_content && before == after)
        return result;
    return tl::unexpected(error);
}

} // namespace

QString pathText(const YamlPath &path)
{
    QString text;
    for (const YamlStep &step : path) {
        if (const int *index = std::get_if<int>(&step))
            text += QStringLiteral("[%1]").arg(*index);
        else
            text += (text.isEmpty() ? QString() : QStringLiteral(".")) + std::get<QString>(step);
    }
    return text;
}

Result<QByteArray> withValue(const QByteArray &text, const YamlPath &path, const YamlNode &value)
{
    Result<Edit> edit = Edit::open(text);
    return edit ? edit->set(path, value) : failure(edit);
}

Result<QByteArray> withItem(const QByteArray &text, const YamlPath &path, const YamlNode &item)
{
    Result<Edit> edit = Edit::open(text);
    return edit ? edit->append(path, item) : failure(edit);
}

Result<QByteArray> without(const QByteArray &text, const YamlPath &path)
{
    Result<Edit> edit = Edit::open(text);
    return edit ? edit->remove(path) : failure(edit);
}

} // namespace toban
