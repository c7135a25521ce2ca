// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "models/credentials/secretsinput.h"
#include "models/credentials/vault.h"
#include "models/settings/profilefile.h"

#include <QJsonObject>
#include <QObject>

namespace toban {

/// What a command gives: the same for people and for programs.
struct ConsoleAnswer
{
    int exitCode = 0;
    QString text;
    QJsonObject json;
    QStringList notes; ///< for standard error
};

/// Carries out what tobanctl is asked to do. Lives in the main thread.
class Console : public QObject
{
    Q_OBJECT

public:
    explicit Console(const CommandLine &line, QObject *parent = nullptr);

    /// Begins; the answer comes from the event loop.
    void start();

Q_SIGNALS:
    void answered(const toban::ConsoleAnswer &answer);

private:
    Result<ProfileFile> loadProfile() const;
    Result<Secrets> secretsFromHandle() const;

    void withSecrets(const std::function<void(const Secrets &)> &then);
    void measure(const Secrets &secrets);
    void queryPrometheus(const Secrets &secrets);
    void validateProfile();
    void verifyAudit();
    void changeSecret();

    void answer(const ConsoleAnswer &answer);
    void fail(const Error &error);

    const CommandLine m_line;
    ProfileFile m_file;
    QStringList m_notes;
    Vault m_vault;
};

} // namespace toban
