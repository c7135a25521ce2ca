// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jvm/changemodel.h"

#include "models/core/cell.h"

#include <QCoreApplication>

#include <algorithm>

namespace toban {

namespace {

QString levelText(const QString &level)
{
    return level.isEmpty() ? QCoreApplication::translate("LoggerModel", "inherited") : level;
}

/// "14:05" of minutes and seconds.
Cell leftCell(const LevelChange &change, Instant now)
{
    if (!change.until)
        return {QCoreApplication::translate("LoggerModel", "until taken back"), {}, {}, {}};
    const auto left = std::chrono::ceil<std::chrono::seconds>(*change.until - now);
    const qint64 seconds = std::max<qint64>(0, left.count());
    return {QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')),
            seconds,
            {},
            {}};
}

Cell problemCell(const LevelChange &change)
{
    if (change.problem.isEmpty())
        return {};
    return {change.problem, {}, Status::Critical, change.problem};
}

} // namespace

std::unique_ptr<ChangeModel> changeModel(const Clock &clock)
{
    const auto column = [](const QByteArray &id, std::function<QString()> title,
                           std::function<Cell(const LevelChange &)> describe) {
        return ChangeModel::Column{id, std::move(title), cell<LevelChange>(std::move(describe))};
    };
    return std::make_unique<ChangeModel>(
        [](const LevelChange &change) {
            return change.instance + QLatin1Char('\n') + change.logger;
        },
        std::vector<ChangeModel::Column>{
            column(
                "logger", [] { return QCoreApplication::translate("LoggerModel", "Logger"); },
                [](const LevelChange &change) {
                    return Cell{change.logger, {}, {}, {}};
                }),
            column(
                "instance", [] { return QCoreApplication::translate("LoggerModel", "Instance"); },
                [](const LevelChange &change) {
                    return Cell{change.instance, {}, {}, {}};
                }),
            column(
                "level", [] { return QCoreApplication::translate("LoggerModel", "Set to"); },
                [](const LevelChange &change) {
                    return Cell{levelText(change.level), {}, {}, {}};
                }),
            column(
                "before", [] { return QCoreApplication::translate("LoggerModel", "Before"); },
                [](const LevelChange &change) {
                    return Cell{levelText(change.before), {}, {}, {}};
                }),
            column(
                "left", [] { return QCoreApplication::translate("LoggerModel", "Time left"); },
                [clock](const LevelChange &change) { return leftCell(change, clock()); }),
            column(
                "problem", [] { return QCoreApplication::translate("LoggerModel", "Problem"); },
                problemCell)});
}

} // namespace toban
