// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/yamlsource.h"

namespace toban {

// Values as YAML text that parseYaml() reads back as they were. Words that some other reader takes
// for a number, truth value or date are quoted.

/// Whether a value is written on the line of its key: a scalar or an empty collection.
bool fitsOneLine(const YamlNode &value);

/// A Null or Scalar on one line, in the given quotes where they can hold it.
QByteArray yamlScalar(const YamlNode &scalar, SourceNode::Style style = SourceNode::Style::Plain);

/// Any value on one line: `{name: web-1, ports: [80, 443]}`.
QByteArray yamlFlow(const YamlNode &value);

/// `: value` of a mapping or `- value` of a sequence without the indicator, as it follows that: a
/// scalar on the same line, the lines of a mapping or sequence below, indented by `indent`.
/// Begins with a space or `eol`; does not end with a line's end.
QByteArray yamlValue(const YamlNode &value, int indent, const QByteArray &eol);

/// `value` as an item behind `- `, its own lines indented by `indent`; no line's end at the end.
QByteArray yamlItem(const YamlNode &value, int indent, const QByteArray &eol);

} // namespace toban
