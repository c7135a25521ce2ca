// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "app/consoleanswers.h"
#include "app/measurement.h"
#include "app/secretcommand.h"
#include "app/targets.h"
#include "models/connections/prometheusclient.h"
#include "models/core/background.h"
#include "models/core/input.h"
#include "models/core/yaml.h"
#include "models/metrics/seriesquery.h"
#include "models/overview/account.h"
#include "models/settings/folders.h"

#include <QFile>

#include <algorithm>

namespace toban {

using namespace Qt::StringLiterals;
using Command = CommandLine::Command;

namespace {

/// The items named on the command line; all when there is none.
Result<QList<MonitoredItem>> chosenItems(const QStringList &ids)
{
    QList<MonitoredItem> chosen;
    QStringList known;
    for (const MonitoredItem &item : manualPolicy()) {
        known.append(item.id);
        if (ids.isEmpty() || ids.contains(item.id))
            chosen.append(item);
    }
    for (const QString &id : ids) {
        if (!known.contains(id)) {
            return failure(Error::Kind::Invalid,
                           Console::tr("“%1” is not a monitored item. There are: %2.")
                               .arg(id, known.join(u", "_s)));
        }
    }
    return chosen;
}

} // namespace

Console::Console(const CommandLine &line, QObject *parent) : QObject(parent), m_line(line) {}

void Console::start()
{
    if (m_line.command == Command::ValidateProfile)
        return validateProfile();
    Result<ProfileFile> file = loadProfile();
    if (!file)
        return fail(file.error());
    m_file = std::move(*file);
    switch (m_line.command) {
    case Command::VerifyAudit:
        return verifyAudit();
    case Command::SetSecret:
    case Command::RemoveSecret:
        return changeSecret();
    case Command::Metrics:
        if (m_line.isPromql)
            return withSecrets([this](const Secrets &secrets) { queryPrometheus(secrets); });
        [[fallthrough]];
    default:
        return withSecrets([this](const Secrets &secrets) { measure(secrets); });
    }
}

Result<ProfileFile> Console::loadProfile() const
{
    const ProfileFolder folder;
    if (!m_line.profile.isEmpty())
        return folder.load(m_line.profile);
    const QStringList names = folder.names();
    if (names.size() == 1)
        return folder.load(names.first());
    if (names.isEmpty()) {
        return failure(Error::Kind::NotFound,
                       tr("There is no profile in %1. Set one up in Toban.").arg(folder.folder()));
    }
    return failure(Error::Kind::Invalid,
                   tr("Name the profile with --profile. There are: %1.").arg(names.join(u", "_s)));
}

Result<Secrets> Console::secretsFromHandle() const
{
    QFile file;
    const bool isOpen = file.open(m_line.secretsHandle, QIODevice::ReadOnly);
    const QByteArray bytes = isOpen ? file.readAll() : QByteArray();
    if (!isOpen || file.error() != QFile::NoError) {
        return failure(Error::Kind::Invalid,
                       tr("No file is open as %1. Open one: tobanctl --secrets-fd %1 … %1<FILE.")
                           .arg(m_line.secretsHandle),
                       file.errorString());
    }
    return parseSecrets(bytes);
}

/// Gets the secrets that the profile needs, and notes those that are missing.
void Console::withSecrets(const std::function<void(const Secrets &)> &then)
{
    const QStringList names = secretNames(m_file.profile);
    const auto take = [this, names, then](const Result<Secrets> &secrets) {
        if (!secrets)
            return fail(secrets.error());
        for (const QString &name : names) {
            if (!secrets->contains(name))
                m_notes.append(tr("The secret “%1” is missing: use “secret set”, Toban, or "
                                  "--secrets-fd. An unlocked keychain is needed.")
                                   .arg(name));
        }
        then(*secrets);
    };
    if (m_line.secretsHandle >= 0)
        return take(secretsFromHandle());
    m_vault.read(this, m_file.profile.name, names, take);
}

void Console::measure(const Secrets &secrets)
{
    const bool isQuery = m_line.command == Command::Metrics;
    const auto policy = chosenItems(isQuery ? QStringList() : m_line.arguments);
    if (!policy)
        return fail(policy.error());
    const auto query = isQuery ? parseSeriesQuery(m_line.arguments.first()) : SeriesQuery();
    if (!query)
        return fail(query.error());
    auto *measurement = new Measurement(m_file.profile, secrets, *policy, m_line.interval, 2, this);
    connect(measurement, &Measurement::finished, this, [this, measurement, query] {
        const ServiceWatch &watch = measurement->watch();
        if (m_line.command == Command::Metrics)
            answer(metricsAnswer(measurement->readings(), *query, watch.targets()));
        else if (m_line.command == Command::Check)
            answer(checkAnswer(watch, m_file.profile));
        else
            answer(statusAnswer(watch, m_file.profile));
    });
}

void Console::queryPrometheus(const Secrets &secrets)
{
    if (!m_file.profile.prometheus) {
        return fail({Error::Kind::NotFound,
                     tr("The profile “%1” names no Prometheus. Add “prometheus” to it, or leave "
                        "--promql out.")
                         .arg(m_file.profile.name),
                     {}});
    }
    const PrometheusClient client(*m_file.profile.prometheus, secrets.value(prometheusSecret),
                                  http);
    inBackground(
        this,
        [client, query = m_line.arguments.first()](std::stop_token stop) {
            return client.query(query, std::nullopt, stop);
        },
        [this](const Result<prometheus::Answer<prometheus::QueryResult>> &result) {
            if (!result)
                return fail(result.error());
            m_notes += result->warnings;
            answer(promqlAnswer(result->value));
        });
}

void Console::validateProfile()
{
    QString path = m_line.arguments.value(0);
    QString name = m_line.profile.isEmpty() ? u"profile"_s : m_line.profile;
    if (path.isEmpty()) {
        const ProfileFolder folder;
        const QStringList names = folder.names();
        if (m_line.profile.isEmpty() && names.size() == 1)
            name = names.first();
        else if (m_line.profile.isEmpty())
            return fail(loadProfile().error());
        if (!ProfileFolder::isName(name))
            return fail(folder.load(name).error());
        path = folder.file(name);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail({Error::Kind::NotFound,
                     tr("The file %1 cannot be read: %2.").arg(path, file.errorString()),
                     {}});
    }
    ProfileReading reading = readProfile(readUpTo(file, yamlSizeLimit), name);
    reading.findings += fileFindings(reading.profile);
    answer(validationAnswer(reading, path));
}

void Console::verifyAudit()
{
    const Trail trail(dataFolder(m_file.profile.name));
    inBackground(
        this,
        [trail, note = m_line.note](std::stop_token stop) { return trail.verify(note, stop); },
        [this](const Result<TrailReport> &report) {
            if (report)
                answer(auditAnswer(*report));
            else
                fail(report.error());
        });
}

void Console::changeSecret()
{
    const QString name = m_line.arguments.first();
    const Finished finished = [this, name](const Result<QString> &done) {
        if (!done)
            return fail(done.error());
        const bool isSet = m_line.command == Command::SetSecret;
        const auto entry = Trail(dataFolder(m_file.profile.name))
                               .append({isSet ? u"secret.set"_s : u"secret.remove"_s,
                                        name,
                                        AuditRecord::Outcome::Succeeded,
                                        *done,
                                        {}});
        if (!entry)
            m_notes.append(entry.error().text);
        // Done, but without the record that shall prove it.
        answer({exitCodeOf(entry ? Status::Ok : Status::Warning), *done + u'\n', {}, {}});
    };
    QFile input;
    if (m_line.command == Command::RemoveSecret)
        removeSecret(m_vault, m_file.profile, name, finished);
    else if (input.open(stdin, QIODevice::ReadOnly))
        setSecret(m_vault, m_file.profile, name, input, finished);
    else
        fail({Error::Kind::Failed, tr("Standard input cannot be read."), input.errorString()});
}

void Console::answer(const ConsoleAnswer &answer)
{
    ConsoleAnswer whole = answer;
    whole.notes = m_notes + whole.notes;
    QMetaObject::invokeMethod(
        this, [this, whole] { Q_EMIT answered(whole); }, Qt::QueuedConnection);
}

void Console::fail(const Error &error)
{
    answer(errorAnswer(error, m_line.command == Command::Check));
}

} // namespace toban
