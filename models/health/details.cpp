// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/details.h"

#include "models/core/cell.h"
#include "models/metrics/healthperiod.h"
#include "models/metrics/unit.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace toban {

namespace {

bool isSize(const QString &component, const QString &key)
{
    static const QStringList sizes{QStringLiteral("total"), QStringLiteral("free"),
                                   QStringLiteral("threshold")};
    return component == QLatin1StringView("diskSpace") && sizes.contains(key);
}

void addRows(const QString &component, const QString &prefix, const QJsonObject &object,
             QList<DetailRow> &rows)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString key = prefix + member.key();
        if (member->isObject()) {
            addRows(component, key + QLatin1Char('.'), member->toObject(), rows);
            continue;
        }
        const QString raw = jsonText(*member);
        const bool isReadAsSize = member->isDouble() && isSize(component, key);
        rows.append({key, isReadAsSize ? formatted(member->toDouble(), Unit::Bytes) : raw, raw});
    }
}

void addLines(const actuator::Health &component, int depth, QString &text)
{
    const QString indent(depth * 2, QLatin1Char(' '));
    text += indent;
    if (!component.name.isEmpty())
        text += component.name + QStringLiteral(": ");
    text += component.status + QLatin1Char('\n');
    for (const DetailRow &row : detailRows(component))
        text += QStringLiteral("%1  %2 = %3\n").arg(indent, row.key, row.raw);
    for (const actuator::Health &child : component.components)
        addLines(child, depth + 1, text);
}

} // namespace

QList<DetailRow> detailRows(const actuator::Health &component)
{
    QList<DetailRow> rows;
    addRows(component.name, {}, component.details, rows);
    return rows;
}

std::unique_ptr<DetailModel> detailModel()
{
    return std::make_unique<DetailModel>(
        [](const DetailRow &row) { return row.key; },
        std::vector<DetailModel::Column>{
            {"key", [] { return QCoreApplication::translate("Health", "Detail"); },
             cell<DetailRow>([](const DetailRow &row) {
                 return Cell{row.key, {}, {}, {}};
             })},
            {"value", [] { return QCoreApplication::translate("Health", "Value"); },
             cell<DetailRow>([](const DetailRow &row) {
                 return Cell{row.value, {}, {}, row.raw};
             })}});
}

QString healthText(const actuator::Health &component)
{
    QString text;
    addLines(component, 0, text);
    return text;
}

Status statusOfWord(const QString &word)
{
    if (word == unreachableStatus)
        return Status::Critical;
    actuator::Health health;
    health.status = word;
    return actuator::statusOf(health);
}

} // namespace toban
