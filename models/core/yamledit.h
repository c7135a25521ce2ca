// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/yaml.h"

#include <QList>

#include <variant>

namespace toban {

/// A step into a document: a mapping's key or a sequence's index from 0.
using YamlStep = std::variant<QString, int>;

/// Where a value lies in a document, from its root: `{u"instances"_s, 0, u"name"_s}`.
using YamlPath = QList<YamlStep>;

/// "instances[0].name", for messages.
QString pathText(const YamlPath &path);

// Edits are spliced into the text: nothing outside the spliced place changes, no comment is lost
// and no key is moved. The result is read again and given back only when it holds exactly the
// wanted values. Common errors: Invalid when the text is no YAML or the edit cannot be made without
// touching something else (a value shared by an anchor, say); NotFound when the path's parent does
// not exist.

/// Sets the value at `path`, keeping the quotes of a scalar where they fit.
///
/// A key that does not exist is added at the end of its mapping, missing mappings on the way to it
/// too. A mapping or sequence that is there is not replaced: Conflict.
Result<QByteArray> withValue(const QByteArray &text, const YamlPath &path, const YamlNode &value);

/// Appends an item to the sequence at `path`, which is made when it does not exist.
Result<QByteArray> withItem(const QByteArray &text, const YamlPath &path, const YamlNode &item);

/// Removes the key or item at `path` with its value. Comments in it stay, as lines of their own.
/// A mapping or sequence that runs empty stays as `{}` or `[]`.
Result<QByteArray> without(const QByteArray &text, const YamlPath &path);

} // namespace toban
