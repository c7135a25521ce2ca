// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/metrics/sample.h"

namespace toban {

/// What picks series by a part of their name and by labels: `jvm.memory{area="heap"}`.
struct SeriesQuery
{
    QString part; ///< contained in the name; dots count as underscores, as Micrometer writes them
    Labels labels;

    bool matches(const SeriesId &id) const;

    bool operator==(const SeriesQuery &) const = default;
};

/// Reads `part`, `part{label="value",…}` or `{label="value"}`.
/// Errors: Invalid, saying how a query is written.
Result<SeriesQuery> parseSeriesQuery(const QString &text);

/// `name{label="value"}`, as Prometheus writes it.
QString seriesText(const SeriesId &id);

} // namespace toban
