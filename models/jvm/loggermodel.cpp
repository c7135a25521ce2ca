// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jvm/loggermodel.h"

#include "models/core/cell.h"

#include <QCoreApplication>

#include <algorithm>

namespace toban {

namespace {

/// From least to most, as Spring Boot orders them.
int rankOf(const QString &level)
{
    static const QStringList levels{QStringLiteral("OFF"),   QStringLiteral("FATAL"),
                                    QStringLiteral("ERROR"), QStringLiteral("WARN"),
                                    QStringLiteral("INFO"),  QStringLiteral("DEBUG"),
                                    QStringLiteral("TRACE")};
    return int(levels.indexOf(level));
}

Cell nameCell(const LoggerRow &row)
{
    if (!row.isGroup)
        return {row.name, {}, {}, {}};
    return {QCoreApplication::translate("LoggerModel", "%1 (group)").arg(row.name), {}, {}, {}};
}

Cell levelCell(const QString &level)
{
    return {level, rankOf(level), {}, {}};
}

Cell configuredCell(const LoggerRow &row)
{
    if (row.configured.isEmpty())
        return {QCoreApplication::translate("LoggerModel", "inherited"), rankOf({}), {}, {}};
    return levelCell(row.configured);
}

Cell untilCell(const LoggerRow &row, const QTimeZone &zone)
{
    if (!row.change)
        return {};
    if (!row.change->until)
        return {QCoreApplication::translate("LoggerModel", "changed, stays"), {}, Status::Info, {}};
    const QDateTime until = toDateTime(*row.change->until, zone);
    return {QCoreApplication::translate("LoggerModel", "changed until %1")
                .arg(until.toString(QStringLiteral("HH:mm"))),
            until,
            Status::Info,
            {}};
}

/// Sort keys of levels are ranks, not to be aligned as numbers are.
LoggerModel::Column levelColumn(const QByteArray &id, const std::function<QString()> &title,
                                const std::function<Cell(const LoggerRow &)> &describe)
{
    return {id, title, [value = cell<LoggerRow>(describe)](const LoggerRow &row, int role) {
                return role == Qt::TextAlignmentRole
                           ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter))
                           : value(row, role);
            }};
}

} // namespace

QList<LoggerRow> loggerRows(const actuator::Loggers &loggers, const QString &instance,
                            const QList<LevelChange> &changes)
{
    const auto changeOf = [&](const QString &logger) -> std::optional<LevelChange> {
        const auto found = std::find_if(changes.cbegin(), changes.cend(), [&](const auto &change) {
            return change.instance == instance && change.logger == logger;
        });
        return found == changes.cend() ? std::nullopt : std::optional(*found);
    };
    QList<LoggerRow> rows;
    for (const actuator::LoggerGroup &group : loggers.groups)
        rows.append(
            {group.name, group.configuredLevel, group.configuredLevel, true, changeOf(group.name)});
    for (const actuator::Logger &logger : loggers.loggers)
        rows.append({logger.name, logger.configuredLevel, logger.effectiveLevel, false,
                     changeOf(logger.name)});
    return rows;
}

std::unique_ptr<LoggerModel> loggerModel(const QTimeZone &zone)
{
    return std::make_unique<LoggerModel>(
        [](const LoggerRow &row) { return QLatin1Char(row.isGroup ? '@' : ' ') + row.name; },
        std::vector<LoggerModel::Column>{
            {"name", [] { return QCoreApplication::translate("LoggerModel", "Logger"); },
             cell<LoggerRow>(nameCell)},
            levelColumn(
                "effective", [] { return QCoreApplication::translate("LoggerModel", "Level"); },
                [](const LoggerRow &row) { return levelCell(row.effective); }),
            levelColumn(
                "configured", [] { return QCoreApplication::translate("LoggerModel", "Set to"); },
                configuredCell),
            {"until", [] { return QCoreApplication::translate("LoggerModel", "Change"); },
             cell<LoggerRow>([zone](const LoggerRow &row) { return untilCell(row, zone); })}});
}

} // namespace toban
